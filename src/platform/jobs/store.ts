/** All SQL of jobs. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Place } from '../paging.ts'
import type { JobState } from './model.ts'

export type StoredJob = {
  readonly job: string
  readonly kind: string
  readonly input: unknown
  readonly state: JobState
  readonly key: string | null
  readonly madeAt: string
  readonly madeBy: string
  readonly runAt: string
  readonly attempt: number
  readonly mostAttempts: number
  readonly share: number
  readonly doing: string | null
  readonly error: string | null
  readonly startedAt: string | null
  readonly endedAt: string | null
}

export type NewJob = Pick<
  StoredJob,
  'job' | 'kind' | 'input' | 'key' | 'madeAt' | 'madeBy' | 'runAt' | 'mostAttempts'
>

/** False where one with its key was asked for before. */
export const insertJob = async (database: Database, added: NewJob): Promise<boolean> => {
  const { job, kind, input, key, madeAt, madeBy, runAt, mostAttempts } = added
  const { numAffectedRows } = await sql`
    insert into job (job, kind, input, key, made_at, made_by, run_at, most_attempts)
    values (${job}, ${kind}, ${JSON.stringify(input)}, ${key}, ${madeAt}, ${madeBy}, ${runAt}, ${mostAttempts})
    on conflict do nothing`.execute(database)
  return numAffectedRows === 1n
}

const columns = sql`job, kind, input, state, key, made_at as "madeAt", made_by as "madeBy", run_at as "runAt",
  attempt, most_attempts as "mostAttempts", share, doing, error, started_at as "startedAt", ended_at as "endedAt"`

export const jobById = async (database: Database, job: string): Promise<StoredJob | null> => {
  const { rows } = await sql<StoredJob>`
    select ${columns}
    from job
    where job = ${job}
    order by job`.execute(database)
  return rows[0] ?? null
}

export const jobsIn = async (
  database: Database,
  {
    state,
    kind,
    limit,
    after = null,
  }: {
    readonly state: JobState | null
    readonly kind: string | null
    readonly limit: number
    /** When the last one shown was made, and which it is. */
    readonly after?: Place | null
  },
): Promise<readonly StoredJob[]> => {
  const { rows } = await sql<StoredJob>`
    select ${columns}
    from job
    where (${state}::text is null or state = ${state})
      and (${kind}::text is null or kind = ${kind})
      and (${after === null}::boolean or (made_at, job) < (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
    order by made_at desc, job desc
    limit ${limit}`.execute(database)
  return rows
}

export const countJobs = async (database: Database): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await sql<{ state: string; count: number }>`
    select state, count(*) as count
    from job
    group by state
    order by state`.execute(database)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** Gives the job to an attempt; null where it has ended. A job left running by a worker that died is taken over. */
export const claim = async (
  database: Database,
  job: string,
  at: string,
): Promise<(StoredJob & { readonly cancelAsked: boolean }) | null> => {
  const { rows } = await sql<StoredJob & { cancelAsked: boolean }>`
    update job
    set state = 'running', attempt = attempt + 1, started_at = ${at}, share = 0, doing = null
    where job = ${job}
      and state in ('waiting', 'running')
    returning ${columns}, cancel_asked as "cancelAsked"`.execute(database)
  return rows[0] ?? null
}

/** Where the attempt that speaks is still the one that counts. */
const mine = (job: string, attempt: number) =>
  sql`job = ${job} and attempt = ${attempt} and state = 'running'`

/** Whether the attempt still counts and nobody cancelled it. */
export const saveProgress = async (
  database: Database,
  {
    job,
    attempt,
    share,
    doing,
  }: { readonly job: string; readonly attempt: number; readonly share: number; readonly doing: string },
): Promise<boolean> => {
  const { rows } = await sql<{ goOn: boolean }>`
    update job
    set share = ${share}, doing = ${doing}
    where ${mine(job, attempt)}
    returning not cancel_asked as "goOn"`.execute(database)
  return rows[0]?.goOn ?? false
}

/** Whether the attempt still counts and nobody cancelled it; changes nothing. */
export const mayGoOn = async (database: Database, job: string, attempt: number): Promise<boolean> => {
  const { rows } = await sql<{ goOn: boolean }>`
    select not cancel_asked as "goOn"
    from job
    where ${mine(job, attempt)}
    order by job`.execute(database)
  return rows[0]?.goOn ?? false
}

/** False where the attempt no longer counts, or somebody cancelled it: then what it wrote must not stand. */
export const endWell = async (
  database: Database,
  job: string,
  attempt: number,
  at: string,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update job
    set state = 'done', ended_at = ${at}, share = 1, doing = null, error = null
    where ${mine(job, attempt)} and not cancel_asked`.execute(database)
  return numAffectedRows === 1n
}

export const endBadly = async (
  database: Database,
  ended: {
    readonly job: string
    readonly attempt: number
    readonly state: 'dead' | 'cancelled'
    readonly error: string | null
    readonly at: string
  },
): Promise<void> => {
  await sql`
    update job
    set state = ${ended.state}, ended_at = ${ended.at}, error = coalesce(${ended.error}, error)
    where ${mine(ended.job, ended.attempt)}`.execute(database)
}

/** Waits for its next attempt. */
export const putBack = async (
  database: Database,
  {
    job,
    attempt,
    runAt,
    error,
  }: {
    readonly job: string
    readonly attempt: number
    readonly runAt: string
    readonly error: string | null
  },
): Promise<void> => {
  await sql`
    update job
    set state = 'waiting', run_at = ${runAt}, error = coalesce(${error}, error), queued = false, doing = null
    where ${mine(job, attempt)}`.execute(database)
}

/** What waits ends at once; what runs is told. */
export const cancel = async (database: Database, job: string, at: string): Promise<void> => {
  await sql`
    update job
    set cancel_asked = true,
      ended_at = case when state = 'waiting' then ${at}::timestamptz else ended_at end,
      state = case when state = 'waiting' then 'cancelled' else state end
    where job = ${job} and state in ('waiting', 'running')`.execute(database)
}

export const revive = async (database: Database, job: string, at: string): Promise<void> => {
  await sql`
    update job
    set state = 'waiting', attempt = 0, run_at = ${at}, ended_at = null, cancel_asked = false, queued = false, share = 0
    where job = ${job} and state in ('dead', 'cancelled')`.execute(database)
}

/** Ended jobs older than a day are history enough in the evidence; dead ones stay until a person settles them. */
export const sweepJobs = async (database: Database, before: string): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from job
    where state in ('done', 'cancelled') and ended_at < ${before}`.execute(database)
  return Number(numAffectedRows ?? 0n)
}
