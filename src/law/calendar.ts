import { addDays, daysBetween, type IsoDate } from '../kernel/dates.ts'
import { vietnamDays } from './data/calendar.ts'
import { type CalendarData, type Certainty, type DayKind, LawError } from './model.ts'

type WorkingDay = {
  readonly date: IsoDate
  readonly working: boolean
  readonly kind: DayKind
  readonly name: string | null
  readonly certainty: Certainty
}

export type Calendar = {
  /** Whether the year of the day is on record. */
  readonly covers: (date: IsoDate) => boolean
  /** What kind of day it is. Thrown outside the years on record: a calendar is never guessed. */
  readonly day: (date: IsoDate) => WorkingDay
  /** The working day that lies `count` working days after `date`, and the uncertain days on the way. */
  readonly after: (
    date: IsoDate,
    count: number,
  ) => { readonly date: IsoDate; readonly uncertain: readonly IsoDate[] }
  /** Working days in [from, until). */
  readonly between: (
    from: IsoDate,
    until: IsoDate,
  ) => { readonly count: number; readonly uncertain: readonly IsoDate[] }
}

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: IsoDate): number => ((((daysBetween('1970-01-01', date) + 3) % 7) + 7) % 7) + 1

const works = (kind: DayKind) => kind === 'weekday' || kind === 'made-up'

export const createCalendar = (data: CalendarData): Calendar => {
  const known = new Map(data.days.map((entry) => [entry[0], entry]))
  if (known.size !== data.days.length) throw new LawError('overlap', 'a calendar has two entries for one day')
  const day = (date: IsoDate): WorkingDay => {
    if (date < data.from || date >= data.until)
      throw new LawError('not-in-force', `the calendar ends before ${date} or begins after it`, date)
    const entry = known.get(date)
    const kind = entry?.[1] ?? (weekday(date) > 5 ? 'weekend' : 'weekday')
    return {
      date,
      kind,
      working: works(kind),
      name: entry?.[2] ?? null,
      certainty: entry?.[3] ?? 'confirmed',
    }
  }
  return {
    covers: (date) => date >= data.from && date < data.until,
    day,
    after: (start, count) => {
      const uncertain: IsoDate[] = []
      let date = start
      for (let left = count; left > 0; ) {
        date = addDays(date, 1)
        const { working, certainty } = day(date)
        if (certainty === 'unconfirmed') uncertain.push(date)
        if (working) left -= 1
      }
      return { date, uncertain }
    },
    between: (from, until) => {
      const days = Array.from({ length: Math.max(0, daysBetween(from, until)) }, (_, place) =>
        day(addDays(from, place)),
      )
      return {
        count: days.filter(({ working }) => working).length,
        uncertain: days.filter(({ certainty }) => certainty === 'unconfirmed').map(({ date }) => date),
      }
    },
  }
}

/** The calendar of the public sector. */
export const vietnam = createCalendar(vietnamDays)
