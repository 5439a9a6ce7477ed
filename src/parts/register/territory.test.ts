import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../packages/register/src/index.ts'
import { territoryOf } from './territory.ts'

const territory = territoryOf(countryRegister())
const hanoi = territory.named('01', '2026-01-15')?.id ?? ''
const baDinh = territory.named('00004', '2026-01-15')?.id ?? ''

test('a province covers its communes, on the days on which they stand', () => {
  assert.ok(territory.covers(hanoi, baDinh, '2026-01-15'))
  assert.ok(territory.covers(baDinh, baDinh, '2026-01-15'))
  assert.ok(!territory.covers(baDinh, hanoi, '2026-01-15'))
  assert.ok(!territory.covers(hanoi, baDinh, '2025-06-30'))
  assert.equal(territory.within(hanoi, '2026-01-15').length, 1 + 126)
})

test('the same code names another unit before the reorganisation, and that one has an end', () => {
  const before = territory.named('00004', '2025-06-30')
  assert.equal(before?.name, 'Phường Trúc Bạch')
  assert.equal(territory.endOf(before?.id ?? ''), '2025-07-01')
  assert.equal(territory.endOf(baDinh), null)
  assert.deepEqual(territory.above(before?.id ?? '', '2025-06-30').length, 2)
})
