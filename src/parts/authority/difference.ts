/** The matrix of one day beside that of another: which tasks have another holder, text or reach. */
import type { IsoDate } from '../../kernel/dates.ts'
import { grantReach } from './applying.ts'
import { livesOn, type Matrix } from './matrix.ts'
import type { AuthorityFunction, Field, Grant, Ground } from './model.ts'

export type MatrixRow = { readonly function: AuthorityFunction; readonly grants: readonly Grant[] }

export type MatrixFilter = {
  readonly field?: Field | null
  /** Rows that hold on the ground of a unit. */
  readonly unit?: string | null
  /** Rows that stand on a text. */
  readonly instrument?: string | null
}

/** The rows of a day: each task with the grants that hold then. */
export const matrixOn = (
  matrix: Matrix,
  ground: Ground,
  on: IsoDate,
  { field = null, unit = null, instrument = null }: MatrixFilter = {},
): readonly MatrixRow[] =>
  matrix.facts.functions.flatMap((what) => {
    if (field !== null && what.field !== field) return []
    const grants = matrix
      .grantsOf(what.id)
      .filter(
        (grant) =>
          livesOn(matrix.lifeOf(grant), on) &&
          (unit === null ||
            grantReach(matrix, ground, grant, unit, on).share !== 'none' ||
            ground.covers(unit, grant.territory, on)) &&
          (instrument === null || grant.basis.instrument === instrument),
      )
    return instrument !== null && grants.length === 0 ? [] : [{ function: what, grants }]
  })

export type MatrixDifference = {
  readonly function: AuthorityFunction
  readonly before: readonly Grant[]
  readonly after: readonly Grant[]
  readonly what: 'begins' | 'ends' | 'changes'
}

const keyOf = ({ holder, mode, span, territory, basis }: Grant): string =>
  JSON.stringify([
    holder.level,
    holder.kind,
    holder.body,
    mode,
    span,
    territory,
    basis.instrument,
    basis.point,
  ])

/** Tasks whose rows of two days differ. */
export const differenceOf = (
  matrix: Matrix,
  ground: Ground,
  [from, to]: readonly [IsoDate, IsoDate],
  filter: MatrixFilter = {},
): readonly MatrixDifference[] => {
  const rows = (on: IsoDate) =>
    new Map(matrixOn(matrix, ground, on, filter).map((row) => [row.function.id, row.grants]))
  const [left, right] = [rows(from), rows(to)]
  return matrix.facts.functions.flatMap((what) => {
    const [before, after] = [left.get(what.id) ?? [], right.get(what.id) ?? []]
    const same =
      before.length === after.length &&
      before.every((grant) => after.some((other) => keyOf(other) === keyOf(grant)))
    if (same) return []
    const kind = before.length === 0 ? 'begins' : after.length === 0 ? 'ends' : 'changes'
    return [{ function: what, before, after, what: kind } as const]
  })
}
