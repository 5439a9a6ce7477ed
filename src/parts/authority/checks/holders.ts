/** Nobody, or more than one: gaps, overlaps, texts that contradict each other, rows that never take effect. */

import type { IsoDate } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'
import { differing, textOf } from '../answer.ts'
import { authorityFinding as finding } from '../findings.ts'
import { conditionsApart, livesOn, type Matrix, prevailing, rankOf, sameHolder } from '../matrix.ts'
import type { AuthorityFunction, Grant, Ground, Span } from '../model.ts'
import { meet, territoriesOf, uncovered } from './grounds.ts'

const isRoot = (matrix: Matrix, { under }: Grant): boolean => under === null || !matrix.grantById.has(under)

/** The grants of a function that hold on a day by themselves, not under another. */
export const rootsOn = (matrix: Matrix, functionId: string, on: IsoDate): readonly Grant[] =>
  matrix.grantsOf(functionId).filter((grant) => isRoot(matrix, grant) && livesOn(matrix.lifeOf(grant), on))

const reach = (span: Exclude<Span, 'any'>, roots: readonly Grant[]): readonly Grant[] =>
  roots.filter((grant) => grant.span === 'any' || grant.span === span)

/**
 * Where nobody holds a task. Matters of several communes need no row of their own: the law gives them to the province
 * (72/2025/QH15, Article 11.2); so only what a single unit brings must be covered.
 */
export const gapsOf = (
  matrix: Matrix,
  ground: Ground,
  what: AuthorityFunction,
  on: IsoDate,
): readonly Finding[] => {
  if ((what.from !== null && on < what.from) || (what.until !== null && on >= what.until)) return []
  const roots = rootsOn(matrix, what.id, on)
  const facts = { title: what.title.vi, function: what.id, on }
  if (roots.length === 0) return [finding('gap', facts)]
  // A task that only local texts know exists on their ground alone.
  const elsewhere = new Set(uncovered(ground, territoriesOf(matrix.grantsOf(what.id)), on))
  const bare = uncovered(ground, territoriesOf(reach('one-unit', roots)), on).filter(
    (unit) => !elsewhere.has(unit),
  )
  if (bare.length === 0) return []
  return [finding('gap', { ...facts, where: `${bare.length} / ${ground.provinces(on).length}`, units: bare })]
}

const canDiffer = (ground: Ground, left: Grant, right: Grant, on: IsoDate): boolean =>
  !sameHolder(left.holder, right.holder) &&
  (left.span === 'any' || right.span === 'any' || left.span === right.span) &&
  !conditionsApart(left.conditions, right.conditions) &&
  meet(ground, left.territory, right.territory, on)

/** Two holders at once: an overlap where neither text prevails, else a contradiction that says which applies. */
export const overlapsOf = (
  matrix: Matrix,
  ground: Ground,
  what: AuthorityFunction,
  on: IsoDate,
): readonly Finding[] => {
  const roots = rootsOn(matrix, what.id, on)
  if (roots.length < 2) return []
  return roots.flatMap((left, at) =>
    roots.slice(at + 1).flatMap((right) => {
      if (!canDiffer(ground, left, right, on)) return []
      const facts = { ...differing(what.title.vi, left, right), on }
      const winner = prevailing(matrix, left, right)
      if (winner === null) return [finding('overlap', facts)]
      const by = rankOf(matrix, left) === rankOf(matrix, right) ? '64/2025/QH15, 58' : '64/2025/QH15, 4, 58'
      return [finding('contradiction', { ...facts, prevails: textOf(winner), winner: winner.id, by })]
    }),
  )
}

/** Rows that another one keeps from ever taking effect, on all of their ground and days. */
export const shadowedOf = (
  matrix: Matrix,
  ground: Ground,
  what: AuthorityFunction,
  on: IsoDate,
): readonly Finding[] => {
  const roots = matrix.grantsOf(what.id).filter((grant) => isRoot(matrix, grant))
  if (roots.length < 2) return []
  return roots.flatMap((grant) => {
    const life = matrix.lifeOf(grant)
    const over = roots.find((other) => {
      if (other === grant || prevailing(matrix, grant, other) !== other) return false
      const whole = matrix.lifeOf(other)
      return (
        whole.from <= life.from &&
        (whole.until === null || (life.until !== null && life.until <= whole.until)) &&
        (other.span === 'any' || other.span === grant.span) &&
        other.conditions.length === 0 &&
        ground.covers(other.territory, grant.territory, life.from > on ? life.from : on)
      )
    })
    return over
      ? [
          finding('shadowed', {
            title: what.title.vi,
            function: what.id,
            grant: grant.id,
            prevails: textOf(over),
            winner: over.id,
          }),
        ]
      : []
  })
}
