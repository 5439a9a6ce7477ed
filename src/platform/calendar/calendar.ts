/** The calendar as known at an instant: what is shipped, and what decisions recorded here say of days and years. */
import type { IsoDate } from '../../kernel/dates.ts'
import { type Calendar, type CalendarData, createCalendar, vietnamDays } from '../../law/index.ts'
import type { CalendarDecision } from './store.ts'

export type Told = {
  readonly calendar: Calendar
  /** The decision that says what kind of day it is; null for a shipped or a plain day. */
  readonly decidedBy: (date: IsoDate) => string | null
  /** Years on record, first and last. */
  readonly years: { readonly first: number; readonly last: number }
}

type Entry = CalendarData['days'][number]

/** Later decisions win day by day. Years are put on record one after the other, without a gap. */
export const calendarOf = (decisions: readonly CalendarDecision[], shipped = vietnamDays): Told => {
  const entries = new Map<IsoDate, Entry>(shipped.days.map((entry) => [entry[0], entry]))
  const said = new Map<IsoDate, string>()
  let [first, after] = [Number(shipped.from.slice(0, 4)), Number(shipped.until.slice(0, 4))]
  for (const { number, firstYear, lastYear, days } of decisions) {
    if (firstYear !== null && lastYear !== null && firstYear <= after && lastYear >= first - 1) {
      first = Math.min(first, firstYear)
      after = Math.max(after, lastYear + 1)
    }
    for (const { date, kind, name } of days) {
      said.set(date, number)
      if (kind === 'plain') entries.delete(date)
      else entries.set(date, [date, kind, name, 'confirmed'])
    }
  }
  const data = { from: `${first}-01-01`, until: `${after}-01-01`, days: [...entries.values()] }
  return {
    calendar: createCalendar(data),
    decidedBy: (date) => said.get(date) ?? null,
    years: { first, last: after - 1 },
  }
}
