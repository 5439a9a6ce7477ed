/** What is known of a file. Plain data. */
import type { IsoDate } from '../../kernel/dates.ts'

/**
 * `working`: of use for a while, one person deletes it. `record`: kept until a day, two people delete it.
 * `permanent`: kept for ever.
 */
export const retentions = ['working', 'record', 'permanent'] as const
export type Retention = (typeof retentions)[number]

export type Hold = {
  readonly hold: string
  readonly number: string
  readonly reason: string
  readonly setAt: string
  readonly setBy: string
}

export type Proposal = {
  readonly number: string
  readonly reason: string
  readonly decidedOn: IsoDate
  readonly proposedAt: string
  readonly proposedBy: string
}

export type KeptFile = {
  readonly file: string
  readonly sha256: string
  readonly size: number
  readonly kind: string
  readonly name: string
  readonly unit: string
  readonly retention: Retention
  readonly retainedUntil: IsoDate | null
  readonly retainedBy: string
  readonly storedAt: string
  readonly storedBy: string
  /** Holds that nobody released. */
  readonly holds: readonly Hold[]
  readonly proposals: readonly Proposal[]
  readonly deletion: { readonly number: string; readonly at: string; readonly by: string } | null
}
