import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createRegister } from '../../../packages/register/src/create-register.ts'
import { countryRegister } from '../../../packages/register/src/index.ts'
import { differences } from './differences.ts'
import { aCountry } from './testing/country.ts'

const register = createRegister(aCountry())
const country = countryRegister()

test('what ended, what began and what changed its name are told apart', () => {
  const found = differences(register, { from: '2024-06-30', to: '2024-07-01', level: 'commune' })
  const names = (kind: string) =>
    found.filter((one) => one.kind === kind).map(({ before, after }) => (after ?? before)?.name)
  assert.ok(names('ended').includes('Xã Bình'))
  assert.ok(names('began').includes('Xã Tân An'))
})

test('equal days differ in nothing, and days the other way round tell the same backwards', () => {
  assert.deepEqual(differences(country, { from: '2025-07-01', to: '2025-07-01', level: 'commune' }), [])
  const [there, back] = [
    differences(country, { from: '2025-06-30', to: '2025-07-01', level: 'province' }),
    differences(country, { from: '2025-07-01', to: '2025-06-30', level: 'province' }),
  ]
  const count = (all: typeof there, kind: string) => all.filter((one) => one.kind === kind).length
  assert.equal(count(there, 'ended'), 52)
  assert.equal(count(there, 'began'), 23)
  assert.equal(count(back, 'began'), 52)
  assert.equal(count(back, 'ended'), 23)
})

test('between any two days the units of the one, less those ended, plus those begun, are as many as those of the other', () => {
  const day = fc
    .date({ min: new Date('2004-08-31'), max: new Date('2026-09-25'), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, fc.constantFrom('province', 'district', 'commune'), (from, to, level) => {
      const found = differences(country, { from, to, level })
      const count = (kind: string) => found.filter((one) => one.kind === kind).length
      assert.equal(
        country.unitsOn(from, { level }).length - count('ended') + count('began'),
        country.unitsOn(to, { level }).length,
      )
    }),
    { numRuns: 12 },
  )
})
