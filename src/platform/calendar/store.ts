/** All SQL of the calendar. */
import { sql } from 'kysely'
import type { IsoDate } from '../../kernel/dates.ts'
import type { DayKind } from '../../law/index.ts'
import type { Database } from '../database/database.ts'
import { instantText } from '../database/instant.ts'
import { loadStaged } from '../imports/staging.ts'
import type { Week } from './hours.ts'

export type DecidedDay = {
  readonly date: IsoDate
  readonly kind: Exclude<DayKind, 'weekday' | 'weekend'> | 'plain'
  readonly name: string
}
export type CalendarDecision = {
  readonly number: string
  readonly issuedOn: IsoDate
  readonly firstYear: number | null
  readonly lastYear: number | null
  readonly recordedAt: string
  readonly recordedBy: string
  readonly days: readonly DecidedDay[]
}

/** Decisions known at an instant (now without one), the earliest first. */
export const decisionsKnown = async (
  database: Database,
  knownAt: string | null,
): Promise<readonly CalendarDecision[]> => {
  const { rows } = await sql<CalendarDecision>`
    select number, issued_on as "issuedOn", first_year as "firstYear", last_year as "lastYear",
      ${instantText('recorded_at')} as "recordedAt",
      recorded_by as "recordedBy",
      coalesce((
        select jsonb_agg(jsonb_build_object('date', date, 'kind', kind, 'name', name) order by date)
        from calendar_day where calendar_day.decision = calendar_decision.decision
      ), '[]') as days
    from calendar_decision
    where ${knownAt}::timestamptz is null or recorded_at <= ${knownAt}::timestamptz
    order by recorded_at, decision`.execute(database)
  return rows
}

export const addDecision = async (database: Database, added: CalendarDecision): Promise<void> => {
  const { days, ...head } = added
  const decision = await addHead(database, head)
  await sql`
    insert into calendar_day (decision, date, kind, name)
    select ${decision}::bigint, day.date, day.kind, day.name
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as day (date date, kind text, name text)`.execute(
    database,
  )
}

/** The same for days out of a file, row by row behind the second wall; answers with the rows that stay out. */
export const addDecisionStaged = async (
  database: Database,
  {
    days,
    ...head
  }: Omit<CalendarDecision, 'days'> & { readonly days: readonly (DecidedDay & { readonly row: number })[] },
): Promise<readonly number[]> => {
  const decision = await addHead(database, head)
  const staged = days.map(({ row: line, date, kind, name }) => ({
    line,
    row: { decision, date, kind, name },
  }))
  return await loadStaged(database, 'calendar_day', ['decision', 'date', 'kind', 'name'], staged)
}

const addHead = async (
  database: Database,
  { number, issuedOn, firstYear, lastYear, recordedAt, recordedBy }: Omit<CalendarDecision, 'days'>,
): Promise<string> => {
  const { rows } = await sql<{ decision: string }>`
    insert into calendar_decision (number, issued_on, first_year, last_year, recorded_at, recorded_by)
    values (${number}, ${issuedOn}, ${firstYear}, ${lastYear}, ${recordedAt}, ${recordedBy})
    returning decision::text`.execute(database)
  const [made] = rows
  if (!made) throw new Error('a decision that was added has no identity')
  return made.decision
}

export type Hours = {
  readonly unit: string
  readonly validFrom: IsoDate
  readonly week: Week
  readonly number: string
  readonly recordedAt: string
}

/** All hours that were ever set for one of the units, as known at an instant; what was said later stands later. */
export const hoursOf = async (
  database: Database,
  units: readonly string[],
  knownAt: string | null,
): Promise<readonly Hours[]> => {
  const { rows } = await sql<Hours>`
    select unit, valid_from as "validFrom", week, number, ${instantText('recorded_at')} as "recordedAt"
    from office_hours
    where unit = any(${units}) and (${knownAt}::timestamptz is null or recorded_at <= ${knownAt}::timestamptz)
    order by recorded_at, entry`.execute(database)
  return rows
}

export const addHours = async (
  database: Database,
  added: Hours & { readonly recordedBy: string },
): Promise<void> => {
  await sql`
    insert into office_hours (unit, valid_from, week, number, recorded_at, recorded_by)
    values (${added.unit}, ${added.validFrom}, ${JSON.stringify(added.week)}::jsonb, ${added.number},
      ${added.recordedAt}, ${added.recordedBy})`.execute(database)
}
