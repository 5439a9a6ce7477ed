/** What must hold between the legs of one unit: taken once, every part completed, every reference true. */
import type { Finding } from '../../../kernel/findings.ts'
import { actFinding } from '../findings.ts'
import { nameKey } from './eve.ts'
import { type Slot, takesAll } from './slots.ts'

const clauseOf = ({ change }: Slot) => change.place.clause ?? ''
const fullName = ({ unit, leg }: Slot) => unit?.name ?? leg.unit.name

/** Slots of one unit; of one written name where the unit is not known. */
const originOf = (slot: Slot) =>
  slot.unit?.id ?? `? ${slot.key} ${nameKey(slot.leg.unit.district?.name ?? '')}`

const twice = (slots: readonly Slot[]): Finding[] => {
  const [first, second] = slots
  if (!first || !second || !slots.some(({ leg }) => takesAll(leg))) return []
  const facts = { name: fullName(first), clauses: slots.map(clauseOf) }
  return [actFinding('covered-twice', facts, second.leg.unit.place)]
}

const isRest = ({ leg }: Slot) =>
  leg.scope === 'rest' || (leg.scope === 'people' && leg.restAfter !== undefined)

/** A rest may stand before the parts it follows; what counts is that its references fit. */
const restFindings = (slots: readonly Slot[]): Finding[] => {
  const parts = slots.filter((slot) => !takesAll(slot.leg) && !isRest(slot))
  const rests = slots.filter(isRest)
  return rests.flatMap((rest) => {
    const name = fullName(rest)
    const place = rest.leg.unit.place
    if (parts.length === 0) return [actFinding('rest-without-part', { name }, place)]
    const said = (rest.leg.restAfter ?? []).map((clause) => clause.split('.').at(-1) ?? '')
    const sameKind = parts.filter(({ leg }) => rest.leg.scope !== 'people' || leg.scope === 'people')
    const taken = new Set(sameKind.map(clauseOf))
    return [
      ...said
        .filter((clause) => !taken.has(clause))
        .map((clause) => actFinding('reference-does-not-fit', { name, clause }, place)),
      ...[...taken]
        .filter((clause) => !said.includes(clause))
        .map((clause) => actFinding('reference-incomplete', { name, clause }, place)),
      ...(rest === rests[0]
        ? []
        : [actFinding('covered-twice', { name, clauses: rests.map(clauseOf) }, place)]),
    ]
  })
}

/** Parts without a rest are complete only where one leg takes all the people or all the land. */
const completeness = (slots: readonly Slot[]): Finding[] => {
  const first = slots[0]
  if (!first || slots.some((slot) => takesAll(slot.leg) || isRest(slot))) return []
  if (slots.length > 1 && slots.some(({ leg }) => leg.people === 'all')) return []
  const facts = { name: fullName(first), clauses: slots.map(clauseOf) }
  return [actFinding('part-never-completed', facts, first.leg.unit.place)]
}

/** Findings about every unit that more than one leg, or a partial leg, takes from. */
export const chainFindings = (slots: readonly Slot[]): Finding[] => {
  const real = slots.filter(({ leg }) => !leg.newLand && leg.scope !== 'unknown')
  return [...Map.groupBy(real, originOf).values()].flatMap((origin) => [
    ...twice(origin),
    ...(origin.some(({ leg }) => takesAll(leg)) ? [] : [...restFindings(origin), ...completeness(origin)]),
  ])
}
