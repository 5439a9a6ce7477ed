/** What differs between two days, unit by unit: what began, what ended, what changed its name, type, code or place. Pure. */
import type { IsoDate, Unit } from '../../../packages/register/src/model.ts'
import type { Register } from '../../../packages/register/src/register.ts'

export const differenceKinds = ['began', 'ended', 'renamed', 'retyped', 'moved', 'recoded'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** One unit on both days; null where it did not stand. One unit may differ in several ways. */
export type Difference = {
  readonly kind: DifferenceKind
  readonly before: Unit | null
  readonly after: Unit | null
}

/** Where a unit lies: its nearest parent, by identity. */
const placeOf = ({ parents }: Unit): string | null => parents[0]?.id ?? null

const changed = (before: Unit, after: Unit): readonly DifferenceKind[] => [
  ...(before.name === after.name ? [] : (['renamed'] as const)),
  ...(before.type === after.type ? [] : (['retyped'] as const)),
  ...(placeOf(before) === placeOf(after) ? [] : (['moved'] as const)),
  ...(before.code === after.code ? [] : (['recoded'] as const)),
]

const found = new WeakMap<Register, Map<string, readonly Difference[]>>()
/** Pairs of days kept per register: readers ask for the same few. */
const mostKept = 12

const differencesOf = (
  register: Register,
  { from, to, level }: { readonly from: IsoDate; readonly to: IsoDate; readonly level: string },
): readonly Difference[] => {
  const [left, right] = [register.unitsOn(from, { level }), register.unitsOn(to, { level })]
  const [before, after] = [
    new Map(left.map((unit) => [unit.id, unit])),
    new Map(right.map((unit) => [unit.id, unit])),
  ]
  return [
    ...right.flatMap((unit): readonly Difference[] => {
      const was = before.get(unit.id)
      if (!was) return [{ kind: 'began', before: null, after: unit }]
      return changed(was, unit).map((kind) => ({ kind, before: was, after: unit }))
    }),
    ...left.flatMap((unit): readonly Difference[] =>
      after.has(unit.id) ? [] : [{ kind: 'ended', before: unit, after: null }],
    ),
  ]
}

/** Every difference between two days, in the order of codes. */
export const differences = (
  register: Register,
  asked: { readonly from: IsoDate; readonly to: IsoDate; readonly level: string },
): readonly Difference[] => {
  const kept = found.get(register) ?? new Map<string, readonly Difference[]>()
  found.set(register, kept)
  const key = `${asked.from} ${asked.to} ${asked.level}`
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  const made = differencesOf(register, asked)
  kept.set(key, made)
  return made
}
