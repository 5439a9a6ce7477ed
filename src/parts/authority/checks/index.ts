/** All checks over a matrix on a day. Each finding names its rows and texts. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'
import type { DelegationPair } from '../delegation.ts'
import { whyNotFacts } from '../facts.ts'
import type { Matrix } from '../matrix.ts'
import type { Field, Ground } from '../model.ts'
import { gapsOf, overlapsOf, shadowedOf } from './holders.ts'
import { passingOnOf } from './passing-on.ts'
import { procedureFindings, textsOf, unreadTexts } from './texts.ts'

export type CheckOptions = {
  readonly on: IsoDate
  /** Texts that end by this day are told as lapsing; none without it. */
  readonly lapsingBy?: IsoDate | null
  readonly field?: Field | null
  readonly pairs: readonly DelegationPair[]
}

/** Findings of a matrix on a day, by task in the order of the facts; what is wrong with the facts themselves comes first. */
export const checkMatrix = (
  matrix: Matrix,
  ground: Ground,
  { on, lapsingBy = null, field = null, pairs }: CheckOptions,
): readonly Finding[] => [
  ...(field === null ? whyNotFacts(matrix) : []),
  ...matrix.facts.functions
    .filter((what) => field === null || what.field === field)
    .flatMap((what) => [
      ...gapsOf(matrix, ground, what, on),
      ...overlapsOf(matrix, ground, what, on),
      ...shadowedOf(matrix, ground, what, on),
      ...passingOnOf(matrix, ground, pairs, what, on),
      ...textsOf(matrix, ground, what, { on, lapsingBy }),
    ]),
  ...unreadTexts(matrix, field),
  ...procedureFindings(
    matrix.facts.procedures.filter((each) => field === null || each.field === field),
    on,
  ),
]
