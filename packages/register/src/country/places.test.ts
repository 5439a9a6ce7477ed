import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodePlaces, encodePlaces } from './places.ts'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const hundredths = fc.integer({ min: 0, max: 2_000_000 }).map((value) => value / 100)
const aPlace = fc
  .record({
    code: fc.integer({ min: 0, max: 99_999 }).map((code) => String(code).padStart(5, '0')),
    seat: fc.constantFrom('', 'Số 1, phố An Mộc', 'Trụ sở xã Bình Thủy'),
    point: maybe(
      fc.tuple(fc.integer({ min: 70_000, max: 240_000 }), fc.integer({ min: 1_000_000, max: 1_200_000 })),
    ),
    areaPrinted: maybe(hundredths),
    areaMeasured: maybe(hundredths),
    population: maybe(fc.integer({ min: 0, max: 500_000 })),
  })
  .map(({ point, ...rest }) => ({
    ...rest,
    latitude: point === null ? null : point[0] / 10_000,
    longitude: point === null ? null : point[1] / 10_000,
  }))

test('places are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(aPlace, { minLength: 1, maxLength: 20 }), (places) => {
      assert.deepEqual(decodePlaces(encodePlaces(places)), places)
    }),
    { seed: 20250701, numRuns: 200 },
  )
})
