/** What the pages of the register are given; they reach nothing by themselves. */
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Result } from '../../../kernel/result.ts'
import type { Context } from '../../../platform/operation.ts'

/** A published figure, reproduced or explained: the rows of `register.figures`. */
export type FigureRow = {
  readonly id: string
  /** What the register gives, or null where it cannot be derived from it. */
  readonly value: number | string | null
  readonly announced: number | string | null
  readonly basis: string
  readonly source: string
}

export type Doors = {
  /** The register as believed now, or as known at an instant. */
  readonly registerOf: (context: Context, knownAt?: string) => Promise<Register>
  readonly figures?: (context: Context) => Promise<Result<readonly FigureRow[]>>
}
