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

test('what a unit took over whole passes to it, through every later change', () => {
  const hcm = territory.named('79', '2026-01-15')?.id ?? ''
  const binhDuong = territory.named('74', '2025-06-30')?.id ?? ''
  assert.deepEqual(territory.heirs?.(binhDuong, '2026-01-15'), [hcm])
  assert.deepEqual(territory.heirs?.(binhDuong, '2025-06-30'), [])
  assert.ok(territory.inherited?.(hcm, '2026-01-15').includes(binhDuong))
  assert.deepEqual(territory.inherited?.(hcm, '2025-06-30'), [])
  assert.deepEqual(territory.heirs?.(hcm, '2026-01-15'), [])
})

test('what was divided passes to nobody by itself', () => {
  const divided = territory.named('00016', '2025-06-30')
  assert.ok(divided)
  assert.deepEqual(territory.heirs?.(divided.id, '2026-01-15'), [])
})

test('a unit inherits exactly what names it as heir', () => {
  const on = '2026-01-15'
  for (const unit of territory.within(hanoi, on))
    for (const ended of territory.inherited?.(unit, on) ?? [])
      assert.deepEqual(territory.heirs?.(ended, on), [unit])
})

test('an instrument names its operational day', () => {
  assert.equal(territory.dayOf?.('1656/NQ-UBTVQH15'), '2025-07-01')
  assert.equal(territory.dayOf?.('1/NQ-NONE'), null)
})
