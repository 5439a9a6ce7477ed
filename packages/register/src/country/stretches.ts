/** Versions of former units with their parent resolved: who bears the parent's code may change under them. */
import type { Former, FormerUnit } from './former.ts'
import { levels } from './kinds.ts'

export type Stretch = {
  readonly from: number
  /** The last list that shows the former state. */
  readonly after: number
  readonly until: number | null
  readonly letter: string
  readonly short: string
  readonly parentCode: string
  readonly parent: FormerUnit | null
}
export type Stretches = ReadonlyMap<FormerUnit, readonly Stretch[]>

const stretchesOf = (former: Former, unit: FormerUnit, into: Stretch[]): void => {
  const upper = levels[levels.indexOf(unit.level) - 1]
  const last = former.dates.length
  for (const { from, after, until, letter, short, parent: parentCode } of unit.versions) {
    if (!upper) {
      into.push({ from, after, until, letter, short, parentCode, parent: null })
      continue
    }
    for (const bearing of former.bearers[upper].get(parentCode) ?? []) {
      const begins = Math.max(bearing.from, from)
      const ends = Math.min(bearing.until ?? last, until ?? last)
      if (begins >= ends) continue
      into.push({
        from: begins,
        after: begins === from ? after : begins - 1,
        until: ends === last ? null : ends,
        letter,
        short,
        parentCode,
        parent: bearing.unit,
      })
    }
  }
}

export const resolveParents = (former: Former): Stretches => {
  const stretches = new Map<FormerUnit, readonly Stretch[]>()
  for (const level of levels)
    for (const unit of former.units[level]) {
      const own: Stretch[] = []
      stretchesOf(former, unit, own)
      stretches.set(unit, own)
    }
  return stretches
}
