import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../../packages/register/src/index.ts'
import { toText } from '../../../web/html.ts'
import { createView } from '../../../web/view.ts'
import { officeOf } from '../organisations/index.ts'
import { officeSection } from './office.ts'

const register = countryRegister()
const today = '2026-09-25'
const view = createView({ language: 'en', path: '/unit/00004', query: {}, today, origin: '' })

const sectionOf = (code: string) => {
  const unit = register.unitAt(code, today)
  assert.ok(unit, code)
  const made = officeSection(view, officeOf(register, unit, today))
  return made === null ? '' : toText(made)
}

test('the Committee, the centre and the seat are named with the law and the source', () => {
  const text = sectionOf('00004')
  for (const part of [
    'Ủy ban nhân dân phường Ba Đình',
    '72/2025/QH15',
    '118/2025/NĐ-CP',
    'Số 2, phố Trúc Bạch',
  ])
    assert.ok(text.includes(part), part)
  assert.match(text, /no centre of its own/)
})

test('a seat no source gives is a dash with the reason', () => {
  const without = register
    .unitsOn(today, { level: 'commune' })
    .find((unit) => officeOf(register, unit, today)?.seat === null)
  assert.match(sectionOf(without?.code ?? ''), /– no source we have read gives its seat/)
})

test('where the register speaks of no bodies there is no section', () => {
  assert.equal(officeSection(view, null), null)
})
