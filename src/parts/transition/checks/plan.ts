/** What is wrong with a transition as a whole: totals, units without heirs, acts that say something else by now. */
import type { Finding } from '../../../kernel/findings.ts'
import { transitionFinding as finding } from '../findings.ts'
import type { EndedOrganisation, Measure } from '../model.ts'

export type Total = { readonly kind: string; readonly measure: Measure; readonly value: bigint }

const keyOf = ({ kind, measure }: Pick<Total, 'kind' | 'measure'>) => `${kind} ${measure}`

/** Totals that somebody stated beside what was entered: each that differs, also what nobody stated or entered. */
export const totalsThatDiffer = (
  organisation: string,
  stated: readonly Total[],
  entered: readonly Total[],
): readonly Finding[] => {
  const sums = new Map<string, Total>()
  for (const one of entered)
    sums.set(keyOf(one), { ...one, value: (sums.get(keyOf(one))?.value ?? 0n) + one.value })
  return stated.flatMap(({ kind, measure, value }) => {
    const found = sums.get(keyOf({ kind, measure }))?.value ?? 0n
    const facts = { organisation, kind, measure, stated: String(value), entered: String(found) }
    return found === value
      ? []
      : [finding('total-differs', { ...facts, difference: String(found - value) }, undefined, 'needs-person')]
  })
}

/** Units from which nobody took over: whatever they held, the caretaker keeps. */
export const withoutHeirs = (ended: Iterable<EndedOrganisation>): readonly Finding[] => {
  const units = new Set<string>()
  for (const { heirs, unit } of ended) if (heirs.length === 0) units.add(unit)
  return [...units].map((unit) => finding('nobody-took-over', { unit }, undefined, 'needs-person'))
}

/** What was said of a unit when the plan was made, or is said now; null where it does not end. */
export type FactsOfUnit = {
  readonly unit: string
  readonly before: string | null
  readonly now: string | null
}

type Said = { readonly event?: string; readonly heirs?: readonly string[] }

const told = (facts: string | null, nameOf: (unit: string) => string): readonly string[] => {
  if (facts === null) return []
  // A cast: it was written from such facts; what is missing is passed over.
  const { event = '', heirs = [] } = JSON.parse(facts) as Said
  return [event, ...heirs.map((heir) => nameOf(heir.split(' ')[0] ?? ''))]
}

/** An act that was changed after the plan rested on it: each unit of which it says something else now. */
export const changedSince = (
  differences: readonly FactsOfUnit[],
  nameOf: (unit: string) => string,
): readonly Finding[] =>
  differences.map(({ unit, before, now }) =>
    finding('acts-say-otherwise', {
      unit: nameOf(unit),
      before: told(before, nameOf),
      now: told(now, nameOf),
    }),
  )
