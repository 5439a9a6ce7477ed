import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRecords } from '../../../../packages/register/src/country.ts'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { organisationNamed, partsOfId } from './named.ts'

const register = createRegister(countryRecords())
const idOn = (code: string, on: string, level: string) => {
  const unit = register.unitAt(code, on, { level })
  assert.ok(unit, `${level} ${code}`)
  return unit.id
}

test('an organisation that stands is called by its unit of the day', () => {
  const unit = idOn('00004', '2025-07-01', 'commune')
  assert.deepEqual(organisationNamed(register, `org:${unit}:people-committee`, '2025-08-01'), {
    vi: 'Ủy ban nhân dân phường Ba Đình',
    en: organisationNamed(register, `org:${unit}:people-committee`, '2025-08-01')?.en,
  })
})

test('one that ended keeps the name of its last day', () => {
  const unit = idOn('001', '2025-06-30', 'district')
  assert.equal(
    organisationNamed(register, `org:${unit}:people-committee`, '2025-08-01')?.vi,
    'Ủy ban nhân dân quận Ba Đình',
  )
})

test('what the register does not know has no name', () => {
  assert.equal(organisationNamed(register, 'org:nowhere:people-committee', '2025-08-01'), null)
  assert.equal(organisationNamed(register, 'people-committee', '2025-08-01'), null)
  assert.deepEqual(partsOfId('org:commune:00001@2004-08-31:front'), {
    unit: 'commune:00001@2004-08-31',
    kind: 'front',
  })
})
