/** Rows as CSV (RFC 4180, UTF-8, line feeds) and as objects. What spreadsheets need is in the workbook. */
import { separator } from './csvw.ts'
import type { DataCell, DataSet } from './rows.ts'

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export const cellText = (cell: DataCell): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.join(separator) : String(cell)

const line = (cells: readonly DataCell[]): string =>
  `${cells.map((cell) => quoted(cellText(cell))).join(',')}\n`

export const csvOf = ({ columns, rows }: DataSet): string =>
  line(columns.map(({ name }) => name)) + rows.map(line).join('')

export const objectsOf = ({ columns, rows }: DataSet): readonly Readonly<Record<string, DataCell>>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))
