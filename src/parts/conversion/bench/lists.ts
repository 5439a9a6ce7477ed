/** Invented lists of any length: addresses of all communes of the last three-level day, no two rows alike. */
import { open } from 'node:fs/promises'
import type { Register } from '../../../../packages/register/src/register.ts'
import { escaped } from '../workbook/xml-text.ts'
import { createZipWriter } from '../workbook/zip-writer.ts'

export const column = 'Địa chỉ'
const names = ['Mã', 'Họ tên', column, 'Ngày'] as const

/** The cells of row `at`. */
export const rowsOf = (register: Register) => {
  const places = register
    .unitsOn('2025-06-30', { level: 'commune' })
    .map(({ name, parents }) => [name, ...parents.map((parent) => parent.name)].join(', '))
  return (at: number): readonly [string, string, string, string] => [
    String(at).padStart(7, '0'),
    `Nguyễn Văn ${at}`,
    `${at % 997} Trần Hưng Đạo, ${places[(at * 7919) % places.length]}`,
    `2024-01-${String((at % 28) + 1).padStart(2, '0')}`,
  ]
}
type RowAt = ReturnType<typeof rowsOf>

const atOnce = 2_000
function* inBlocks(rows: number, text: (at: number) => string): Generator<string> {
  for (let from = 0; from < rows; from += atOnce) {
    let block = ''
    for (let at = from; at < Math.min(rows, from + atOnce); at++) block += text(at)
    yield block
  }
}

export const writeCsvList = async (path: string, rows: number, rowAt: RowAt): Promise<void> => {
  const file = await open(path, 'w')
  await file.write(`${names.join(',')}\n`)
  for (const block of inBlocks(rows, (at) => {
    const [id, name, address, day] = rowAt(at)
    return `${id},${name},"${address}",${day}\n`
  }))
    await file.write(block)
  await file.close()
}

/** As Excel writes it: texts in a list of their own, codes as text, days as numbers. */
export const writeXlsxList = async (path: string, rows: number, rowAt: RowAt): Promise<void> => {
  const file = await open(path, 'w')
  const zip = createZipWriter(file)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packageOf = 'http://schemas.openxmlformats.org/package/2006'
  await zip.add('[Content_Types].xml', [
    `<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  ])
  await zip.add('_rels/.rels', [
    `<Relationships xmlns="${packageOf}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ])
  await zip.add('xl/workbook.xml', [
    `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ])
  await zip.add('xl/_rels/workbook.xml.rels', [
    `<Relationships xmlns="${packageOf}/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ])
  const shared = (text: string) => `<si><t>${escaped(text)}</t></si>`
  await zip.add(
    'xl/sharedStrings.xml',
    (function* () {
      yield `<sst xmlns="${main}">${names.map(shared).join('')}`
      yield* inBlocks(rows, (at) => rowAt(at).slice(0, 3).map(shared).join(''))
      yield '</sst>'
    })(),
  )
  await zip.add(
    'xl/worksheets/sheet1.xml',
    (function* () {
      yield `<worksheet xmlns="${main}"><dimension ref="A1:D${rows + 1}"/><sheetData><row r="1" spans="1:4">`
      yield `${names.map((_, at) => `<c r="${'ABCD'[at]}1" t="s"><v>${at}</v></c>`).join('')}</row>`
      yield* inBlocks(rows, (at) => {
        const [row, first] = [at + 2, names.length + at * 3]
        const texts = [0, 1, 2].map(
          (place) => `<c r="${'ABC'[place]}${row}" t="s"><v>${first + place}</v></c>`,
        )
        return `<row r="${row}" spans="1:4">${texts.join('')}<c r="D${row}"><v>${45_292 + (at % 28)}</v></c></row>`
      })
      yield '</sheetData></worksheet>'
    })(),
  )
  await zip.finish()
  await file.close()
}
