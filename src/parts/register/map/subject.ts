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
  const cells = day.cells.filter((cell) => ids.has(cell.unit.id))
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

/**
 * The cells nearest to some others, nearest first. Few of thousands are wanted, for every page of a unit: those are kept
 * in order, the rest is passed over.
 */
export const nearestTo = (among: readonly Cell[], to: readonly Cell[], count: number): readonly Cell[] => {
  const own = new Set(to)
  const trueAt = to[0]?.point.latitude ?? 0
  const { x: wide, y: high } = onSheet({ latitude: 1, longitude: 1 }, trueAt)
  const nearest: { readonly cell: Cell; readonly far: number }[] = []
  let farthest = Number.POSITIVE_INFINITY
  for (const cell of among) {
    const { latitude, longitude } = cell.point
    let far = Number.POSITIVE_INFINITY
    for (const { point } of to) {
      const x = (longitude - point.longitude) * wide
      const y = (latitude - point.latitude) * high
      const one = x * x + y * y
      if (one < far) far = one
    }
    if (far >= farthest || own.has(cell)) continue
    let place = nearest.length
    while (place > 0 && (nearest[place - 1]?.far ?? 0) > far) place--
    nearest.splice(place, 0, { cell, far })
    if (nearest.length > count) nearest.pop()
    if (nearest.length === count) farthest = nearest.at(-1)?.far ?? farthest
  }
  return nearest.map(({ cell }) => cell)
}
