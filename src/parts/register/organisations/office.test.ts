import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../../packages/register/src/index.ts'
import { law } from '../../../law/index.ts'
import { officeOf } from './office.ts'

const register = countryRegister()
const today = '2026-09-25'
const officeAt = (code: string, on = today) => {
  const unit = register.unitAt(code, on)
  assert.ok(unit, code)
  return officeOf(register, unit, on)
}

test('a commune is served by its Committee and its service centre, each with its basis', () => {
  const office = officeAt('01273')
  assert.deepEqual(
    office?.bodies.map(({ kind }) => kind),
    ['people-committee', 'service-centre'],
  )
  assert.deepEqual(office?.gaps, [])
  assert.match(office?.bodies[0]?.name.vi ?? '', /^Ủy ban nhân dân /)
})

test('where the city has one level of centres, its own centre is named and the gap is said', () => {
  const office = officeAt('00004')
  assert.deepEqual(
    office?.bodies.map(({ name }) => name.vi),
    ['Ủy ban nhân dân phường Ba Đình', 'Trung tâm Phục vụ hành chính công thành phố Hà Nội'],
  )
  assert.equal(office?.gaps[0]?.outcome, 'none')
  assert.equal(office?.seat?.text, 'Số 2, phố Trúc Bạch, phường Ba Đình')
})

test('nothing is said before the register speaks of bodies, nor of a unit that does not stand', () => {
  assert.equal(officeAt('00001', '2025-06-29'), null)
  const former = register.unitAt('00001', '2025-06-30')
  assert.ok(former)
  assert.equal(officeOf(register, former, today), null)
})

test('every unit of today has a Committee, a known or explained centre, and citations that resolve', () => {
  let without = 0
  for (const unit of register.unitsOn(today)) {
    const office = officeOf(register, unit, today)
    assert.ok(office, unit.name)
    assert.equal(office.bodies[0]?.kind, 'people-committee', unit.name)
    assert.equal(office.bodies.length, 2, unit.name)
    for (const { basis } of [...office.bodies, ...office.gaps]) law.point(basis)
    if (!office.seat) without++
  }
  assert.ok(without < 700, `${without} units without a seat`)
})
