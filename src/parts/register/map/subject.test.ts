import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Cell } from './cells-on.ts'
import { onSheet } from './lay-cells.ts'
import { nearestTo } from './subject.ts'

/** Cells that have nothing but a place. */
const cellsAt = (places: readonly (readonly [number, number])[]): readonly Cell[] =>
  places.map(
    ([latitude, longitude], at) => ({ unit: { id: `${at}` }, point: { latitude, longitude } }) as Cell,
  )

/** All of them, in order of their distance: what the search must find without looking at all. */
const plainly = (among: readonly Cell[], to: readonly Cell[], count: number): readonly number[] => {
  const trueAt = to[0]?.point.latitude ?? 0
  const far = (cell: Cell) =>
    Math.min(
      ...to.map(({ point }) => {
        const { x: wide, y: high } = onSheet({ latitude: 1, longitude: 1 }, trueAt)
        return (
          ((cell.point.longitude - point.longitude) * wide) ** 2 +
          ((cell.point.latitude - point.latitude) * high) ** 2
        )
      }),
    )
  return among
    .filter((cell) => !to.includes(cell))
    .map(far)
    .toSorted((one, other) => one - other)
    .slice(0, count)
}

const degrees = fc.tuple(fc.integer({ min: 800, max: 2300 }), fc.integer({ min: 10_200, max: 10_950 }))
const places = fc
  .uniqueArray(degrees, { minLength: 2, maxLength: 60, selector: ([y, x]) => `${y} ${x}` })
  .map((all) => all.map(([y, x]) => [y / 100, x / 100] as const))

test('the nearest cells are found from their latitudes outwards as if all were looked at', () => {
  fc.assert(
    fc.property(
      places,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 16 }),
      (all, own, count) => {
        const among = cellsAt(all)
        const to = among.slice(0, Math.min(own, among.length - 1))
        const found = nearestTo(among, to, count)
        const trueAt = to[0]?.point.latitude ?? 0
        const { x: wide, y: high } = onSheet({ latitude: 1, longitude: 1 }, trueAt)
        const distances = found.map((cell) =>
          Math.min(
            ...to.map(
              ({ point }) =>
                ((cell.point.longitude - point.longitude) * wide) ** 2 +
                ((cell.point.latitude - point.latitude) * high) ** 2,
            ),
          ),
        )
        assert.deepEqual(distances, plainly(among, to, count))
      },
    ),
  )
})
