/** Which unit a point lies in. An index of cells says which shapes to look at; the shape decides. */
import { boxOf, isInShape, type Position, type Shape } from './shape.ts'

export type UnitShape<Key> = { readonly key: Key; readonly shape: Shape }
export type PointIndex<Key> = {
  /** The unit that holds the point; where two do (an overlap), the first in the order given. */
  readonly unitAt: (position: Position) => Key | null
}

/** Degrees: about 5.5 km, so that a cell holds a handful of communes. */
const cell = 0.05
const cellOf = (degrees: number): number => Math.floor(degrees / cell)

export const pointIndex = <Key>(units: readonly UnitShape<Key>[]): PointIndex<Key> => {
  const cells = new Map<number, number[]>()
  const nameOf = (column: number, row: number): number => column * 8_192 + row
  const parts = units.flatMap(({ shape }, unit) => shape.map((polygon) => ({ unit, shape: [polygon] })))
  for (const [place, { shape }] of parts.entries()) {
    const { west, south, east, north } = boxOf(shape)
    for (let column = cellOf(west); column <= cellOf(east); column++)
      for (let row = cellOf(south); row <= cellOf(north); row++) {
        const name = nameOf(column, row)
        const held = cells.get(name)
        if (held) held.push(place)
        else cells.set(name, [place])
      }
  }
  return {
    unitAt: (position) => {
      for (const place of cells.get(nameOf(cellOf(position[0]), cellOf(position[1]))) ?? []) {
        const part = parts[place]
        if (part && isInShape(part.shape, position)) return units[part.unit]?.key ?? null
      }
      return null
    },
  }
}

/** The unit among the shapes that holds the point, or null. For many points build `pointIndex` once. */
export const pointToUnit = <Key>(units: readonly UnitShape<Key>[], position: Position): Key | null =>
  units.find(({ shape }) => isInShape(shape, position))?.key ?? null
