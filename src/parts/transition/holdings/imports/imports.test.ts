import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { readTable } from '../../../../platform/documents/index.ts'
import { perform } from '../../../../platform/perform.ts'
import { enter } from '../enter.ts'
import { inventory } from '../inventories.ts'
import { holdings } from '../list.ts'
import { countInventory, freezeInventory } from '../steps.ts'
import { oldA, transitionId } from '../testing/a-transition.ts'
import { aTransition, codes, told } from '../testing/asked.ts'
import { importing } from './import-holdings.ts'

const csv = (text: string) => ({ name: 'kiem-ke.csv', bytes: Buffer.from(text) })
const asked = (text: string) => ({ transition: transitionId, file: csv(text) })

const sheet = `Mã đơn vị,Loại cơ quan,Loại,Số thẻ tài sản,Tên tài sản,Số lượng,Nguyên giá,Mét giá,Thời hạn bảo quản,Tính đến ngày
old-a,UBND,Tài sản,TS-1,Máy phát điện,1,250.000.000,,,01/06/2025
old-a,,Hồ sơ,HS-1,Hộp hồ sơ địa chính,2,,"1,25",Vĩnh viễn,01/06/2025
old-a,UBND,Tiền,TK-1,Tài khoản kho bạc,,"1.500.000.000",,,01/06/2025
`

test('a list of an office comes in by its own words, and handing it in again changes nothing', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  const first = told(await perform(importing.save, asked(sheet), ana))
  assert.deepEqual([first.rows, first.new, first.wrong], [3, 3, 0], JSON.stringify(first.errors))
  const all = told(await perform(holdings, {}, ana)).holdings
  assert.deepEqual(
    all.map(({ kind, reference, quantities, asOf }) => [
      kind,
      reference,
      quantities.count,
      quantities.vnd,
      quantities.millimetres,
      asOf,
    ]),
    [
      ['asset', 'TS-1', 1, 250_000_000, 0, '2025-06-01'],
      ['money', 'TK-1', 0, 1_500_000_000, 0, '2025-06-01'],
      ['record', 'HS-1', 2, 0, 1250, '2025-06-01'],
    ],
  )
  assert.ok(all.every(({ parts, now }) => parts === 1 && now === oldA))
  const before = told(await perform(inventory, { inventory: to }, ana)).sums
  const again = told(await perform(importing.save, asked(sheet), ana))
  assert.deepEqual([again.new, again.same, again.wrong], [0, 3, 0])
  assert.deepEqual(told(await perform(inventory, { inventory: to }, ana)).sums, before)
})

test('every row that is wrong says why, in the file too; the others come in', async (t) => {
  const { ana } = await aTransition(t)
  const wrong = `Mã đơn vị,Loại cơ quan,Loại,Số hiệu,Tên,Số lượng,Số tiền,Độ mật,Ngày số liệu
old-a,UBND,Tài sản,TS-1,Máy,1,,,01/06/2025
old-a,UBND,Vũ khí,TS-2,Máy,1,,,01/06/2025
old-a,UBND,Tài sản,TS-3,Máy,-4,,,01/06/2025
old-a,UBND,Tài sản,TS-4,Máy,"2.000.000.000",,,01/06/2025
old-a,UBND,Tài sản,TS-5,Máy,vài cái,,,01/06/2025
nowhere,UBND,Tài sản,TS-6,Máy,1,,,01/06/2025
old-c,UBND,Tài sản,TS-7,Máy,1,,,01/06/2025
a,UBND,Tài sản,TS-8,Máy,1,,,01/06/2025
old-a,Ban gì đó,Tài sản,TS-9,Máy,1,,,01/06/2025
old-a,UBND,Hồ sơ,HS-1,Kế hoạch,1,,Mật,01/06/2025
old-a,UBND,Tài sản,TS-10,Máy,1,,,02/07/2025
old-a,UBND,Con dấu,CD-1,Dấu,1,5,,01/06/2025
old-a,UBND,Tài sản,TS-1,Máy khác,1,,,01/06/2025
old-a,UBND,Tài sản,TS-11,Máy,0,,,01/06/2025
,UBND,Tài sản,TS-12,Máy,1,,,01/06/2025
old-a,UBND,Tài sản,,Máy,1,,,01/06/2025
`
  const seen = told(await perform(importing.preview, asked(wrong), ana))
  assert.equal(seen.wrong, 15)
  const saved = told(await perform(importing.save, asked(wrong), ana))
  assert.deepEqual([saved.new, saved.wrong], [1, 15])
  assert.deepEqual(
    saved.errors.map(({ row, code }) => `${row} ${code}`),
    [
      '3 transition/unknown-kind',
      '4 transition/quantity-out-of-range',
      '5 transition/quantity-out-of-range',
      '6 imports/cell-wrong',
      '7 transition/holder-unknown',
      '8 transition/not-opened',
      '9 transition/holder-unknown',
      '10 transition/holder-named-badly',
      '11 transition/secret-record',
      '12 transition/as-of-ahead',
      '12 transition/as-of-after-day',
      '13 transition/other-measure',
      '14 imports/row-twice',
      '15 transition/is-nothing',
      '16 transition/holder-named-badly',
      '17 imports/cell-missing',
    ],
  )
  assert.equal(told(await perform(holdings, {}, ana)).holdings.length, 1)
  const back = told(await perform(importing.errors, asked(wrong), ana))
  const table = told(await readTable({ name: back.name, bytes: await readFile(back.path) }))
  assert.equal(table.header?.at(-1), 'Errors')
  assert.equal(table.rows.filter((row) => row.at(-1) !== '').length, 15)
  assert.equal(table.rows[0]?.at(-1), '')
})

test('a reference that was entered by hand with other content stays as it is, and the row shows both', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  await perform(
    enter,
    { inventory: to, kind: 'asset', reference: 'TS-1', description: 'Máy phát điện', count: 1, vnd: 1 },
    ana,
  )
  const saved = told(await perform(importing.save, asked(sheet), ana))
  assert.deepEqual([saved.new, saved.wrong], [2, 1])
  assert.equal(saved.errors[0]?.code, 'transition/other-content')
  assert.match(saved.errors[0]?.message ?? '', /250000000/)
})

test('what comes after the freezing needs its reason, in a column or for the whole file', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  await perform(countInventory, { inventory: to }, ana)
  await perform(freezeInventory, { inventory: to }, ana)
  const refused = told(await perform(importing.save, asked(sheet), ana))
  assert.deepEqual([...new Set(refused.errors.map(({ code }) => code))], ['transition/late-without-reason'])
  const late = told(await perform(importing.save, { ...asked(sheet), lateReason: 'Kho phụ' }, ana))
  assert.deepEqual([late.new, late.wrong], [3, 0])
  assert.equal(told(await perform(holdings, { state: 'late' }, ana)).holdings.length, 3)
})

test('a file of one kind and one organisation needs neither column', async (t) => {
  const { ana } = await aTransition(t)
  const file = csv('Số hợp đồng,Tên hợp đồng,Giá trị hợp đồng\nHĐ-1,Thuê trụ sở,120000000\n')
  const saved = told(
    await perform(importing.save, { transition: transitionId, kind: 'Hợp đồng', holder: oldA, file }, ana),
  )
  assert.deepEqual([saved.new, saved.wrong], [1, 0], JSON.stringify(saved.errors))
  assert.deepEqual(codes(await perform(importing.save, { transition: 'x', file }, ana)), [])
})
