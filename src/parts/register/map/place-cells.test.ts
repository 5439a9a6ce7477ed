import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { farness, keyOf, middleOf, placeAt, placeOfKey } from './hexes.ts'
import { placeCells } from './place-cells.ts'

const spots = fc.array(
  fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) }),
  { minLength: 1, maxLength: 60 },
)

test('no two cells share a place, and every point has one, also where all points are the same', () => {
  fc.assert(
    fc.property(spots, (points) => {
      const places = placeCells(points)
      assert.equal(places.length, points.length)
      assert.equal(new Set(places.map(keyOf)).size, points.length)
    }),
    { numRuns: 60 },
  )
  const same = placeCells(Array.from({ length: 37 }, () => ({ x: 5, y: 5 })))
  assert.equal(new Set(same.map(keyOf)).size, 37)
})

test('points with room around them stand where they are', () => {
  const points = [0, 1, 2, 3].map((step) => ({ x: step * 40, y: step * 36 }))
  assert.deepEqual(placeCells(points), points.map(placeAt))
})

test('the same points get the same places', () => {
  fc.assert(
    fc.property(spots, (points) => assert.deepEqual(placeCells(points), placeCells(points))),
    { numRuns: 20 },
  )
})

test('a window without room for all is refused', () => {
  assert.throws(() =>
    placeCells(
      [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
      (place) => place.column === 0 && place.row === 0,
    ),
  )
})

test('a place is found again from its key and from its middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }), (column, row) => {
      assert.deepEqual(placeOfKey(keyOf({ column, row })), { column, row })
      assert.deepEqual(placeAt(middleOf({ column, row })), { column, row })
      assert.equal(farness(middleOf({ column, row }), middleOf({ column, row })), 0)
    }),
  )
})
