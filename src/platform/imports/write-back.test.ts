import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openXlsx, writeXlsx } from 'hucre/xlsx'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import type { Result } from '../../kernel/result.ts'
import { importDays } from '../calendar/import-days.ts'
import { readTable } from '../documents/index.ts'
import type { FileInput } from '../operation.ts'
import { perform } from '../perform.ts'

const { save, errors } = importDays
const { database } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'haicap-write-back-'))
test.after(() => rmSync(folder, { recursive: true, force: true }))
const context = testContext({ database, language: 'vi' })
const value = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

let made = 0
/** The file with its errors, as somebody gets it back. */
const back = async (file: FileInput, number: string) => {
  const out = join(folder, `${made++}.back`)
  const told = value(await perform(errors, { number, issuedOn: '2026-05-20', file, out }, context))
  return { ...told, bytes: new Uint8Array(readFileSync(out)) }
}

const titled = async (): Promise<FileInput> => ({
  name: 'Lịch nghỉ.xlsx',
  bytes: await writeXlsx({
    sheets: [
      {
        name: 'Ngày nghỉ',
        rows: [
          ['PHỤ LỤC', null, null, null],
          ['(kèm theo quyết định)', null, null, null],
          ['Ngày', 'Loại', 'Tên', 'Số công'],
          ['05/06/2026', 'nghỉ hoán đổi', 'Đổi với 13/6', null],
          ['31/02/2026', 'làm bù', 'Sai ngày', null],
          ['=1+1', 'làm bù', '@SUM(A1)', null],
        ],
        cells: new Map([
          ['3,3', { value: 8, formula: '4*2', type: 'number' }],
          ['4,3', { value: 1234.5, type: 'number', style: { numFmt: '#,##0.00' } }],
        ]),
        columns: [{ width: 14 }, { width: 20 }, { width: 33 }, { width: 9 }],
      },
      { name: 'Ghi chú', rows: [['Giữ nguyên'], [42]] },
    ],
  }),
})

test('a workbook comes back as it was handed in, with a column of errors beside the rows they are about', async () => {
  const file = await titled()
  const first = await back(file, '10/QĐ')
  assert.deepEqual([first.name, first.wrong], ['Lịch nghỉ-loi.xlsx', 2])
  const workbook = await openXlsx(first.bytes, { readStyles: true })
  const [sheet, notes] = workbook.sheets
  assert.deepEqual([sheet?.name, notes?.name, notes?.rows], ['Ngày nghỉ', 'Ghi chú', [['Giữ nguyên'], [42]]])
  assert.equal(sheet?.cells?.get('3,3')?.formula, '4*2')
  assert.equal(sheet?.cells?.get('4,3')?.style?.numFmt, '#,##0.00')
  assert.equal(sheet?.columns?.[2]?.width, 33)
  assert.deepEqual(
    sheet?.rows.map((row) => row.slice(0, 3)),
    (await openXlsx(file.bytes)).sheets[0]?.rows.map((row) => row.slice(0, 3)),
  )
  const told = sheet?.rows.map((row) => row[4] ?? null) ?? []
  assert.deepEqual(told.slice(0, 4), [null, null, 'Lỗi', null])
  assert.match(String(told[4]), /^Dòng 5: .31\/02\/2026. không phải là Ngày/)
  assert.match(String(told[5]), /^Dòng 6: .=1\+1. không phải là Ngày/)
})

test('handed in again, the same column is used; errors that are gone leave it, and nothing comes in twice', async () => {
  const first = await back(await titled(), '11/QĐ')
  const workbook = await openXlsx(first.bytes, { readStyles: true })
  const sheet = workbook.sheets[0]
  assert.ok(sheet?.rows[4])
  sheet.rows[4][0] = '06/06/2026'
  sheet.cells?.delete('4,0')
  const { saveXlsx } = await import('hucre/xlsx')
  const corrected = { name: 'Lịch nghỉ-loi.xlsx', bytes: await saveXlsx(workbook) }
  const asked = { number: '11/QĐ', issuedOn: '2026-05-20', file: corrected }
  const saved = value(await perform(save, asked, context))
  assert.deepEqual([saved.new, saved.wrong], [2, 1])
  const second = await back(corrected, '11/QĐ')
  assert.equal(second.name, 'Lịch nghỉ-loi.xlsx')
  const table = value(await readTable({ name: 'x.xlsx', bytes: second.bytes }))
  assert.deepEqual(table.header, ['Ngày', 'Loại', 'Tên', 'Số công', 'Lỗi'])
  assert.deepEqual(
    table.rows.map((row) => row[4] !== ''),
    [false, false, true],
  )
  const again = value(
    await perform(save, { ...asked, file: { name: 'x.xlsx', bytes: second.bytes } }, context),
  )
  assert.deepEqual([again.new, again.changed, again.same, again.wrong], [0, 0, 2, 1])
})

test('a CSV comes back as a CSV with its titles; nothing in it runs as a formula, and it reads as before', async () => {
  const text = [
    'PHỤ LỤC,,',
    'Ngày,Loại,Tên',
    '05/06/2026,nghỉ hoán đổi,"=HYPERLINK(""http://evil.example"",""x"")"',
    '@SUM(A1),làm bù,+84 24',
    "'=1+1,làm bù,-x",
    '06/06/2026,làm bù,"hai',
    'dòng"',
  ].join('\r\n')
  const file = { name: 'ngay.csv', bytes: Buffer.from(text) }
  const returned = await back(file, '12/QĐ')
  assert.deepEqual([returned.name, returned.wrong], ['ngay-loi.csv', 2])
  const written = new TextDecoder().decode(returned.bytes)
  const cells = written.split('\r\n').flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
  for (const cell of cells) assert.doesNotMatch(cell.replace(/^\ufeff?"?/, ''), /^[=+\-@|\t]/, cell)
  const [before, after] = [
    value(await readTable(file)),
    value(await readTable({ name: returned.name, bytes: returned.bytes })),
  ]
  assert.equal(after.firstRow, before.firstRow)
  assert.deepEqual(after.header, [...(before.header ?? []), 'Lỗi'])
  assert.deepEqual(
    after.rows.map((row) => row.slice(0, 3)),
    before.rows,
  )
  assert.deepEqual(
    after.rows.map((row) => /^Dòng \d+:/.exec(row[3] ?? '')?.[0] ?? ''),
    ['', 'Dòng 4:', 'Dòng 5:', ''],
  )
  const saved = value(
    await perform(
      save,
      { number: '12/QĐ', issuedOn: '2026-05-20', file: { name: returned.name, bytes: returned.bytes } },
      context,
    ),
  )
  assert.deepEqual([saved.new, saved.wrong], [2, 2])
})

test('a table with semicolons or tabs, and one without a header, come back readable', async () => {
  for (const [name, sign] of [
    ['a.csv', ';'],
    ['a.tsv', '\t'],
  ] as const) {
    const lines = [
      ['05/06/2026', 'lễ', 'một'],
      ['32/06/2026', 'lễ', 'hai'],
    ]
    const file = { name, bytes: Buffer.from(lines.map((line) => line.join(sign)).join('\n')) }
    const out = join(folder, `${made++}.back`)
    const asked = { number: '13/QĐ', issuedOn: '2026-05-20', columns: 'date=A; kind=B; name=C', file }
    const told = value(await perform(errors, { ...asked, out }, context))
    const table = value(await readTable({ name: told.name, bytes: readFileSync(out) }, { header: false }))
    assert.deepEqual([told.name, table.rows.length], ['a-loi.csv', 2])
    assert.deepEqual(
      table.rows.map((row) => [...row.slice(0, 3), row[3] !== '']),
      [
        ['05/06/2026', 'lễ', 'một', false],
        ['32/06/2026', 'lễ', 'hai', true],
      ],
    )
  }
})
