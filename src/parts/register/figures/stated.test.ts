import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../../packages/register/src/index.ts'
import { statedTotals } from './stated.ts'

test('the closing clauses of the 34 acts of 2025 add up to the units that began the two levels', () => {
  assert.equal(statedTotals.size, 34)
  const sum = (of: (type: string) => boolean) =>
    [...statedTotals.values()]
      .flatMap(({ byType }) => [...byType])
      .reduce((total, [type, count]) => total + (of(type) ? count : 0), 0)
  const started = countryRegister().unitsOn('2025-07-01', { level: 'commune' })
  for (const type of ['commune', 'ward', 'special-zone'])
    assert.equal(
      sum((one) => one === type),
      started.filter((unit) => unit.type === type).length,
      type,
    )
})

test('what an act states by type adds up to its total', () => {
  for (const [number, { total, byType }] of statedTotals)
    assert.equal(
      [...byType.values()].reduce((sum, count) => sum + count, 0),
      total,
      number,
    )
})
