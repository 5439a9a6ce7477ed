/** Days that come again, as words name them: of every week, month or quarter. Pure. */
import { addDays, type IsoDate } from '../kernel/dates.ts'
import { weekday } from './calendar.ts'
import { plain, type Read, type ReadOptions, wordBefore } from './fixed-date-model.ts'

const weekdays = [
  'hai|2|monday',
  'ba|3|tuesday',
  'tu|4|wednesday',
  'nam|5|thursday',
  'sau|6|friday',
  'bay|7|saturday',
]
const dayOfWeek = weekdays
  .map(
    (words, at) =>
      `(?<d${at + 1}>${words
        .split('|')
        .map((word) => (word.length > 5 ? word : `thu ${word}`))
        .join('|')})`,
  )
  .concat('(?<d7>chu nhat|sunday)')
const everyWeek = new RegExp(
  `\\b(?:${dayOfWeek.join('|')})\\b.{0,3}\\b(?:hang|moi|each|every) (?:tuan|week)|(?:weekly|every|each|hang tuan).{0,12}\\b(?:${dayOfWeek
    .join('|')
    .replaceAll('?<d', '?<e')})\\b`,
)

/** A day that comes again: of every week, month or quarter; the next one that is not over. */
export const returning = (text: string, { on, beforeIncludes }: ReadOptions): Read | null => {
  const week = everyWeek.exec(text)
  const month =
    /(?:ngay (\d{1,2}) (?:hang|moi) thang)|(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?(?:each|every) month)/.exec(
      text,
    )
  const quarter = /ngay (\d{1,2}) (?:cua )?thang cuoi (?:cua )?(?:(?:hang|moi) )?quy/.exec(text)
  const found = week ?? month ?? quarter
  if (!found) return null
  const lead = text.slice(0, found.index)
  const time = timeIn(text)
  const isBefore = wordBefore.test(lead)
  const inTime = (date: IsoDate) => (isBefore && time === null && !beforeIncludes ? addDays(date, -1) : date)
  const day = Number(quarter?.[1] ?? month?.[1] ?? month?.[2])
  if (!week && !(day >= 1 && day <= 31)) return null
  const named = week
    ? Object.entries(week.groups ?? {}).find(([, word]) => word !== undefined)?.[0]
    : undefined
  const takesPlace = (date: IsoDate) =>
    week
      ? `${weekday(date)}` === named?.slice(1)
      : (date.slice(8) === String(day).padStart(2, '0') || (isLast(date) && Number(date.slice(8)) < day)) &&
        (!quarter || Number(date.slice(5, 7)) % 3 === 0)
  for (let date = on; ; date = addDays(date, 1))
    if (takesPlace(date) && inTime(date) >= on) {
      const reading = week ? 'each-week' : quarter ? 'each-quarter' : 'each-month'
      return { ...plain, reading, date: inTime(date), time, isBefore }
    }
}
const isLast = (date: IsoDate): boolean => addDays(date, 1).endsWith('-01')

/** The one hour that a text about a returning day names. */
const timeIn = (text: string): string | null => {
  const found = /(?<!\d)([01]?\d|2[0-4])(?:h| gio|:(?=[0-5]\d))(?: ?([0-5]\d))?/.exec(text)
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : null
}
