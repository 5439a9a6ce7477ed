/** All SQL of enactment: readings and the steps they have gone. Rows are only added. */
import { sql } from 'kysely'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ResolvedAct } from '../model.ts'
import type { Reading, Step, Taken } from './model.ts'

type ReadingRow = {
  readonly reading: number
  readonly number: string
  readonly content_hash: string
  readonly file_name: string
  readonly effective_on: IsoDate
  readonly act: ResolvedAct
  readonly corrects: number | null
}
type StepRow = {
  readonly reading: number
  readonly step: Step
  readonly at: string
  readonly taken_by: string
  readonly reason: string | null
  readonly revision: number | null
}

const takenOf = ({ step, at, taken_by, reason, revision }: StepRow): Taken => ({
  step,
  at,
  by: taken_by,
  reason,
  revision,
})

/** Readings with their steps, oldest first; of one number, or all. */
export const readingsOf = async (database: Database, number?: string): Promise<readonly Reading[]> => {
  const { rows } = await sql<ReadingRow>`
    select reading, number, content_hash, file_name, effective_on, act, corrects
    from act_reading
    where ${number ?? null}::text is null or number = ${number ?? null}
    order by reading`.execute(database)
  const { rows: steps } = await sql<StepRow>`
    select reading, step, at, taken_by, reason, revision
    from act_step
    order by reading, array_position(
      array['read', 'confirmed', 'in-force', 'annulled', 'withdrawn', 'replaced'], step)`.execute(database)
  const byReading = Map.groupBy(steps, ({ reading }) => reading)
  return rows.map((row) => ({
    id: row.reading,
    number: row.number,
    contentHash: row.content_hash,
    fileName: row.file_name,
    effectiveOn: row.effective_on,
    act: row.act,
    corrects: row.corrects,
    steps: (byReading.get(row.reading) ?? []).map(takenOf),
  }))
}

export const addReading = async (
  database: Database,
  reading: Omit<Reading, 'id' | 'steps'>,
): Promise<number> => {
  const { rows } = await sql<{ reading: number }>`
    insert into act_reading (number, content_hash, file_name, effective_on, act, corrects)
    values (
      ${reading.number}, ${reading.contentHash}, ${reading.fileName}, ${reading.effectiveOn}::date,
      ${JSON.stringify(reading.act)}::jsonb, ${reading.corrects}
    )
    returning reading`.execute(database)
  const [added] = rows
  if (!added) throw new Error('no reading was added')
  return added.reading
}

/** Takes a step. That it follows, and is taken once, is the database's to say. */
export const addStep = async (database: Database, reading: number, taken: Taken): Promise<void> => {
  await sql`
    insert into act_step (reading, step, at, taken_by, reason, revision)
    values (${reading}, ${taken.step}, ${taken.at}::timestamptz, ${taken.by}, ${taken.reason}, ${taken.revision})`.execute(
    database,
  )
}

/** The release that states these changes too, if one does: shipped with it, or confirmed by it. */
export const releaseStating = async (
  database: Database,
  changes: readonly string[],
): Promise<{ readonly changes: number; readonly release: string } | null> => {
  const { rows } = await sql<{ changes: number; release: string | null }>`
    select count(distinct stated.id) as changes, max(stated.release) as release
    from (
      select change.id, (
        select release.id from register_release as release
        where release.revision <= change.revision
        order by release.revision desc, release.recorded_at desc
        limit 1
      ) as release
      from register_change as change
      join register_revision as revision using (revision)
      where change.id = any (${changes}::text[]) and change.superseded_at is null and revision.origin = 'release'
      union all
      select id, release
      from register_confirmation
      where record = 'change' and id = any (${changes}::text[])
    ) as stated`.execute(database)
  const [found] = rows
  return found && found.release !== null && found.changes > 0
    ? { changes: found.changes, release: found.release }
    : null
}
