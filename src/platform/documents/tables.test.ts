import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { type Table, tableToCsv } from './csv.ts'
import { type ReadTable, readTable, type TableOptions } from './read-table.ts'
import { tableToXlsx } from './table-to-xlsx.ts'
import { notes, refusal, utf8, valueOfResult } from './testing/expect.ts'
import { bytesOf, inTcvn3 } from './testing/old-encodings.ts'

const units: Table = {
  name: 'Đơn vị',
  columns: ['mã', 'tên', 'diện tích'],
  rows: [
    ['00004', 'Phường Ba Bình', 2.97],
    ['00008', '=HYPERLINK("x")', -5],
    ['00010', 'hai\ndòng, "ngoặc"', null],
  ],
}
const unitRows = [
  ['00004', 'Phường Ba Bình', '2.97'],
  ['00008', '=HYPERLINK("x")', '-5'],
  ['00010', 'hai\ndòng, "ngoặc"', ''],
]
const tableOf = async (bytes: Uint8Array, name = 'table', options: TableOptions = {}): Promise<ReadTable> =>
  valueOfResult(await readTable({ name, bytes }, options))
const refusedTable = async (bytes: Uint8Array, options: TableOptions = {}): Promise<string> =>
  refusal(await readTable({ name: 'table', bytes }, options))

test('CSV opens rightly in a spreadsheet: mark, line ends, quotes, no formula', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(tableToCsv(units))
  assert.equal(
    text,
    '\ufeffmã,tên,diện tích\r\n00004,Phường Ba Bình,2.97\r\n00008,"\'=HYPERLINK(""x"")",-5\r\n00010,"hai\ndòng, ""ngoặc""",\r\n',
  )
})

test('what was written is read back, as CSV and as XLSX', async () => {
  for (const bytes of [tableToCsv(units), await tableToXlsx([units])]) {
    const table = await tableOf(bytes)
    assert.deepEqual(table.header, units.columns)
    assert.deepEqual(table.rows, unitRows)
    assert.equal(table.firstRow, 2)
  }
})

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('00004', '=1+1', "'=1", "''-x", '@a', '+8', ' x ', '_x0041_'),
)
const asRead = (text: string): string => text.replace(/\r\n?|\u2028|\u2029/g, '\n').normalize('NFC')

test('any text survives CSV and XLSX as text', async () => {
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
  const property = fc.asyncProperty(rows, async (body) => {
    const table: Table = { name: 'x', columns: ['a', 'b'], rows: [...body, ['end', 'end']] }
    const wanted = [...body, ['end', 'end']].map((row) => row.map(asRead))
    assert.deepEqual(
      (await tableOf(tableToCsv(table), 'x.csv', { header: false })).rows.slice(1),
      wanted,
      'csv',
    )
    const clean = wanted.map((row) =>
      row.map((text) => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')),
    )
    assert.deepEqual(
      (await tableOf(await tableToXlsx([table]), 'x', { header: false })).rows.slice(1),
      clean,
      'xlsx',
    )
  })
  await fc.assert(property, { numRuns: 40, seed: 2025 })
})

test('a workbook has a frozen bold header, widths, and text that is no formula', async () => {
  const parts = unzipSync(await tableToXlsx([units]))
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
  assert.match(sheet, /ySplit="1"[^>]*state="frozen"/)
  assert.match(sheet, /<col [^>]*width="/)
  assert.doesNotMatch(sheet, /<f>/)
  assert.match(sheet, /<c r="A1"[^>]* s="\d+"/)
})

test('names of sheets are made fit and different, and the same tables give the same bytes', async () => {
  const tables = ['a/b: c', 'A B  C', '', 'x'.repeat(40), 'x'.repeat(50)].map((name) => ({ ...units, name }))
  const bytes = await tableToXlsx(tables)
  const other = await tableOf(bytes, 'x', { sheet: `${'x'.repeat(27)} (2)` })
  assert.deepEqual(other.rows, unitRows)
  assert.deepEqual(bytes, await tableToXlsx(tables))
})

test('the header is found below titles, and a list of bare codes has none', async () => {
  const titled = await tableOf(
    utf8('BẢNG CHUYỂN ĐỔI;;\n;;\nMã;Tên;Ngày\n00004;Ba Bình;1/7/2025\n00008;Ngọc Hà;1/7/2025\n'),
  )
  assert.deepEqual(titled.header, ['Mã', 'Tên', 'Ngày'])
  assert.equal(titled.firstRow, 4)
  assert.deepEqual(titled.rows[0], ['00004', 'Ba Bình', '1/7/2025'])
  const bare = await tableOf(utf8('00004\n00008\n00010\n'))
  assert.equal(bare.header, null)
  assert.deepEqual(notes(bare), ['no-header'])
  assert.deepEqual(
    bare.rows.map(([code]) => code),
    ['00004', '00008', '00010'],
  )
})

test('separators are told: comma, semicolon, tab, a line "sep="', async () => {
  for (const text of ['mã,tên\n01,a\n', 'mã;tên\n01;a\n', 'mã\ttên\n01\ta\n', 'sep=;\nmã;tên\n01;a\n'])
    assert.deepEqual((await tableOf(utf8(text))).rows, [['01', 'a']], text)
})

const workbook = (cells: string, styles = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(
      styles ||
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
    ),
  })

test('codes shown with zeros keep them, dates become ISO', async () => {
  const table = await tableOf(
    workbook(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>mã</t></is></c><c r="B1" t="inlineStr"><is><t>ngày</t></is></c></row><row r="2"><c r="A2" s="1"><v>4</v></c><c r="B2" s="2"><v>45839</v></c></row><row r="3"><c r="A3"><v>12345678901</v></c><c r="B3" s="2"><v>45839.5</v></c></row>',
    ),
  )
  assert.deepEqual(table.rows, [
    ['00004', '2025-07-01'],
    ['12345678901', '2025-07-01T12:00:00'],
  ])
})

test('cells in far corners, entity tricks and bombs are refused', async () => {
  const corners =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
  assert.equal(await refusedTable(workbook(corners)), 'zip-bomb')
  assert.equal(await refusedTable(workbook('', '<!DOCTYPE x [<!ENTITY a "a">]><styleSheet/>')), 'xml-doctype')
  assert.equal(await refusedTable(workbook(`<!--${' '.repeat(9_000_000)}-->`)), 'zip-bomb')
  assert.equal(await refusedTable(workbook('')), 'empty')
})

test('other kinds, old encodings, too many rows and truncated workbooks are refused', async () => {
  assert.equal(await refusedTable(utf8('<html></html>')), 'other-kind')
  assert.equal(
    await refusedTable(bytesOf(inTcvn3('mã,tên\n1,xã Đồng Lạc\n2,phường Quyết Thắng\n'))),
    'legacy-encoding',
  )
  assert.equal(await refusedTable(utf8('a,b\n1,2\n3,4\n'), { limits: { rows: 2 } }), 'too-long')
  const whole = await tableToXlsx([units])
  assert.equal(await refusedTable(whole.slice(0, whole.length - 40)), 'truncated')
})
