/** One attempt at one job: taken, done, and ended or put back. */

import { reasonOf } from '../../kernel/reason.ts'
import { peopleWith } from '../access/store.ts'
import { localDay } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { jobDead } from '../notices/kinds.ts'
import { tell } from '../notices/tell.ts'
import { mailWanted } from '../notices/wanted.ts'
import { validatorOf } from '../parse.ts'
import { type JobKind, waitAfter } from './model.ts'
import { claim, endBadly, endWell, mayGoOn, putBack, type StoredJob, saveProgress } from './store.ts'

export type Working = {
  readonly database: Database
  readonly kinds: ReadonlyMap<string, JobKind>
  readonly now: () => Date
  /** Aborted when this process stops. */
  readonly signal: AbortSignal
  /** Milliseconds between two looks whether somebody cancelled it. */
  readonly look?: number
}

/** Another attempt counts now, or somebody cancelled it: what this one wrote must not stand. */
class Overtaken extends Error {}

/** Does the job if it is still to be done. Never throws because the job failed: that is written down. */
export const workOn = async (working: Working, id: string): Promise<void> => {
  const { database, kinds, now } = working
  const at = () => now().toISOString()
  const job = await claim(database, id, at())
  if (!job) return
  const { attempt } = job
  if (job.cancelAsked)
    return endBadly(database, { job: id, attempt, state: 'cancelled', error: null, at: at() })
  if (attempt > job.mostAttempts) {
    const error = job.error ?? 'The program ended while it ran, at each attempt.'
    return endDead(database, job, error, at())
  }
  const kind = kinds.get(job.kind)
  try {
    if (!kind) throw new Error(`There is no kind of job named ${job.kind} in this program.`)
    await attemptOf(working, kind, job)
  } catch (error) {
    await afterFailure(working, kind, job, error)
  }
}

const attemptOf = async (working: Working, kind: JobKind, job: StoredJob): Promise<void> => {
  const { database, now, look = 1000 } = working
  const { attempt, job: id } = job
  if (!validatorOf(kind.input).Check(job.input))
    throw new Error(`What ${job.kind} was asked with does not fit it any more.`)
  const cancelled = new AbortController()
  const watch = setInterval(() => {
    mayGoOn(database, id, attempt).then(
      (goOn) => goOn || cancelled.abort(new Overtaken()),
      () => {},
    )
  }, look).unref()
  const run = async (within: Database) => {
    // A cast: it was just checked against the schema of the kind.
    await kind.run(job.input as Parameters<JobKind['run']>[0], {
      job: id,
      attempt,
      database: within,
      now,
      signal: AbortSignal.any([working.signal, cancelled.signal]),
      progress: async (share, doing) => {
        if (!(await saveProgress(database, { job: id, attempt, share, doing: doing.slice(0, 500) })))
          throw new Overtaken()
      },
    })
    if (!(await endWell(within, id, attempt, now().toISOString()))) throw new Overtaken()
  }
  try {
    await (kind.promised === 'once' ? database.transaction().execute(run) : run(database))
  } finally {
    clearInterval(watch)
  }
}

const afterFailure = async (
  { database, now, signal }: Working,
  kind: JobKind | undefined,
  { job, attempt, mostAttempts, kind: named }: StoredJob,
  failure: unknown,
): Promise<void> => {
  const at = now()
  // Written only where this attempt still counts.
  if (!(await mayGoOn(database, job, attempt)))
    return endBadly(database, { job, attempt, state: 'cancelled', error: null, at: at.toISOString() })
  const error = reasonOf(failure).slice(0, 2000)
  if (attempt >= mostAttempts && !signal.aborted)
    return endDead(database, { job, attempt, kind: named }, error, at.toISOString())
  const wait = signal.aborted ? 0 : kind ? waitAfter(kind, attempt) : 60
  await putBack(database, { job, attempt, runAt: new Date(at.getTime() + wait * 1000).toISOString(), error })
}

/** A dead job is for administrators to settle: they are told in the same transaction. */
const endDead = (
  database: Database,
  { job, attempt, kind }: Pick<StoredJob, 'job' | 'attempt' | 'kind'>,
  error: string,
  at: string,
): Promise<void> =>
  database.transaction().execute(async (within) => {
    await endBadly(within, { job, attempt, state: 'dead', error, at })
    const facts = { kind, attempts: attempt, error: error.split('\n')[0]?.slice(0, 300) ?? '' }
    // Where mails fail, a mail about it would fail too.
    const how = kind === mailWanted.kind ? { withoutMail: true as const } : {}
    for (const account of await peopleWith(within, ['administrator'], localDay(new Date(at))))
      await tell(
        jobDead,
        { account, facts, path: `/work/jobs/${job}`, ...how },
        { database: within, now: at },
      )
  })
