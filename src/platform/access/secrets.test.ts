import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotSecret } from './secrets.ts'

const markings = (text: string) => whyNotSecret(text).map(({ details }) => details.marking)
const document = (mark: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH AN MINH\n${mark}\nSố: 12/BC-UBND\n\nBÁO CÁO\nVề một việc`

test('a marking at the head of a document is found, in each of its forms', () => {
  for (const [mark, expected] of [
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['  [ MẬT ]', 'MẬT'],
    ['“TỐI   MẬT”', 'TỐI MẬT'],
    ['Độ mật: mật', 'MẬT'],
    ['Mức độ mật: Tuyệt mật', 'TUYỆT MẬT'],
    ['Số: 12/BC-UBND      MẬT', 'MẬT'],
    ['Số: 12\tTỐI MẬT\tHà Nội', 'TỐI MẬT'],
    ['M Ậ T', 'MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
    ['Báo cáo (MẬT)', 'MẬT'],
  ] as const)
    assert.deepEqual(markings(document(mark)), [expected], mark)
  assert.deepEqual(markings('(TUYỆT MẬT) Kế hoạch'), ['TUYỆT MẬT'])
})

test('a title that only speaks of secrets is no marking', () => {
  for (const text of [
    'Luật Bảo vệ bí mật nhà nước',
    'Danh mục hồ sơ mật đã giải mật',
    'BẢO MẬT THÔNG TIN',
    'XÃ MẬT NINH',
    'Xã Mật Sơn, tỉnh An Minh',
    'BÁO CÁO VỀ CÔNG TÁC BẢO VỆ BÍ MẬT',
    'Nuôi ong lấy mật',
    '',
  ])
    assert.deepEqual(markings(text), [], text)
})

test('what stands far below the head is content of another kind', () => {
  assert.deepEqual(markings(`${'Dòng thường\n'.repeat(40)}MẬT`), [])
})
