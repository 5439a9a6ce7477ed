/** Scales of charts: round steps from nothing to the largest, or around what there is. */

/** Steps of 1, 2 or 5 times a power of ten, at most `most` of them, that cover the values. */
export const roundSteps = (least: number, most: number, steps = 5): readonly number[] => {
  const [low, high] = [Math.min(least, most), Math.max(least, most)]
  const span = high - low || Math.abs(high) || 1
  const rough = span / steps
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10) * power
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  )
}

/** Where a value lies between two, from 0 to 1. */
export const shareOf = (value: number, least: number, most: number): number =>
  most === least ? 0 : (value - least) / (most - least)

/** Names at the ends of lines, pushed apart where they would lie on each other; none below `most` where there is room. */
export const apart = (
  wanted: readonly number[],
  least: number,
  most = Number.POSITIVE_INFINITY,
): readonly number[] => {
  const order = wanted.map((_, at) => at).toSorted((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0))
  const placed = [...wanted]
  let before = Number.NEGATIVE_INFINITY
  for (const at of order) {
    const place = Math.max(wanted[at] ?? 0, before + least)
    placed[at] = place
    before = place
  }
  let after = most + least
  for (const at of order.toReversed()) {
    const place = Math.min(placed[at] ?? 0, after - least)
    placed[at] = place
    after = place
  }
  return placed
}
