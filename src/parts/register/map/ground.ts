/**
 * The land under the cells, made of nothing but their places: the places near a cell, gaps between cells closed, each
 * given to the group of the cell nearest to it. Borders are the sides between places of different groups.
 */
import {
  cornersOf,
  farness,
  keyOf,
  middleOf,
  neighboursOf,
  type Place,
  placeOfKey,
  type Spot,
} from './hexes.ts'

export type Ground = {
  /** The index of the nearest cell, by the key of each place of land. */
  readonly nearest: ReadonlyMap<number, number>
}

const grown = (
  places: ReadonlyMap<number, number>,
  steps: number,
  cells: readonly Place[],
): Map<number, number> => {
  const all = new Map(places)
  let edge = [...places.keys()]
  for (let round = 0; round < steps; round++) {
    const next = new Map<number, number>()
    for (const key of edge) {
      const owner = all.get(key)
      if (owner === undefined) continue
      for (const beside of neighboursOf(placeOfKey(key))) {
        const there = keyOf(beside)
        if (all.has(there)) continue
        const [rival, own] = [next.get(there), cells[owner]]
        const middle = middleOf(beside)
        const held = rival === undefined ? undefined : cells[rival]
        if (own && (!held || farness(middleOf(own), middle) < farness(middleOf(held), middle)))
          next.set(there, owner)
      }
    }
    for (const [key, owner] of next) all.set(key, owner)
    edge = [...next.keys()]
  }
  return all
}

/** Takes away what lies within so many steps of the sea, but never a cell's own place. */
const worn = (land: ReadonlyMap<number, number>, steps: number): ReadonlyMap<number, number> => {
  const left = new Map(land)
  let edge: number[] = []
  for (const key of land.keys())
    if (neighboursOf(placeOfKey(key)).some((beside) => !land.has(keyOf(beside)))) edge.push(key)
  for (let round = 0; round < steps; round++) {
    const next = new Set<number>()
    for (const key of edge) left.delete(key)
    for (const key of edge)
      for (const beside of neighboursOf(placeOfKey(key))) if (left.has(keyOf(beside))) next.add(keyOf(beside))
    edge = [...next]
  }
  return left
}

/** Places that land lies all around belong to the land. */
const withoutHoles = (
  land: ReadonlyMap<number, number>,
  cells: readonly Place[],
): ReadonlyMap<number, number> => {
  const places = [...land.keys()].map(placeOfKey)
  const [columns, rows] = [places.map(({ column }) => column), places.map(({ row }) => row)]
  const edge = (all: readonly number[]) =>
    [
      all.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY) - 1,
      all.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY) + 1,
    ] as const
  const [[west, east], [north, south]] = [edge(columns), edge(rows)]
  const sea = new Set([keyOf({ column: west, row: north })])
  for (const key of sea)
    for (const beside of neighboursOf(placeOfKey(key))) {
      const isOnSheet =
        beside.column >= west && beside.column <= east && beside.row >= north && beside.row <= south
      if (isOnSheet && !land.has(keyOf(beside))) sea.add(keyOf(beside))
    }
  let filled = new Map(land)
  for (let holes = true; holes; ) {
    const next = grown(filled, 1, cells)
    for (const key of next.keys()) if (sea.has(key)) next.delete(key)
    // What lies beyond the sheet was never sea and is no land either.
    for (const key of next.keys()) {
      const { column, row } = placeOfKey(key)
      if (column < west || column > east || row < north || row > south) next.delete(key)
    }
    holes = next.size > filled.size
    filled = next
  }
  return filled
}

/** How far cells may lie apart and still have land between them, in places, and how wide the coast is. */
export type GroundSize = { readonly gap: number; readonly coast: number }

export const groundOf = (cells: readonly Place[], { gap, coast }: GroundSize): Ground => {
  const own = new Map(cells.map((cell, index) => [keyOf(cell), index]))
  const wide = grown(own, gap, cells)
  const closed = new Map(worn(wide, gap - coast))
  for (const [key, index] of own) closed.set(key, index)
  return { nearest: withoutHoles(closed, cells) }
}

const spotKey = ({ x, y }: Spot) => (x + 100_000) * 1_000_000 + (y + 100_000)

type Side = { readonly from: Spot; readonly to: Spot; readonly isFork: boolean }

/** Sides one after the other, each beginning where the one before ends. */
const chained = (sides: readonly Side[]): readonly (readonly Side[])[] => {
  const starting = new Map<number, Side[]>()
  for (const side of sides) {
    const known = starting.get(spotKey(side.from))
    if (known) known.push(side)
    else starting.set(spotKey(side.from), [side])
  }
  const used = new Set<Side>()
  return sides.flatMap((first) => {
    if (used.has(first)) return []
    const line: Side[] = []
    for (let side: Side | undefined = first; side; ) {
      used.add(side)
      line.push(side)
      side = starting.get(spotKey(side.to))?.find((one) => !used.has(one))
    }
    return [line]
  })
}

const sea = '\u0000sea'

/** The sides of a place where another group begins. A corner where three meet stays a corner in all their outlines. */
const sidesOf = (key: number, group: string, groupAt: (key: number) => string): readonly Side[] => {
  const place = placeOfKey(key)
  const around = neighboursOf(place).map((beside) => groupAt(keyOf(beside)))
  if (around.every((one) => one === group)) return []
  const corners = cornersOf(place)
  return around.flatMap((there, side): Side[] => {
    const [from, to] = [corners[side], corners[(side + 1) % 6]]
    if (there === group || !from || !to) return []
    const before = around[(side + 5) % 6]
    return [{ from, to, isFork: before !== there && before !== group }]
  })
}

/** The outline of every group, closed, drawn through the middles of the sides so that it runs straight. */
export const outlinesOf = (
  ground: Ground,
  groupOf: (cell: number) => string,
): ReadonlyMap<string, readonly (readonly Spot[])[]> => {
  const outlines = new Map<string, Side[]>()
  const groupAt = (key: number) => {
    const cell = ground.nearest.get(key)
    return cell === undefined ? sea : groupOf(cell)
  }
  for (const [key, cell] of ground.nearest) {
    const group = groupOf(cell)
    const sides = sidesOf(key, group, groupAt)
    const known = outlines.get(group)
    if (known) known.push(...sides)
    else outlines.set(group, [...sides])
  }
  return new Map(
    [...outlines].map(([group, sides]) => [group, chained(sides).map((line) => straightened(line))]),
  )
}

const straightened = (line: readonly Side[]): readonly Spot[] => {
  const spots = line.flatMap(({ from, to, isFork }) => [
    ...(isFork ? [from] : []),
    { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  ])
  const [first] = spots
  return first ? withoutStraights([...spots, first]) : spots
}

const withoutStraights = (line: readonly Spot[]): readonly Spot[] => {
  const kept: Spot[] = []
  for (const spot of line) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    const isStraight =
      before &&
      last &&
      Math.abs((last.x - before.x) * (spot.y - before.y) - (last.y - before.y) * (spot.x - before.x)) < 1e-6
    if (isStraight) kept.pop()
    kept.push(spot)
  }
  return kept
}
