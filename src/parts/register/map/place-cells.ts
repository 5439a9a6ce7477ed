/**
 * One place per cell, as near to its point as the others leave room: first the points push each other apart, then each
 * takes the nearest free place, the densest first, then neighbours change places where both gain. No chance in it.
 */
import { farness, keyOf, middleOf, neighboursOf, type Place, placeAt, type Spot, step } from './hexes.ts'

const rounds = 40
const push = 0.5
/** How strongly a point is drawn back to where it belongs. */
const pull = 0.02

type Moving = { x: number; y: number }

const boxes = (spots: readonly Spot[], size: number): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>()
  spots.forEach((spot, index) => {
    const key = keyOf({ column: Math.floor(spot.x / size), row: Math.floor(spot.y / size) })
    const box = found.get(key)
    if (box) box.push(index)
    else found.set(key, [index])
  })
  return found
}

/** The spots within `size` of each other, each pair once. */
const closePairs = (spots: readonly Spot[], size: number): readonly (readonly [number, number])[] => {
  const all = boxes(spots, size)
  const pairs: [number, number][] = []
  spots.forEach((spot, index) => {
    const [column, row] = [Math.floor(spot.x / size), Math.floor(spot.y / size)]
    for (let down = -1; down <= 1; down++)
      for (let across = -1; across <= 1; across++)
        for (const other of all.get(keyOf({ column: column + across, row: row + down })) ?? []) {
          const there = spots[other]
          if (other > index && there && farness(spot, there) < size * size) pairs.push([index, other])
        }
  })
  return pairs
}

const pushApart = (one: Moving, other: Moving, turn: number): void => {
  const far = Math.sqrt(farness(one, other))
  // Two on one spot part in a direction of their own.
  const [across, down] =
    far > 1e-6 ? [(other.x - one.x) / far, (other.y - one.y) / far] : [Math.cos(turn), Math.sin(turn)]
  const by = ((step.x - far) / 2) * push
  one.x -= across * by
  one.y -= down * by
  other.x += across * by
  other.y += down * by
}

const relaxed = (points: readonly Spot[]): readonly Spot[] => {
  const moving: Moving[] = points.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < rounds; round++) {
    const pairs = closePairs(moving, step.x)
    if (pairs.length === 0) break
    for (const [one, other] of pairs) {
      const [here, there] = [moving[one], moving[other]]
      if (here && there) pushApart(here, there, one + other)
    }
    moving.forEach((spot, index) => {
      const home = points[index] ?? spot
      spot.x += (home.x - spot.x) * pull
      spot.y += (home.y - spot.y) * pull
    })
  }
  return moving
}

const nearestFree = (spot: Spot, isFree: (place: Place) => boolean): Place | null => {
  const start = placeAt(spot)
  const seen = new Set([keyOf(start)])
  let ring: readonly Place[] = [start]
  let best: Place | null = null
  // One ring more than the first that has a free place: its corners may be farther than the next ring's sides.
  for (let more = 1; ring.length > 0 && more >= 0; ) {
    for (const place of ring)
      if (isFree(place) && (!best || farness(middleOf(place), spot) < farness(middleOf(best), spot)))
        best = place
    if (best) more--
    if (seen.size > 100_000) break
    const next: Place[] = []
    for (const place of ring)
      for (const beside of neighboursOf(place)) {
        const key = keyOf(beside)
        if (seen.has(key)) continue
        seen.add(key)
        next.push(beside)
      }
    ring = next
  }
  return best
}

const densest = (spots: readonly Spot[]): readonly number[] => {
  const count = spots.map(() => 0)
  for (const [one, other] of closePairs(spots, 3 * step.x)) {
    count[one] = (count[one] ?? 0) + 1
    count[other] = (count[other] ?? 0) + 1
  }
  return spots
    .map((_, index) => index)
    .toSorted((one, other) => (count[other] ?? 0) - (count[one] ?? 0) || one - other)
}

/** Neighbours change places, or one moves to a free place beside, while that brings them nearer to their points. */
const settle = (spots: readonly Spot[], places: Place[], allowed: (place: Place) => boolean): void => {
  const holder = new Map(places.map((place, index) => [keyOf(place), index]))
  const cost = (index: number, place: Place) => farness(middleOf(place), spots[index] ?? { x: 0, y: 0 })
  for (let pass = 0; pass < 6; pass++) {
    let moved = 0
    for (let index = 0; index < places.length; index++) {
      const from = places[index]
      if (!from) continue
      for (const place of neighboursOf(from)) {
        if (!allowed(place)) continue
        const other = holder.get(keyOf(place))
        const now = cost(index, from) + (other === undefined ? 0 : cost(other, place))
        const then = cost(index, place) + (other === undefined ? 0 : cost(other, from))
        if (then >= now - 1e-9) continue
        places[index] = place
        holder.set(keyOf(place), index)
        if (other === undefined) holder.delete(keyOf(from))
        else {
          places[other] = from
          holder.set(keyOf(from), other)
        }
        moved++
        break
      }
    }
    if (moved === 0) break
  }
}

/** A place for each point, in the order of the points. `within` says which places there are; all by default. */
export const placeCells = (
  points: readonly Spot[],
  within: (place: Place) => boolean = () => true,
): readonly Place[] => {
  const spots = relaxed(points)
  const taken = new Set<number>()
  const places: Place[] = []
  for (const index of densest(spots)) {
    const spot = spots[index]
    const place = spot && nearestFree(spot, (one) => within(one) && !taken.has(keyOf(one)))
    if (!place) throw new Error('there are fewer places than cells')
    taken.add(keyOf(place))
    places[index] = place
  }
  settle(points, places, within)
  return places
}
