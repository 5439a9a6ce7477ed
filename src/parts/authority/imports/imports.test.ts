import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import type { Result } from '../../../kernel/result.ts'
import { tableToXlsx } from '../../../platform/documents/index.ts'
import { perform } from '../../../platform/perform.ts'
import { loadAuthority } from '../current.ts'
import { proposalOperation, proposals } from '../propose/operations.ts'
import { confirm, putInForce } from '../propose/steps.ts'
import { countingFacts } from '../store.ts'
import { aFunction, aGrant, anInstrument, facts } from '../testing/small.ts'
import { readHolder, readInstrument, readMode, readPoint } from './holders.ts'
import { asTable } from './json.ts'
import { importProcedures, namesDistrict } from './procedures.ts'
import { importRows } from './rows.ts'

const { database } = await testDatabase()
const context = testContext({ database })
await loadAuthority(
  database,
  context.now,
  facts({
    functions: [aFunction({ id: 'fn:permit', procedures: ['1.000001'] })],
    instruments: [anInstrument()],
    grants: [aGrant({ id: 'gr:1' })],
  }),
)
const value = <T>(answer: Result<T>): T => {
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const says = (text: string) => {
  const holder = readHolder(text)
  return holder && [holder.level, holder.kind, ...(holder.body ? [holder.body] : [])].join(' ')
}

test('holders are read as lists write them, and two at once or an unknown one are not', () => {
  for (const [text, holder] of [
    ['UBND cấp xã', 'commune committee'],
    ['Ủy ban nhân dân cấp tỉnh', 'province committee'],
    ['Uỷ ban nhân dân cấp huyện', 'district committee'],
    ['Chủ tịch UBND cấp xã', 'commune chair'],
    ['Chủ tịch Ủy ban nhân dân cấp huyện (suy ra)', 'district chair'],
    ['HĐND cấp tỉnh', 'province council'],
    ['Ủy ban nhân dân cấp xã nơi tổ chức lễ hội', 'commune committee'],
    ['UBND TP Hà Nội', 'province committee'],
    ['Sở Xây dựng', 'province department department-construction'],
    ['Sở Công Thương Hà Nội (ủy quyền)', 'province department department-industry-trade'],
    ['Giám đốc Sở Giáo dục và Đào tạo', 'province department-head department-education'],
    ['Phòng Tài nguyên và Môi trường cấp huyện', 'district office office-natural-resources'],
    ['Bộ Công Thương', 'central ministry ministry-industry-trade'],
    ['Bộ trưởng Bộ Tư pháp', 'central minister ministry-justice'],
    ['Bộ KH&CN (Ủy ban TCĐLCL)', 'central central-agency ministry-science-technology:uy-ban-tcdlcl'],
    ['Thủ tướng Chính phủ', 'central prime-minister'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã', 'commune front'],
    ['UBND cấp huyện/tỉnh', null],
    ['Thủ tướng/Bộ', null],
    ['Bộ Xây dựng / UBND cấp tỉnh (suy ra)', null],
    ['Phòng Tư pháp', null],
    ['Sở quản lý chuyên ngành', null],
    ['UBND', null],
    ['ai đó', null],
  ] as const)
    assert.equal(says(text), holder, text)
})

test('points, ways and texts are read, and what is not clear is not guessed', () => {
  assert.deepEqual(
    ['Khoản 13, Điều 31', 'điểm b khoản 2 Điều 36', 'Điểm đ, Khoản 3, Điều 6', 'Đ4', 'Điều 51-54', ''].map(
      readPoint,
    ),
    ['31.13', '36.2.b', '6.3.đ', '4', 'Điều 51-54', ''],
  )
  assert.deepEqual(['phan_quyen_phan_cap+uy_quyen', 'Phân định', 'phân cấp', 'khác'].map(readMode), [
    'devolved',
    'own',
    'assigned-down',
    null,
  ])
  const known = new Map(
    ['146/2025/NĐ-CP', '145/2025/NĐ-CP', '145/2025/QĐ-UBND'].map((number) => [number, { number }]),
  )
  const texts = [
    'Nghị định 146/2025',
    'NĐ 145/2025',
    'QĐ 145/2025/QĐ-UBND Thanh Hoá',
    '145/2025',
    'Luật Đất đai',
  ]
  assert.deepEqual(
    texts.map((text) => readInstrument(text, known)),
    ['146/2025/NĐ-CP', '145/2025/NĐ-CP', '145/2025/QĐ-UBND', null, null],
  )
})

const headers = [
  'Lĩnh vực',
  'Nhiệm vụ',
  'Mã TTHC',
  'Thẩm quyền cũ',
  'Thẩm quyền mới',
  'Căn cứ',
  'Điều',
  'Từ ngày',
  'Đến ngày',
]
const sheet = async (...rows: readonly (readonly string[])[]) => ({
  name: 'danh-muc.xlsx',
  bytes: await tableToXlsx([{ name: 'Danh mục', columns: headers, rows }]),
})
const one = [
  'Xây dựng',
  'Cấp phép',
  '1.000001',
  'UBND cấp huyện',
  'UBND cấp xã',
  'NĐ 1/2025',
  'Điều 4',
  '01/07/2025',
  '',
]
const other = [
  'Đất đai',
  'Giao đất ở',
  '',
  'UBND cấp huyện',
  'Chủ tịch UBND cấp xã',
  '1/2025/NĐ-CP',
  'Khoản 2 Điều 5',
  '01/07/2025',
  '01/03/2027',
]

test('a list becomes one unverified proposal; the same file changes nothing, and a row told twice is shown', async () => {
  const wrong = ['Đất đai', 'Thu hồi', '', '', 'UBND', '1/2025/NĐ-CP', '', '01/07/2025', '']
  const far = ['Đất đai', 'Thu hồi đất', '', '', 'UBND cấp xã', 'NĐ 99/2025', '', '01/07/2025', '']
  const file = await sheet(one, other, wrong, far)
  const first = value(await perform(importRows.save, { list: 'Danh mục A', file }, context))
  assert.deepEqual([first.new, first.wrong], [2, 2])
  assert.deepEqual(
    first.errors.map(({ code }) => code),
    ['imports/cell-wrong', 'authority/unknown-instrument'],
  )
  const again = value(await perform(importRows.save, { list: 'Danh mục A', file }, context))
  assert.deepEqual([again.new, again.changed, again.same], [0, 0, 2])
  const [made, ...none] = value(await perform(proposals, {}, context)).proposals
  assert.deepEqual(none, [])
  const { proposal, appear, rows } = value(
    await perform(proposalOperation, { proposal: made?.proposal }, context),
  )
  assert.ok(rows.filter(({ kind }) => kind === 'grant').every(({ verified }) => verified === false))
  // The first row says what is known already, by the code of its procedure: a person merges them.
  assert.equal(appear.filter(({ code }) => code === 'authority/told-twice').length, 1)
  assert.equal((await countingFacts(database)).grants.length, 1)
  value(await perform(confirm, { proposal, by: 'Hai' }, context))
  value(await perform(putInForce, { proposal, by: 'Hai' }, context))
  const now = await countingFacts(database)
  assert.equal(now.grants.length, 5)
  assert.deepEqual(
    now.grants
      .filter(({ function: what }) => what.startsWith('fn:list'))
      .map(({ holder, until }) => [holder.level, until])
      .toSorted(),
    [
      ['commune', '2027-03-01'],
      ['district', '2025-07-01'],
    ],
  )
})

test('a corrected row corrects what it said, under the same id', async () => {
  const changed = [...other.slice(0, 8), '28/02/2027']
  const done = value(
    await perform(importRows.save, { list: 'Danh mục A', file: await sheet(one, changed) }, context),
  )
  assert.deepEqual([done.new, done.changed, done.same], [0, 1, 1])
  const [made] = value(await perform(proposals, { waiting: true }, context)).proposals
  const { rows } = value(await perform(proposalOperation, { proposal: made?.proposal }, context))
  const known = new Set((await countingFacts(database)).grants.map(({ id }) => id))
  assert.ok(rows.filter(({ kind }) => kind === 'grant').every(({ id }) => known.has(id)))
})

test('who is delegated needs a ground, and procedures that name the district are marked', async () => {
  const columns = [...headers, 'Được ủy quyền']
  const file = {
    name: 'a.xlsx',
    bytes: await tableToXlsx([{ name: 'A', columns, rows: [[...one, 'Sở Xây dựng']] }]),
  }
  const done = value(await perform(importRows.preview, { list: 'B', file }, context))
  assert.deepEqual(
    done.errors.map(({ code }) => code),
    ['authority/delegate-needs-ground'],
  )
  assert.deepEqual(['Công an huyện', 'UBND cấp Huyện, tỉnh', 'UBND cấp xã', 'chuyện'].map(namesDistrict), [
    true,
    true,
    false,
    false,
  ])
})

const shared = join(import.meta.dirname, '../../../../../shared/law/data')
const skip = existsSync(join(shared, 'tthc_all.json')) ? false : 'the folder of collected sources is not here'

test('the collected rows come in as far as they can be read, and again change nothing', {
  skip,
}, async (t) => {
  const country = await testDatabase(t, { country: true })
  const asking = testContext({ database: country.database })
  const file = asTable({ name: 'rows.json', bytes: readFileSync(join(shared, 'authority_rows.json')) })
  const given = { list: 'Dòng thu thập', territory: '01', file }
  const first = value(await perform(importRows.save, given, asking))
  t.diagnostic(`${first.rows} rows: ${first.new} read, ${first.wrong} not`)
  assert.equal(first.rows, 274)
  // Rows that stand on the text of another province stay out of a list for this one.
  assert.ok(first.new >= 170, JSON.stringify(first.errors.slice(0, 60)))
  const again = value(await perform(importRows.save, given, asking))
  assert.deepEqual([again.new, again.changed, again.same], [0, 0, first.new])
})

test('2,642 procedures come in, 26 of which name the district', { skip }, async () => {
  const later = { ...context, now: '2026-01-16T03:00:00.000Z' }
  const file = { name: 'tthc.json', bytes: readFileSync(join(shared, 'tthc_all.json')) }
  const first = value(await perform(importProcedures.save, { list: 'Danh mục quốc gia', file }, later))
  assert.deepEqual([first.new, first.wrong], [2642, 0])
  assert.equal(
    value(await perform(importProcedures.save, { list: 'Danh mục quốc gia', file }, later)).same,
    2642,
  )
  const [made] = value(await perform(proposals, { waiting: true, limit: 1 }, later)).proposals
  const told = value(await perform(proposalOperation, { proposal: made?.proposal }, later))
  assert.equal(told.count, 2642)
  assert.equal(told.appear.filter(({ code }) => code === 'authority/procedure-names-district').length, 26)
})
