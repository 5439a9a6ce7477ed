/** The queue beside the jobs: who takes which one next. It holds nothing that could not be made again from the jobs. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** The schema of the queue, made and kept by its own runner. */
export const queueSchema = 'haicap_jobs'
/** The one task the queue knows: run the job of this identity. */
export const queueTask = 'run'

/** Puts jobs that are not there into the queue; returns how many. One that is there already is only moved. */
export const feed = async (database: Database): Promise<number> => {
  const { rows } = await sql<{ job: string }>`
    with next as (
      select job, run_at
      from job
      where not queued and state in ('waiting', 'running')
      order by run_at, job
      limit 1000
      for update skip locked
    ),
    added as (
      select job, haicap_jobs.add_job('run', json_build_object('job', job), run_at := run_at,
        max_attempts := 30000, job_key := job::text) as entry
      from next
    )
    update job
    set queued = true
    where job in (select job from added)
    returning job`.execute(database)
  return rows.length
}

/** What the queue lost (a restored database has an empty one) is marked to be fed again. */
export const mendQueue = async (database: Database): Promise<void> => {
  await sql`
    update job
    set queued = false
    where queued
      and state in ('waiting', 'running')
      and not exists (select from haicap_jobs.jobs where key = job.job::text)`.execute(database)
}

/** Says that these workers live. */
export const beat = async (database: Database, workers: readonly string[]): Promise<void> => {
  await sql`
    insert into job_worker (worker, beat_at)
    select unnest(${workers}::text[]), clock_timestamp()
    on conflict (worker) do update set beat_at = excluded.beat_at`.execute(database)
}

export const leave = async (database: Database, workers: readonly string[]): Promise<void> => {
  await sql`delete from job_worker where worker = any(${workers}::text[])`.execute(database)
}

/** Takes from the dead what they held; by the clock of the database, so that clocks of machines do not matter. */
export const unlockDead = async (database: Database, silence: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ worker: string }>`
    with living as (
      select worker
      from job_worker
      where beat_at > clock_timestamp() - make_interval(secs => ${silence / 1000})
    ),
    dead as (
      select distinct locked_by as worker
      from haicap_jobs.jobs
      where locked_by is not null
        and locked_at < clock_timestamp() - make_interval(secs => ${silence / 1000})
        and locked_by not in (select worker from living)
    ),
    unlocked as (
      select haicap_jobs.force_unlock_workers(array(select worker from dead order by worker))
      where exists (select from dead)
    ),
    gone as (
      delete from job_worker
      where worker not in (select worker from living)
    )
    select worker
    from dead, unlocked
    order by worker`.execute(database)
  return rows.map(({ worker }) => worker)
}
