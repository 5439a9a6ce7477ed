/** The lines between two days as a graph: what led from a unit to its successors, or from its predecessors. */

import { type Span, successorsOf } from './convert.ts'
import { byText } from './dates.ts'
import { flowOf } from './flow.ts'
import type { Ground, Leg, Life } from './ground.ts'
import type { Lineage, LineageLine, Unit } from './model.ts'
import type { Views } from './views.ts'

const lineOf = (leg: Leg): LineageLine => {
  const { line, change } = leg
  return Object.freeze({
    from: line.from,
    to: line.to,
    scope: line.scope,
    people: line.people,
    share: flowOf(leg).share,
    kind: change.kind,
    citation: leg.citation,
    effectiveOn: change.effectiveOn,
    ...(change.after === undefined ? {} : { observedAfter: change.after }),
  })
}

export const noLineage: Lineage = Object.freeze({
  origin: null,
  units: Object.freeze([]),
  lines: Object.freeze([]),
  unknown: Object.freeze([]),
})

/**
 * All lines met on the way, oldest first and read old to new whichever way one looks. Each unit appears once,
 * as it was nearest to the first line it meets: a predecessor before, a successor on the day of the change.
 */
export const lineageOf = (ground: Ground, views: Views, life: Life, span: Span): Lineage => {
  const origin = views.on(life, span.from)
  if (!origin) return noLineage
  const { arrivals, unknown, legs } = successorsOf(ground, life, span)
  const inTime = [...legs].sort(
    (left, right) =>
      left.at - right.at ||
      byText(left.change.id, right.change.id) ||
      byText(left.line.from ?? '', right.line.from ?? '') ||
      byText(left.line.to ?? '', right.line.to ?? ''),
  )
  const units = new Map<string, Unit>([[origin.id, origin]])
  const meet = (met: Life | null, day: string, before: boolean) => {
    if (!met || units.has(met.id)) return
    const held = before ? met.versions.findLast((version) => version.from < day) : undefined
    const unit = views.near(met, held ? held.from : day)
    if (unit) units.set(met.id, unit)
  }
  for (const leg of inTime) {
    meet(leg.from, leg.change.effectiveOn, true)
    meet(leg.to, leg.change.effectiveOn, false)
  }
  for (const { life: end } of arrivals) meet(end, span.to, false)
  return Object.freeze({
    origin,
    units: Object.freeze([...units.values()]),
    lines: Object.freeze(inTime.map(lineOf)),
    unknown: Object.freeze(unknown),
  })
}
