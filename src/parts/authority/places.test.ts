/** Places as people write them, over the real country. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../packages/register/src/index.ts'
import { groundOf } from './ground.ts'
import { isSettled, placeRead } from './places.ts'

const register = countryRegister()
const ground = groundOf(register)
const now = '2026-01-01'
const read = (typed: string, at = now) => placeRead(register, ground, typed, at)
const oneOf = (typed: string, at = now) => {
  const found = read(typed, at)
  return isSettled(found) ? [found.units[0].code, found.was?.name ?? null] : null
}

test('a present unit is found by code, name with its province, without marks, or as a suggestion writes it', () => {
  for (const typed of [
    '00004',
    'phường Ba Đình, Hà Nội',
    'phuong ba dinh ha noi',
    '00004 · Phường Ba Đình, Thành phố Hà Nội',
  ])
    assert.deepEqual(oneOf(typed), ['00004', null], typed)
})

test('a former unit or an address in it is the unit that holds its ground, and says what it was', () => {
  for (const [typed, was] of [
    ['Trúc Bạch', 'Phường Trúc Bạch'],
    ['phường Trúc Bạch, quận Ba Đình, Hà Nội', 'Phường Trúc Bạch'],
    ['12 Hàng Bún, phường Quán Thánh, Ba Đình, Hà Nội', 'Phường Quán Thánh'],
  ])
    assert.deepEqual(oneOf(typed ?? ''), ['00004', was], typed)
})

test('a former unit that went to several, and a name of several, leave the choice to a person', () => {
  const shared = read('phường Cống Vị, Ba Đình, Hà Nội')
  assert.ok(!isSettled(shared))
  assert.deepEqual(
    shared.gone.flatMap(({ heirs }) => heirs.map(({ name }) => name)),
    ['Phường Ngọc Hà', 'Phường Giảng Võ'],
  )
  const name = read('Ba Đình')
  assert.ok(!isSettled(name) && name.units.length === 2)
  const district = read('quận Ba Đình')
  assert.ok(!isSettled(district) && (district.gone[0]?.heirs.length ?? 0) > 3)
})

test('on a day before, the units of that day are meant; what came later shows what was there', () => {
  assert.deepEqual(oneOf('phường Trúc Bạch, quận Ba Đình', '2025-06-30'), ['00004', null])
  const later = read('Phường Ba Đình, thành phố Hà Nội', '2025-06-30')
  assert.ok(!isSettled(later) && (later.gone[0]?.heirs.length ?? 0) > 3)
})

test('what is no place is none', () => {
  assert.deepEqual(read('khongco'), { units: [], gone: [] })
})
