/** A unit among its neighbours: a small window of cells with the unit, or what became of it, in the middle. */
import { farness, keyOf, middleOf, type Place, step } from './hexes.ts'
import { middleLatitude, onSheet, type Point } from './lay-cells.ts'
import { placeCells } from './place-cells.ts'

/** How far the window reaches from the middle. */
const reach = { columns: 2, rows: 3 } as const

/** How many places from the middle the median neighbour stands. */
const median = 1.6

export const middlePlace: Place = { column: 0, row: 0 }

const isInWindow = ({ column, row }: Place) =>
  Math.abs(row) <= reach.rows && Math.abs(column) <= reach.columns

/**
 * Places for the points around the middle one, in the order of the points. With `taken` the middle is for something
 * else; without it the first point stands there.
 */
export const layWindow = (
  points: readonly Point[],
  { centre, taken }: { readonly centre: Point; readonly taken: boolean },
): readonly Place[] => {
  const trueAt = middleLatitude(points)
  const home = onSheet(centre, trueAt)
  const spots = points.map((point) => {
    const { x, y } = onSheet(point, trueAt)
    return { x: x - home.x, y: y - home.y }
  })
  const fars = spots
    .map((spot) => Math.sqrt(farness(spot, { x: 0, y: 0 })))
    .toSorted((one, other) => one - other)
  const spacing = Math.max(0.2, (fars[fars.length >> 1] ?? 1) / median)
  const scaled = spots.map(({ x, y }) => ({ x: (x / spacing) * step.x, y: (y / spacing) * step.x }))
  const isFree = (place: Place) => isInWindow(place) && keyOf(place) !== keyOf(middlePlace)
  if (taken) return placeCells(scaled, isFree)
  return [middlePlace, ...placeCells(scaled.slice(1), isFree)]
}

export const windowBox = (places: readonly Place[], scale: number) => {
  const spots = places.map(middleOf)
  const [left, right] = [Math.min(...spots.map(({ x }) => x)) - 6, Math.max(...spots.map(({ x }) => x)) + 6]
  const [top, bottom] = [Math.min(...spots.map(({ y }) => y)) - 7, Math.max(...spots.map(({ y }) => y)) + 7]
  return { x: left * scale, y: top * scale, width: (right - left) * scale, height: (bottom - top) * scale }
}
