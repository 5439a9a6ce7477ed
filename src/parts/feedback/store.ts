/** All SQL of error reports. Reports and steps are only added; contacts are erased in their time. */
import { sql } from 'kysely'
import type { Instant, IsoDate } from '../../kernel/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import { instantText } from '../../platform/database/instant.ts'
import type { Report, ReportState, Said, Step } from './model.ts'

type ReportRow = {
  readonly report: number
  readonly received_at: string
  readonly unit: string | null
  readonly page: string | null
  readonly about_day: IsoDate | null
  readonly wrong: string
  readonly rightly: string | null
  readonly source: string | null
  readonly steps: readonly {
    readonly step: ReportState
    readonly at: string
    readonly by: string
    readonly words: string | null
    readonly published: boolean
  }[]
}

const stepsOfReport = sql`
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'step', step,
      'at', ${instantText('at')},
      'by', taken_by,
      'words', words,
      'published', published
    )
    order by at, array_position(array['received', 'checking', 'answered', 'corrected', 'declined'], step)
  ), '[]')
  from feedback_step
  where feedback_step.report = feedback_report.report`

const reportOf = (row: ReportRow): Report => ({
  number: row.report,
  receivedAt: new Date(row.received_at).toISOString(),
  unit: row.unit,
  page: row.page,
  aboutDay: row.about_day,
  wrong: row.wrong,
  rightly: row.rightly,
  source: row.source,
  steps: row.steps,
})

/** The largest number there can be; a larger one is asked for by mistake only. */
const largest = Number.MAX_SAFE_INTEGER

/** A report with the hash of its key; null where there is none. */
export const reportNumbered = async (
  database: Database,
  number: number,
): Promise<{ readonly report: Report; readonly keyHash: string } | null> => {
  if (number > largest) return null
  const { rows } = await sql<ReportRow & { readonly key_hash: string }>`
    select report, received_at, unit, page, about_day, wrong, rightly, source, key_hash, (${stepsOfReport}) as steps
    from feedback_report
    where report = ${number}`.execute(database)
  const [row] = rows
  return row ? { report: reportOf(row), keyHash: row.key_hash } : null
}

export type NewReport = Said & {
  readonly contentHash: string
  readonly keyHash: string
  readonly receivedAt: Instant
  readonly contact: { readonly text: string; readonly eraseOn: IsoDate } | null
}

/** Stores a report and answers its number; null where the same was stored before, also a moment ago by somebody else. */
export const addReport = async (database: Database, report: NewReport): Promise<number | null> => {
  const { rows } = await sql<{ report: number }>`
    insert into feedback_report
      (received_at, unit, page, about_day, wrong, rightly, source, content_hash, key_hash)
    values (
      ${report.receivedAt}::timestamptz, ${report.unit}, ${report.page}, ${report.aboutDay}::date,
      ${report.wrong}, ${report.rightly}, ${report.source}, ${report.contentHash}, ${report.keyHash}
    )
    on conflict (content_hash) do nothing
    returning report`.execute(database)
  const [added] = rows
  if (!added) return null
  const number = Number(added.report)
  await addStep(database, number, {
    step: 'received',
    at: report.receivedAt,
    by: 'public',
    words: null,
    published: false,
  })
  if (report.contact)
    await sql`
      insert into feedback_contact (report, contact, erase_on)
      values (${number}, ${report.contact.text}, ${report.contact.eraseOn}::date)`.execute(database)
  return number
}

export const numberOfContent = async (database: Database, contentHash: string): Promise<number | null> => {
  const { rows } = await sql<{ report: number }>`
    select report from feedback_report where content_hash = ${contentHash}`.execute(database)
  return rows[0] ? Number(rows[0].report) : null
}

export const addStep = async (database: Database, number: number, step: Step): Promise<void> => {
  await sql`
    insert into feedback_step (report, step, at, taken_by, words, published)
    values (${number}, ${step.step}, ${step.at}::timestamptz, ${step.by}, ${step.words}, ${step.published})`.execute(
    database,
  )
}

/** Reports that have ended, the newest end first; `before` goes on after a former page. */
export const endedReports = async (
  database: Database,
  { limit, before }: { readonly limit: number; readonly before: number | null },
): Promise<readonly Report[]> => {
  const { rows } = await sql<ReportRow>`
    select feedback_report.report, received_at, unit, page, about_day, wrong, rightly, source,
      (${stepsOfReport}) as steps
    from feedback_report
    join feedback_step as ending on ending.report = feedback_report.report
      and ending.step in ('answered', 'corrected', 'declined')
    where ${before}::bigint is null or (ending.at, ending.report) < (
      select at, report from feedback_step
      where report = ${before}::bigint and step in ('answered', 'corrected', 'declined')
    )
    order by ending.at desc, ending.report desc
    limit ${limit}`.execute(database)
  return rows.map(reportOf)
}

/** Reports that wait for an answer, oldest first, each with the contact where one was given. */
export const openReports = async (
  database: Database,
  limit: number,
  after: number | null = null,
): Promise<readonly { readonly report: Report; readonly contact: string | null }[]> => {
  const { rows } = await sql<ReportRow & { readonly contact: string | null }>`
    select feedback_report.report, received_at, unit, page, about_day, wrong, rightly, source, contact,
      (${stepsOfReport}) as steps
    from feedback_report
    left join feedback_contact on feedback_contact.report = feedback_report.report
    where not exists (
      select from feedback_step as ending
      where ending.report = feedback_report.report and ending.step in ('answered', 'corrected', 'declined')
    ) and (${after}::bigint is null or feedback_report.report > ${after}::bigint)
    order by feedback_report.report
    limit ${limit}`.execute(database)
  return rows.map((row) => ({ report: reportOf(row), contact: row.contact }))
}

/** The day on which the contact of a report is gone; null where none is kept. */
export const contactKeptUntil = async (database: Database, number: number): Promise<IsoDate | null> => {
  const { rows } = await sql<{ erase_on: IsoDate }>`
    select erase_on from feedback_contact where report = ${number}`.execute(database)
  return rows[0]?.erase_on ?? null
}

/** Sets the day on which the contact is gone, if that is sooner than the one set before. */
export const eraseContactOn = async (database: Database, number: number, day: IsoDate): Promise<void> => {
  await sql`
    update feedback_contact set erase_on = least(erase_on, ${day}::date) where report = ${number}`.execute(
    database,
  )
}

/** Erases the contacts whose day has come, or that of one report at once; answers how many. */
export const eraseContacts = async (
  database: Database,
  which: { readonly dueOn: IsoDate } | { readonly number: number },
): Promise<number> => {
  const { rows } =
    'number' in which
      ? await sql`delete from feedback_contact where report = ${which.number} returning report`.execute(
          database,
        )
      : await sql`delete from feedback_contact where erase_on <= ${which.dueOn}::date returning report`.execute(
          database,
        )
  return rows.length
}
