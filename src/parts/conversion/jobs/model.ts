/** A conversion job: a file handed in over HTTP, and what became of it. */
import type { Instant } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import type { Format, Summary } from '../model.ts'
import type { Work } from '../work/messages.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed'
export type Job = {
  readonly id: string
  readonly state: JobState
  readonly share: number
  readonly rows: number
  /** The name of the file as it was handed in, for the name of the answer. */
  readonly name: string
  readonly startedAt: Instant
  /** When file and answer are erased. */
  readonly erasedAt: Instant
  readonly work: Work
  readonly summary: Summary | null
  readonly format: Format | null
  readonly problems: readonly Problem[]
}

export type JobLimits = {
  /** Jobs worked on at the same time. */
  readonly running: number
  /** Jobs that wait. */
  readonly waiting: number
  /** Unfinished jobs of one address. */
  readonly perAsker: number
  /** Jobs of one address within an hour. */
  readonly perHour: number
  /** Jobs kept at all, finished ones too. */
  readonly kept: number
  readonly bytes: number
  readonly hours: number
}
export const usualJobLimits: JobLimits = {
  running: 1,
  waiting: 20,
  perAsker: 3,
  perHour: 30,
  kept: 200,
  bytes: 64 * 1_048_576,
  hours: 24,
}
