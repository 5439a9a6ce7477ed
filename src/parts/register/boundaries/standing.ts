/** The units of a day as a check of boundaries needs them: code, province, point and printed area. */
import type { MeasureRecord, PointRecord, Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { StandingUnit } from './match.ts'
import type { Fit } from './whole-file.ts'

type Known = {
  readonly points: ReadonlyMap<string, PointRecord>
  readonly printed: ReadonlyMap<string, MeasureRecord>
}
const known = new WeakMap<Register, Known>()

/** Of several printed areas or points the latest counts. */
const knownOf = (register: Register): Known => {
  const before = known.get(register)
  if (before) return before
  const points = new Map<string, PointRecord>()
  const printed = new Map<string, MeasureRecord>()
  for (const record of register.records()) {
    if (record.record === 'point' && (points.get(record.unit)?.asOf ?? '') <= record.asOf)
      points.set(record.unit, record)
    const isPrinted = record.record === 'measure' && record.quantity === 'area' && record.method === 'printed'
    if (isPrinted && (printed.get(record.unit)?.asOf ?? '') <= record.asOf) printed.set(record.unit, record)
  }
  const found = { points, printed }
  known.set(register, found)
  return found
}

const standing = (unit: Unit & { readonly code: string }, { points, printed }: Known): StandingUnit => {
  const top = unit.parents.at(-1)
  const [point, area] = [points.get(unit.id), printed.get(unit.id)]
  return {
    id: unit.id,
    code: unit.code,
    name: unit.name,
    type: unit.type,
    level: unit.level,
    province: top ? { id: top.id, code: top.code ?? '', name: top.name } : null,
    point: point ? [point.longitude, point.latitude] : null,
    printed: area ? { value: area.value, asOf: area.asOf, source: area.source } : null,
  }
}

const hasCode = (unit: Unit): unit is Unit & { readonly code: string } => unit.code !== null

/** Units that bear a code on the day, of every level. */
export const standingUnits = (register: Register, on: IsoDate): readonly StandingUnit[] => {
  const facts = knownOf(register)
  return register
    .unitsOn(on)
    .filter(hasCode)
    .map((unit) => standing(unit, facts))
}

/** The units at the top (provinces), by id. */
export const topUnits = (units: readonly StandingUnit[]): ReadonlyMap<string, StandingUnit> =>
  new Map(units.filter(({ province }) => province === null).map((unit) => [unit.id, unit]))

/** How well codes of a level fit a day: how many units bear them, of how many in the provinces they touch. */
const fitOn = (register: Register, codes: ReadonlySet<string>, day: IsoDate, level: string): Fit => {
  const units = register.unitsOn(day, { level })
  const topOf = (unit: Unit): string => unit.parents.at(-1)?.id ?? ''
  const held = units.filter(({ code }) => code !== null && codes.has(code))
  const touched = new Set(held.map(topOf))
  return { day, matched: held.length, of: units.filter((unit) => touched.has(topOf(unit))).length }
}

const mostDays = 6

/** Days that a list of codes may be of, the one with most matches and fewest gaps first. */
export const daysThatFit = (
  register: Register,
  codes: readonly string[],
  level: string | null,
): readonly Fit[] => {
  const levels =
    level === null
      ? [...new Set(register.unitsOn(register.release.dataTo).map((unit) => unit.level))]
      : [level]
  const all = new Set(codes)
  return levels
    .flatMap((name) =>
      register
        .guessDate(codes, { level: name })
        .guesses.slice(0, mostDays)
        .map(({ from }) => fitOn(register, all, from, name)),
    )
    .filter(({ matched }) => matched > 0)
    .toSorted((one, other) => other.matched ** 2 / other.of - one.matched ** 2 / one.of)
}
