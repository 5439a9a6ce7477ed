/** Answers as rows for other programs: CSV, NDJSON and XLSX. Column names are stable. */
import { writeXlsx } from 'hucre/xlsx'
import { generatedMark, generatedName } from '../platform/database/mark.ts'
import { withFormulaGuard } from '../platform/documents/csv.ts'
import type { Tabular } from '../platform/operation.ts'

export type Cell = string | number | boolean | null
export type Rows = { readonly columns: readonly string[]; readonly rows: Iterable<readonly Cell[]> }

export const formats = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type Format = keyof typeof formats

export const isFormat = (text: string): text is Format => Object.hasOwn(formats, text)

export const rowsOf = <O>(table: Tabular<O>, output: O, generated = false): Rows => {
  const { columns } = table
  if (!generated) return { columns, rows: table.rows(output) }
  const marked = function* () {
    for (const row of table.rows(output)) yield [...row, generatedMark]
  }
  return { columns: [...columns, generatedName], rows: marked() }
}

/** RFC 4180 with line feeds; a cell is quoted when it must be. */
export const toCsv = ({ columns, rows }: Rows): string => {
  const lines = [columns.map(csvCell).join(',')]
  for (const row of rows) lines.push(row.map(csvCell).join(','))
  return `${lines.join('\n')}\n`
}

/** What somebody typed is no formula where a spreadsheet opens it; what is a number stays one. */
const csvText = (text: string): string => (/^[+-]?\d+(\.\d+)?$/.test(text) ? text : withFormulaGuard(text))

const csvCell = (cell: Cell): string => {
  const text = cell === null ? '' : typeof cell === 'string' ? csvText(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const toNdjson = ({ columns, rows }: Rows): string => {
  let text = ''
  for (const row of rows)
    text += `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))}\n`
  return text
}

export const toXlsx = ({ columns, rows }: Rows, sheet: string): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        // A sheet's name has at most 31 signs and none of these.
        name: sheet.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
        rows: [[...columns], ...[...rows].map((row) => [...row])],
        freezePane: { rows: 1 },
      },
    ],
  })

/** The rows in a format, as bytes. */
export const encodeRows = async (
  rows: Rows,
  format: Exclude<Format, 'json'>,
  name: string,
): Promise<Uint8Array> => {
  if (format === 'xlsx') return toXlsx(rows, name)
  return Buffer.from(format === 'csv' ? toCsv(rows) : toNdjson(rows))
}
