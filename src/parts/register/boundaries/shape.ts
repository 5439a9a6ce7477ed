/** Polygons as numbers: degrees on WGS 84, longitude first, rings closed. */

export type Position = readonly [longitude: number, latitude: number]
export type Ring = readonly Position[]
/** The first ring is the outline, the others are holes. */
export type Polygon = readonly Ring[]
export type Shape = readonly Polygon[]

export type Box = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What a boundary file says of one unit. `key` is what the file calls the unit: a code. */
export type Feature = {
  /** Place in the file, from 1. */
  readonly number: number
  readonly key: string
  readonly shape: Shape
}

export const boxOfRings = (rings: Iterable<Ring>): Box => {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const ring of rings)
    for (const [longitude, latitude] of ring) {
      if (longitude < west) west = longitude
      if (longitude > east) east = longitude
      if (latitude < south) south = latitude
      if (latitude > north) north = latitude
    }
  return { west, south, east, north }
}

export const boxOf = (shape: Shape): Box => boxOfRings(shape.flat())

export const boxesMeet = (one: Box, other: Box): boolean =>
  one.west < other.east && other.west < one.east && one.south < other.north && other.south < one.north

/** Whether a position lies inside a ring, by counting the edges east of it. */
export const isInRing = (ring: Ring, [x, y]: Position): boolean => {
  let inside = false
  let before = ring[ring.length - 1]
  for (const here of ring) {
    if (before && here[1] > y !== before[1] > y) {
      const crossing = here[0] + ((y - here[1]) / (before[1] - here[1])) * (before[0] - here[0])
      if (x < crossing) inside = !inside
    }
    before = here
  }
  return inside
}

/** Whether a position lies in a shape; holes do not belong to it. */
export const isInShape = (shape: Shape, position: Position): boolean =>
  shape.some((polygon) => polygon.reduce((inside, ring) => inside !== isInRing(ring, position), false))
