/** A point as people type it, and as the converter of the library takes it. */
import type { Boundaries, Point } from '../../../packages/register/src/address/model.ts'

/** `LAT,LNG` in degrees; null for anything else. */
export const pointIn = (text: string): Point | null => {
  const [all, north, east] =
    /^\s*(-?\d{1,2}(?:\.\d{1,15})?)\s*[,;]\s*(-?\d{1,3}(?:\.\d{1,15})?)\s*$/.exec(text) ?? []
  if (all === undefined) return null
  const [latitude, longitude] = [Number(north), Number(east)]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}

/** The unit that holds a point, as boundaries of it alone: an index has looked at the others. */
export const squareAround = (code: string, { latitude, longitude }: Point): Boundaries => {
  const [west, east, south, north] = [longitude - 1e-6, longitude + 1e-6, latitude - 1e-6, latitude + 1e-6]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { [code]: { type: 'Polygon', coordinates: [ring] } }
}
