/** Nobody, or more than one: gaps, overlaps, texts that contradict each other, rows that never take effect. */

import type { IsoDate } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'
import { differing, textOf } from '../answer.ts'
import { aboutTask, authorityFinding as finding } from '../findings.ts'
import { conditionsApart, livesOn, type Matrix, prevailing, rankOf, sameHolder } from '../matrix.ts'
import type { AuthorityFunction, Grant, Ground, Span } from '../model.ts'
import { meet, territoriesOf, uncovered } from './grounds.ts'

const isRoot = (matrix: Matrix, { under }: Grant): boolean => under === null || !matrix.grantById.has(under)

/** The grants of a function that hold on a day by themselves, not under another. */
export const rootsOn = (matrix: Matrix, functionId: string, on: IsoDate): readonly Grant[] =>
  matrix.grantsOf(functionId).filter((grant) => isRoot(matrix, grant) && livesOn(matrix.lifeOf(grant), on))

const reach = (span: Exclude<Span, 'any'>, roots: readonly Grant[]): readonly Grant[] =>
  roots.filter((grant) => grant.span === 'any' || grant.span === span)

/** The text by which somebody held it last, where one is known. */
const lastOf = (matrix: Matrix, functionId: string, on: IsoDate) => {
  const ended = matrix.grantsOf(functionId).flatMap((grant) => {
    const { until } = matrix.lifeOf(grant)
    return until !== null && until <= on ? [{ grant, until }] : []
  })
  const last = ended.toSorted((a, b) => (a.until < b.until ? 1 : -1))[0]
  return last ? { last: textOf(last.grant), ended: last.until } : {}
}

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
  const facts = { ...aboutTask(what), on }
  if (roots.length === 0) {
    const first = matrix.grantsOf(what.id).find((grant) => isRoot(matrix, grant))
    // Nothing is known of the days before the first row: that is no gap in the law.
    if (first && matrix.lifeOf(first).from > on) {
      const known = { ...aboutTask(what), texts: textOf(first), from: matrix.lifeOf(first).from }
      return [finding('not-known-before', known, undefined, 'unknown')]
    }
    return [finding('gap', { ...facts, ...lastOf(matrix, what.id, on) })]
  }
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
      const facts = { ...differing(what, left, right), on }
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
            ...aboutTask(what),
            grant: grant.id,
            prevails: textOf(over),
            winner: over.id,
          }),
        ]
      : []
  })
}
