/** The calendar and office hours of this deployment, as a question needs them. */
import type { IsoDate } from '../../kernel/dates.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { LawError, type OfficeHours } from '../../law/index.ts'
import { wholeCountry } from '../access/model.ts'
import type { Context } from '../operation.ts'
import { calendarOf, type Told } from './calendar.ts'
import { openTimes, usualWeek, type Week } from './hours.ts'
import { calendarProblem } from './problems.ts'
import { decisionsKnown, type Hours, hoursOf } from './store.ts'

export const calendarKnown = async (
  { database }: Pick<Context, 'database'>,
  knownAt: string | null = null,
): Promise<Told> => calendarOf(await decisionsKnown(database, knownAt))

export type HoursKnown = {
  readonly week: Week
  /** The decision that set them; null for the usual hours, which nobody recorded. */
  readonly number: string | null
  readonly unit: string
  readonly validFrom: IsoDate | null
}

/** On each day the hours of a unit's offices: its own, else those of the units above it, else the country's, else the usual. */
export const hoursKnown = async (
  { database, territory }: Pick<Context, 'database' | 'territory'>,
  unit: string | null,
  on: IsoDate,
  knownAt: string | null = null,
): Promise<(date: IsoDate) => HoursKnown> => {
  const above = unit === null ? [] : [unit, ...((await territory?.())?.above(unit, on) ?? [])]
  const units = [...above, wholeCountry]
  const all = await hoursOf(database, units, knownAt)
  const usual = { week: usualWeek, number: null, unit: wholeCountry, validFrom: null }
  const latest = (best: Hours | null, one: Hours) => (best && best.validFrom > one.validFrom ? best : one)
  return (date) => {
    for (const each of units) {
      const held = all.filter((one) => one.unit === each && one.validFrom <= date)
      const found = held.reduce<Hours | null>(latest, null)
      if (found) return found
    }
    return usual
  }
}

export const officeHours = (hours: (date: IsoDate) => HoursKnown, { calendar }: Told): OfficeHours =>
  openTimes((date) => hours(date).week, calendar)

/** A calendar that ends too early is a problem of the question, with the years it has. */
export const withinYears = <Value>(
  years: { readonly first: number; readonly last: number },
  run: () => Value,
): Result<Value> => {
  try {
    return fine(run())
  } catch (error) {
    if (!(error instanceof LawError && error.beyondCalendar)) throw error
    return refused(calendarProblem('year-missing', { year: error.beyondCalendar.slice(0, 4), ...years }))
  }
}

/** Permanent identity of a unit by its code; what nobody knows stays as it was written. */
export const unitNamed = async (
  code: string,
  on: IsoDate,
  context: Pick<Context, 'territory'>,
): Promise<string> => (await context.territory?.())?.named(code, on)?.id ?? code
