/** Office hours in words and as minutes: `1-5 08:00-12:00 13:30-17:00; 6 08:00-12:00`. 1 is Monday, 7 is Sunday. */
import type { IsoDate } from '../../kernel/dates.ts'
import { type Calendar, type OfficeHours, type OpenTime, weekday } from '../../law/index.ts'

/** Pairs of minutes of the day by weekday. */
export type Week = Readonly<Record<string, readonly (readonly [number, number])[]>>

/**
 * What holds where nobody recorded hours: eight hours from Monday to Friday, as the working time of the public sector is
 * set; at which hours they lie each place decides for itself.
 */
export const usualWeek: Week = Object.fromEntries(
  ['1', '2', '3', '4', '5'].map((weekday) => [
    weekday,
    [
      [480, 720],
      [780, 1020],
    ],
  ]),
)

/** Minutes since midnight; not a number where the clock knows no such time. */
const minutes = (text: string): number => {
  const [hour = '', minute = ''] = text.split(':')
  return Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : Number.NaN
}

/** The week out of its words; null where they cannot be read, overlap or run backwards. */
export const readWeek = (words: string): Week | null => {
  const week: Record<string, (readonly [number, number])[]> = {}
  for (const part of words.split(/[;\n]/).map((each) => each.trim())) {
    if (part === '') continue
    const found = /^([1-7])(?:-([1-7]))?((?: +\d{1,2}:\d{2} ?- ?\d{1,2}:\d{2})+)$/.exec(part)
    if (!found) return null
    const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])]
    const times = [...(found[3] ?? '').matchAll(/(\d{1,2}:\d{2}) ?- ?(\d{1,2}:\d{2})/g)].map(
      ([, opens = '', closes = '']) => [minutes(opens), minutes(closes)] as const,
    )
    const inOrder = times.every(
      ([opens, closes], place) => opens < closes && closes <= 1440 && opens >= (times[place - 1]?.[1] ?? 0),
    )
    if (!inOrder || first > last) return null
    for (let weekday = first; weekday <= last; weekday++) {
      if (week[weekday]) return null
      week[weekday] = times
    }
  }
  return Object.keys(week).length > 0 ? week : null
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** The words of a week, one weekday after the other. */
export const weekWords = (week: Week): string =>
  Object.entries(week)
    .map(
      ([weekday, times]) =>
        `${weekday} ${times.map(([opens, closes]) => `${clock(opens)}-${clock(closes)}`).join(' ')}`,
    )
    .join('; ')

/**
 * When an office is open on a day: on days off never; on a made-up day as on the first weekday that has hours, for it
 * stands for a weekday, also where the office opens for half of its Saturdays.
 */
export const openTimes =
  (weekOn: (date: IsoDate) => Week, calendar: Calendar): OfficeHours =>
  (date): readonly OpenTime[] => {
    const { kind, working } = calendar.day(date)
    const week = weekOn(date)
    const own = week[String(weekday(date))]
    if (!working && (kind !== 'weekend' || !own)) return []
    const times = (kind === 'made-up' ? Object.values(week)[0] : own) ?? []
    return times.map(([opens, closes]) => ({ opens, closes }))
  }
