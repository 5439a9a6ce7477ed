/**
 * A coarser drawing in which neighbours still share their borders: rings are cut where borders meet, each stretch
 * between two meetings is thinned once (Douglas-Peucker) and used by both sides. Pure.
 */
import type { Position, Ring, Shape } from './shape.ts'

const nameOf = ([longitude, latitude]: Position): string => `${longitude},${latitude}`

/** Points where more or fewer than two different neighbours meet over all rings: borders fork there. */
const forksOf = (shapes: readonly Shape[]): ReadonlySet<string> => {
  const neighbours = new Map<string, string>()
  const forks = new Set<string>()
  for (const shape of shapes)
    for (const polygon of shape)
      for (const ring of polygon)
        for (let place = 1; place < ring.length; place++) {
          const [before, here, after] = [
            ring[place - 1],
            ring[place],
            ring[place === ring.length - 1 ? 1 : place + 1],
          ]
          if (!before || !here || !after) continue
          const [one, other] = [nameOf(before), nameOf(after)]
          const pair = one < other ? `${one} ${other}` : `${other} ${one}`
          const name = nameOf(here)
          const known = neighbours.get(name)
          if (known === undefined) neighbours.set(name, pair)
          else if (known !== pair) forks.add(name)
        }
  return forks
}

/** Squared distance of a point from a stretch, in degrees shrunk east-west by the latitude. */
const offLine = ([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number => {
  const shrink = Math.cos((y * Math.PI) / 180)
  const [dx, dy, px, py] = [(bx - ax) * shrink, by - ay, (x - ax) * shrink, y - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return (px - along * dx) ** 2 + (py - along * dy) ** 2
}

const thinned = (line: readonly Position[], tolerance: number): readonly Position[] => {
  const keep = new Uint8Array(line.length)
  keep[0] = 1
  keep[line.length - 1] = 1
  const open: (readonly [number, number])[] = [[0, line.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    const [start, end] = [line[from], line[to]]
    let [farthest, most] = [-1, tolerance * tolerance]
    for (let place = from + 1; place < to && start && end; place++) {
      const distance = offLine(line[place] ?? start, start, end)
      if (distance > most) [farthest, most] = [place, distance]
    }
    if (farthest < 0) continue
    keep[farthest] = 1
    open.push([from, farthest], [farthest, to])
  }
  return line.filter((_, place) => keep[place] === 1)
}

/** The ring begun at a fork, so that both sides cut it alike; without one at its westernmost point. */
const turned = (
  ring: Ring,
  forks: ReadonlySet<string>,
): { readonly ring: Ring; readonly hasFork: boolean } => {
  const open = ring.slice(0, -1)
  const fork = open.findIndex((position) => forks.has(nameOf(position)))
  const start =
    fork >= 0
      ? fork
      : open.reduce((best, [x, y], place) => {
          const [bestX, bestY] = open[best] ?? [x, y]
          return x < bestX || (x === bestX && y < bestY) ? place : best
        }, 0)
  const first = open[start]
  return { ring: first ? [...open.slice(start), ...open.slice(0, start), first] : ring, hasFork: fork >= 0 }
}

const isBackwards = (line: readonly Position[]): boolean => {
  const [first, second] = [line[0], line[1]]
  const [last, beforeLast] = [line.at(-1), line.at(-2)]
  if (!first || !second || !last || !beforeLast) return false
  const [one, other] = [nameOf(first), nameOf(last)]
  return one === other ? nameOf(second) > nameOf(beforeLast) : one > other
}

const thinnedEitherWay = (line: readonly Position[], tolerance: number): readonly Position[] =>
  isBackwards(line) ? thinned(line.toReversed(), tolerance).toReversed() : thinned(line, tolerance)

const stretchesOf = (ring: Ring, forks: ReadonlySet<string>): readonly (readonly Position[])[] => {
  const stretches: Position[][] = []
  let stretch: Position[] = []
  for (const position of ring) {
    stretch.push(position)
    if (stretch.length > 1 && forks.has(nameOf(position))) {
      stretches.push(stretch)
      stretch = [position]
    }
  }
  return stretch.length > 1 ? [...stretches, stretch] : stretches
}

const thinnedRing = (ring: Ring, forks: ReadonlySet<string>, tolerance: number): Ring => {
  const { ring: start } = turned(ring, forks)
  const stretches = stretchesOf(start, forks).map((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)]
    const isClosed = first && last && nameOf(first) === nameOf(last)
    if (!isClosed) return thinnedEitherWay(stretch, tolerance)
    // a closed stretch has no line to be measured from: it is halved
    const middle = Math.floor(stretch.length / 2)
    return [
      ...thinned(stretch.slice(0, middle + 1), tolerance),
      ...thinned(stretch.slice(middle), tolerance).slice(1),
    ]
  })
  const result = stretches.flatMap((stretch, place) => (place === 0 ? stretch : stretch.slice(1)))
  return result.length >= 4 ? result : ring
}

/** All shapes with borders thinned to `tolerance` degrees. A ring that would vanish stays as it is. */
export const simplified = (shapes: readonly Shape[], tolerance: number): readonly Shape[] => {
  const forks = forksOf(shapes)
  return shapes.map((shape) =>
    shape.map((polygon) => polygon.map((ring) => thinnedRing(ring, forks, tolerance))),
  )
}
