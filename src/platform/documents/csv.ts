/**
 * CSV that opens rightly in a spreadsheet: UTF-8 with a mark, RFC 4180, and no text that runs as a formula.
 *
 * A text cell that starts with `= + - @ |`, a tab or a line break (after any apostrophes) gets an apostrophe in
 * front; `readTable` takes exactly that apostrophe away again, so reading is the inverse of writing. Numbers are
 * written as numbers: `-5` stays `-5`.
 */
import { writeCsv } from 'hucre/csv'

export type TableCell = string | number | boolean | null
export type Table = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly TableCell[]>
  /** Widths in characters by column; measured from the first rows where it is left out. */
  readonly widths?: readonly number[]
}

const runs = /^'*[=+\-@|\t\r\n\0]/
const guarded = /^'+[=+\-@|\t\r\n\0]/

export const withFormulaGuard = (text: string): string => (runs.test(text) ? `'${text}` : text)
export const withoutFormulaGuard = (text: string): string => (guarded.test(text) ? text.slice(1) : text)

const encoder = new TextEncoder()

/** The table as CSV bytes; a line of one empty cell is quoted, so that it stays a line. */
export const tableToCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Uint8Array => {
  const lines = [columns, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? withFormulaGuard(cell) : cell)),
  )
  const text = writeCsv(lines, { bom: true })
  const single = columns.length === 1 ? text.replace(/(^|\r\n)(?=\r\n|$)/g, '$1""') : text
  return encoder.encode(`${single}\r\n`)
}
