/** The decree below is our own, in the usual pattern: no such text exists. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readCitations } from './citation-words.ts'
import { readHolder } from './holder-words.ts'
import { readProvisions } from './read-provisions.ts'

const decree = `Điều 4. Hồ nước và đê nhỏ
1. Thẩm quyền cho phép nuôi cá trong hồ công cộng quy định tại khoản 2 Điều 9 Luật Hồ nước số 12/2019/QH14 của Ủy ban nhân dân cấp huyện do Chủ tịch Ủy ban nhân dân cấp xã nơi có công trình thực hiện.
2. Nhiệm vụ, quyền hạn của Bộ Công Thương về kiểm tra trạm bơm quy định tại điểm b khoản 1 Điều 3 Nghị định số 77/2020/NĐ-CP ngày 5 tháng 5 năm 2020 do Ủy ban nhân dân cấp tỉnh thực hiện.
3. Trách nhiệm báo cáo mực nước:
a) Trách nhiệm đo mực nước hằng ngày quy định tại Điều 11 Nghị định số 77/2020/NĐ-CP do cơ quan được giao quản lý đê thuộc Ủy ban nhân dân cấp xã thực hiện;
b) Hồ nước là nơi chứa nước do mưa mà có.
Điều 5. Lễ hội bên hồ
Việc đăng ký lễ hội diễn ra trên địa bàn từ 02 đơn vị hành chính cấp xã trở lên quy định tại khoản 4 Điều 20 Nghị định số 77/2020/NĐ-CP do Sở Văn hóa và Thể thao thực hiện.
`

test('each provision of the pattern is a row with its place, holders, text and sentence', () => {
  const rows = readProvisions(decree)
  assert.deepEqual(
    rows.map(({ point, oldHolder, newHolder, cited, placeRule, span, open }) => [
      point,
      oldHolder && `${oldHolder.level} ${oldHolder.kind}`,
      `${newHolder.level} ${newHolder.kind} ${newHolder.body}`,
      cited.map(({ instrument, point: where }) => `${instrument} ${where}`).join('; '),
      placeRule,
      span,
      open.join(' '),
    ]),
    [
      ['4.1', 'district committee', 'commune chair null', '12/2019/QH14 9.2', 'object', 'any', ''],
      ['4.2', 'central ministry', 'province committee null', '77/2020/NĐ-CP 3.1.b', null, 'any', ''],
      ['4.3.a', null, 'commune office null', '77/2020/NĐ-CP 11', null, 'any', 'old-holder'],
      [
        '5',
        null,
        'province department department-culture-sport',
        '77/2020/NĐ-CP 20.4',
        null,
        'several-units',
        'old-holder',
      ],
    ],
  )
  assert.deepEqual(
    rows.map(({ matter }) => matter),
    [
      'cho phép nuôi cá trong hồ công cộng',
      'kiểm tra trạm bơm',
      'đo mực nước hằng ngày',
      'đăng ký lễ hội diễn ra trên địa bàn từ 02 đơn vị hành chính cấp xã trở lên',
    ],
  )
  for (const { start, end } of rows) assert.match(decree.slice(start, end), / do .* thực hiện$/)
})

test('a sentence that only sounds like it is none', () => {
  for (const text of [
    'Điều 1. Hồ nước do mưa mà có.',
    'Việc này do ai đó thực hiện.',
    'Thẩm quyền quy định tại Điều 5 được giữ nguyên.',
    '',
  ])
    assert.deepEqual(readProvisions(text), [], text)
})

test('holders are told apart by level and kind', () => {
  const read = (text: string) => {
    const { holder } = readHolder(text) ?? {}
    return holder ? `${holder.level} ${holder.kind} ${holder.body ?? ''}`.trim() : null
  }
  assert.deepEqual(
    [
      'Chủ tịch UBND cấp tỉnh',
      'UBND cấp xã',
      'HĐND cấp xã',
      'Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã',
      'Giám đốc Sở Giáo dục và Đào tạo',
      'Sở Nội vụ',
      'Bộ trưởng Bộ Tài chính',
      'Thủ tướng Chính phủ',
      'Phòng Tài nguyên và Môi trường cấp huyện',
      'công chức tư pháp - hộ tịch cấp xã',
      'người dân',
    ].map(read),
    [
      'province chair',
      'commune committee',
      'commune council',
      'commune front',
      'province department-head department-education',
      'province department department-home-affairs',
      'central minister ministry-finance',
      'central prime-minister',
      'district office office-environment',
      'commune official',
      null,
    ],
  )
})

test('several places of one text are each read with it', () => {
  assert.deepEqual(
    readCitations('quy định tại khoản 1 Điều 3, điểm a khoản 2 Điều 8 Nghị định số 1/2020/NĐ-CP').map(
      ({ instrument, point }) => `${instrument} ${point}`,
    ),
    ['1/2020/NĐ-CP 3.1', '1/2020/NĐ-CP 8.2.a'],
  )
  assert.equal(readCitations('quy định tại Điều 3 Luật Đất đai')[0]?.instrument, null)
})

test('a text of a megabyte is read in a moment, and noise changes nothing around it', () => {
  const noise = 'Điều 9. Không có gì ở đây, chỉ có nước và gió thổi qua hồ do trời mà ra.\n'.repeat(4000)
  assert.equal(readProvisions(`${noise}${decree}${noise}`).length, 4)
})

const rows = join(import.meta.dirname, '../../../../../shared/law/data/authority_rows.json')
test('holders of the collected rows are read as they are meant', {
  skip: existsSync(rows) ? false : 'no ../shared',
}, () => {
  const all: readonly { readonly new_holder: string }[] = JSON.parse(readFileSync(rows, 'utf8'))
  const unread = [...new Set(all.map(({ new_holder: said }) => said))].filter(
    (said) => readHolder(said) === null,
  )
  // What is left names two holders at once, a duty to report, or a body without a level.
  assert.ok(unread.length <= 8, unread.join('\n'))
})
