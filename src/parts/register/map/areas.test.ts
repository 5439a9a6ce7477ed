import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Ring, Shape } from '../boundaries/shape.ts'
import { outlinesOfAreas, widthOf } from './areas.ts'
import { pathOf } from './paths.ts'

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const shapes = new Map<string, Shape>([
  ['west', [[square(105, 21, 0.1)]]],
  ['east', [[square(105.1, 21, 0.1)], [square(105.15, 20.9, 0.00001)]]],
])
const window = { around: ['west', 'east'], width: 400, height: 400, margin: 0 }

test('units named are seen whole, north is up, and neighbours share their border', () => {
  const { lines, box, place } = outlinesOfAreas(shapes, window)
  const spots = [...lines.values()].flat(2)
  assert.ok(
    spots.every(({ x, y }) => x >= -0.01 && y >= -0.01 && x <= box.width + 0.01 && y <= box.height + 0.01),
  )
  assert.ok(place({ latitude: 21.1, longitude: 105 }).y < place({ latitude: 21, longitude: 105 }).y)
  const edge = (unit: string, pick: (...numbers: number[]) => number) =>
    Math.round(pick(...(lines.get(unit) ?? []).flat().map(({ x }) => x)))
  assert.equal(edge('west', Math.max), edge('east', Math.min))
})

test('a ring smaller than a dot is left out, but no unit vanishes', () => {
  const { lines } = outlinesOfAreas(shapes, window)
  assert.equal(lines.get('east')?.length, 1)
  const tiny = new Map<string, Shape>([...shapes, ['dot', [[square(105.05, 21.05, 0.000001)]]]])
  assert.equal(outlinesOfAreas(tiny, window).lines.get('dot')?.length, 1)
})

test('only the window counts for the scale', () => {
  const { lines, box } = outlinesOfAreas(shapes, { ...window, around: ['west'] })
  assert.ok(Math.abs(widthOf(lines.get('west') ?? []) - box.width) < 1)
})

test('path data are whole numbers, each step from the one before', () => {
  const line = [
    { x: 1.2, y: 2 },
    { x: 5, y: 0.6 },
    { x: 5.1, y: 0.7 },
  ]
  assert.equal(pathOf([line]), 'M1 2l4-1z')
})
