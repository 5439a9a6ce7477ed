/** Months, quarters, halves and years, as words name them: their last day, or the day before their first. Pure. */
import { addDays, type IsoDate } from '../kernel/dates.ts'
import { englishMonths, isoOf } from './days-in-words.ts'
import { addMonths } from './due.ts'
import { plain, type Read, type Reading, type ReadOptions, wordBefore } from './fixed-date-model.ts'

const lastOfMonth = (year: number, month: number): IsoDate | null => {
  const first = isoOf(year, month, 1)
  return first ? addDays(addMonths(first, 1), -1) : null
}
const months = englishMonths.join('|')
const romans = ['i', 'ii', 'iii', 'iv']
const yearAfter = '(?: ?[/,-] ?| ?,? nam | of | )?(\\d{4})?'
/** Months from the first to the last one, by what names them. */
const periods: readonly (readonly [Reading, RegExp, (word: string) => readonly [number, number]])[] = [
  [
    'within-half-year',
    new RegExp(`(?:6|06|sau) thang (dau|cuoi) nam(?: (\\d{4}))?|(first|second) half${yearAfter}`),
    (word) => (/dau|first/.test(word) ? [1, 6] : [7, 12]),
  ],
  [
    'within-quarter',
    new RegExp(`(?:quy|quarter|\\bq) ?(iv|i{1,3}|[1-4])${yearAfter}\\b`),
    (word) => {
      const number = romans.includes(word) ? romans.indexOf(word) + 1 : Number(word)
      return [number * 3 - 2, number * 3]
    },
  ],
  [
    'within-month',
    /thang (\d{1,2})(?!\d)(?! ?, ?\d)(?: ?[/-] ?|,? nam )?(\d{4})?/,
    (word) => [Number(word), Number(word)],
  ],
  [
    'within-month',
    // "May" alone is mostly a verb.
    new RegExp(
      `\\b(?:in|within|by|before|until|during|end of) (${months})\\b(?: (\\d{4}))?|\\b(${months}) (\\d{4})\\b`,
    ),
    (word) => [englishMonths.indexOf(word) + 1, englishMonths.indexOf(word) + 1],
  ],
  ['within-year', /(?:\bnam|\bin|within|end of|before) ()(\d{4})\b/, () => [1, 12]],
]

/** A month, quarter, half or year: its last day; before it, the day before its first. "Early" and "mid" say no day. */
export const periodIn = (given: string, { on }: ReadOptions): Read | null => {
  const text = given.replace(/\b(?:tu|from) [^,;.]{1,30}? (?:den(?: het)?|to|until) /, 'den ')
  for (const [reading, form, monthsOf] of periods) {
    const found = form.exec(text)
    if (!found) continue
    const lead = text.slice(0, found.index)
    const after = text.slice(found.index + found[0].length)
    if (/\b(?:dau|giua|early|mid|beginning of|middle of)[ -]?$/.test(lead) || form.test(after)) return null
    const [word, year] = found.slice(1).filter((part) => part !== undefined)
    const [first, last] = monthsOf(word ?? '')
    const isBefore = wordBefore.test(text.slice(0, found.index + found[0].length))
    const dateIn = (of: number): IsoDate | null => {
      const begin = isoOf(of, first, 1)
      if (!isBefore) return lastOfMonth(of, last)
      return begin ? addDays(begin, -1) : null
    }
    const thisYear = Number(on.slice(0, 4))
    const date = year === undefined ? dateIn(thisYear) : dateIn(Number(year))
    if (!date) return null
    const taken = year === undefined && date < on ? dateIn(thisYear + 1) : date
    return taken ? { ...plain, reading, date: taken, isBefore, yearAssumed: year === undefined } : null
  }
  return null
}
