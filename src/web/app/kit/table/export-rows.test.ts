import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTable } from '../../../../platform/documents/index.ts'
import type { Column } from '../../../../platform/workspace/model.ts'
import { viewIn } from '../../view.ts'
import { csvOf, xlsxOf } from './export-rows.ts'

const columns: readonly Column[] = [
  { field: 'code', title: { vi: 'Mã', en: 'Code' } },
  { field: 'count', title: { vi: 'Số', en: 'Count' }, kind: 'number' },
  { field: 'on', title: { vi: 'Ngày', en: 'Day' }, kind: 'day' },
]
const rows = [
  { code: '00004', count: 1234.5, on: '2025-07-01' },
  { code: '=1+1', count: null, on: null },
]
const shown = { title: 'Đơn vị: [1]', columns, rows, about: ['a'] }

test('CSV keeps leading zeros and runs no formula; numbers and days are as programs take them', () => {
  assert.equal(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvOf(shown, viewIn('vi'))),
    "\ufeffMã,Số,Ngày\r\n00004,1234.5,2025-07-01\r\n'=1+1,,\r\n",
  )
})

test('a workbook has codes as text, numbers as numbers and days as days', async () => {
  const bytes = await xlsxOf(shown, viewIn('vi'))
  assert.equal(new TextDecoder().decode(bytes.subarray(0, 2)), 'PK')
  const read = await readTable({ name: 'x.xlsx', bytes })
  assert.ok(read.ok, JSON.stringify(read))
  const text = JSON.stringify(read.value)
  for (const part of ['00004', '1234.5', '2025-07-01', '=1+1'])
    assert.ok(text.includes(part), `${part}: ${text}`)
})
