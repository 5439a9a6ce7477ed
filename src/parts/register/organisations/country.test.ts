import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRecords } from '../../../../packages/register/src/country.ts'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { lifeOf, unitsWithOrganisations } from './lives.ts'
import { nameOf, organisationsOf, organisationsOfLife } from './rules.ts'

const register = createRegister(countryRecords())
const lives = unitsWithOrganisations(register, ['2025-06-30', '2025-07-01', register.release.dataTo]).map(
  (id) => {
    const life = lifeOf(register, id)
    assert.ok(life, id)
    return life
  },
)
const count = (on: string, kind: string) =>
  lives.reduce((sum, life) => sum + organisationsOf(life, on).filter((body) => body.kind === kind).length, 0)

test("every unit has its People's Committee: 63 + 696 + 10,035 on the eve, 34 + 3,321 on the day", () => {
  assert.equal(count('2025-06-30', 'people-committee'), 63 + 696 + 10_035)
  assert.equal(count('2025-07-01', 'people-committee'), 34 + 3321)
})

test('councils are everywhere but in special zones with few residents, one of them left open', () => {
  const without = lives.filter(
    (life) =>
      organisationsOf(life, '2025-07-01').length > 0 &&
      !organisationsOf(life, '2025-07-01').some(({ kind }) => kind === 'council'),
  )
  assert.deepEqual(without.map((life) => life.stretches.at(-1)?.name).toSorted(), [
    'Đặc khu Bạch Long Vĩ',
    'Đặc khu Cồn Cỏ',
    'Đặc khu Hoàng Sa',
    'Đặc khu Trường Sa',
  ])
})

test('service centres of communes are two more than reported, two provinces having one level', () => {
  assert.equal(count('2025-07-01', 'service-centre') - 34, 3321 - 126 - 54)
})

test('every body of 696 districts ends on 1 July 2025', () => {
  const ended = lives.filter((life) => life.stretches.at(-1)?.level === 'district')
  assert.equal(ended.length, 696)
  for (const life of ended)
    for (const { validTo, end } of organisationsOfLife(life))
      assert.deepEqual([validTo, end?.succession], ['2025-07-01', 'no-single-successor'])
})

test('ids are unique, and every body has a name and a parent that stands', () => {
  for (const on of ['2025-06-30', '2025-07-01', '2026-09-25']) {
    const ids = new Set<string>()
    for (const life of lives)
      for (const { id, kind, parent } of organisationsOf(life, on)) {
        assert.ok(!ids.has(id), id)
        ids.add(id)
        assert.ok(nameOf(kind, life, on)?.vi, id)
        assert.ok(
          parent === null || ids.has(parent) || organisationsOf(life, on).some((body) => body.id === parent),
          id,
        )
      }
  }
})

test('the 22 communes that became wards in 2026 keep their offices under other names', () => {
  const retyped = lives.filter(
    ({ stretches }) =>
      stretches.at(-1)?.type === 'ward' &&
      stretches.some(({ type, validTo }) => type === 'commune' && (validTo ?? '') > '2026-01-01'),
  )
  assert.equal(retyped.length, 22)
  for (const life of retyped) {
    const economy = organisationsOfLife(life).filter(({ kind }) => kind === 'office-economy')
    assert.deepEqual(
      economy.map(({ validFrom, validTo }) => [validFrom, validTo]),
      [['2025-07-01', null]],
    )
    assert.match(
      nameOf('office-economy', life, '2026-09-25')?.vi ?? '',
      /^Phòng Kinh tế, Hạ tầng và Đô thị phường/,
    )
  }
})
