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

/** The days on which some unit bore the code. */
export const daysOf = (bearers: readonly Bearer[]): readonly Range[] =>
  joined(
    bearers
      .filter(({ code, life }) => code.until !== code.from && livesOn(life, code.from))
      .map(({ code }) => ({ from: code.from, until: code.until })),
  )

/**
 * Sweeps over the days on which the codes begin and end. Best are the days that explain most rows; of equal ones
 * those whose whole list the given codes cover best, then the latest.
 */
export const guessDateOf = (ground: Ground, codes: readonly string[], place: CodePlace = {}): DateGuess => {
  const ofSystem = ground.bearers.get(place.system ?? ground.system)
  const ranges = codes.map((code) =>
    daysOf((ofSystem?.get(code) ?? []).filter(({ life }) => !place.level || life.level === place.level)),
  )
  const steps = new Map<IsoDate, number>()
  const add = (day: IsoDate, rows: number) => steps.set(day, (steps.get(day) ?? 0) + rows)
  for (const days of ranges)
    for (const { from, until } of days) {
      add(from, 1)
      if (until !== null) add(until, -1)
    }
  const levels = new Set<string>()
  for (const code of codes) for (const { life } of ofSystem?.get(code) ?? []) levels.add(life.level)
  const total = new Map<IsoDate, number>()
  const addTotal = (day: IsoDate, rows: number) => total.set(day, (total.get(day) ?? 0) + rows)
  for (const bearers of ofSystem?.values() ?? [])
    for (const { code, life } of bearers) {
      if (!(place.level ? life.level === place.level : levels.has(life.level))) continue
      addTotal(code.from, 1)
      if (code.until !== null) addTotal(code.until, -1)
    }
  const guesses: { from: IsoDate; until: IsoDate | null; explained: number; of: number; listed: number }[] =
    []
  let explained = 0
  let listed = 0
  for (const day of [...new Set([...steps.keys(), ...total.keys()])].sort()) {
    explained += steps.get(day) ?? 0
    listed += total.get(day) ?? 0
    const last = guesses[guesses.length - 1]
    if (last && last.explained === explained && last.listed === listed) continue
    if (last && last.until === null) last.until = day
    guesses.push({ from: day, until: null, explained, of: codes.length, listed })
  }
  const best = guesses
    .filter((guess) => guess.explained > 0)
    .sort(
      (left, right) =>
        right.explained - left.explained || left.listed - right.listed || byText(right.from, left.from),
    )
  const chosen = best[0]?.from ?? never
  const outliers = codes.flatMap((code, row) => {
    const validOn = ranges[row] ?? []
    const fits = validOn.some(({ from, until }) => from <= chosen && (until === null || chosen < until))
    return fits ? [] : [{ row, code, validOn }]
  })
  return { guesses: best.slice(0, mostGuesses).map(({ listed: _, ...guess }) => guess), outliers }
}
