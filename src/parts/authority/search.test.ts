import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matrixOf } from './matrix.ts'
import { findFunctions, meant } from './search.ts'
import { aFunction, facts } from './testing/small.ts'

const matrix = matrixOf(
  facts({
    functions: [
      aFunction({ id: 'fn:land:1', field: 'land', title: { vi: 'Thu hồi đất', en: 'Recovery of land' } }),
      aFunction({
        id: 'fn:land:2',
        field: 'land',
        title: { vi: 'Cưỡng chế khi thu hồi đất', en: 'Eviction' },
      }),
      aFunction({
        id: 'fn:land:3',
        field: 'land',
        title: { vi: 'Giấy chứng nhận đất', en: null },
        also: ['sổ đỏ'],
      }),
      aFunction({
        id: 'fn:trade:1',
        field: 'industry-trade',
        title: { vi: 'Quá cảnh hàng hóa', en: null },
        procedures: ['1.000477'],
      }),
    ],
  }),
)
const ids = (text: string) => findFunctions(matrix, text).map(({ function: what }) => what.id)

test('a title in full is that task, with marks or without', () => {
  for (const text of ['Thu hồi đất', 'thu hoi dat', 'THU HỒI ĐẤT'])
    assert.equal(meant(findFunctions(matrix, text))?.id, 'fn:land:1')
})

test('the code of a procedure and the id of a task find exactly that', () => {
  assert.deepEqual([ids('1.000477'), ids('fn:land:3')], [['fn:trade:1'], ['fn:land:3']])
})

test('other words people use lead there; English too', () => {
  assert.deepEqual(
    [ids('sổ đỏ')[0], ids('so do')[0], ids('eviction')[0]],
    ['fn:land:3', 'fn:land:3', 'fn:land:2'],
  )
})

test('words that fit several tasks choose none of them', () => {
  assert.equal(meant(findFunctions(matrix, 'đất')), null)
  assert.ok(ids('đất').length > 1)
})

test('words that fit nothing find nothing', () => {
  for (const text of ['', '   ', 'hộ chiếu', '%%%', 'và của']) assert.deepEqual(ids(text), [], text)
})
