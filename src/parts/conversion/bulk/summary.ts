/** The honest count of a converted file, as rows of a sheet or of a file beside it. */
import type { Language } from '../../../kernel/problems.ts'
import { asksOf, statusOf } from '../added.ts'
import { type Added, type Ask, type RowStatus, type Summary, settledStatuses } from '../model.ts'
import { conversionWords } from '../words.ts'

export type Misfit = { readonly row: number; readonly code: string; readonly validOn: string }
export type Tally = {
  readonly count: (added: Added) => void
  readonly summary: (codesOf: Summary['codesOf']) => Summary
}

export const createTally = (): Tally => {
  const counts = new Map<RowStatus, number>()
  const asks = new Map<Ask, number>()
  let rows = 0
  return {
    count: (added) => {
      rows++
      const status = statusOf(added)
      counts.set(status, (counts.get(status) ?? 0) + 1)
      const [ask] = asksOf(added)
      if (ask) asks.set(ask, (asks.get(ask) ?? 0) + 1)
    },
    summary: (codesOf) => ({
      rows,
      settled: settledStatuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0),
      counts: byCount(counts),
      asks: byCount(asks),
      codesOf,
    }),
  }
}

/** The most first; equal ones in the order of their names, so that the same file gives the same bytes. */
const byCount = <Name extends string>(counts: ReadonlyMap<Name, number>): Partial<Record<Name, number>> => {
  const pairs = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
  // Entries of a map by Name are a record by Name.
  return Object.fromEntries(pairs) as Partial<Record<Name, number>>
}

export type SummaryRow = readonly (string | number | null)[]

const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((part / whole) * 100).toFixed(2)} %`

export const summaryRows = (summary: Summary, language: Language): readonly SummaryRow[] => {
  const words = conversionWords[language]
  const { rows, settled, counts, asks, codesOf } = summary
  return [
    [words.rows, rows, null],
    [words.settled, settled, percent(settled, rows)],
    [],
    [words.columns.status, words.rows, words.share],
    // Object.entries gives back the keys it was made of.
    ...(Object.entries(counts) as [RowStatus, number][]).map(([status, count]) => [
      words.statuses[status],
      count,
      percent(count, rows),
    ]),
    ...(Object.keys(asks).length > 0 ? [[], [words.askFor, words.rows, words.share]] : []),
    ...(Object.entries(asks) as [Ask, number][]).map(([ask, count]) => [
      words.asks[ask],
      count,
      percent(count, rows),
    ]),
    ...(codesOf
      ? [
          [],
          [
            codesOf.guessed ? words.codesGuessed : words.codesGiven,
            `${codesOf.from} – ${codesOf.until ?? '…'}`,
            codesOf.guessed ? `${codesOf.explained}/${codesOf.of} ${words.explained}` : null,
          ],
        ]
      : []),
  ]
}

/** The codes that mean nothing on the day, as rows. */
export const misfitRows = (
  misfits: readonly Misfit[],
  all: number,
  language: Language,
): readonly SummaryRow[] => {
  const words = conversionWords[language]
  return [
    [words.row, words.code, words.validOn],
    ...misfits.map(({ row, code, validOn }) => [row, code, validOn]),
    ...(all > misfits.length ? [[words.more, all - misfits.length, null]] : []),
  ]
}
