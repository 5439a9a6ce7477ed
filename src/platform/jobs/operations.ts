/** What can be asked and told of work behind the back. */
import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { type AccessRule, wholeCountry } from '../access/model.ts'
import { afterField, choiceField, codeField, limitField, nullableText } from '../fields.ts'
import { isUuid } from '../ids.ts'
import { type Context, defineOperation } from '../operation.ts'
import { pagingOf } from '../paging.ts'
import { jobStates } from './model.ts'
import { jobProblem } from './problems.ts'
import { cancel, countJobs, jobById, jobsIn, revive, type StoredJob } from './store.ts'

const administrators: AccessRule = { roles: ['administrator'] }

/** What it was asked with stays out: it may be about somebody. */
const JobAnswer = Type.Object({
  job: Type.String(),
  kind: Type.String(),
  state: choiceField(jobStates),
  share: Type.Number(),
  doing: nullableText,
  attempt: Type.Integer(),
  mostAttempts: Type.Integer(),
  error: nullableText,
  madeAt: Type.String(),
  madeBy: Type.String(),
  runAt: Type.String(),
  startedAt: nullableText,
  endedAt: nullableText,
})

const shown = ({ input: _input, key: _key, ...job }: StoredJob) => job

const columns = [
  'job',
  'kind',
  'state',
  'share',
  'attempt',
  'made_at',
  'run_at',
  'ended_at',
  'error',
] as const
const rowOf = (one: ReturnType<typeof shown>) =>
  [
    one.job,
    one.kind,
    one.state,
    one.share,
    one.attempt,
    one.madeAt,
    one.runAt,
    one.endedAt,
    one.error,
  ] as const

const jobField = codeField({ description: 'Identity of the job' })
const kindField = codeField({ description: 'Only jobs of this kind, such as notices.deliver' })

const found = async ({ database }: Context, job: string) => (isUuid(job) ? jobById(database, job) : null)
const missing = (job: string) => refused(jobProblem('no-such-job', { job }, { field: 'job' }))

export const list = defineOperation({
  name: 'jobs.list',
  kind: 'query',
  access: administrators,
  summary: {
    vi: 'Các việc nền, mới nhất trước: đang chờ, đang làm, đã xong',
    en: 'Jobs behind the back, the newest first: waiting, running, ended',
  },
  input: Type.Object({
    state: Type.Optional(choiceField(jobStates, { description: 'Only jobs in this state' })),
    kind: Type.Optional(kindField),
    limit: Type.Optional(limitField(1000, { description: 'Most jobs; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({
    jobs: Type.Array(JobAnswer),
    counts: Type.Record(Type.String(), Type.Integer()),
    next: nullableText,
  }),
  pages: { rows: 'jobs' },
  examples: ['', '--state running --json'],
  table: { columns, rows: ({ jobs }) => jobs.map(rowOf) },
  run: async (input, { database }) => {
    const paging = pagingOf('jobs.list', input, { usual: 100, order: ['instant', 'uuid'] })
    if (!paging.ok) return paging
    const { place: after, wanted: limit, cut } = paging.value
    const { state = null, kind = null } = input
    const found = await jobsIn(database, { state, kind, limit, after })
    const { rows, next } = cut(found, ({ madeAt, job }) => [madeAt, job])
    return fine({ jobs: rows.map(shown), counts: { ...(await countJobs(database)) }, next })
  },
})

export const about = defineOperation({
  name: 'jobs.about',
  kind: 'query',
  access: administrators,
  summary: { vi: 'Một việc nền: tới đâu, lỗi gì', en: 'One job: how far it is, what went wrong' },
  input: Type.Object({ job: jobField }),
  output: JobAnswer,
  positional: ['job'],
  path: ['job'],
  examples: ['01978a5c-1f0e-7c3a-9d2b-000000000000'],
  run: async ({ job }, context) => {
    const known = await found(context, job)
    return known ? fine(shown(known)) : missing(job)
  },
})

export const dead = defineOperation({
  name: 'jobs.dead',
  kind: 'query',
  access: administrators,
  summary: {
    vi: 'Các việc nền đã hỏng hẳn và lỗi cuối, chờ người xử lý',
    en: 'Jobs that failed for good, with their last error, for a person to settle',
  },
  input: Type.Object({
    kind: Type.Optional(kindField),
    limit: Type.Optional(limitField(1000, { description: 'Most jobs; 100 when left out' })),
  }),
  output: Type.Array(JobAnswer),
  examples: ['--json'],
  table: { columns, rows: (jobs) => jobs.map(rowOf) },
  outcome: (jobs) => (jobs.length > 0 ? 'findings' : 'fine'),
  run: async ({ kind, limit }, { database }) =>
    fine((await jobsIn(database, { state: 'dead', kind: kind ?? null, limit: limit ?? 100 })).map(shown)),
})

type Settled<Name> = {
  readonly name: Name
  readonly summary: { readonly vi: string; readonly en: string }
  /** Why a job in this state is not settled so; null when it may be. */
  readonly whyNot: (state: StoredJob['state']) => 'already-ended' | 'not-dead' | null
  readonly settle: (database: Context['database'], job: string, at: string) => Promise<void>
}

/** What a person tells one job to become. */
const settling = <const Name extends `${string}.${string}`>({
  name,
  summary,
  whyNot,
  settle,
}: Settled<Name>) =>
  defineOperation({
    name,
    kind: 'command',
    access: administrators,
    where: () => wholeCountry,
    summary,
    input: Type.Object({ job: jobField }),
    output: JobAnswer,
    positional: ['job'],
    examples: ['01978a5c-1f0e-7c3a-9d2b-000000000000'],
    touched: ({ job }) => [{ kind: 'job', id: job }],
    guards: { query: about, input: ({ job }) => ({ job }) },
    run: async ({ job }, context) => {
      const known = await found(context, job)
      if (!known) return missing(job)
      const objection = whyNot(known.state)
      if (objection) return refused(jobProblem(objection, { job }, { field: 'job' }))
      await settle(context.database, job, context.now)
      return fine(shown((await jobById(context.database, job)) ?? known))
    },
  })

export const cancelJob = settling({
  name: 'jobs.cancel',
  summary: {
    vi: 'Hủy một việc nền; việc đang làm được báo để dừng',
    en: 'Cancels a job; a running one is told to stop',
  },
  whyNot: (state) => (state === 'waiting' || state === 'running' ? null : 'already-ended'),
  settle: cancel,
})

export const retryJob = settling({
  name: 'jobs.retry',
  summary: {
    vi: 'Làm lại một việc nền đã hỏng hoặc đã hủy, từ lần thử đầu',
    en: 'Does a failed or cancelled job again, from its first attempt',
  },
  whyNot: (state) => (state === 'dead' || state === 'cancelled' ? null : 'not-dead'),
  settle: revive,
})

export const jobOperations = [list, about, dead, cancelJob, retryJob] as const
