/** What a table shows, as a file: the rows in their order, the columns in theirs, values with their types. */
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { type TableCell, tableToCsv } from '../../../../platform/documents/csv.ts'
import type { Column } from '../../../../platform/workspace/model.ts'
import type { View } from '../../view.ts'
import { cellText, isNumeric, kindOf } from '../cells.ts'
import { type Row, valueAt } from '../rows.ts'

export type Shown = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: Iterable<Row>
  /** Beside the title, on a sheet of its own: where it comes from, when; that the data are made up. */
  readonly about: readonly string[]
}

/** A value as other programs take it: numbers as numbers, days as in ISO, yes and no; words as people read them. */
export const plainCell = (column: Column, row: Row, view: View): TableCell => {
  const value = valueAt(row, column.field)
  if (value === null || value === undefined) return null
  if (isNumeric(column) && typeof value === 'number') return value
  if (kindOf(column) === 'yes' && typeof value === 'boolean') return value
  if (['day', 'instant'].includes(kindOf(column)) && typeof value === 'string') return value
  return cellText(column, row, view)
}

export const csvOf = ({ columns, rows }: Shown, view: View): Uint8Array =>
  tableToCsv({
    columns: columns.map(({ title }) => view.say(title)),
    rows: Array.from(rows, (row) => columns.map((column) => plainCell(column, row, view))),
  })

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
/** Days before 1900 are none to a spreadsheet. */
const isDatable = (text: string) => text >= '1900-03-01'

/** Signs that a workbook cannot hold. */
const allowed = (text: string): string =>
  text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .toWellFormed()
    .slice(0, 32_767)

/** The clock of the country stands seven hours before that of the world. */
const localMoment = (instant: string): Date => new Date(Date.parse(instant) + 7 * 3_600_000)

const workbookCell = (column: Column, row: Row, view: View): CellValue => {
  const value = plainCell(column, row, view)
  if (typeof value !== 'string') return value
  if (kindOf(column) === 'day' && isDay(value) && isDatable(value)) return new Date(`${value}T00:00:00Z`)
  if (kindOf(column) === 'instant' && !Number.isNaN(Date.parse(value)) && isDatable(value))
    return localMoment(value)
  return allowed(value)
}

const formats: Partial<Readonly<Record<ReturnType<typeof kindOf>, string>>> = {
  day: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy hh:mm',
  share: '0.0%',
  money: '#,##0',
}

const widths: Partial<Readonly<Record<ReturnType<typeof kindOf>, number>>> = {
  day: 12,
  instant: 17,
  number: 12,
  yes: 8,
}

export const xlsxOf = async ({ title, columns, rows, about }: Shown, view: View): Promise<Uint8Array> => {
  const head: CellValue[] = columns.map((column) => allowed(view.say(column.title)))
  const lines = Array.from(rows, (row) => columns.map((column) => workbookCell(column, row, view)))
  const sheet: WriteSheet = {
    name:
      title
        .replace(/[:\\/?*[\]']/g, ' ')
        .slice(0, 31)
        .trim() || 'haicap',
    rows: [head, ...lines],
    columns: columns.map((column) => {
      const numFmt = formats[kindOf(column)]
      return { width: widths[kindOf(column)] ?? 28, ...(numFmt ? { numFmt } : {}) }
    }),
    cells: new Map(
      head.map((value, at): readonly [string, object] => [
        `0,${at}`,
        { value, type: 'string', style: { font: { bold: true }, numFmt: '@' } },
      ]),
    ),
    freezePane: { rows: 1 },
  }
  const notes: WriteSheet = {
    name: 'haicap',
    rows: about.map((line) => [allowed(line)]),
    columns: [{ width: 100 }],
  }
  return await writeXlsx({ sheets: [sheet, notes] })
}

/** Hands a file to the browser. */
export const save = (name: string, type: string, bytes: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
