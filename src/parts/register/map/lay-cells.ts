/** Cells of a sheet from points on the ground; those far away stand in frames at the side, as maps of the country do. */
import { farness, middleOf, type Place, placeAt, type Spot, step } from './hexes.ts'
import { placeCells } from './place-cells.ts'

/** Degrees on WGS 84. */
export type Point = { readonly latitude: number; readonly longitude: number }

const kilometresOfDegree = 111.2

/** Kilometres east and south on a sheet that is true along one latitude. */
export const onSheet = ({ latitude, longitude }: Point, trueAt: number): Spot => ({
  x: longitude * kilometresOfDegree * Math.cos((trueAt * Math.PI) / 180),
  y: -latitude * kilometresOfDegree,
})

export const middleLatitude = (points: readonly Point[]): number => {
  const all = points.map(({ latitude }) => latitude).toSorted((one, other) => one - other)
  return all[all.length >> 1] ?? 0
}

/** The indexes of the largest group whose members are linked by steps of at most `apart`. */
export const together = (spots: readonly Spot[], apart: number): ReadonlySet<number> => {
  let best: ReadonlySet<number> = new Set()
  let left = spots.map((_, index) => index)
  for (let start = left.pop(); start !== undefined; start = left.pop()) {
    const group = new Set([start])
    for (const index of group) {
      if (left.length === 0) break
      const here = spots[index] ?? { x: 0, y: 0 }
      left = left.filter((other) => {
        const isNear = farness(here, spots[other] ?? here) <= apart * apart
        if (isNear) group.add(other)
        return !isNear
      })
    }
    if (group.size > best.size) best = group
  }
  return best
}

export type Frame = {
  readonly cell: number
  readonly place: Place
  readonly columns: number
  readonly rows: number
}
export type Laid = {
  /** A place for each point, in the order of the points. */
  readonly places: readonly Place[]
  /** The cells that are farther away than they are drawn. */
  readonly frames: readonly Frame[]
  /** Kilometres from one place to the next. */
  readonly spacing: number
}

export type Layout = {
  /** Kilometres from one place to the next; from the density of the points when left out. */
  readonly spacing?: number
  /** Beyond how many kilometres from all others a cell stands in a frame. */
  readonly apart: number
  /** How many places a frame is wide and high. */
  readonly frame: { readonly columns: number; readonly rows: number }
}

/** How much of the box around the points their cells fill. */
const fill = 0.75

const usualSpacing = (spots: readonly Spot[]): number => {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  const wide = Math.max(...xs) - Math.min(...xs)
  const high = Math.max(...ys) - Math.min(...ys)
  return Math.max(1, Math.sqrt((fill * Math.max(wide, 1) * Math.max(high, 1)) / Math.max(spots.length, 1)))
}

const extremes = (numbers: readonly number[]) => ({ least: Math.min(...numbers), most: Math.max(...numbers) })

/** Where the frames stand: beside the rest, on the side and at the height where the cell truly lies, one below the other. */
const framed = (
  spots: readonly Spot[],
  far: readonly number[],
  places: readonly Place[],
  size: Layout['frame'],
): readonly Frame[] => {
  const columns = extremes(places.map(({ column }) => column))
  const rows = extremes(places.map(({ row }) => row))
  const middle = (columns.least + columns.most) / 2
  const frames: Frame[] = []
  const half = Math.ceil(size.rows / 2)
  for (const cell of far.toSorted((one, other) => (spots[one]?.y ?? 0) - (spots[other]?.y ?? 0))) {
    const home = placeAt(spots[cell] ?? { x: 0, y: 0 })
    const away = Math.ceil(size.columns / 2) + 2
    const column = home.column > middle ? columns.most + away : columns.least - away
    const above = frames.filter(({ place }) => place.column === column).at(-1)
    const least = above ? above.place.row + size.rows + 1 : rows.least + half
    const row = Math.max(least, Math.min(home.row, rows.most - half))
    frames.push({ cell, place: { column, row }, ...size })
  }
  return frames
}

export const layCells = (points: readonly Point[], { spacing: asked, apart, frame }: Layout): Laid => {
  const trueAt = middleLatitude(points)
  const ground = points.map((point) => onSheet(point, trueAt))
  const main = together(ground, apart)
  const near = ground.filter((_, index) => main.has(index))
  const spacing = asked ?? usualSpacing(near)
  const scaled = ground.map(({ x, y }) => ({ x: (x / spacing) * step.x, y: (y / spacing) * step.x }))
  const nearPlaces = placeCells(scaled.filter((_, index) => main.has(index)))
  const far = ground.flatMap((_, index) => (main.has(index) ? [] : [index]))
  const frames = framed(scaled, far, nearPlaces, frame)
  const inFrame = new Map(frames.map(({ cell, place }) => [cell, place]))
  let next = 0
  const places = ground.map((_, index) => inFrame.get(index) ?? nearPlaces[next++] ?? { column: 0, row: 0 })
  return { places, frames, spacing }
}

/** The box around places on the sheet, with a margin. */
export const boxAround = (places: readonly Place[], frames: readonly Frame[], margin: number) => {
  const spots = places.map(middleOf)
  const corners = frames.flatMap(({ place, columns, rows }) => {
    const { x, y } = middleOf(place)
    const [wide, high] = [(columns * step.x) / 2, (rows * step.y) / 2]
    return [
      { x: x - wide, y: y - high },
      { x: x + wide, y: y + high },
    ]
  })
  const [xs, ys] = [
    extremes([...spots, ...corners].map(({ x }) => x)),
    extremes([...spots, ...corners].map(({ y }) => y)),
  ]
  return {
    x: xs.least - margin,
    y: ys.least - margin,
    width: xs.most - xs.least + 2 * margin,
    height: ys.most - ys.least + 2 * margin,
  }
}
