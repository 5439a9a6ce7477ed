/** The cells a day is drawn with: the units of the lowest level that have a point, and where each belongs on that day. */
import type { PointRecord, Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'

export type Cell = {
  /** As it stands on the day the cells are of. */
  readonly unit: Unit
  readonly point: PointRecord
  /** The unit of the highest level in which it lies on the day asked about: for former days that of most of its origins. */
  readonly province: Place
  /** The units of the day asked about that it was made of, itself if it stood. */
  readonly origins: readonly string[]
}
export type Place = { readonly id: string; readonly code: string | null; readonly name: string }

export type CellsOfDay = {
  readonly asked: IsoDate
  /** The day whose units the cells are: the one asked for, else the first with points. */
  readonly drawn: IsoDate
  readonly cells: readonly Cell[]
}

const points = new WeakMap<Register, ReadonlyMap<string, PointRecord>>()

/** The latest point of each unit. */
export const pointsOf = (register: Register): ReadonlyMap<string, PointRecord> => {
  const known = points.get(register)
  if (known) return known
  const found = new Map<string, PointRecord>()
  for (const record of register.records())
    if (record.record === 'point' && (found.get(record.unit)?.asOf ?? '') <= record.asOf)
      found.set(record.unit, record)
  points.set(register, found)
  return found
}

export const lowestLevelOf = (register: Register, at: IsoDate): string | null =>
  register.unitsOn(at).at(-1)?.level ?? null

const firstDays = new WeakMap<ReadonlyMap<string, PointRecord>, IsoDate>()
const firstPointDay = (known: ReadonlyMap<string, PointRecord>): IsoDate => {
  const before = firstDays.get(known)
  if (before) return before
  let first = '9999-12-31'
  for (const { asOf } of known.values()) if (asOf < first) first = asOf
  firstDays.set(known, first)
  return first
}

/** The day itself, else the first day that any point is of. */
const drawnFor = (at: IsoDate, known: ReadonlyMap<string, PointRecord>): IsoDate => {
  const first = firstPointDay(known)
  return known.size === 0 || at >= first ? at : first
}

/** The day whose units are drawn for a day. */
export const drawnDay = (register: Register, at: IsoDate): IsoDate => drawnFor(at, pointsOf(register))

const provinceOf = (unit: Unit): Place => unit.parents.at(-1) ?? unit

/** How much a row says of where a unit comes from: all people count most. */
const weights = { all: 4, part: 2, unknown: 1, none: 0.1 } as const

type Origins = { readonly units: readonly string[]; readonly province: Place | null }

const originsOf = (
  register: Register,
  at: IsoDate,
  drawn: IsoDate,
  level: string,
): ReadonlyMap<string, Origins> => {
  const units = new Map<string, string[]>()
  const votes = new Map<string, Map<string, number>>()
  const places = new Map<string, Place>()
  for (const { fromUnit, toUnit, people } of register.correspondence({ from: at, to: drawn, level })) {
    const origin = fromUnit === null ? null : register.unitById(fromUnit, at)
    if (!origin || toUnit === null) continue
    const province = provinceOf(origin)
    places.set(province.id, province)
    const known = units.get(toUnit)
    if (known) known.push(origin.id)
    else units.set(toUnit, [origin.id])
    const cast = votes.get(toUnit) ?? new Map<string, number>()
    cast.set(province.id, (cast.get(province.id) ?? 0) + weights[people])
    votes.set(toUnit, cast)
  }
  return new Map(
    [...units].map(([unit, from]) => {
      const cast = [...(votes.get(unit) ?? [])].toSorted(([, one], [, other]) => other - one)
      const best = cast[0]?.[0]
      return [
        unit,
        { units: [...new Set(from)], province: best === undefined ? null : (places.get(best) ?? null) },
      ]
    }),
  )
}

const kept = new WeakMap<Register, Map<IsoDate, CellsOfDay>>()
/** Former units ended on some dozens of days, and each day costs as much as the correspondence of the country. */
const mostKept = 48

/** Remembered for the last days asked about. */
export const cellsOn = (register: Register, at: IsoDate): CellsOfDay => {
  const days = kept.get(register) ?? new Map<IsoDate, CellsOfDay>()
  kept.set(register, days)
  const before = days.get(at)
  if (before) return before
  const known = pointsOf(register)
  const drawn = drawnFor(at, known)
  const level = lowestLevelOf(register, drawn)
  const origins = drawn === at || level === null ? null : originsOf(register, at, drawn, level)
  const cells = (level === null ? [] : register.unitsOn(drawn, { level })).flatMap((unit): Cell[] => {
    const point = known.get(unit.id)
    if (!point) return []
    const from = origins?.get(unit.id)
    return [{ unit, point, province: from?.province ?? provinceOf(unit), origins: from?.units ?? [unit.id] }]
  })
  const made = { asked: at, drawn, cells }
  days.set(at, made)
  const [oldest] = days.keys()
  if (days.size > mostKept && oldest !== undefined) days.delete(oldest)
  return made
}

/** The last day before the cells of a day: what they were made of is counted in units of that day. */
export const eveOf = (register: Register, at: IsoDate): IsoDate | null => {
  const first = firstPointDay(pointsOf(register))
  return first > at || first <= register.release.dataFrom ? null : addDays(first, -1)
}

const counts = new WeakMap<CellsOfDay, ReadonlyMap<string, number>>()

/** How many units of the eve each unit was made of; a unit formed later counts none. */
export const originCounts = (register: Register, at: IsoDate): ReadonlyMap<string, number> => {
  const eve = eveOf(register, at)
  if (eve === null) return new Map()
  const day = cellsOn(register, eve)
  const known = counts.get(day)
  if (known) return known
  const made = new Map(day.cells.map(({ unit, origins }) => [unit.id, origins.length]))
  counts.set(day, made)
  return made
}
