import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createConverter } from '../../../../packages/register/src/address/converter.ts'
import { countryRegister } from '../../../../packages/register/src/index.ts'
import { fateOf } from './fate.ts'
import { type Asking, mostSuggested, suggest } from './suggest.ts'
import { pageOf } from './suggest-operation.ts'

const register = countryRegister()
const asking: Asking = {
  register,
  converter: createConverter(register),
  today: '2026-09-25',
  language: 'vi',
}
const sentence = (text: string) => suggest(asking, text).answer?.sentence

test('the beginning of a name is answered as soon as one unit is meant, with or without accents', () => {
  const said = 'Phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội nay thuộc phường Ba Đình, thành phố Hà Nội.'
  for (const text of ['trúc bạ', 'truc bach', 'Phường Trúc Bạch', 'trúc bạhc, ba đình'])
    assert.equal(sentence(text), said, text)
})

test('an address is answered with the address anew and the clause', () => {
  const { answer } = suggest(asking, '12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình, Hà Nội')
  assert.equal(answer?.formatted, '12 Hàng Bún, Phường Ba Đình, Thành phố Hà Nội')
  assert.equal(answer?.citations[0]?.instrument, '1656/NQ-UBTVQH15')
})

test('an address that breaks off is gone on with', () => {
  const { answer } = suggest(asking, '12 Hàng Bún, Phường Quán Th')
  assert.equal(answer?.text, '12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình, Thành phố Hà Nội')
})

test('a name of many places is not answered with one: they are listed, those of today first', () => {
  const { answer, suggestions } = suggest(asking, 'ba dinh')
  assert.match(answer?.sentence ?? '', /^“ba dinh” là tên của \d+ đơn vị/)
  assert.equal(answer?.unit, null)
  assert.equal(suggestions[0]?.text, 'Phường Ba Đình, Thành phố Hà Nội')
  assert.equal(suggestions[0]?.said, 'đơn vị hiện nay')
})

test('a code is answered with all it ever meant, each at its day', () => {
  const { answer, suggestions } = suggest(asking, '00004')
  assert.match(answer?.sentence ?? '', /^00004: Phường Ba Đình/)
  assert.deepEqual(suggestions[0]?.place, { kind: 'unit', code: '00004', at: '2025-06-30' })
})

test('a code that lost its leading zeros is understood', () => {
  for (const code of ['4', '0004', '00004'])
    assert.match(suggest(asking, code).answer?.sentence ?? '', /^0*4: (Tỉnh|Phường|Thành phố)/, code)
  assert.match(suggest(asking, '0004').answer?.sentence ?? '', /^00004: Phường Ba Đình/)
})

test('one or two letters bring the larger units of today', () => {
  for (const text of ['h', 'ha', 'Hà']) {
    const { suggestions } = suggest(asking, text)
    assert.ok(suggestions.length > 0, text)
    assert.equal(suggestions[0]?.unit.level, 'province', text)
  }
})

test('a divided unit names its successors and is not answered with one', () => {
  const quarter = register.unitAt('001', '2025-06-30', { level: 'district' })
  assert.ok(quarter)
  assert.equal(fateOf(register, quarter, asking.today).kind, 'several')
  const { answer } = suggest(asking, 'Quận Ba Đình, Hà Nội')
  assert.match(answer?.sentence ?? '', /nay chia về 8 đơn vị: phường Ba Đình, /)
  assert.equal(answer?.unit, null)
})

test('whatever is typed is answered in good form', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('ba ', 'phường', 'quận 1', ', ', 'hà nội', '00', 'P.', 'Q', ' - ', '"', '<b>'),
  )
  const typed = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(typed, (text) => {
      const { answer, suggestions } = suggest(asking, text)
      assert.ok(suggestions.length <= mostSuggested)
      for (const each of suggestions) {
        assert.ok(each.text.includes(each.unit.name))
        assert.match(pageOf(each.place, 'en'), /^\/en\/(unit|convert)/)
        assert.notEqual(each.said, '')
      }
      if (answer) assert.match(answer.sentence, /\.$/)
    }),
    { numRuns: 150 },
  )
})
