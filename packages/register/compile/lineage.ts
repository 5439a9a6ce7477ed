/**
 * Which ended units of 2004 to 2025 went where, from the statistics office's crosswalk 2019 to 2024. What it does
 * not tell stays unknown: neither an equal code nor an equal name makes a line.
 */
import type { Bearing, Former, FormerUnit } from '../src/country/former.ts'
import { type CrossRow, type Crosswalk, crosswalkFrom, crosswalkUntil } from './crosswalk.ts'
import { sameName } from './lists.ts'
import { type Amount, amountsOf, speaksOfParts } from './notes.ts'

export type FormerLine = {
  readonly at: number
  readonly from: FormerUnit
  readonly to: FormerUnit
  readonly scope: 'whole' | 'part' | 'land'
  readonly population?: number
  readonly area?: number
}
export type LineageCount = Record<string, number>

const aliveAt = (unit: FormerUnit, at: number): boolean =>
  unit.codes.some((code) => code.from <= at && (code.until === null || at < code.until))
export const endOf = (unit: FormerUnit): number | null => unit.codes.at(-1)?.until ?? null
export const beginOf = (unit: FormerUnit): number => unit.codes[0]?.from ?? 0
export const codeAt = (unit: FormerUnit, at: number): string =>
  unit.codes.find((code) => code.from <= at && (code.until === null || at < code.until))?.code ?? ''
const named = (unit: FormerUnit, name: string): boolean =>
  unit.versions.some((version) => sameName(version.short, name))
export const bearerAt = (bearings: readonly Bearing[] | undefined, at: number): FormerUnit | null =>
  bearings?.find((one) => one.from <= at && (one.until === null || at < one.until))?.unit ?? null

type Ground = {
  readonly former: Former
  readonly crosswalk: Crosswalk
  readonly first: number
  readonly last: number
}

/** The unit of the row's destination as it stood when the origin ended. */
const targetOf = ({ former, last }: Ground, row: CrossRow, at: number): FormerUnit | null => {
  const byCode = bearerAt(former.bearers.commune.get(row.toCode), at)
  if (byCode && named(byCode, row.toShort)) return byCode
  const byName = former.units.commune.filter(
    (unit) =>
      aliveAt(unit, at) &&
      named(unit, row.toShort) &&
      unit.versions.some(
        (version) => version.parent === row.toDistrict && (version.until === null || version.until > at),
      ) &&
      (endOf(unit) ?? last + 1) > last,
  )
  return byName.length === 1 ? (byName[0] ?? null) : null
}

/** Rows of the crosswalk that speak of the unit: its own, or, if it is younger, those of its origins. */
const rowsOf = (ground: Ground, unit: FormerUnit, lines: readonly FormerLine[]): readonly CrossRow[] => {
  if (beginOf(unit) <= ground.first)
    return ground.crosswalk.from(codeAt(unit, ground.first)).filter((row) => named(unit, row.short))
  const origins = lines.filter((line) => line.to === unit)
  const rows = origins.flatMap((line) => rowsOf(ground, line.from, lines))
  const [one] = rows
  return one && rows.every((row) => row.toCode === one.toCode && sameName(row.toShort, one.toShort))
    ? [one]
    : []
}

/** The amount that goes into the row's destination: named so, or the only one in a note of that destination. */
const amountInto = (row: CrossRow): Amount | null => {
  const amounts = amountsOf(row.note, row.short)
  const [only, ...more] = amounts
  return (
    amounts.find((one) => one.into !== null && sameName(one.into, row.toShort)) ??
    (only && more.length === 0 && only.into === null ? only : null)
  )
}

const wholeLine = (row: CrossRow, origin: FormerUnit): boolean => {
  const amounts = origin.versions.flatMap((version) => amountsOf(row.note, version.short))
  if (amounts.length > 0) return amounts.some((one) => one.all) && amounts.every((one) => one.all)
  return !speaksOfParts(row.note) || /toàn bộ/i.test(row.note)
}

/** In the list after the crosswalk's last day a row counts only if it already has the unit ended. */
const saysItEnded = (row: CrossRow) => row.toCode !== row.code && !sameName(row.toShort, row.short)

type Told = { readonly row: CrossRow; readonly target: FormerUnit }

const linesOfEnded = (
  unit: FormerUnit,
  at: number,
  told: readonly Told[],
  count: LineageCount,
): FormerLine[] => {
  const add = (kind: string) => {
    count[kind] = (count[kind] ?? 0) + 1
  }
  const [only, ...more] = told
  if (!only) return []
  if (more.length === 0) {
    const scope = wholeLine(only.row, unit) ? 'whole' : 'part'
    add(scope === 'whole' ? 'ended, one destination' : 'ended, one destination known of several')
    return [{ at, from: unit, to: only.target, scope }]
  }
  add('ended, several destinations')
  const parts = told.map(({ row, target }) => ({ target, amount: amountInto(row) }))
  const people = parts.reduce((sum, { amount }) => sum + (amount?.people ?? Number.NaN), 0)
  const area = parts.reduce((sum, { amount }) => sum + (amount?.area ?? Number.NaN), 0)
  return parts.map(({ target, amount }) => ({
    at,
    from: unit,
    to: target,
    scope: 'part' as const,
    ...(people > 0 ? { population: (amount?.people ?? 0) / people } : {}),
    ...(area > 0 ? { area: (amount?.area ?? 0) / area } : {}),
  }))
}

/** Lines of units that go on and gave a part away when the receiving unit changed. */
const linesOfGivers = (
  ground: Ground,
  changedAt: ReadonlyMap<FormerUnit, number>,
  count: LineageCount,
): FormerLine[] => {
  const lines: FormerLine[] = []
  for (const row of ground.crosswalk.rows) {
    const giver = bearerAt(ground.former.bearers.commune.get(row.code), ground.first)
    if (
      !giver ||
      !named(giver, row.short) ||
      row.toCode === row.code ||
      (endOf(giver) ?? ground.last + 1) <= ground.last
    )
      continue
    const to = targetOf(ground, row, ground.last)
    if (!to || to === giver) continue
    const at = changedAt.get(to)
    if (at === undefined) continue
    lines.push({ at, from: giver, to, scope: 'part' })
    count['part of a unit that goes on'] = (count['part of a unit that goes on'] ?? 0) + 1
  }
  return lines
}

export const crosswalkLines = (
  former: Former,
  crosswalk: Crosswalk,
): { lines: readonly FormerLine[]; count: LineageCount; silent: readonly FormerUnit[] } => {
  const first = former.dates.findLastIndex((date) => date <= crosswalkFrom)
  const last = former.dates.findLastIndex((date) => date <= crosswalkUntil)
  const ground = { former, crosswalk, first, last }
  const count: LineageCount = {}
  const lines: FormerLine[] = []
  const silent: FormerUnit[] = []
  const ended = former.units.commune.filter((unit) => (endOf(unit) ?? 0) > first)
  ended.sort((left, right) => (endOf(left) ?? 0) - (endOf(right) ?? 0))
  for (const unit of ended) {
    const at = endOf(unit) ?? 0
    const rows = rowsOf(ground, unit, lines).filter((row) => at <= last || saysItEnded(row))
    const told = rows.flatMap((row) => {
      const target = targetOf(ground, row, at)
      return target && target !== unit ? [{ row, target }] : []
    })
    const unique = told.filter(
      (one, place) => told.findIndex((other) => other.target === one.target) === place,
    )
    // Half an answer would pass for a whole one: every destination must be found.
    if (unique.length === 0 || told.length < rows.length || at > last + 1) {
      if (at <= last) silent.push(unit)
      continue
    }
    lines.push(...linesOfEnded(unit, at, unique, count))
  }
  const changedAt = new Map(lines.map((line) => [line.to, line.at]))
  lines.push(...linesOfGivers(ground, changedAt, count))
  return { lines, count, silent }
}
