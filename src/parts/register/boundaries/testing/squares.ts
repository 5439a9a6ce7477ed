/** Boundaries of invented units for tests: squares in degrees, and files of them. */
import type { Ring, Shape } from '../shape.ts'

/** A square ring with its south-west corner at x, y. */
export const ring = (x: number, y: number, size = 0.1): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
export const square = (x: number, y: number, size = 0.1): Shape => [[ring(x, y, size)]]

export const feature = (
  id: string | number | null,
  shape: Shape | null,
  properties: object = {},
): object => ({
  type: 'Feature',
  ...(id === null ? {} : { id }),
  properties,
  geometry: shape === null ? null : { type: 'MultiPolygon', coordinates: shape },
})

export const geojson = (features: readonly object[], rest: object = {}): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', ...rest, features }))

export const fileOf = (bytes: Uint8Array, name = 'map.geojson') => ({ name, bytes })
