/**
 * What is wrong with each row, written back beside it. A workbook comes back as it was handed in, with its other sheets,
 * formats and formulas, and one column more; a CSV as a CSV in which no text runs as a formula.
 */
import { type ReadTable, readTable, tableToCsv, tableToXlsx, withColumn } from '../documents/index.ts'
import type { FileInput } from '../operation.ts'
import { errorColumn, isErrorColumn } from './columns.ts'

export type WrittenBack = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Wrong = {
  readonly table: ReadTable
  readonly headers: readonly string[]
  /** What is wrong, by the number of the row in the file. */
  readonly errors: ReadonlyMap<number, string>
  readonly language: 'vi' | 'en'
}

/** The longest text of a cell is 32,767 signs. */
const shortened = (text: string): string => (text.length > 2_000 ? `${text.slice(0, 1_997)}...` : text)

/** The file with the column of errors; such a column of an earlier copy is used again. */
export const withErrors = async (file: FileInput, wrong: Wrong): Promise<WrittenBack> => {
  const stem = file.name.replace(/(-loi)?\.[a-z]+$/i, '')
  const errors = new Map([...wrong.errors].map(([row, text]) => [row, shortened(text)]))
  const read = { ...wrong, errors }
  if (wrong.table.format !== 'xlsx')
    return { name: `${stem}-loi.csv`, type: 'text/csv; charset=utf-8', bytes: await textBack(file, read) }
  const bytes = (await workbookBack(file, read)) ?? (await valuesBack(read))
  return { name: `${stem}-loi.xlsx`, type: xlsxType, bytes }
}

/** Null where the workbook cannot be written as it is. */
const workbookBack = async (
  file: FileInput,
  { table, headers, errors, language }: Wrong,
): Promise<Uint8Array | null> => {
  const earlier = headers.findIndex(isErrorColumn)
  const header = table.header === null ? null : table.firstRow - 2
  const texts = [...errors].map(([row, text]): readonly [number, string] => [row - 1, text])
  const marked = await withColumn(file, {
    sheet: table.sheet ?? '',
    column: earlier >= 0 ? earlier : headers.length,
    from: header ?? table.firstRow - 1,
    until: table.firstRow - 1 + table.rows.length,
    texts: header === null ? texts : [[header, errorColumn[language]], ...texts],
  })
  if (!marked.ok) return null
  // Only what reads as it was read before is given back.
  const again = await readTable({ name: 'marked.xlsx', bytes: marked.value }, { sheet: table.sheet ?? '' })
  return again.ok && again.value.rows.length >= table.rows.length ? marked.value : null
}

const keptColumns = (headers: readonly string[]): readonly number[] =>
  headers.flatMap((header, at) => (isErrorColumn(header) ? [] : [at]))

/** The values alone, in a workbook of their own. */
const valuesBack = ({ table, headers, errors, language }: Wrong): Promise<Uint8Array> => {
  const kept = keptColumns(headers)
  return tableToXlsx([
    {
      name: table.sheet ?? 'Sheet1',
      columns: [...kept.map((at) => headers[at] ?? ''), errorColumn[language]],
      rows: table.rows.map((cells, at) => [
        ...kept.map((place) => cells[place] ?? ''),
        errors.get(table.firstRow + at) ?? '',
      ]),
    },
  ])
}

/** All lines, also those above the header, so that rows keep their numbers. */
const textBack = async (
  file: FileInput,
  { table, headers, errors, language }: Wrong,
): Promise<Uint8Array> => {
  const whole = await readTable(file, { header: false })
  const lines = whole.ok ? whole.value.rows : table.rows
  const header = table.header === null ? -1 : table.firstRow - 2
  const kept = keptColumns(headers)
  const [first = [], ...rest] = lines.map((cells, at) => [
    ...kept.map((place) => cells[place] ?? ''),
    at === header ? errorColumn[language] : (errors.get(at + 1) ?? ''),
  ])
  return tableToCsv({ columns: first, rows: rest })
}
