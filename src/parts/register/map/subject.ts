/** Which cells a unit of any level and day stands for. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, holdsOn, type IsoDate } from '../../../kernel/dates.ts'
import { type Cell, type CellsOfDay, cellsOn } from './cells-on.ts'
import { farness } from './hexes.ts'
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

export const subjectOf = (register: Register, unit: Unit, at: IsoDate): Subject => {
  const on = dayWithin(unit, at)
  const day = cellsOn(register, on)
  const itself = day.cells.find((cell) => cell.unit.id === unit.id)
  if (itself && day.asked === day.drawn) return { day, on, cells: [itself], isCell: true }
  const inside = new Set([unit.id, ...register.unitsOn(on, { within: unit.id }).map(({ id }) => id)])
  const cells = day.cells.filter(({ origins }) => origins.some((id) => inside.has(id)))
  return { day, on, cells, isCell: cells.some((cell) => cell.unit.id === unit.id) }
}

/** The cells nearest to some others, nearest first. */
export const nearestTo = (among: readonly Cell[], to: readonly Cell[], count: number): readonly Cell[] => {
  const own = new Set(to)
  const trueAt = to[0]?.point.latitude ?? 0
  const spots = to.map(({ point }) => onSheet(point, trueAt))
  return among
    .filter((cell) => !own.has(cell))
    .map((cell) => {
      const spot = onSheet(cell.point, trueAt)
      return { cell, far: Math.min(...spots.map((one) => farness(one, spot))) }
    })
    .toSorted((one, other) => one.far - other.far)
    .slice(0, count)
    .map(({ cell }) => cell)
}
