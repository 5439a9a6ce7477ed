import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import type { MeasureRecord, RegisterRecord } from '../../../../packages/register/src/model.ts'
import { aChange, aUnit, words } from '../testing/country.ts'
import { lifeOf } from './lives.ts'

const counted = (
  unit: string,
  value: number,
  method: MeasureRecord['method'],
  asOf: string,
): RegisterRecord => ({
  record: 'measure',
  unit,
  quantity: 'population',
  value,
  asOf,
  method,
  source: 's',
})
const aZone = (...measures: readonly RegisterRecord[]) =>
  createRegister([
    ...words(),
    ...aUnit('P', 'Ánh Dương', { level: 'province', code: '91' }),
    ...aUnit('an', 'An', { parent: 'P', until: '2025-07-01' }),
    ...aUnit('binh', 'Bình', { parent: 'P', until: '2025-07-01' }),
    ...aUnit('zone', 'Đảo', { parent: 'P', from: '2025-07-01', type: 'ward' }),
    ...aChange(
      'm',
      'merge',
      [
        ['an', 'zone', 'whole', 'all'],
        ['binh', 'zone', 'whole', 'all'],
      ],
      { on: '2025-07-01' },
    ),
    ...measures,
  ])

test('residents are those printed for the unit, the latest first', () => {
  const register = aZone(
    counted('zone', 900, 'printed', '2024-12-31'),
    counted('zone', 950, 'printed', '2025-12-31'),
  )
  assert.equal(lifeOf(register, 'zone')?.residents, 950)
})

test('without a printed number they are those counted in what it was formed from', () => {
  const register = aZone(
    counted('an', 400, 'census', '2019-04-01'),
    counted('binh', 300, 'census', '2019-04-01'),
  )
  assert.equal(lifeOf(register, 'zone')?.residents, 700)
})

test('where one origin has no count the number is not known', () => {
  assert.equal(lifeOf(aZone(counted('an', 400, 'census', '2019-04-01')), 'zone')?.residents, null)
})
