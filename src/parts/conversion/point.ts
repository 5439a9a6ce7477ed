/** A point as people type it. */
import type { Point } from '../../../packages/register/src/address/model.ts'

/** `LAT,LNG` in degrees; null for anything else. */
export const pointIn = (text: string): Point | null => {
  const [all, north, east] =
    /^\s*(-?\d{1,2}(?:\.\d{1,15})?)\s*[,;]\s*(-?\d{1,3}(?:\.\d{1,15})?)\s*$/.exec(text) ?? []
  if (all === undefined) return null
  const [latitude, longitude] = [Number(north), Number(east)]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
