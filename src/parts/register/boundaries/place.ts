/** Whether positions are longitude and latitude at all, and what they look like when they are not. Pure. */
import type { Feature, Position } from './shape.ts'

export type System = 'wgs84' | 'swapped' | 'vn2000-metres' | 'web-mercator' | 'metres' | 'outside'

/** Names of reference systems that mean longitude and latitude on WGS 84 (or so near that no border moves). */
const wgs84 = /(?:CRS:?84|EPSG:{1,2}(?:4326|4979)|WGS\s?_?84|WGS\s?_?1984)/i
/** VN-2000: geographic, UTM zones 48 and 49, the three-degree zones of the provinces. */
const vn2000 = /VN[-_ ]?2000|EPSG:{1,2}(?:4756|4759|340[56]|589[6-9]|920[5-9]|921[0-8])\b/i

/** What the file itself says (`crs`, from before 2016), where it contradicts longitude and latitude on WGS 84. */
export const statedSystem = (name: string | null): 'vn2000' | 'other' | null => {
  if (name === null || wgs84.test(name)) return null
  return vn2000.test(name) ? 'vn2000' : 'other'
}

type Range = { readonly x: readonly [number, number]; readonly y: readonly [number, number] }

const rangeOf = (features: readonly Feature[]): Range => {
  let [west, east, south, north] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const { shape } of features)
    for (const polygon of shape)
      for (const ring of polygon)
        for (const [x, y] of ring) {
          if (x < west) west = x
          if (x > east) east = x
          if (y < south) south = y
          if (y > north) north = y
        }
  return { x: [west, east], y: [south, north] }
}

/** A position that can be degrees in either order, and one of the same file that cannot; null for files of one kind. */
export type Mixture = Readonly<
  Record<'degrees' | 'metres', { readonly feature: number; readonly position: Position }>
>

/** Whether a file mixes degrees with metres, as when layers of two systems were put together. */
export const mixtureOf = (features: readonly Feature[]): Mixture | null => {
  let degrees: Mixture['degrees'] | null = null
  let metres: Mixture['metres'] | null = null
  for (const { number, shape } of features)
    for (const polygon of shape)
      for (const ring of polygon)
        for (const position of ring) {
          const canBeDegrees = Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 180
          if (canBeDegrees) degrees ??= { feature: number, position }
          else metres ??= { feature: number, position }
        }
  return degrees && metres ? { degrees, metres } : null
}

const within = ([low, high]: readonly [number, number], from: number, to: number): boolean =>
  low >= from && high <= to

/** Where the country is expected, from points that are known; null where none are. */
export type Expected = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/**
 * What the positions of a file are. Metres of VN-2000 count from a meridian moved 500 km west and from the equator,
 * so eastings are six digits and northings six or seven; Web Mercator counts from Greenwich.
 */
export const systemOf = (features: readonly Feature[], expected: Expected | null): System => {
  const { x, y } = rangeOf(features)
  if (within(x, -180, 180) && within(y, -90, 90)) {
    if (!expected) return 'wgs84'
    const meets =
      x[0] < expected.east && x[1] > expected.west && y[0] < expected.north && y[1] > expected.south
    if (meets) return 'wgs84'
    const turned =
      y[0] < expected.east && y[1] > expected.west && x[0] < expected.north && x[1] > expected.south
    return turned ? 'swapped' : 'outside'
  }
  if (within(x, -90, 90) && within(y, -180, 180)) return 'swapped'
  const isMetresOfZone = (easting: typeof x, northing: typeof y): boolean =>
    within(easting, 50_000, 1_500_000) && within(northing, 500_000, 3_000_000)
  if (isMetresOfZone(x, y) || isMetresOfZone(y, x)) return 'vn2000-metres'
  return within(x, -20_037_509, 20_037_509) && within(y, -20_048_967, 20_048_967) ? 'web-mercator' : 'metres'
}
