/** A table between two days: who corresponds to whom, under which words of the law. */

import { citationsOf, conversionOf, type Span } from './convert.ts'
import { byText } from './dates.ts'
import type { Ground } from './ground.ts'
import type { CorrespondenceRow } from './model.ts'
import type { Views } from './views.ts'
import { walkForward } from './walk.ts'

const inOrder = (left: CorrespondenceRow, right: CorrespondenceRow): number =>
  byText(left.fromCode ?? '', right.fromCode ?? '') ||
  byText(left.fromUnit ?? '', right.fromUnit ?? '') ||
  byText(left.toCode ?? '', right.toCode ?? '') ||
  byText(left.toUnit ?? '', right.toUnit ?? '')

/** Land that belonged to no unit and came in between the days (only looking forward). */
const newLand = (ground: Ground, views: Views, { from, to }: Span): CorrespondenceRow[] => {
  const { timeline, lives } = ground
  const [first, end] = [timeline.after(from), timeline.after(to)]
  const rows: CorrespondenceRow[] = []
  for (const life of lives.values())
    for (const leg of life.into) {
      if (leg.from !== null || leg.at < first || leg.at >= end) continue
      for (const arrival of walkForward(life, { from: leg.change.effectiveOn, to }, timeline).arrivals) {
        const unit = views.on(arrival.life, to)
        rows.push({
          fromCode: null,
          toCode: unit?.code ?? null,
          fromUnit: null,
          toUnit: arrival.life.id,
          scope: leg.line.scope,
          people: leg.line.people,
          citations: citationsOf([leg]),
        })
      }
    }
  return rows
}

/**
 * One row for each unit of day `from` and each unit of day `to` that has something of it; a unit without a known
 * successor has one row with `toUnit: null`. With `level`, rows where either side is of that level.
 */
export const correspondenceOf = (
  ground: Ground,
  views: Views,
  span: Span & { readonly level?: string },
): readonly CorrespondenceRow[] => {
  const rows: CorrespondenceRow[] = []
  const wanted = (...levels: readonly string[]) => span.level === undefined || levels.includes(span.level)
  for (const life of ground.lives.values()) {
    const { origin, candidates, unknown, citations } = conversionOf(ground, views, life, span)
    if (!origin) continue
    const ofChildren = candidates.length > 0 && candidates.every(({ unit }) => unit.level !== origin.level)
    const own = ofChildren && candidates.some(({ reason }) => reason.code === 'chain') ? [] : candidates
    for (const { unit, reason, citations: along } of own)
      if (wanted(origin.level, unit.level))
        rows.push({
          fromCode: origin.code,
          toCode: unit.code,
          fromUnit: origin.id,
          toUnit: unit.id,
          scope: reason.scope,
          people: reason.people,
          citations: along,
        })
    if ((unknown.length > 0 || own.length === 0) && wanted(origin.level))
      rows.push({
        fromCode: origin.code,
        toCode: null,
        fromUnit: origin.id,
        toUnit: null,
        scope: 'unknown',
        people: 'unknown',
        citations,
      })
  }
  const land = span.from <= span.to ? newLand(ground, views, span) : []
  return [...rows, ...land.filter(({ toUnit }) => wanted(ground.lives.get(toUnit ?? '')?.level ?? ''))].sort(
    inOrder,
  )
}
