/** Which day explains an undated list of codes, and which rows it cannot explain. */
import { byText } from './dates.ts'
import type { Bearer, Ground } from './ground.ts'
import type { IsoDate } from './model.ts'
import type { CodePlace, DateGuess } from './register.ts'
import { livesOn } from './views.ts'

type Range = { readonly from: IsoDate; readonly until: IsoDate | null }
const never = '9999-12-31'
const mostGuesses = 20

/** Ranges that touch or overlap, joined. */
export const joined = (ranges: readonly Range[]): readonly Range[] => {
  const result: Range[] = []
  for (const range of [...ranges].sort((left, right) => byText(left.from, right.from))) {
    const last = result[result.length - 1]
    if (!last || (last.until !== null && last.until < range.from)) result.push(range)
    else if (last.until !== null && (range.until === null || range.until > last.until))
      result[result.length - 1] = { from: last.from, until: range.until }
  }
  return result
}

/** The times at which units bore the code, one range each. */
const stretchesOf = (bearers: readonly Bearer[]): readonly Range[] =>
  bearers
    .filter(({ code, life }) => code.until !== code.from && livesOn(life, code.from))
    .map(({ code: { from, until } }) => ({ from, until }))

/** By how much the number of ranges that hold changes on each day. */
const stepsOf = (ranges: Iterable<Range>): Map<IsoDate, number> => {
  const steps = new Map<IsoDate, number>()
  const add = (day: IsoDate, change: number) => steps.set(day, (steps.get(day) ?? 0) + change)
  for (const { from, until } of ranges) {
    add(from, 1)
    if (until !== null) add(until, -1)
  }
  return steps
}

/** A guess with the size of the whole list of its days (at its smallest): the fuller the cover, the likelier. */
type Weighed = DateGuess['guesses'][number] & { readonly listed: number }

/**
 * Sweeps over the days on which any of the codes begins, ends or changes its bearer. Best are the days that explain
 * most rows; of equal ones those whose whole list the given codes cover best, then the latest.
 */
export const guessDateOf = (ground: Ground, codes: readonly string[], place: CodePlace = {}): DateGuess => {
  const ofSystem = ground.bearers.get(place.system ?? ground.system)
  const bearersOf = (code: string) =>
    (ofSystem?.get(code) ?? []).filter(({ life }) => !place.level || life.level === place.level)
  const rows = codes.map((code) => stretchesOf(bearersOf(code)))
  const levels = new Set(codes.flatMap((code) => bearersOf(code).map(({ life }) => life.level)))
  const steps = stepsOf(rows.flatMap(joined))
  const breaks = new Set(rows.flatMap((ranges) => ranges.flatMap(({ from, until }) => [from, until])))
  const lists = stepsOf(
    [...(ofSystem?.values() ?? [])].flatMap((bearers) =>
      stretchesOf(bearers.filter(({ life }) => levels.has(life.level))),
    ),
  )
  const guesses: Weighed[] = []
  let explained = 0
  let listed = 0
  for (const day of [...new Set([...steps.keys(), ...lists.keys()])].sort()) {
    explained += steps.get(day) ?? 0
    listed += lists.get(day) ?? 0
    const last = guesses.pop()
    if (last && !breaks.has(day)) guesses.push({ ...last, listed: Math.min(last.listed, listed) })
    else {
      if (last) guesses.push({ ...last, until: day })
      guesses.push({ from: day, until: null, explained, of: codes.length, listed })
    }
  }
  const best = guesses
    .filter((guess) => guess.explained > 0)
    .sort(
      (left, right) =>
        right.explained - left.explained || left.listed - right.listed || byText(right.from, left.from),
    )
  const chosen = best[0]?.from ?? never
  const outliers = codes.flatMap((code, row) => {
    const validOn = joined(rows[row] ?? [])
    const fits = validOn.some(({ from, until }) => from <= chosen && (until === null || chosen < until))
    return fits ? [] : [{ row, code, validOn }]
  })
  return { guesses: best.slice(0, mostGuesses).map(({ listed: _, ...guess }) => guess), outliers }
}
