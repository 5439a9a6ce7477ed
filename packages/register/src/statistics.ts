/** Counts of units on a day and between two days. */

import { type Span, successorsOf } from './convert.ts'
import { byText } from './dates.ts'
import type { Ground, Life } from './ground.ts'
import { madeOnce } from './maps.ts'
import type { IsoDate, Unit } from './model.ts'
import type { Comparison, ReductionRow, StatisticsRow } from './register.ts'
import type { Views } from './views.ts'

const nothing = '\uffff'
const countOrder = (left: StatisticsRow, right: StatisticsRow) =>
  byText(left.province ?? '', right.province ?? '') || byText(left.type ?? '', right.type ?? '')

/**
 * Counts by level (`type` and `province` null), by level and type, by level and province, and by all three.
 * Highest level first; `province` is the code of the province, its name where it has none.
 */
export const statisticsOf = (units: readonly Unit[], { levels }: Ground): readonly StatisticsRow[] => {
  const rows = new Map<string, StatisticsRow & { count: number }>()
  const count = (unit: Unit, type: string | null, of: Unit['province']) => {
    const province = of && (of.code ?? of.name)
    const key = [unit.level, type ?? nothing, province ?? nothing].join('\n')
    const known = rows.get(key)
    if (known) known.count++
    else rows.set(key, { level: unit.level, type, province, provinceName: of?.name ?? null, count: 1 })
  }
  for (const unit of units) {
    count(unit, null, null)
    count(unit, unit.type, null)
    if (!unit.province) continue
    count(unit, null, unit.province)
    count(unit, unit.type, unit.province)
  }
  const rank = (row: StatisticsRow) => levels.get(row.level)?.rank ?? 0
  return [...rows.values()].sort((left, right) => rank(left) - rank(right) || countOrder(left, right))
}

/** Percent by which a count fell; 0 where there was nothing before. */
const reductionOf = (before: number, after: number): number =>
  before === 0 ? 0 : ((before - after) * 100) / before

type Tally = { readonly provinceName: string; before: number; after: number }
const tallied = () => {
  const rows = new Map<string, Tally>()
  return {
    add: (province: Unit['province'], side: 'before' | 'after') => {
      if (!province) return
      const key = province.code ?? province.name
      madeOnce(rows, key, () => ({ provinceName: province.name, before: 0, after: 0 }))[side]++
    },
    rows: (): readonly ReductionRow[] =>
      [...rows]
        .map(([province, row]) => ({ province, ...row, reduction: reductionOf(row.before, row.after) }))
        .sort((left, right) => byText(left.province, right.province)),
  }
}

/** The province, on the other day, of most of what the unit became or came from. */
const provinceThen = (ground: Ground, views: Views, life: Life, span: Span): Unit['province'] => {
  const weights = new Map<string, { readonly province: Unit['province']; weight: number }>()
  for (const { life: other, flow } of successorsOf(ground, life, span).arrivals) {
    const province = views.on(other, span.to)?.province
    if (!province) continue
    const key = province.code ?? province.name
    const weight = flow.people === 'none' ? 1e-6 : flow.share === null || flow.share === 0 ? 1 : flow.share
    const known = weights.get(key)
    if (known) known.weight += weight
    else weights.set(key, { province, weight })
  }
  const ordered = [...weights].sort(
    (left, right) => right[1].weight - left[1].weight || byText(left[0], right[0]),
  )
  return ordered[0]?.[1].province ?? null
}

/**
 * Compares the counts of a level on two days. A unit counts in the other day's province to which most of it
 * belongs by lineage; one whose lineage is not known counts only in its own day's table.
 */
export const comparisonOf = (
  ground: Ground,
  views: Views,
  { from, to, level }: Span & { readonly level: string },
): Comparison => {
  const former = tallied()
  const recent = tallied()
  let before = 0
  let after = 0
  const provinceOf = (life: Life, day: IsoDate) => views.on(life, day)?.province ?? null
  for (const life of ground.lives.values()) {
    if (life.level !== level) continue
    if (views.on(life, from)) {
      before++
      former.add(provinceOf(life, from), 'before')
      recent.add(provinceThen(ground, views, life, { from, to }), 'before')
    }
    if (views.on(life, to)) {
      after++
      recent.add(provinceOf(life, to), 'after')
      former.add(provinceThen(ground, views, life, { from: to, to: from }), 'after')
    }
  }
  const reduction = reductionOf(before, after)
  return { level, before, after, reduction, byFormerProvince: former.rows(), byNewProvince: recent.rows() }
}
