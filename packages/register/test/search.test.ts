import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createRegister } from '../src/create-register.ts'
import type { Hit } from '../src/register.ts'
import { editDistance, nearNamesOf } from '../src/search/edits.ts'
import { change, ground, unit, version } from './builders.ts'

const day = '2025-07-01'
const eve = '2025-06-30'
const old = { until: day }
const young = { from: day }
const register = createRegister([
  ...ground,
  ...unit({ id: 'HCM', code: '79', short: 'Hồ Chí Minh', type: 'city' }),
  ...unit({ id: 'BG', code: '24', short: 'Bắc Giang', type: 'province', ...old }),
  ...unit({ id: 'BN', code: '27', short: 'Bắc Ninh', type: 'province', ...old }),
  ...unit({ id: 'BN2', code: '24', short: 'Bắc Ninh', type: 'province', ...young }),
  ...unit({ id: 'Q1', code: '760', short: '1', type: 'urban-district', parent: 'HCM', ...old }),
  ...unit({ id: 'Q10', code: '771', short: '10', type: 'urban-district', parent: 'HCM', ...old }),
  ...unit({ id: 'P01', code: '27001', short: '01', type: 'ward', parent: 'Q10', ...old }),
  ...unit({ id: 'P02', code: '27004', short: '2', type: 'ward', parent: 'Q10', ...old }),
  ...unit({ id: 'BH', code: '26740', short: 'Bến Nghé', type: 'ward', parent: 'Q1', ...old }),
  ...unit({ id: 'SG', code: '26740', short: 'Sài Gòn', type: 'ward', parent: 'HCM', ...young }),
  ...unit({ id: 'TT', code: '07000', short: 'Tân Tiến', type: 'commune', parent: 'BG', ...old }),
  ...unit({ id: 'TT2', code: '07000', short: 'Tân Tiến', type: 'ward', parent: 'BN2', ...young }),
  ...unit({ id: 'TT3', code: '09000', short: 'Tân Tiến', type: 'commune', parent: 'HCM' }),
  ...unit({ id: 'HP', code: '16000', short: 'Hoằng Phú', type: 'commune' }),
  ...unit({ id: 'HQ', code: '16001', short: 'Hoằng Phụ', type: 'commune' }),
  ...unit({ id: 'HB', code: '16002', short: 'Hòa Bình', type: 'commune', until: '2020-01-01' }),
  version({ id: 'HB', short: 'Thịnh Vượng', from: '2020-01-01' }),
  ...unit({ id: 'ĐX', code: '16003', short: 'Đại Xuân', type: 'township' }),
  { record: 'name', unit: 'ĐX', text: 'Kẻ Chợ', use: 'alias' },
  ...change('60/NQ#1', day, [
    ['BG', 'BN2'],
    ['BN', 'BN2'],
  ]),
  ...change('1/NQ#1', day, [['TT', 'TT2']]),
  ...change('2/NQ#1', day, [['BH', 'SG']]),
])
const best = (text: string, at?: string): string => {
  const [hit] = register.search(text, at === undefined ? {} : { at })
  return hit ? `${hit.unit.id} ${hit.match}` : 'nothing'
}
const ids = (hits: readonly Hit[]) => hits.map(({ unit }) => unit.id)

test('a name is found as written, without its type, in capitals and decomposed', () => {
  assert.equal(best('Phường Bến Nghé', eve), 'BH exact')
  assert.equal(best('Bến Nghé', eve), 'BH exact')
  assert.equal(best('BẾN NGHÉ', eve), 'BH exact')
  assert.equal(best('Bến Nghé'.normalize('NFD'), eve), 'BH exact')
})
test('the place of a tone is forgiven, the tone itself is not', () => {
  assert.equal(best('Hoà Bình', '2010-01-01'), 'HB tone-placement')
  assert.deepEqual(
    register.search('Hoằng Phú').map(({ unit, match }) => `${unit.id} ${match}`),
    ['HP exact', 'HQ no-accents'],
  )
})
test('types may be abbreviated by their initials, with or without dots and spaces', () => {
  for (const text of ['P. Bến Nghé', 'P.Bến Nghé', 'p bến nghé'])
    assert.equal(best(text, eve), 'BH abbreviation')
  for (const text of ['Q.1', 'q1', 'Q. 1', 'Quận 01']) assert.match(best(text, eve), /^Q1 /)
  assert.equal(best('P.1', eve), 'P01 abbreviation')
  assert.equal(best('TT. Đại Xuân', eve), 'ĐX abbreviation')
})
test('numbers are equal with and without leading zeros', () => {
  assert.equal(best('Phường 1', eve), 'P01 exact')
  assert.equal(best('Phường 01', eve), 'P01 exact')
  assert.equal(best('Phường 02', eve), 'P02 exact')
})
test('the initials of a unit of the highest level are known', () => {
  for (const text of ['HCM', 'TP.HCM', 'tp hcm', 'TPHCM', 'TP. HCM'])
    assert.equal(best(text, eve), 'HCM abbreviation')
})
test('text without accents is found and marked as such', () => {
  assert.equal(best('phuong ben nghe', eve), 'BH no-accents')
  assert.equal(best('dai xuan', eve), 'ĐX no-accents')
  assert.equal(best('phuong 1', eve), 'P01 no-accents')
})
test('one or two typing mistakes are forgiven by length, never in numbers', () => {
  assert.equal(best('Bến Nhgé', eve), 'BH typo')
  assert.equal(best('Thịnh Vươngg', eve), 'HB typo')
  assert.ok(!register.search('Phường 3', { at: eve }).some(({ match }) => match === 'typo'))
})
test('a retired name leads to the unit under its name of the day', () => {
  const [hit] = register.search('Hòa Bình', { at: eve })
  assert.deepEqual([hit?.unit.name, hit?.match, hit?.matched], ['Xã Thịnh Vượng', 'retired', 'Xã Hòa Bình'])
  assert.equal(best('Bến Nghé', day), 'BH retired')
  assert.equal(best('Sài Gòn', eve), 'nothing')
})
test('places narrow a name, with commas and without, also places that ended', () => {
  assert.deepEqual(ids(register.search('Tân Tiến, Bắc Giang', { at: eve })), ['TT'])
  assert.deepEqual(ids(register.search('Tân Tiến Bắc Giang', { at: eve })), ['TT'])
  assert.deepEqual(ids(register.search('tan tien, tp hcm', { at: eve })), ['TT3'])
  assert.deepEqual(ids(register.search('P. Tân Tiến, Bắc Giang', { at: day })), ['TT2'])
  assert.equal(best('phường 1 quận 10 tp hcm', eve), 'P01 exact')
})
test('codes are found on the day and through time', () => {
  assert.equal(best('26740', eve), 'BH code')
  assert.equal(best('26740', day), 'SG code')
  assert.deepEqual(ids(register.search('26740')), ['SG', 'BH'])
})
test('an alias and the beginning of a name are found', () => {
  assert.equal(best('Kẻ Chợ', eve), 'ĐX alias')
  assert.equal(best('thịnh', eve), 'HB prefix')
})
test('level, surroundings and limit are kept', () => {
  assert.deepEqual(ids(register.search('Tân Tiến', { at: eve, within: 'HCM' })), ['TT3'])
  assert.deepEqual(ids(register.search('1', { at: eve, level: 'district' })), ['Q1', 'Q10'])
  assert.equal(register.search('Tân Tiến', { limit: 1 }).length, 1)
  assert.deepEqual(register.search('', { at: eve }), [])
  assert.deepEqual(register.search(' , ,', { at: eve }), [])
})
test('search answers any text at all', () => {
  for (const text of ['', '\u0000', 'a'.repeat(5000), '((((', '🙂', ',,,', 'p'.repeat(3), '0'.repeat(50)])
    assert.ok(Array.isArray(register.search(text)))
})
test('edit distance agrees with its definition, word by word', () => {
  const slow = (left: string, right: string): number => {
    if (left === '' || right === '') return left.length + right.length
    const [a, b] = [left.slice(0, -1), right.slice(0, -1)]
    const same = left.at(-1) === right.at(-1)
    const costs = [slow(a, right) + 1, slow(left, b) + 1, slow(a, b) + (same ? 0 : 1)]
    if (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1))
      costs.push(slow(left.slice(0, -2), right.slice(0, -2)) + 1)
    return Math.min(...costs)
  }
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (left, right, most) => {
      assert.equal(editDistance(left, right, most), Math.min(slow(left, right), most + 1))
    }),
    { numRuns: 300, seed: 1 },
  )
})
test('edit distance counts a swap of neighbours once and stops at its limit', () => {
  assert.equal(editDistance('nghe', 'nhge', 2), 1)
  assert.equal(editDistance('abc', 'abc', 2), 0)
  assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3)
  assert.deepEqual(nearNamesOf(['ben nghe', 'ben tre'])('ben nhge'), [{ name: 'ben nghe', edits: 1 }])
})
