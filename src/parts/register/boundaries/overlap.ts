/**
 * Overlaps between units, measured along parallels: on each of them the stretches of two shapes are compared, and
 * the common length times the distance of the parallels is the common area. A border that two units share to the
 * digit measures zero. Strips narrower than the distance of the parallels that run east-west may be missed.
 */
import { authalicRadius } from './area.ts'
import { type Box, boxesMeet, boxOf, type Shape } from './shape.ts'

export type Overlap<Key> = { readonly one: Key; readonly other: Key; readonly area: number }

const parallels = 96
const radian = Math.PI / 180

/** West and east ends of a shape along each parallel, in order. */
const stretches = (shape: Shape, south: number, step: number): number[][] => {
  const lines: number[][] = Array.from({ length: parallels }, () => [])
  for (const polygon of shape)
    for (const ring of polygon)
      for (let place = 1; place < ring.length; place++) {
        const [from, to] = [ring[place - 1], ring[place]]
        if (!from || !to || from[1] === to[1]) continue
        const [low, high] = from[1] < to[1] ? [from, to] : [to, from]
        const first = Math.max(0, Math.ceil((low[1] - south) / step - 0.5))
        for (let line = first; line < parallels; line++) {
          const latitude = south + (line + 0.5) * step
          if (latitude >= high[1]) break
          if (latitude < low[1]) continue
          lines[line]?.push(low[0] + ((latitude - low[1]) / (high[1] - low[1])) * (high[0] - low[0]))
        }
      }
  for (const line of lines) line.sort((one, other) => one - other)
  return lines
}

const commonLength = (one: readonly number[], other: readonly number[]): number => {
  let [i, j, sum] = [0, 0, 0]
  while (i + 1 < one.length && j + 1 < other.length) {
    const [oneEast = 0, otherEast = 0] = [one[i + 1], other[j + 1]]
    const length = Math.min(oneEast, otherEast) - Math.max(one[i] ?? 0, other[j] ?? 0)
    if (length > 0) sum += length
    if (oneEast < otherEast) i += 2
    else j += 2
  }
  return sum
}

/** The common area of two shapes in km², to a few percent of their common strip. */
export const commonArea = (one: Shape, other: Shape): number => {
  const [a, b] = [boxOf(one), boxOf(other)]
  const [south, north] = [Math.max(a.south, b.south), Math.min(a.north, b.north)]
  if (!boxesMeet(a, b)) return 0
  const step = (north - south) / parallels
  const [lines, otherLines] = [stretches(one, south, step), stretches(other, south, step)]
  let area = 0
  for (let line = 0; line < parallels; line++) {
    const width = Math.cos((south + (line + 0.5) * step) * radian) * radian * authalicRadius
    area += commonLength(lines[line] ?? [], otherLines[line] ?? []) * width
  }
  return area * step * radian * authalicRadius
}

/** Pairs whose boxes meet, swept from west to east. */
const neighbours = function* <Key>(
  units: readonly { readonly key: Key; readonly shape: Shape }[],
): Generator<readonly [number, number]> {
  const boxes: readonly (Box & { readonly place: number })[] = units
    .map(({ shape }, place) => ({ ...boxOf(shape), place }))
    .sort((one, other) => one.west - other.west)
  let open: (Box & { readonly place: number })[] = []
  for (const box of boxes) {
    open = open.filter((other) => other.east > box.west)
    for (const other of open) if (boxesMeet(box, other)) yield [other.place, box.place]
    open.push(box)
  }
}

/** Pairs of units that share more than the tolerance (km², and share of the smaller one's box is not looked at). */
export const overlapsBetween = <Key>(
  units: readonly { readonly key: Key; readonly shape: Shape }[],
  tolerance: number,
): readonly Overlap<Key>[] => {
  const found: Overlap<Key>[] = []
  for (const [place, otherPlace] of neighbours(units)) {
    const [one, other] = [units[place], units[otherPlace]]
    if (!one || !other) continue
    const area = commonArea(one.shape, other.shape)
    if (area > tolerance) found.push({ one: one.key, other: other.key, area })
  }
  return found.sort((one, other) => other.area - one.area)
}
