/** Published figures beside what the register computes. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Citation } from '../../../law/index.ts'

/**
 * `reproduced`: the register computes what was announced. `explained`: it computes something else, and says why
 * both are what they are. `reported`: no facts at hand from which it could be computed.
 */
export type FigureStatus = 'reproduced' | 'explained' | 'reported'
export type Words = { readonly vi: string; readonly en: string }

export type Figure = {
  readonly id: string
  /** Computed from the register; null where it cannot be. Percent to two decimals. */
  readonly value: number | null
  /** As announced, in the announcement's own precision; null where nothing was. */
  readonly announced: number | string | null
  /** What is counted, on which day, on which basis. */
  readonly basis: Words
  readonly source: Citation
  readonly status: FigureStatus
  readonly explanation: Words | null
}

/** The counts all figures come from, taken from a register in one go. */
export type FigureFacts = {
  readonly today: IsoDate
  readonly provinces: { readonly before: number; readonly after: number; readonly afterByType: Counts }
  readonly districts: number
  readonly communes: {
    readonly before: number
    readonly after: number
    /** By the first word of the official name. */
    readonly beforeByName: Counts
    /** As the catalogue's level column and the ministry's submission have them. */
    readonly beforeInCatalogue: Counts
    readonly beforeInSubmission: Counts
    readonly afterByType: Counts
    readonly today: number
    readonly todayByType: Counts
    readonly unchanged: number
  }
  readonly byFormerProvince: readonly Reduction[]
  readonly byNewProvince: readonly Reduction[]
}
export type Counts = Readonly<Record<string, number>>
export type Reduction = {
  readonly provinceName: string
  readonly before: number
  readonly after: number
  readonly reduction: number
}
