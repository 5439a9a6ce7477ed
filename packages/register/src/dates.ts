/** Local dates as ISO strings, and half-open ranges of them. Pure; no time zone, no clock. */
import type { IsoDate } from './model.ts'

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export const isIsoDate = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const days = monthDays[month - 1]
  if (days === undefined || day < 1) return false
  return day <= (month === 2 && isLeap(year) ? 29 : days)
}

/** The day `days` later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** Whether the day lies in the half-open range. */
export const holdsOn = (
  range: { readonly from: IsoDate; readonly until: IsoDate | null },
  date: IsoDate,
): boolean => range.from <= date && (range.until === null || date < range.until)

/** Whether two half-open ranges share a day. */
export const overlaps = (
  left: { readonly from: IsoDate; readonly until: IsoDate | null },
  right: { readonly from: IsoDate; readonly until: IsoDate | null },
): boolean =>
  (left.until === null || right.from < left.until) && (right.until === null || left.from < right.until)

/** Order by code points, which for dates is the order of days. */
export const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** What is thrown when a caller passes something that is not a day; `code` is stable. */
export class NotADate extends RangeError {
  readonly code = 'impossible-date'
  constructor(text: unknown) {
    super(`Not a day of the calendar written YYYY-MM-DD: ${String(text)}`)
  }
}
/** The day itself. @throws {NotADate} when it does not exist. */
export const dayOrThrow = (text: IsoDate): IsoDate => {
  if (typeof text !== 'string' || !isIsoDate(text)) throw new NotADate(text)
  return text
}
