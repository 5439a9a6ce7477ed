/** Names that no unit bears exactly: the nearest unit of the province that no other clause has taken. */
import { plainKey } from '../../../kernel/text.ts'
import { type Eve, type EveUnit, looseKey, nameKey } from './eve.ts'
import { type Slot, takesAll } from './slots.ts'

/** Edits (insert, delete, replace, swap of neighbours) between two short words, or more than `most`. */
export const editsBetween = (left: string, right: string, most: number): number => {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let at = 1; at <= left.length; at++) {
    const next = [at]
    for (let to = 1; to <= right.length; to++) {
      const same = left[at - 1] === right[to - 1]
      let best = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (same ? 0 : 1))
      if (at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1])
        best = Math.min(best, (before[to - 2] ?? 0) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[right.length] ?? most + 1
}

/** Accents apart from their letters, so that a wrong accent is one small edit. */
const accented = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s'.-]/g, '')

/** One name is the other with a word more: `Hưng Yên Nam` and `Hưng Yên`. */
const isExtended = (left: string, right: string) =>
  left.length >= 6 && right.length >= 6 && (left.startsWith(right) || right.startsWith(left))

const distance = (written: string, unit: EveUnit): number => {
  const [left, right] = [looseKey(written), looseKey(unit.shortName)]
  const most = Math.max(1, Math.floor(Math.max(left.length, right.length) / 3))
  const edits = editsBetween(left, right, most)
  if (edits > most) return isExtended(left, right) ? most + 1 : Number.POSITIVE_INFINITY
  return edits + editsBetween(accented(written), accented(unit.shortName), 12) / 100
}

/** The best and only best of the free units, nearest first: same district as the clause, same kind, fewest edits. */
const nearest = (slot: Slot, free: readonly EveUnit[], mates: readonly Slot[]): readonly EveUnit[] => {
  const districts = new Set(mates.flatMap(({ unit }) => (unit?.district ? [unit.district.id] : [])))
  const scored = free
    .map((unit) => ({
      unit,
      score:
        distance(slot.leg.unit.name, unit) +
        (unit.district && districts.has(unit.district.id) ? 0 : 1) +
        (unit.type === slot.leg.unit.type ? 0 : 0.5),
    }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((left, right) => left.score - right.score)
  if (scored.length === 0) return lastOne(slot, free, districts)
  const best = scored[0]?.score ?? 0
  return scored.filter(({ score }) => score - best < 0.005).map(({ unit }) => unit)
}

/** The one unit of its kind left over in the clause's districts, if it shares a word with the name. */
const lastOne = (
  slot: Slot,
  free: readonly EveUnit[],
  districts: ReadonlySet<string>,
): readonly EveUnit[] => {
  const words = new Set(plainKey(slot.leg.unit.name).split(' '))
  const left = free.filter(
    ({ district, type }) => district && districts.has(district.id) && type === slot.leg.unit.type,
  )
  const isAlike =
    left.length === 1 &&
    left.every(({ shortName }) =>
      plainKey(shortName)
        .split(' ')
        .some((word) => words.has(word)),
    )
  return isAlike ? left : []
}

/** An act in which more names than this are unknown is of another country or day; nothing near is looked for. */
const mostNames = 1_000

/** Settles slots without candidates. A tie stays open, with its candidates. */
export const settleSpellings = (slots: readonly Slot[], eve: Eve, home: ReadonlySet<string>): void => {
  const open = slots.filter(
    ({ unit, candidates, leg }) => !unit && candidates.length === 0 && !leg.newLand && !leg.wholeDistrict,
  )
  if (open.length === 0 || open.length > mostNames) return
  const taken = new Set(slots.flatMap(({ unit, leg }) => (unit && takesAll(leg) ? [unit.id] : [])))
  const here = eve.units.filter(({ id, province }) => home.has(province.id) && !taken.has(id))
  for (const slot of open) {
    const free = here.filter(({ id }) => !taken.has(id))
    const found = nearest(
      slot,
      free,
      slots.filter(({ at }) => at === slot.at),
    )
    slot.candidates = found
    const [only] = found
    if (found.length === 1 && only) {
      if (takesAll(slot.leg)) taken.add(only.id)
      slot.unit = only
      slot.how = nameKey(only.shortName) === nameKey(slot.leg.unit.name) ? 'exact' : 'fuzzy'
    }
  }
}
