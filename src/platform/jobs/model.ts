/** What a kind of job is, and what it is given while it runs. */
import type { Static, TObject } from 'typebox'
import type { Database } from '../database/database.ts'

export const jobStates = ['waiting', 'running', 'done', 'dead', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

/**
 * `once`: everything it writes stands in one transaction with the end of the job, so it has its effect exactly once,
 * also after a power cut. `again`: it also acts outside (mails, other systems) and may do so again after a fall; what
 * it acts on must know it by the identity of the job.
 */
export type Promised = 'once' | 'again'

export type Work = {
  /** The identity of the job, the same at each attempt. */
  readonly job: string
  /** From 1. */
  readonly attempt: number
  /** For a job done `once` the transaction in which it ends. */
  readonly database: Database
  /** Aborted when somebody cancels it or the worker stops. */
  readonly signal: AbortSignal
  readonly now: () => Date
  /** Says how far it is, and asks whether to go on: throws when somebody cancelled it. */
  readonly progress: (share: number, doing: string) => Promise<void>
}

export type JobKind<I extends TObject = TObject> = {
  /** `<part>.<what>`, such as `notices.deliver`. */
  readonly kind: `${string}.${string}`
  readonly summary: { readonly vi: string; readonly en: string }
  readonly input: I
  readonly promised: Promised
  /** How often it is tried, and the seconds before each next attempt; the last one repeats. */
  readonly retries: { readonly attempts: number; readonly wait: readonly number[] }
  /** When it runs by itself, as cron writes it, in local time: `0 6 * * 1-5`. Such a job has an empty input. */
  readonly schedule?: string
  /** A method, so that kinds of different inputs fit in one list: the input is checked before. */
  run(input: Static<I>, work: Work): Promise<void>
}

/** Declares a kind of job and keeps its types. */
export const defineJob = <I extends TObject>(kind: JobKind<I>): JobKind<I> => kind

/** Seconds to wait after an attempt failed. */
export const waitAfter = ({ retries: { wait } }: Pick<JobKind, 'retries'>, attempt: number): number =>
  wait[Math.min(attempt, wait.length) - 1] ?? 0
