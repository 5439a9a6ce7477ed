/**
 * Dates set by a directive or for a report. The words stay; beside them stand the reading used and the day it gives. Such
 * a day never moves: the office that set it meant the day it wrote.
 */
import { addDays, type IsoDate, isIsoDate } from '../kernel/dates.ts'
import { plainKey } from '../kernel/text.ts'
import { addMonths, type Term } from './due.ts'

export type Reading =
  | 'before' // the day named is the first that is too late
  | 'no-later-than' // the day named still counts
  | 'on'
  | 'within-month'
  | 'within-quarter'
  | 'within-year'
  | 'each-month' // a day of every month; the date is the next one
  | 'within-term' // so long after the day of the text

export type FixedDate = {
  /** What the text says, as it says it. */
  readonly words: string
  readonly reading: Reading
  /** The last day that is in time. */
  readonly date: IsoDate
  /** The text names no year: the next such day after its own date was taken. */
  readonly yearAssumed: boolean
  readonly term?: Term
}

export type ReadOptions = {
  /** The day of the text: years and terms count from it. */
  readonly on: IsoDate
  /** Whether the day after "before" still counts, where an office uses the word so. */
  readonly beforeIncludes?: boolean
  /** The working day that lies so many after a day; needed for terms of working days. */
  readonly workingDayAfter?: (date: IsoDate, count: number) => IsoDate
}

const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const romans = ['i', 'ii', 'iii', 'iv']

const two = (value: number): string => String(value).padStart(2, '0')
const isoOf = (year: number, month: number, day: number): IsoDate | null => {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isIsoDate(date) ? date : null
}
const lastOfMonth = (year: number, month: number): IsoDate | null => {
  const first = isoOf(year, month, 1)
  return first ? addDays(addMonths(first, 1), -1) : null
}

type Found = { readonly date: IsoDate; readonly yearAssumed: boolean; readonly index: number }

/** The first day written out in a text, in figures or with an English month. */
const dayIn = (text: string, on: IsoDate): Found | null => {
  const year = Number(on.slice(0, 4))
  const dated = (day: number, month: number, given: string | undefined, index: number): Found | null => {
    if (given !== undefined) {
      const date = isoOf(Number(given), month, day)
      return date ? { date, yearAssumed: false, index } : null
    }
    const date = isoOf(year, month, day) ?? isoOf(year + 1, month, day)
    if (!date) return null
    const next = date >= on ? date : isoOf(year + 1, month, day)
    return next ? { date: next, yearAssumed: true, index } : null
  }
  const numbers = /(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}))?(?!\d)/.exec(text)
  const words = /ngay (\d{1,2}) thang (\d{1,2})(?:,? nam (\d{4}))?/.exec(text)
  const english = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (${englishMonths.join('|')})(?:,? (\\d{4}))?`).exec(
    text,
  )
  const american = new RegExp(`(${englishMonths.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`).exec(text)
  const found = words ?? numbers
  if (found) return dated(Number(found[1]), Number(found[2]), found[3], found.index)
  if (english)
    return dated(Number(english[1]), englishMonths.indexOf(english[2] ?? '') + 1, english[3], english.index)
  if (american)
    return dated(
      Number(american[2]),
      englishMonths.indexOf(american[1] ?? '') + 1,
      american[3],
      american.index,
    )
  return null
}

type Read = Omit<FixedDate, 'words'>

/** So long after the day of the text: "trong 10 ngày làm việc", "within 15 days". */
const termIn = (text: string, { on, workingDayAfter }: ReadOptions): Read | null => {
  const found =
    /(?:trong(?: thoi han)?|within|sau) (\d{1,4}) (ngay lam viec|working days?|ngay|days?|thang|months?|tuan|weeks?)/.exec(
      text,
    )
  if (!found) return null
  const amount = Number(found[1])
  const word = found[2] ?? ''
  const unit = /lam viec|working/.test(word)
    ? 'working-day'
    : /thang|month/.test(word)
      ? 'month'
      : /tuan|week/.test(word)
        ? 'week'
        : 'day'
  if (unit === 'working-day' && !workingDayAfter) return null
  const date =
    unit === 'working-day'
      ? (workingDayAfter?.(on, amount) ?? on)
      : unit === 'month'
        ? addMonths(on, amount)
        : addDays(on, amount * (unit === 'week' ? 7 : 1))
  return { reading: 'within-term', date, yearAssumed: false, term: { amount, unit } }
}

const eachMonthIn = (text: string, on: IsoDate): Read | null => {
  const found =
    /(?:ngay (\d{1,2}) (?:hang|moi) thang)|(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?(?:each|every) month)/.exec(
      text,
    )
  const day = Number(found?.[1] ?? found?.[2])
  if (!found || !(day >= 1 && day <= 31)) return null
  const first = `${on.slice(0, 8)}01`
  const inMonth = (begin: IsoDate): IsoDate => {
    const last = addDays(addMonths(begin, 1), -1)
    const wished = addDays(begin, day - 1)
    return wished < last ? wished : last
  }
  const here = inMonth(first)
  return {
    reading: 'each-month',
    date: here >= on ? here : inMonth(addMonths(first, 1)),
    yearAssumed: false,
  }
}

const periodIn = (text: string, on: IsoDate): Read | null => {
  const thisYear = Number(on.slice(0, 4))
  const quarter = /(?:quy|quarter|q) ?(iv|i{1,3}|[1-4])(?: ?[/,-]? ?(?:nam )?(\d{4}))?\b/.exec(text)
  if (quarter) {
    const word = quarter[1] ?? ''
    const number = romans.includes(word) ? romans.indexOf(word) + 1 : Number(word)
    const date = lastOfMonth(Number(quarter[2] ?? thisYear), number * 3)
    return date ? { reading: 'within-quarter', date, yearAssumed: quarter[2] === undefined } : null
  }
  const month = /thang (\d{1,2})(?: ?[/-] ?(\d{4})|,? nam (\d{4}))?/.exec(text)
  const english = new RegExp(`(?:in|within) (${englishMonths.join('|')})(?: (\\d{4}))?`).exec(text)
  if (month || english) {
    const number = month ? Number(month[1]) : englishMonths.indexOf(english?.[1] ?? '') + 1
    const year = month ? (month[2] ?? month[3]) : english?.[2]
    const date = lastOfMonth(Number(year ?? thisYear), number)
    return date ? { reading: 'within-month', date, yearAssumed: year === undefined } : null
  }
  const year = /(?:trong nam|het nam|cuoi nam|in|within|by the end of|end of) (\d{4})/.exec(text)
  if (!year) return null
  const date = isoOf(Number(year[1]), 12, 31)
  return date ? { reading: 'within-year', date, yearAssumed: false } : null
}

const namedDay = (text: string, { on, beforeIncludes }: ReadOptions): Read | null => {
  const found = dayIn(text, on)
  if (!found) return null
  const { date, yearAssumed, index } = found
  const before = text.slice(0, index)
  if (/\b(truoc|before)\b/.test(before))
    return { reading: 'before', date: beforeIncludes ? date : addDays(date, -1), yearAssumed }
  const isLimit =
    /\b(cham nhat|muon nhat|khong (?:cham|muon|qua)|den(?: het)?|han cuoi|truoc va trong|by|until|no later than|not later than|at the latest)\b/
  return { reading: isLimit.test(before) ? 'no-later-than' : 'on', date, yearAssumed }
}

/**
 * The day that words of a directive or a reporting rule set, in Vietnamese or English; null where no day can be read.
 * The first way of saying it that fits is used, and named in `reading`, for a person to confirm.
 */
export const readFixedDate = (words: string, options: ReadOptions): FixedDate | null => {
  const text = plainKey(words)
  const read =
    eachMonthIn(text, options.on) ??
    namedDay(text, options) ??
    termIn(text, options) ??
    periodIn(text, options.on)
  return read && { words, ...read }
}
