/** Which cells a unit of any level and day stands for. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, holdsOn, type IsoDate } from '../../../kernel/dates.ts'
import { type Cell, type CellsOfDay, cellsOn, drawnDay } from './cells-on.ts'
import { onSheet } from './lay-cells.ts'

export type Subject = {
  readonly day: CellsOfDay
  /** A day on which the unit stood. */
  readonly on: IsoDate
  /** The cells of the unit itself, of the units inside it, or of what became of them. */
  readonly cells: readonly Cell[]
  /** The unit is one of the cells. */
  readonly isCell: boolean
}

/** The day asked for if the unit stood, else its last, else its first. */
const dayWithin = ({ validFrom, validTo }: Unit, at: IsoDate): IsoDate => {
  if (holdsOn({ from: validFrom, until: validTo }, at)) return at
  return validTo !== null && validTo <= at && validTo > validFrom ? addDays(validTo, -1) : validFrom
}

const placesKnown = new WeakMap<readonly Cell[], ReadonlyMap<string, number>>()

/** Where each unit stands in a list of cells; worked out once for each list. */
const placesById = (cells: readonly Cell[]): ReadonlyMap<string, number> => {
  const known = placesKnown.get(cells)
  if (known) return known
  const made = new Map(cells.map((cell, place) => [cell.unit.id, place]))
  placesKnown.set(cells, made)
  return made
}

/**
 * A unit of the cells' own level that stood before there were points: its code is followed to the cells, which costs
 * next to nothing beside what became of the whole country.
 */
const followed = (register: Register, unit: Unit, on: IsoDate): Subject | null => {
  const drawn = drawnDay(register, on)
  const day = cellsOn(register, drawn)
  if (drawn === on || unit.code === null || unit.level !== day.cells[0]?.unit.level) return null
  const { unit: one, candidates } = register.convertCode(unit.code, {
    from: on,
    to: drawn,
    level: unit.level,
  })
  const ids = new Set([...candidates.map((each) => each.unit.id), ...(one ? [one.id] : [])])
  const places = placesById(day.cells)
  const cells = [...ids]
    .flatMap((id) => places.get(id) ?? [])
    .toSorted((one, other) => one - other)
    .flatMap((place) => day.cells[place] ?? [])
  return { day: { ...day, asked: on }, on, cells, isCell: ids.has(unit.id) && cells.length > 0 }
}

export const subjectOf = (register: Register, unit: Unit, at: IsoDate): Subject => {
  const on = dayWithin(unit, at)
  const own = followed(register, unit, on)
  if (own) return own
  const day = cellsOn(register, on)
  const itself = day.cells.find((cell) => cell.unit.id === unit.id)
  if (itself && day.asked === day.drawn) return { day, on, cells: [itself], isCell: true }
  const inside = new Set([unit.id, ...register.unitsOn(on, { within: unit.id }).map(({ id }) => id)])
  const cells = day.cells.filter(({ origins }) => origins.some((id) => inside.has(id)))
  return { day, on, cells, isCell: cells.some((cell) => cell.unit.id === unit.id) }
}

const byLatitude = new WeakMap<readonly Cell[], readonly Cell[]>()

/** The cells from south to north; sorted once for each list of them. */
const southToNorth = (among: readonly Cell[]): readonly Cell[] => {
  const known = byLatitude.get(among)
  if (known) return known
  const sorted = among.toSorted((one, other) => one.point.latitude - other.point.latitude)
  byLatitude.set(among, sorted)
  return sorted
}

/** The first of the cells that lies not south of a latitude. */
const firstFrom = (sorted: readonly Cell[], latitude: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.point.latitude ?? latitude) < latitude) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The cells nearest to some others, nearest first. Few of thousands are wanted, for every page of a unit: from the
 * latitudes of those others outwards, until nothing farther north or south can be nearer.
 */
export const nearestTo = (among: readonly Cell[], to: readonly Cell[], count: number): readonly Cell[] => {
  const own = new Set(to)
  const latitudes = to.map(({ point }) => point.latitude)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const { x: wide, y: high } = onSheet({ latitude: 1, longitude: 1 }, to[0]?.point.latitude ?? 0)
  const nearest: { readonly cell: Cell; readonly far: number }[] = []
  let farthest = Number.POSITIVE_INFINITY
  const look = (cell: Cell) => {
    const { latitude, longitude } = cell.point
    let far = Number.POSITIVE_INFINITY
    for (const { point } of to) {
      const x = (longitude - point.longitude) * wide
      const y = (latitude - point.latitude) * high
      const one = x * x + y * y
      if (one < far) far = one
    }
    if (far >= farthest || own.has(cell)) return
    let place = nearest.length
    while (place > 0 && (nearest[place - 1]?.far ?? 0) > far) place--
    nearest.splice(place, 0, { cell, far })
    if (nearest.length > count) nearest.pop()
    if (nearest.length === count) farthest = nearest.at(-1)?.far ?? farthest
  }
  const tooFar = (degrees: number) => degrees > 0 && (degrees * high) ** 2 >= farthest
  const sorted = southToNorth(among)
  const from = firstFrom(sorted, south)
  let [below, above] = [from - 1, from]
  for (;;) {
    const [lower, upper] = [sorted[below], sorted[above]]
    const down = lower && !tooFar(south - lower.point.latitude) ? lower : null
    const up = upper && !tooFar(upper.point.latitude - north) ? upper : null
    if (!down && !up) return nearest.map(({ cell }) => cell)
    if (down) {
      look(down)
      below--
    }
    if (up) {
      look(up)
      above++
    }
  }
}
