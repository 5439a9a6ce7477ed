/** What is read of words that set a day. Plain data. */
import type { IsoDate } from '../kernel/dates.ts'
import type { Term } from './due.ts'

export const readings = [
  'before', // the day named is the first that is too late
  'no-later-than', // the day named still counts
  'on',
  'within-month',
  'within-quarter',
  'within-half-year',
  'within-year',
  'each-week', // a day of every week; the date is the next one
  'each-month',
  'each-quarter', // a day of the last month of every quarter
  'within-term', // so long after the day of the text, or after the day it names
] as const
export type Reading = (typeof readings)[number]

export type FixedDate = {
  /** What the text says, as it says it. */
  readonly words: string
  readonly reading: Reading
  /** The last day that is in time. */
  readonly date: IsoDate
  /** The hour of that day, where the text names one. */
  readonly time: string | null
  /** What is named, a day or an hour, is itself too late. */
  readonly isBefore: boolean
  /** The text names no year, or two figures of it: the next such day after its own date was taken. */
  readonly yearAssumed: boolean
  readonly term?: Term
  /** Other days that the words name: a person sees whether the right one was taken. */
  readonly otherDays: readonly IsoDate[]
}

export type ReadOptions = {
  /** The day of the text: years and terms count from it. */
  readonly on: IsoDate
  /** Whether the day after "before" still counts, where an office uses the word so. */
  readonly beforeIncludes?: boolean
  /** The working day that lies so many after a day; needed for terms of working days. */
  readonly workingDayAfter?: (date: IsoDate, count: number) => IsoDate
}

export type Read = Omit<FixedDate, 'words' | 'otherDays'>

export const wordBefore = /\b(?:truoc|before|prior to)\b/
export const plain = { time: null, isBefore: false, yearAssumed: false } as const
