/** Where the boxes and ribbons of a flow stand: two columns, as high as what they carry, the largest on top. */

export type Stream = { readonly from: string; readonly to: string; readonly value: number }

export type FlowNode = {
  readonly name: string
  readonly value: number
  readonly y: number
  readonly height: number
  /** How many names were put together in it; 1 for one that stands for itself. */
  readonly holds: number
}
export type FlowRibbon = {
  readonly from: string
  readonly to: string
  readonly value: number
  readonly start: number
  readonly end: number
  readonly thickness: number
  /** Place of its source, so that what comes from one has one colour. */
  readonly source: number
}
export type FlowPlaces = {
  readonly sources: readonly FlowNode[]
  readonly targets: readonly FlowNode[]
  readonly ribbons: readonly FlowRibbon[]
  readonly height: number
}

type Room = { readonly height: number; readonly gap: number; readonly most: number }

type Side = { readonly name: string; readonly value: number; readonly holds: number }

/** The largest by themselves, the others together under one name. */
const sideOf = (
  streams: readonly Stream[],
  end: 'from' | 'to',
  most: number,
): { readonly sides: readonly Side[]; readonly nameOf: (name: string) => string } => {
  const sums = new Map<string, number>()
  for (const stream of streams) sums.set(stream[end], (sums.get(stream[end]) ?? 0) + stream.value)
  const sorted = [...sums].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  if (sorted.length <= most)
    return { sides: sorted.map(([name, value]) => ({ name, value, holds: 1 })), nameOf: (name) => name }
  const shown = sorted.slice(0, most - 1)
  const rest = sorted.slice(most - 1)
  const names = new Set(shown.map(([name]) => name))
  return {
    sides: [
      ...shown.map(([name, value]) => ({ name, value, holds: 1 })),
      { name: others, value: rest.reduce((sum, [, value]) => sum + value, 0), holds: rest.length },
    ],
    nameOf: (name) => (names.has(name) ? name : others),
  }
}

/** What the smallest are put together under; the drawing says it in words. */
export const others = ''

/** Nothing is thinner than can be seen. */
const thinnest = 1.5

const stacked = (sides: readonly Side[], scale: number, gap: number): readonly FlowNode[] => {
  let y = 0
  return sides.map(({ name, value, holds }) => {
    const node = { name, value, holds, y, height: Math.max(thinnest, value * scale) }
    // A name needs a line of its own.
    y += Math.max(node.height, 16) + gap
    return node
  })
}

const bottomOf = (nodes: readonly FlowNode[]): number =>
  Math.max(0, ...nodes.map(({ y, height }) => y + Math.max(height, 16)))

export const flowPlaces = (given: readonly Stream[], { height, gap, most }: Room): FlowPlaces => {
  const streams = given.filter(({ value }) => value > 0)
  const [from, to] = [sideOf(streams, 'from', most), sideOf(streams, 'to', most)]
  const joined = new Map<string, Stream>()
  for (const stream of streams) {
    const [one, other] = [from.nameOf(stream.from), to.nameOf(stream.to)]
    const key = JSON.stringify([one, other])
    joined.set(key, { from: one, to: other, value: (joined.get(key)?.value ?? 0) + stream.value })
  }
  const total = streams.reduce((sum, { value }) => sum + value, 0)
  const scale = total === 0 ? 0 : height / total
  const [sources, targets] = [stacked(from.sides, scale, gap), stacked(to.sides, scale, gap)]
  const placeIn = (nodes: readonly FlowNode[]) => new Map(nodes.map(({ name }, place) => [name, place]))
  const [left, right] = [placeIn(sources), placeIn(targets)]
  const filled = { left: sources.map(({ y }) => y), right: targets.map(({ y }) => y) }
  const ribbons = [...joined.values()]
    .map((stream) => ({ ...stream, source: left.get(stream.from) ?? 0, target: right.get(stream.to) ?? 0 }))
    .toSorted((one, other) => one.source - other.source || one.target - other.target)
    .map(({ source, target, ...stream }): FlowRibbon => {
      const thickness = stream.value * scale
      const [start, end] = [filled.left[source] ?? 0, filled.right[target] ?? 0]
      filled.left[source] = start + thickness
      filled.right[target] = end + thickness
      return { ...stream, start, end, thickness: Math.max(thinnest, thickness), source }
    })
  return { sources, targets, ribbons, height: Math.max(bottomOf(sources), bottomOf(targets)) }
}
