/**
 * The switch: each batch in one transaction of its own, by several connections at once, until none is left. It may be killed
 * at any point and started again by anybody: what is done is done, what is not is done then, and the hash is the same.
 */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Phase } from '../model.ts'
import { holdPlanAlone, type Step, sharePlan, stepsTaken, takeStep } from './plan-store.ts'
import { planProblem } from './problems.ts'
import { rootOfLeaves, rootOfRoots } from './roots.ts'
import {
  batchRoots,
  carryOut,
  leavesOfResult,
  markDone,
  type OpenBatch,
  settleIn,
  stillHeld,
  strayedIn,
  takeBatch,
} from './switch-store.ts'

export type SwitchProgress = {
  readonly batches: number
  readonly done: number
  /** Lines carried out by this run. */
  readonly lines: number
  readonly unit: string
}

export type Switching = {
  readonly day: IsoDate
  /** The day and the instant on which it is asked for: nothing takes effect before its day. */
  readonly today: IsoDate
  readonly now: () => string
  readonly by: string
  readonly connections?: number
  /** Copies of the tables, for a rehearsal; nothing is told and no entry is left then. */
  readonly schema?: string | null
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: SwitchProgress) => void | Promise<void>
  /** In the transaction of a batch: what the evidence log says of it. */
  readonly record?: (database: Database, batch: OpenBatch) => Promise<void>
  /** In the last transaction: grants that take force, and whoever is told. */
  readonly finish?: (database: Database, armed: Step) => Promise<void>
}

export type Switched = {
  readonly planHash: string
  readonly resultHash: string
  readonly batches: number
  /** Done by this run; none for a switch that was finished before. */
  readonly lines: number
}

const mostNamed = 20

class NotAsPlanned extends Error {
  readonly batch: OpenBatch
  constructor(batch: OpenBatch) {
    super(`batch ${batch.batch} is not as planned`)
    this.batch = batch
  }
}

const afterSwitch: readonly Phase[] = ['switched', 'settling', 'closed']

/** Carries out an armed plan, or goes on where somebody else stopped. */
export const runSwitch = async (
  database: Database,
  transition: string,
  switching: Switching,
): Promise<Result<Switched>> => {
  const { today, day, connections = 2, schema = null } = switching
  const before = await standing(database, transition, schema)
  if (before.switched) return fine({ ...before.switched, lines: 0 })
  if (!before.armed) return refused(planProblem('not-armed', { phase: before.phase }))
  // A clock that was moved back is no reason to act before the day.
  if (today < day) return refused(planProblem('before-its-day', { day, today }))
  const carried = { lines: 0, done: before.done, batches: before.batches }
  for (;;) {
    const answers = await Promise.all(
      Array.from({ length: connections }, () => workThrough(database, transition, switching, carried)),
    )
    // Two connections may meet the same batch, one after the other.
    const against = new Map(answers.flat().map((problem) => [JSON.stringify(problem), problem]))
    if (against.size > 0) return refused(...against.values())
    const finished = await finish(database, transition, switching)
    if (!finished.ok) return finished
    if (finished.value) return fine({ ...finished.value, lines: carried.lines })
  }
}

type Standing = {
  readonly phase: Phase | null
  readonly armed: Step | null
  readonly switched: Omit<Switched, 'lines'> | null
  readonly batches: number
  readonly done: number
}

const standing = (database: Database, transition: string, schema: string | null): Promise<Standing> =>
  inTransaction(database, async (within) => {
    await settleIn(within, { schema, waits: true })
    const steps = await stepsTaken(within, transition)
    const roots = await batchRoots(within, transition)
    const last = steps.at(-1) ?? null
    const did = steps.find(({ phase }) => phase === 'switched')
    const done = last !== null && afterSwitch.includes(last.phase) && did
    return {
      phase: last?.phase ?? null,
      armed: last?.phase === 'armed' ? last : null,
      switched: done
        ? { planHash: done.planHash ?? '', resultHash: done.resultHash ?? '', batches: roots.length }
        : null,
      batches: roots.length,
      done: roots.filter((root) => root.done).length,
    }
  })

const inTransaction = <T>(database: Database, work: (within: Database) => Promise<T>): Promise<T> =>
  database.transaction().setIsolationLevel('read committed').execute(work)

/** One connection: batch after batch until none is left. Answers with what stands against going on. */
const workThrough = async (
  database: Database,
  transition: string,
  switching: Switching,
  carried: { lines: number; done: number; readonly batches: number },
): Promise<readonly Problem[]> => {
  const { signal, onProgress } = switching
  for (;;) {
    signal?.throwIfAborted()
    let batch: OpenBatch | null
    try {
      batch = await inTransaction(database, (within) => oneBatch(within, transition, switching))
    } catch (error) {
      if (error instanceof NotAsPlanned)
        return [await whatStrayed(database, transition, switching, error.batch)]
      throw error
    }
    if (!batch) return []
    carried.lines += batch.lines
    carried.done += 1
    await onProgress?.({
      batches: carried.batches,
      done: carried.done,
      lines: carried.lines,
      unit: batch.unit,
    })
  }
}

/** Takes the next batch and carries it out; a batch that does not come out as planned is taken back whole. */
const oneBatch = async (
  database: Database,
  transition: string,
  { day, now, schema = null, record }: Switching,
): Promise<OpenBatch | null> => {
  await settleIn(database, { schema, waits: false })
  await sharePlan(database, transition)
  const batch = await takeBatch(database, transition)
  if (!batch) return null
  const { closed, wanted, leaves } = await carryOut(database, transition, batch.batch, day)
  if (closed !== wanted || leaves === null || rootOfLeaves(leaves) !== batch.root)
    throw new NotAsPlanned(batch)
  await markDone(database, transition, batch.batch, now())
  await record?.(database, batch)
  return batch
}

/** Looked for once the batch is taken back: within it everything it closed would be missing. */
const whatStrayed = (
  database: Database,
  transition: string,
  { schema = null }: Switching,
  { batch, unit }: OpenBatch,
): Promise<Problem> =>
  inTransaction(database, async (within) => {
    await settleIn(within, { schema, waits: false })
    return planProblem('not-as-planned', {
      unit,
      holdings: await strayedIn(within, transition, batch, mostNamed),
    })
  })

/**
 * Writes the last step, once all batches are done; null where somebody else still works on one. Waits for whoever does, so
 * that two who switch at once both end with the same answer.
 */
const finish = (
  database: Database,
  transition: string,
  { schema = null, now, by, finish: more }: Switching,
): Promise<Result<Omit<Switched, 'lines'> | null>> =>
  inTransaction(database, async (within) => {
    await settleIn(within, { schema, waits: true })
    await holdPlanAlone(within, transition)
    const steps = await stepsTaken(within, transition)
    const roots = await batchRoots(within, transition)
    const did = steps.find(({ phase }) => phase === 'switched')
    if (did)
      return fine({ planHash: did.planHash ?? '', resultHash: did.resultHash ?? '', batches: roots.length })
    const armed = steps.at(-1)
    if (armed?.phase !== 'armed') return refused(planProblem('not-armed', { phase: armed?.phase ?? null }))
    if (roots.some(({ done }) => !done)) return fine(null)
    const left = await stillHeld(within, transition, mostNamed)
    if (left.length > 0) return refused(planProblem('still-held', { holdings: left }))
    const [planHash, resultHash] = [armed.planHash ?? '', rootOfRoots(roots.map(({ root }) => root))]
    await takeStep(within, transition, { phase: 'switched', at: now(), by, planHash, resultHash })
    await more?.(within, armed)
    return fine({ planHash, resultHash, batches: roots.length })
  })

/** The hash of what a transition did, computed anew from the spells alone. */
export const resultHashOf = (database: Database, transition: string, day: IsoDate): Promise<string> =>
  inTransaction(database, async (within) => {
    const roots: string[] = []
    for await (const page of leavesOfResult(within, transition, day))
      roots.push(...page.map(({ leaves }) => rootOfLeaves(leaves ?? Buffer.alloc(0))))
    return rootOfRoots(roots)
  })
