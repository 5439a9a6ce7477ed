import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { readTable, tableToCsv, tableToXlsx } from '../../../../platform/documents/index.ts'
import { perform } from '../../../../platform/perform.ts'
import { enter } from '../enter.ts'
import { inventory } from '../inventories.ts'
import { holdings } from '../list.ts'
import { effectiveOn, oldA, transitionId } from '../testing/a-transition.ts'
import { aTransition, codes, told } from '../testing/asked.ts'
import { loadHoldings, loadHoldingsErrors } from './operations.ts'

const columns = ['Mã đơn vị', 'Loại', 'Số hiệu', 'Mô tả', 'Số lượng', 'Số tiền', 'Ngày số liệu']
const line = (at: number) => [
  'old-a',
  'Tài sản',
  `TS-${at}`,
  `Máy, số "${at}"`,
  '1',
  '1.000.000',
  '2025-06-01',
]
const lines = (many: number) => Array.from({ length: many }, (_, at) => line(at + 1))
const csv = (rows: readonly (readonly string[])[]) => ({
  name: 'kiem-ke.csv',
  bytes: tableToCsv({ columns, rows }),
})
const asked = (rows: readonly (readonly string[])[]) => ({ transition: transitionId, file: csv(rows) })

test('a long file comes in with progress, its sums are right, and again it changes nothing', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  const told5: number[] = []
  const watched = { ...ana, progress: ({ rows }: { readonly rows: number }) => told5.push(rows) }
  const first = told(await perform(loadHoldings, asked(lines(12_000)), watched))
  assert.deepEqual(
    [first.rows, first.entered, first.same, first.wrong],
    [12_000, 12_000, 0, 0],
    JSON.stringify(first.errors),
  )
  assert.equal(told5.at(-1), 12_000)
  const [sum] = told(await perform(inventory, { inventory: to }, ana)).sums
  assert.deepEqual([sum?.holdings, sum?.vnd], [12_000, '12000000000'])
  const again = told(await perform(loadHoldings, asked(lines(12_001)), ana))
  assert.deepEqual([again.entered, again.same, again.wrong], [1, 12_000, 0])
})

test('wrong rows are told and come back in a file of their own; corrected, they come in', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  await perform(
    enter,
    { inventory: to, kind: 'asset', reference: 'TS-3', description: 'Khác', asOf: '2025-06-01' },
    ana,
  )
  const rows = [
    ...lines(4),
    line(2),
    line(1).with(4, '5'),
    line(6).with(1, 'Vũ khí'),
    line(7).with(0, 'old-x'),
    line(8).with(4, '-1'),
    line(9).with(5, 'nhiều'),
    line(10).with(6, effectiveOn),
    line(11).with(2, ''),
    line(12).with(3, 'Độ mật: MẬT'),
    ['', '', '', '', '', '', ''],
  ]
  const weighed = told(await perform(loadHoldingsErrors, asked(rows), ana))
  assert.equal(told(await perform(holdings, {}, ana)).holdings.length, 1)
  const saved = told(await perform(loadHoldings, asked(rows), ana))
  assert.deepEqual([saved.rows, saved.entered, saved.same, saved.wrong], [13, 3, 1, 9])
  assert.deepEqual(
    saved.errors.map(({ row, code }) => `${row} ${code}`),
    [
      '4 transition/other-content',
      '7 transition/twice-in-file',
      '8 transition/unknown-kind',
      '9 transition/holder-unknown',
      '10 transition/quantity-out-of-range',
      '11 imports/cell-wrong',
      '12 transition/as-of-ahead',
      '12 transition/as-of-after-day',
      '13 imports/cell-missing',
      '14 access/marked-secret',
    ],
  )
  assert.deepEqual(weighed.errors, saved.errors)
  const back = told(await readTable({ name: weighed.name, bytes: await readFile(weighed.path) }))
  assert.deepEqual([back.rows.length, back.header?.at(-1)], [9, 'Errors'])
  const corrected = back.rows.flatMap((row) => (row[2] === 'TS-6' ? [row.with(1, 'Tài sản')] : []))
  const bytes = tableToCsv({ columns: back.header ?? [], rows: corrected })
  const third = told(
    await perform(loadHoldings, { transition: transitionId, file: { name: 'x.csv', bytes } }, ana),
  )
  assert.deepEqual([third.entered, third.wrong], [1, 0])
})

test('a workbook is read as well as a text, and its errors come back as a workbook', async (t) => {
  const { ana } = await aTransition(t)
  const rows = [...lines(3), line(4).with(1, 'Vũ khí')]
  const file = { name: 'kiem-ke.xlsx', bytes: await tableToXlsx([{ name: 'Kiểm kê', columns, rows }]) }
  const saved = told(await perform(loadHoldings, { transition: transitionId, file }, ana))
  assert.deepEqual([saved.entered, saved.wrong], [3, 1], JSON.stringify(saved.errors))
  const back = told(await perform(loadHoldingsErrors, { transition: transitionId, file }, ana))
  assert.match(back.name, /\.xlsx$/)
  const table = told(await readTable({ name: back.name, bytes: await readFile(back.path) }))
  assert.deepEqual(
    table.rows.map((row) => row[2]),
    ['TS-4'],
  )
})

test('files that are no table are refused by name', async (t) => {
  const { ana } = await aTransition(t)
  const refusedAs = async (bytes: Uint8Array | string) =>
    codes(
      await perform(
        loadHoldings,
        { transition: transitionId, file: { name: 'x.csv', bytes: Buffer.from(bytes) } },
        ana,
      ),
    )
  assert.deepEqual(await refusedAs(''), ['documents/empty'])
  assert.deepEqual(await refusedAs('PK\u0003\u0004 not a workbook'), ['transition/file-unreadable'])
  assert.deepEqual(await refusedAs('1,2,3\n4,5,6\n'), ['transition/no-header'])
  assert.deepEqual(await refusedAs('Cột lạ,Cột khác\na,b\nc,d\n'), ['imports/column-missing'])
  const late = Buffer.concat([
    Buffer.from(`${columns.join(',')}\n`),
    Buffer.from(`${line(1).slice(0, 3).join(',')}\n`.repeat(20_000)),
    Buffer.from([0xff, 0x0a]),
  ])
  assert.deepEqual(await refusedAs(late), ['transition/file-unreadable'])
  assert.equal(told(await perform(holdings, { holder: oldA }, ana)).holdings.length, 0)
})
