/** What makes a ring none: too few points, not closed, crossing itself, lying where it does not belong. */
import { ringArea } from './area.ts'
import {
  boxesMeet,
  boxOfRings,
  isInRing,
  type Polygon,
  type Position,
  type Ring,
  type Shape,
} from './shape.ts'

export type RingFault = {
  readonly fault:
    | 'too-few-points'
    | 'unclosed'
    | 'self-crossing'
    | 'small-crossing'
    | 'no-area'
    | 'hole-outside'
    | 'nested'
  /** Polygon and ring in the feature, from 1: `2.1` is the outline of the second polygon. */
  readonly ring: string
  readonly at?: Position
}

const same = (one: Position | undefined, other: Position | undefined): boolean =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]

/** Twice the signed area of a triangle: on which side of a-b the point c lies. */
const side = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

const cross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

/** Where two crossing edges meet. */
const meetingOf = (a: Position, b: Position, c: Position, d: Position): Position => {
  const share = side(c, d, a) / (side(c, d, a) - side(c, d, b))
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
}

type Edge = {
  readonly from: Position
  readonly to: Position
  readonly west: number
  readonly east: number
  readonly place: number
}
type Crossing = { readonly at: Position; readonly places: readonly [number, number] }

/** More crossings than these are not told apart: the ring is wrong anyway. */
const mostCrossings = 20

/** Places where two edges of a ring cross, swept from west to east. */
export const crossingsOf = (ring: Ring): readonly Crossing[] => {
  const edges: Edge[] = []
  for (let place = 1; place < ring.length; place++) {
    const [from, to] = [ring[place - 1], ring[place]]
    if (!from || !to || same(from, to)) continue
    edges.push({ from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]), place })
  }
  edges.sort((one, other) => one.west - other.west)
  const found: Crossing[] = []
  let open: Edge[] = []
  for (const edge of edges) {
    open = open.filter((other) => other.east >= edge.west)
    const { from, to } = edge
    const [low, high] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]]
    for (const other of open) {
      const isApart =
        (other.from[1] < low && other.to[1] < low) || (other.from[1] > high && other.to[1] > high)
      if (isApart || !cross(from, to, other.from, other.to)) continue
      found.push({
        at: meetingOf(from, to, other.from, other.to),
        places: [Math.min(edge.place, other.place), Math.max(edge.place, other.place)],
      })
      if (found.length === mostCrossings) return found
    }
    open.push(edge)
  }
  return found
}

/** A crossing cuts a ring into two loops; where the smaller is a crumb of the unit, drawing the line made it, not a mistake. */
const crumb = 0.01

const crossingFault = (ring: Ring, name: string, unitArea: number): readonly RingFault[] => {
  const crossings = crossingsOf(ring)
  const [first] = crossings
  if (!first) return []
  const isGross = ({ places: [from, to], at }: Crossing): boolean => {
    const loops = [
      ringArea([at, ...ring.slice(from, to), at]),
      ringArea([at, ...ring.slice(to), ...ring.slice(1, from), at]),
    ]
    return Math.min(...loops) > crumb * Math.max(unitArea, ...loops)
  }
  const gross = crossings.length === mostCrossings ? first : crossings.find(isGross)
  return gross
    ? [{ fault: 'self-crossing', ring: name, at: gross.at }]
    : [{ fault: 'small-crossing', ring: name, at: first.at }]
}

const hasThreePoints = (ring: Ring): boolean => {
  const seen = new Set<string>()
  for (const [longitude, latitude] of ring) {
    seen.add(`${longitude} ${latitude}`)
    if (seen.size === 3) return true
  }
  return false
}

const faultsOfRing = (ring: Ring, name: string, unitArea: number): readonly RingFault[] => {
  if (!hasThreePoints(ring)) return [{ fault: 'too-few-points', ring: name }]
  const [first] = ring
  if (!same(first, ring.at(-1))) return [{ fault: 'unclosed', ring: name, ...(first ? { at: first } : {}) }]
  const crossing = crossingFault(ring, name, unitArea)
  if (crossing.length > 0) return crossing
  return ringArea(ring) === 0 ? [{ fault: 'no-area', ring: name }] : []
}

/** Whether most points of a ring (of 25 along it) lie in another: points on a shared border decide nothing alone. */
const liesIn = (ring: Ring, outer: Ring): boolean => {
  const step = Math.max(1, Math.floor(ring.length / 25))
  const asked = ring.filter((_, place) => place % step === 0)
  return asked.filter((position) => isInRing(outer, position)).length * 2 > asked.length
}

const faultsOfNesting = (polygon: Polygon, number: number): readonly RingFault[] => {
  const [outline, ...holes] = polygon
  if (!outline) return []
  return holes.flatMap((hole, place): readonly RingFault[] => {
    const ring = `${number}.${place + 2}`
    if (!liesIn(hole, outline)) return [{ fault: 'hole-outside', ring }]
    const others = holes.filter((other) => other !== hole)
    return others.some((other) => boxesMeet(boxOfRings([hole]), boxOfRings([other])) && liesIn(hole, other))
      ? [{ fault: 'nested', ring }]
      : []
  })
}

/** A part of a unit must not lie inside another part of it (unless in a hole of that part). */
const faultsBetweenParts = (shape: Shape): readonly RingFault[] =>
  shape.flatMap(([outline], place) => {
    if (!outline) return []
    const box = boxOfRings([outline])
    const around = shape.some(([other, ...holes], otherPlace) => {
      if (place === otherPlace || !other || !boxesMeet(box, boxOfRings([other]))) return false
      return liesIn(outline, other) && !holes.some((hole) => liesIn(outline, hole))
    })
    return around ? [{ fault: 'nested' as const, ring: `${place + 1}.1` }] : []
  })

/** All that is wrong with the rings of a shape. Nesting is looked at only where the rings are whole. */
export const faultsOf = (shape: Shape): readonly RingFault[] => {
  const unitArea = shape.reduce((sum, [outline]) => sum + (outline ? ringArea(outline) : 0), 0)
  const rings = shape.flatMap((polygon, number) =>
    polygon.flatMap((ring, place) => faultsOfRing(ring, `${number + 1}.${place + 1}`, unitArea)),
  )
  if (rings.some(({ fault }) => fault !== 'small-crossing')) return rings
  return [
    ...rings,
    ...shape.flatMap((polygon, place) => faultsOfNesting(polygon, place + 1)),
    ...faultsBetweenParts(shape),
  ]
}
