import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fileOf, kindsOf, sets, stemOf, type Wanted, wantedFrom, wantedOf } from './wanted.ts'

const day = fc.constantFrom('2004-08-31', '2025-06-30', '2025-07-01', '2026-09-25')
const wantedAny = fc
  .record({
    set: fc.constantFrom(...sets),
    from: day,
    to: day,
    level: fc.constantFrom(undefined, 'province', 'commune'),
    within: fc.constantFrom(undefined, '01', '00004'),
  })
  .map(({ set, from, to, level, within }) => wantedFrom(set, { from, to }, { level, within }))

test('the name of a file says all that it holds', () => {
  fc.assert(
    fc.property(wantedAny, (wanted) => {
      for (const kind of kindsOf(wanted.set)) {
        const read = wantedOf(fileOf(wanted, kind))
        assert.equal(read?.kind, kind)
        assert.equal(stemOf(read?.wanted as Wanted), stemOf(wanted))
      }
    }),
  )
})

test('a file of one day is named by it, one of two by both', () => {
  assert.equal(
    fileOf({ set: 'units', at: '2025-07-01', level: 'commune', within: '01' }, 'csv'),
    'units-2025-07-01-commune-in-01.csv',
  )
  assert.equal(
    fileOf({ set: 'correspondence', from: '2025-06-30', to: '2025-07-01' }, 'xlsx'),
    'correspondence-2025-06-30-2025-07-01.xlsx',
  )
})

test('what is no name of a file is none', () => {
  for (const name of [
    '',
    'units.csv',
    'units-2025-02-30.csv',
    'units-2025-07-01-2025-07-02.csv',
    'correspondence-2025-07-01.csv',
    'units-2025-07-01.geojson',
    'points-2025-07-01.csv',
    'acts-2025-06-30-2025-07-01-commune.csv',
    'acts-2025-06-30-2025-07-01-in-01.csv',
    'units-2025-07-01-in-../../etc.csv',
    'units-2025-07-01.csv/../x',
    '__proto__-2025-07-01.csv',
  ])
    assert.equal(wantedOf(name), null, name)
})

test('whatever is asked for is a file or none', () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), (name) => assert.equal(wantedOf(name), null)))
})
