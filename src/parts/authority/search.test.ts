import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedFacts } from './data/index.ts'
import { everyday } from './everyday.ts'
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

const shipped = matrixOf(shippedFacts)
const best = (text: string) => findFunctions(shipped, text)[0]?.function.id

test('everyday words lead to what the texts call otherwise', () => {
  for (const [text, id] of [
    ['xây nhà', 'fn:construction:013'],
    ['xin phép xây nhà', 'fn:construction:013'],
    ['thủ tục làm sổ đỏ ở đâu', 'fn:land:004'],
    ['so do', 'fn:land:004'],
    ['red book', 'fn:land:004'],
    ['mở hợp tác xã', 'fn:finance:006'],
    ['mua nhà ở xã hội', 'fn:construction:001'],
    ['chuyển đất vườn sang đất ở', 'fn:land:006'],
    ['cưỡng ch', 'fn:land:011'],
  ] as const)
    assert.equal(best(text), id, text)
})

test('what no row is about is not known, whatever single words or its field have in common with others', () => {
  for (const text of [
    'làm giấy khai sinh',
    'đất đai tranh chấp',
    'đăng ký kết hôn',
    'khai thác cát',
    'hộ chiếu',
    'kinh doanh karaoke',
    'ly hôn',
  ])
    assert.deepEqual(findFunctions(shipped, text), [], text)
})

test('each everyday word leads somewhere, and each shipped title to its task', () => {
  for (const { said, meant: phrases } of everyday) {
    for (const phrase of phrases)
      assert.ok((findFunctions(shipped, phrase)[0]?.score ?? 0) >= 0.85, `${phrase} names a task`)
    for (const phrase of said) assert.ok(findFunctions(shipped, phrase).length > 0, phrase)
  }
  for (const { id, title } of shippedFacts.functions)
    assert.ok(
      findFunctions(shipped, title.vi).some((hit) => hit.function.id === id && hit.score === 1),
      title.vi,
    )
})
