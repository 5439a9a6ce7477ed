import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groundOf, outlinesOf } from './ground.ts'
import { keyOf } from './hexes.ts'

const row = (columns: readonly number[], row = 0) => columns.map((column) => ({ column, row }))

test('gaps between near cells are land, far cells are islands', () => {
  const ground = groundOf(row([0, 3, 40]), { gap: 3, coast: 1 })
  assert.ok(ground.nearest.has(keyOf({ column: 1, row: 0 })))
  assert.ok(!ground.nearest.has(keyOf({ column: 20, row: 0 })))
  assert.equal(outlinesOf(ground, () => 'all').get('all')?.length, 2)
})

test('land belongs to the group of the nearest cell', () => {
  const ground = groundOf(row([0, 4]), { gap: 3, coast: 1 })
  assert.deepEqual(
    [1, 3].map((column) => ground.nearest.get(keyOf({ column, row: 0 }))),
    [0, 1],
  )
})

test('a ring of land has no hole', () => {
  const ring = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((line) =>
    line === 0 || line === 8 ? row([0, 1, 2, 3, 4, 5, 6, 7, 8], line) : row([0, 8], line),
  )
  const ground = groundOf(ring, { gap: 1, coast: 0 })
  assert.ok(ground.nearest.has(keyOf({ column: 4, row: 4 })))
  assert.equal(outlinesOf(ground, () => 'all').get('all')?.length, 1)
})

test('two groups share their border point for point', () => {
  const ground = groundOf(row([0, 2, 4, 6]), { gap: 2, coast: 1 })
  const outlines = outlinesOf(ground, (cell) => (cell < 2 ? 'west' : 'east'))
  const spots = (group: string) =>
    new Set(
      outlines
        .get(group)
        ?.flat()
        .map(({ x, y }) => `${x} ${y}`),
    )
  const shared = [...spots('west')].filter((spot) => spots('east').has(spot))
  assert.ok(shared.length >= 2, shared.join(', '))
})
