import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { areaOf, authalicRadius, ringArea } from './area.ts'
import { commonArea, overlapsBetween } from './overlap.ts'
import { pointIndex, pointToUnit } from './point-to-unit.ts'
import { crossingsOf, faultsOf } from './rings.ts'
import { isInShape, type Ring, type Shape } from './shape.ts'
import { simplified } from './simplify.ts'
import { ring, square } from './testing/squares.ts'

const near = (actual: number, wanted: number, share: number, what = ''): void =>
  assert.ok(Math.abs(actual - wanted) <= share * Math.abs(wanted), `${what} ${actual} is not about ${wanted}`)
const faults = (shape: Shape): readonly string[] =>
  faultsOf(shape).map(({ fault, ring: name }) => `${fault} ${name}`)

test('the whole ellipsoid has the area that geodesy gives it', () => {
  const whole: Ring = [
    [-180, -90],
    [180, -90],
    [180, 90],
    [-180, 90],
    [-180, -90],
  ]
  near(ringArea(whole), 510_065_621.724, 1e-9)
  near(4 * Math.PI * authalicRadius ** 2, 510_065_621.724, 1e-9)
})

/** Area between two latitudes and one degree of longitude, by summing strips of the ellipsoid: slow and independent. */
const zone = (south: number, north: number): number => {
  const [a, flattening] = [6_378.137, 1 / 298.257_223_563]
  const e2 = flattening * (2 - flattening)
  const strips = 2_000
  const radian = Math.PI / 180
  let sum = 0
  for (let strip = 0; strip < strips; strip++) {
    const latitude = (south + ((strip + 0.5) * (north - south)) / strips) * radian
    const w = 1 - e2 * Math.sin(latitude) ** 2
    sum += ((a * a * (1 - e2)) / w ** 2) * Math.cos(latitude)
  }
  return (sum * (north - south) * radian * radian) / strips
}

test('a square of one degree is as large as the ellipsoid says, at every latitude', () => {
  for (const latitude of [-60, 0, 8, 15, 23, 45, 80])
    near(areaOf(square(105, latitude, 1)), zone(latitude, latitude + 1), 1e-7, String(latitude))
})

test('area does not depend on where a ring begins or which way it runs, and holes count against it', () => {
  const points = ring(105, 20)
  const turned = [...points.slice(2, -1), ...points.slice(0, 3)]
  near(ringArea(turned), ringArea(points), 1e-12)
  near(ringArea(points.toReversed()), ringArea(points), 1e-12)
  near(
    areaOf([[ring(105, 20, 0.2), ring(105.05, 20.05, 0.1)]]),
    areaOf(square(105, 20, 0.2)) - areaOf(square(105.05, 20.05)),
    1e-12,
  )
})

test('parts of a shape cut along parallels and meridians add up to it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 8, max: 23, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (y, cut) => {
        const whole = areaOf(square(105, y, 1))
        const south: Ring = [
          [105, y],
          [106, y],
          [106, y + cut],
          [105, y + cut],
          [105, y],
        ]
        const north: Ring = [
          [105, y + cut],
          [106, y + cut],
          [106, y + 1],
          [105, y + 1],
          [105, y + cut],
        ]
        near(ringArea(south) + ringArea(north), whole, 1e-9)
      },
    ),
    { seed: 7, numRuns: 200 },
  )
})

test('faults of rings are named with their place', () => {
  assert.deepEqual(faults(square(105, 20)), [])
  assert.deepEqual(faults([[ring(105, 20).slice(0, -1)]]), ['unclosed 1.1'])
  assert.deepEqual(
    faults([
      [
        [
          [105, 20],
          [105, 21],
          [105, 20],
        ],
      ],
    ]),
    ['too-few-points 1.1'],
  )
  assert.deepEqual(
    faults([
      [
        [
          [105, 20],
          [105, 21],
          [105, 22],
          [105, 20],
        ],
      ],
    ]),
    ['no-area 1.1'],
  )
  const bowTie: Ring = [
    [105, 20],
    [106, 21],
    [106, 20],
    [105, 21],
    [105, 20],
  ]
  assert.deepEqual(faults([[bowTie]]), ['self-crossing 1.1'])
  assert.equal(crossingsOf(bowTie).length, 1)
  const knot: Ring = [
    [105, 20],
    [106, 20],
    [106, 21],
    [105.5, 21],
    [105.501, 21.001],
    [105.501, 20.999],
    [105, 21],
    [105, 20],
  ]
  assert.deepEqual(faults([[knot]]), ['small-crossing 1.1'])
})

test('holes outside, holes in holes and parts in parts are named; an island in a lake is none of these', () => {
  const outline = ring(105, 20, 1)
  assert.deepEqual(faults([[outline, ring(107, 20)]]), ['hole-outside 1.2'])
  assert.deepEqual(faults([[outline, ring(105.2, 20.2, 0.5), ring(105.3, 20.3)]]), ['nested 1.3'])
  assert.deepEqual(faults([[outline], [ring(105.3, 20.3)]]), ['nested 2.1'])
  assert.deepEqual(faults([[outline, ring(105.2, 20.2, 0.5)], [ring(105.3, 20.3)]]), [])
})

test('a ring around a centre never crosses itself, however its points stand off', () => {
  const star = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 })
  fc.assert(
    fc.property(star, (radii) => {
      const points = radii.map((radius, place): readonly [number, number] => {
        const angle = (2 * Math.PI * place) / radii.length
        return [105 + radius * Math.cos(angle), 15 + radius * Math.sin(angle)]
      })
      const [first] = points
      assert.deepEqual(crossingsOf(first ? [...points, first] : points), [])
    }),
    { seed: 11, numRuns: 200 },
  )
})

test('overlaps are measured, shared borders are none', () => {
  near(commonArea(square(105, 20, 0.2), square(105.1, 20.1, 0.2)), areaOf(square(105.1, 20.1, 0.1)), 0.02)
  assert.equal(commonArea(square(105, 20), square(105.1, 20)), 0)
  assert.equal(commonArea(square(105, 20), square(107, 20)), 0)
  const units = [
    { key: 'a', shape: square(105, 20) },
    { key: 'b', shape: square(105.1, 20) },
    { key: 'c', shape: square(105.19, 20) },
  ]
  const [only, ...others] = overlapsBetween(units, 0.05)
  assert.deepEqual([only?.one, only?.other, others.length], ['b', 'c', 0])
  near(only?.area ?? 0, areaOf(square(105.19, 20)) / 10, 0.02)
})

const grid = [...Array(100).keys()].map((place) => ({
  key: place,
  shape: square(105 + (place % 10) * 0.1, 20 + Math.floor(place / 10) * 0.1),
}))

test('the index finds the same unit as looking at each', () => {
  const index = pointIndex(grid)
  const coordinate = fc.double({ min: -0.2, max: 1.2, noNaN: true })
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      assert.equal(index.unitAt([105 + x, 20 + y]), pointToUnit(grid, [105 + x, 20 + y]))
    }),
    { seed: 3, numRuns: 500 },
  )
})

test('a point in a hole belongs to the unit that fills it', () => {
  const lake: Shape = [[ring(105, 20, 1), ring(105.2, 20.2, 0.5)]]
  assert.equal(isInShape(lake, [105.3, 20.3]), false)
  const units = [
    { key: 'around', shape: lake },
    { key: 'inside', shape: square(105.2, 20.2, 0.5) },
  ]
  assert.equal(pointIndex(units).unitAt([105.3, 20.3]), 'inside')
  assert.equal(pointIndex(units).unitAt([105.1, 20.1]), 'around')
  assert.equal(pointIndex(units).unitAt([110, 20]), null)
})

/** A border of many small steps between two corners, drawn by both neighbours. */
const border = (steps: number): readonly (readonly [number, number])[] =>
  [...Array(steps + 1).keys()].map((step) => [105.5 + (step % 2) * 0.001, 20 + step / steps] as const)

test('thinned borders stay shared: neighbours neither overlap nor part', () => {
  const line = border(40)
  const west: Shape = [[[[105, 20], ...line, [105, 21], [105, 20]]]]
  const east: Shape = [[[[106, 20], [106, 21], ...line.toReversed(), [106, 20]]]]
  const [thinWest = [], thinEast = []] = simplified([west, east], 0.01)
  assert.ok((thinWest[0]?.[0]?.length ?? 99) < 10)
  assert.equal(commonArea(thinWest, thinEast), 0)
  near(areaOf(thinWest) + areaOf(thinEast), areaOf(west) + areaOf(east), 1e-6)
})

test('thinning keeps every ring closed and with an area', () => {
  for (const shape of simplified(
    [square(105, 20, 0.0001), square(106, 20), [[ring(107, 20, 1), ring(107.2, 20.2)]]],
    0.01,
  )) {
    assert.deepEqual(faults(shape), [])
    for (const outline of shape.flat()) assert.deepEqual(outline[0], outline.at(-1))
  }
})
