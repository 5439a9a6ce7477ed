/** Answers of units summed level by level: communes into their province, provinces into the country; who is missing is named. Pure. */
import { lastAnswers, type Review, type ReviewAnswer, reviewAnswers } from './model.ts'

/** A unit that is to answer; its line is the unit in which it is summed. */
export type Asked = { readonly id: string; readonly level: 'province' | 'commune'; readonly line: string }

export type Counts = Readonly<Record<ReviewAnswer, number>>

export type Line = {
  readonly unit: string
  /** Units that are to answer here, those that answered anything, and those that answered nothing. */
  readonly expected: number
  readonly answered: number
  readonly missing: readonly string[]
  readonly counts: Counts
}

export const countsOf = (all: readonly Review[]): Counts =>
  // A cast: every answer is a key.
  Object.fromEntries(
    reviewAnswers.map((answer) => [answer, all.filter((one) => one.answer === answer).length]),
  ) as Counts

export const added = (left: Counts, right: Counts): Counts => ({
  able: left.able + right.able,
  cannot: left.cannot + right.cannot,
  difficult: left.difficult + right.difficult,
  propose: left.propose + right.propose,
})

/** One line for each unit of the level below, in the order of the units asked. Only what asked units said counts. */
export const sumByUnit = (all: readonly Review[], asked: readonly Asked[]): readonly Line[] => {
  const byUnit = Map.groupBy(lastAnswers(all), ({ unit }) => unit)
  return [...Map.groupBy(asked, ({ line }) => line)].map(([unit, units]) => {
    const said = units.flatMap(({ id }) => byUnit.get(id) ?? [])
    const missing = units.flatMap(({ id }) => (byUnit.has(id) ? [] : [id]))
    return {
      unit,
      expected: units.length,
      answered: units.length - missing.length,
      missing,
      counts: countsOf(said),
    }
  })
}

/** Units that are to answer about a task: those of the levels on which somebody holds it. */
export const askedAbout = (
  asked: readonly Asked[],
  levels: ReadonlySet<string>,
  covers: (unit: string) => boolean,
): readonly Asked[] => asked.filter(({ id, level }) => levels.has(level) && covers(id))
