/** What stands against entering, correcting, letting go and the steps of an inventory. Pure: facts in, problems out. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { transferables } from '../kinds.ts'
import {
  type InventoryStep,
  inventorySteps,
  type Measure,
  measures,
  type Phase,
  type Quantities,
} from '../model.ts'
import { transitionProblem } from '../problems.ts'
import { limits } from './limits.ts'
import type { Entry, Inventory } from './model.ts'

export const whyNotQuantities = ({
  kind,
  reference,
  quantities,
}: Pick<Entry, 'kind' | 'reference' | 'quantities'>): readonly Problem[] => {
  const { measures: taken } = transferables[kind]
  const wrong = measures.flatMap((measure): readonly Problem[] => {
    const [value, most] = [quantities[measure], limits[measure]]
    // Only money may be owed.
    const least = measure === 'vnd' && kind === 'money' ? -most : 0
    const place = { field: measure }
    if (!Number.isSafeInteger(value) || value < least || value > most)
      return [
        transitionProblem('quantity-out-of-range', { measure, value: String(value), least, most }, place),
      ]
    if (value !== 0 && !taken.includes(measure))
      return [transitionProblem('other-measure', { kind, measure, measures: taken }, place)]
    return []
  })
  const isNothing = measures.every((measure) => quantities[measure] === 0)
  return isNothing ? [transitionProblem('is-nothing', { reference }, { field: 'count' })] : wrong
}

/** What stands against an entry by itself, whoever holds it. */
export const whyNotEntry = (
  entry: Entry,
  { effectiveOn, today }: { readonly effectiveOn: IsoDate; readonly today: IsoDate },
): readonly Problem[] => {
  const { kind, shared, asOf } = entry
  return [
    ...whyNotQuantities(entry),
    ...(shared && !transferables[kind].divisible
      ? [transitionProblem('not-divisible', { kind }, { field: 'shared' })]
      : []),
    ...(asOf > today ? [transitionProblem('as-of-ahead', { asOf, today }, { field: 'asOf' })] : []),
    ...(asOf >= effectiveOn
      ? [transitionProblem('as-of-after-day', { asOf, on: effectiveOn }, { field: 'asOf' })]
      : []),
  ]
}

/** Phases in which nothing is entered or changed: the plan is frozen, or all is over. */
const closedPhases: readonly (Phase | 'reversed')[] = ['armed', 'closed', 'reversed']

export const whyNotEdit = ({ phase }: Pick<Inventory, 'phase'>): readonly Problem[] =>
  closedPhases.includes(phase) ? [transitionProblem('closed-for-edits', { phase })] : []

/** Whether things found now go to the caretaker at once, because their holder has ended. */
export const isAfterSwitch = ({ phase }: Pick<Inventory, 'phase'>): boolean =>
  phase === 'switched' || phase === 'settling'

/** Whether an entry of now is late, and so needs its reason. */
export const isLate = (inventory: Pick<Inventory, 'frozenAt' | 'phase'>): boolean =>
  inventory.frozenAt !== null || isAfterSwitch(inventory)

export const whyNotInto = (inventory: Inventory, lateReason: string | undefined): readonly Problem[] => {
  const holder = inventory.organisation
  return [
    ...whyNotEdit(inventory),
    ...(inventory.step === null ? [transitionProblem('not-opened', { holder }, { field: 'holder' })] : []),
    ...(isLate(inventory) && !lateReason?.trim()
      ? [
          transitionProblem(
            'late-without-reason',
            { holder, frozen: (inventory.frozenAt ?? inventory.effectiveOn).slice(0, 10) },
            { field: 'lateReason' },
          ),
        ]
      : []),
  ]
}

/** Steps are taken one after the other, each once, and none while nothing may be changed. */
export const whyNotStep = (inventory: Inventory, step: InventoryStep): readonly Problem[] => {
  const before = inventorySteps[inventorySteps.indexOf(step) - 1] ?? null
  const state = inventory.step ?? '–'
  return [
    ...whyNotEdit(inventory),
    ...(inventory.step === before ? [] : [transitionProblem('step-out-of-turn', { state, step })]),
  ]
}

const plain = (name: string) => name.trim().toLowerCase()

export const whyNotSecond = (first: string, second: string): readonly Problem[] =>
  plain(first) === plain(second) ? [transitionProblem('same-person')] : []

export const isNothing = (quantities: Quantities): boolean =>
  measures.every((measure) => quantities[measure] === 0)

/** Totals as somebody counted them, `asset=12; record:files=340`, as kind, measure and number; null where it is no such text. */
export type Stated = { readonly kind: string; readonly measure: Measure; readonly value: number }
export const statedIn = (text: string): readonly Stated[] | null => {
  const stated: Stated[] = []
  for (const piece of text.split(/[;\n]/).map((each) => each.trim())) {
    if (piece === '') continue
    const {
      kind,
      measure = 'count',
      value,
    } = /^(?<kind>[a-z-]+)(?::(?<measure>\w+))?\s*=\s*(?<value>-?\d{1,16})$/.exec(piece)?.groups ?? {}
    const found = measures.find((each) => each === measure)
    if (!kind || !found || value === undefined || !Object.hasOwn(transferables, kind)) return null
    stated.push({ kind, measure: found, value: Number(value) })
  }
  return stated
}
