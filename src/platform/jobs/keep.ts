/** While serving: jobs are taken from the queue and done, schedules become jobs, and the dead lose what they held. */
import { EventEmitter } from 'node:events'
import { type LogFunctionFactory, Logger, run, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { type Address, clientConfig, openDatabase } from '../database/connect.ts'
import type { Database } from '../database/database.ts'
import { uuidv7 } from '../ids.ts'
import { scheduleOf } from './cron.ts'
import type { JobKind } from './model.ts'
import { beat, feed, leave, mendQueue, queueSchema, queueTask, unlockDead } from './queue.ts'
import { insertJob } from './store.ts'
import { workOn } from './work.ts'

export type Keeping = {
  readonly address: Address
  readonly database: Database
  readonly kinds: readonly JobKind[]
  readonly now: () => Date
  /** How many jobs at once. */
  readonly concurrency?: number
  /** Milliseconds between two looks for new jobs, between two signs of life, and of silence that means death. */
  readonly look?: number
  readonly sign?: number
  readonly silence?: number
  readonly prepare?: boolean
  /** Told of a failure of the work around jobs; the next look tries again. */
  readonly failed?: (error: unknown) => void
}

const planTask = 'plan'

/** Settings of a connection for the queue, which reads instants as it likes. */
const plainConfig = (address: Address): pg.ClientConfig => {
  const { types: _ours, ...config } = clientConfig(address)
  return { ...config, application_name: 'haicap jobs' }
}

/** A connection that breaks is replaced by the pool; without listeners it would end the process. */
const poolOf = (address: Address, max: number, failed: (error: unknown) => void): pg.Pool => {
  const pool = new pg.Pool({ ...plainConfig(address), max })
  pool.on('error', (error) => failed(error))
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const quiet =
  (failed: (error: unknown) => void): LogFunctionFactory =>
  () =>
  (level, message, meta) => {
    // A cast: the levels are an enum of strings, `error` is one of them.
    if ((level as string) === 'error') failed(meta?.error ?? new Error(message))
  }

const jobIn = (payload: unknown): string => {
  const id: unknown = payload && typeof payload === 'object' ? Reflect.get(payload, 'job') : null
  if (typeof id !== 'string') throw new Error('the queue holds an entry without a job')
  return id
}

/** Makes the job of a scheduled instant; the same instant makes one, however many processes see it. */
const plan = async ({ database, kinds, now }: Keeping, payload: unknown): Promise<void> => {
  const { kind, _cron } = payload as { readonly kind: string; readonly _cron: { readonly ts: string } }
  const found = kinds.find((each) => each.kind === kind)
  if (!found) return
  const at = now()
  const made = {
    job: uuidv7(at.getTime()),
    kind,
    input: {},
    key: `${kind}@${new Date(_cron.ts).toISOString()}`,
  }
  const times = { madeAt: at.toISOString(), runAt: at.toISOString(), madeBy: 'schedule' }
  await insertJob(database, { ...made, ...times, mostAttempts: found.retries.attempts })
}

/** Makes the queue where there is none, and brings it up to date. */
export const migrateQueue = async (address: Address): Promise<void> => {
  const pool = poolOf(address, 2, () => {})
  try {
    await runMigrations({ pgPool: pool, schema: queueSchema })
    // The product works as a role that owns nothing; what was just made is granted to it.
    await pool.query('select access_guard()')
  } finally {
    await pool.end()
  }
}

/** Starts the work; `stop` lets jobs under way end, or puts them back. */
export const keepWork = async (keeping: Keeping): Promise<{ readonly stop: () => Promise<void> }> => {
  const { address, database, kinds, now, concurrency = 2, prepare = false } = keeping
  const { look = 500, sign = 5_000, silence = 20_000, failed = () => {} } = keeping
  const known = new Map(kinds.map((kind) => [kind.kind, kind]))
  const workers = new Set<string>()
  const events = new EventEmitter()
  events.on('worker:create', ({ worker }: { readonly worker: { readonly workerId: string } }) =>
    workers.add(worker.workerId),
  )
  await migrateQueue(address)
  // Not as the role of the product: the queue is its owner's alone.
  const queue = openDatabase({ address, poolSize: 2, onIdleError: failed })
  await mendQueue(queue.database)
  const pool = poolOf(address, concurrency + 3, failed)
  const stopping = new AbortController()
  const runner = await run({
    pgPool: pool,
    schema: queueSchema,
    concurrency,
    pollInterval: Math.max(look, 100),
    noHandleSignals: true,
    noPreparedStatements: !prepare,
    logger: new Logger(quiet(failed)),
    events,
    taskList: {
      [queueTask]: (payload) =>
        workOn({ database, kinds: known, now, signal: stopping.signal, look }, jobIn(payload)),
      [planTask]: (payload) => plan(keeping, payload),
    },
    parsedCronItems: kinds.flatMap(({ kind, schedule }) =>
      schedule ? [scheduleOf(kind, schedule, planTask, now)] : [],
    ),
  })
  // Ended by `stop`; until then a failure is told.
  runner.promise.catch((error: unknown) => failed(error))
  const lived = keepLooking({ database: queue.database, workers, look, sign, silence, failed })
  return {
    stop: async () => {
      await lived.stop()
      stopping.abort(new Error('The program stopped while it ran.'))
      await runner.stop().catch(failed)
      await leave(queue.database, [...workers]).catch(failed)
      await pool.end()
      await queue.close()
    },
  }
}

type Looking = Required<Pick<Keeping, 'database' | 'look' | 'sign' | 'silence' | 'failed'>> & {
  readonly workers: ReadonlySet<string>
}

/** Feeds the queue and gives signs of life until it is stopped. */
const keepLooking = ({ database, workers, look, sign, silence, failed }: Looking) => {
  const stopped = Promise.withResolvers<void>()
  let goesOn = true
  const every = async (pause: number, step: () => Promise<unknown>) => {
    while (goesOn) {
      await step().catch(failed)
      await Promise.race([new Promise<void>((done) => setTimeout(done, pause).unref()), stopped.promise])
    }
  }
  const work = Promise.all([
    every(look, () => feed(database)),
    every(sign, async () => {
      await beat(database, [...workers])
      await unlockDead(database, silence)
    }),
  ])
  return {
    stop: async () => {
      goesOn = false
      stopped.resolve()
      await work
    },
  }
}
