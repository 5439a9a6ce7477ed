/** Names beside what they name: each as near as the others leave room, with a line to its place where it stands apart. */
import type { Spot } from './hexes.ts'

export type Named = {
  /** The ways to write it, the best first. */
  readonly ways: readonly (readonly string[])[]
  /** Where the name belongs. */
  readonly home: Spot
  /** Whether a spot lies in what is named. */
  readonly isOwn: (spot: Spot) => boolean
}
export type Placed = { readonly spot: Spot; readonly lines: readonly string[]; readonly leads: boolean }
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** How wide a letter is, as a share of its size. */
const width = 0.58
const high = 1.15

const boxAt = ({ x, y }: Spot, lines: readonly string[], letters: number): Box => {
  const wide = Math.max(...lines.map((line) => line.length)) * letters * width
  const tall = lines.length * letters * high
  return { left: x - wide / 2, right: x + wide / 2, top: y - tall / 2, bottom: y + tall / 2 }
}
const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Places around home, nearest first: sixteen directions, ring by ring. */
const around = (home: Spot, letters: number): readonly Spot[] => [
  home,
  ...Array.from({ length: 14 }, (_, ring) =>
    Array.from({ length: 16 }, (_, turn) => ({
      x: home.x + Math.cos((turn * Math.PI) / 8) * (ring + 1) * letters * 0.9,
      y: home.y + Math.sin((turn * Math.PI) / 8) * (ring + 1) * letters * 0.75,
    })),
  ).flat(),
]

const samples = ({ left, right, top, bottom }: Box): readonly Spot[] =>
  [0.05, 0.28, 0.5, 0.72, 0.95].flatMap((across) =>
    [0.2, 0.8].map((down) => ({ x: left + (right - left) * across, y: top + (bottom - top) * down })),
  )

export type Sheet = {
  readonly letters: number
  readonly isLand: (spot: Spot) => boolean
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** In the order of the names: the hardest should come first. A name that finds no room is left out. */
export const placeLabels = (
  all: readonly Named[],
  { letters, isLand, box }: Sheet,
): readonly (Placed | null)[] => {
  const taken: Box[] = []
  return all.map(({ ways, home, isOwn }) => {
    let best: { spot: Spot; cost: number; area: Box; leads: boolean; lines: readonly string[] } | null = null
    for (const [spot, lines, way] of ways.flatMap((one, index) =>
      around(home, letters).map((spot) => [spot, one, index] as const),
    )) {
      const far = Math.hypot(spot.x - home.x, spot.y - home.y) / letters
      const least = far * 0.9 + way * 0.5
      if (best && least >= best.cost) continue
      const area = boxAt(spot, lines, letters)
      if (
        area.left < box.x ||
        area.right > box.x + box.width ||
        area.top < box.y ||
        area.bottom > box.y + box.height
      )
        continue
      if (taken.some((one) => meet(one, area))) continue
      const on = samples(area)
      const foreign = on.filter((one) => !isOwn(one) && isLand(one)).length
      const leads = !isOwn(spot)
      const cost = least + foreign * 1.6 + (leads ? 2 : 0)
      if (!best || cost < best.cost) best = { spot, cost, area, leads, lines }
    }
    if (!best) return null
    taken.push(best.area)
    return { spot: best.spot, lines: best.lines, leads: best.leads }
  })
}
