/** Places of six sides in rows, every other row half a place to the right; sizes in units of the sheet. */

export type Place = { readonly column: number; readonly row: number }
export type Spot = { readonly x: number; readonly y: number }

/** From one place to the next in a row, and from row to row. */
export const step = { x: 10, y: 9 } as const

const shift = 1 << 14
/** A place as one number, to be kept in sets. */
export const keyOf = ({ column, row }: Place): number => (row + shift) * 2 * shift + column + shift
export const placeOfKey = (key: number): Place => ({
  column: (key % (2 * shift)) - shift,
  row: Math.floor(key / (2 * shift)) - shift,
})

const isOdd = (row: number) => (row & 1) === 1

export const middleOf = ({ column, row }: Place): Spot => ({
  x: column * step.x + (isOdd(row) ? step.x / 2 : 0),
  y: row * step.y,
})

export const placeAt = ({ x, y }: Spot): Place => {
  const row = Math.round(y / step.y)
  const [best] = [row - 1, row, row + 1]
    .map((one) => ({ row: one, column: Math.round((x - (isOdd(one) ? step.x / 2 : 0)) / step.x) }))
    .toSorted((one, other) => farness(middleOf(one), { x, y }) - farness(middleOf(other), { x, y }))
  return best ?? { column: 0, row }
}

/** The square of the distance. */
export const farness = (one: Spot, other: Spot): number => (one.x - other.x) ** 2 + (one.y - other.y) ** 2

/** East, south-east, south-west, west, north-west, north-east. */
const around = {
  even: [
    [1, 0],
    [0, 1],
    [-1, 1],
    [-1, 0],
    [-1, -1],
    [0, -1],
  ],
  odd: [
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 0],
    [0, -1],
    [1, -1],
  ],
} as const

export const neighboursOf = ({ column, row }: Place): readonly Place[] =>
  around[isOdd(row) ? 'odd' : 'even'].map(([across, down]) => ({ column: column + across, row: row + down }))

/** The six corners from the eastern side on: each side `n` runs from corner `n` to corner `n + 1`. */
export const cornersOf = (place: Place): readonly Spot[] => {
  const { x, y } = middleOf(place)
  return [
    { x: x + 5, y: y - 3 },
    { x: x + 5, y: y + 3 },
    { x, y: y + 6 },
    { x: x - 5, y: y + 3 },
    { x: x - 5, y: y - 3 },
    { x, y: y - 6 },
  ]
}
