/** Rows of text from CSV, TSV or XLSX. Codes keep their zeros, dates become ISO, nothing is guessed into a number. */
import { detectDelimiter, parseCsv } from 'hucre/csv'
import type { Finding } from '../../kernel/findings.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { apart } from './apart.ts'
import { withoutFormulaGuard } from './csv.ts'
import { documentFinding } from './findings.ts'
import { containerOf, type FileInput, oleKind, zipKind } from './kind.ts'
import { type Limits, limitsWith } from './limits.ts'
import type { ColumnMarks } from './mark-xlsx.ts'
import { type Legacy, readPlain } from './plain-text.ts'
import { objection } from './problems.ts'
import { whyNotOpen } from './read-text.ts'
import { openZip } from './zip.ts'

export type ReadTable = {
  readonly format: 'csv' | 'tsv' | 'xlsx'
  /** The name of the sheet, for a workbook. */
  readonly sheet: string | null
  /** Names of the columns, or null where no line looks like a header. */
  readonly header: readonly string[] | null
  /** The data below the header (all rows without one), each as wide as the widest. */
  readonly rows: readonly (readonly string[])[]
  /** Number of the first data row in the file as a spreadsheet counts, from 1. */
  readonly firstRow: number
  readonly notes: readonly Finding[]
}
export type TableOptions = {
  readonly limits?: Partial<Limits>
  readonly legacy?: Legacy
  /** The sheet to read; without it the first visible one with content. */
  readonly sheet?: string
  /** `false`: every row is data. Without it a header is looked for in the first twenty rows. */
  readonly header?: boolean
}
type Rows = readonly (readonly string[])[]

const isNumberLike = (cell: string): boolean => /^[\s\d.,:/%+-]*\d[\s\d.,:/%+-]*$/.test(cell)

/**
 * The row of column names: as many names as the data below is wide (give or take the empty), no number, date or
 * repeated name among them. Titles above it fill one or two cells only.
 */
const headerRow = (rows: Rows): number => {
  const filled = (row: readonly string[]): readonly string[] => row.filter((cell) => cell.trim() !== '')
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => filled(row).length))
  return rows.slice(0, 20).findIndex((row, place) => {
    const names = filled(row)
    if (names.length === 0 || names.length < width * 0.6 || place === rows.length - 1) return false
    return names.every((name) => !isNumberLike(name)) && new Set(names).size === names.length
  })
}

const shaped = (rows: Rows, options: TableOptions): Pick<ReadTable, 'header' | 'rows' | 'firstRow'> => {
  const place = options.header === false ? -1 : headerRow(rows)
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const padded = rows.map((row) =>
    row.length === width ? row : [...row, ...Array<string>(width - row.length).fill('')],
  )
  const header = place < 0 ? null : (padded[place] ?? []).map((name) => name.replace(/\s+/g, ' ').trim())
  return { header, rows: padded.slice(place + 1), firstRow: place + 2 }
}

const withoutEmptyEnd = (rows: Rows): Rows => {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  return rows.slice(0, last + 1)
}

const table = (
  file: FileInput,
  found: { format: ReadTable['format']; sheet: string | null; rows: Rows; notes: readonly Finding[] },
  options: TableOptions,
): Result<ReadTable> => {
  const rows = withoutEmptyEnd(found.rows)
  const limits = limitsWith(options.limits)
  if (rows.length === 0) return refused(objection(file, 'empty'))
  if (rows.length > limits.rows)
    return refused(objection(file, 'too-long', { what: 'rows', limit: limits.rows }))
  const shape = shaped(rows, options)
  const missing = shape.header === null && options.header !== false ? [documentFinding('no-header', {})] : []
  return fine({ ...found, ...shape, notes: [...found.notes, ...missing] })
}

const fromText = (file: FileInput, options: TableOptions): Result<ReadTable> => {
  const read = readPlain(file, options.legacy ?? 'refuse')
  if (!read.ok) return read
  const { text, notes } = read.value
  if (text.length > limitsWith(options.limits).characters)
    return refused(
      objection(file, 'too-long', { what: 'characters', limit: limitsWith(options.limits).characters }),
    )
  const stated = /^sep=(.)\n/.exec(text)
  const body = stated ? text.slice(stated[0].length) : text
  const delimiter = stated?.[1] ?? (/\.(?:tsv|tab)$/i.test(file.name) ? '\t' : detectDelimiter(body))
  const rows = parseCsv(body, { delimiter }).map((row) =>
    row.map((cell) => withoutFormulaGuard(String(cell ?? ''))),
  )
  return table(file, { format: delimiter === '\t' ? 'tsv' : 'csv', sheet: null, rows, notes }, options)
}

const fromWorkbook = async (file: FileInput, options: TableOptions): Promise<Result<ReadTable>> => {
  const limits = limitsWith(options.limits)
  const read = await apart({ kind: 'xlsx', file, limits, sheet: options.sheet ?? null })
  if (!read.ok) return read
  const { sheet, others, rows } = read.value
  const notes =
    others.length > 0 ? [documentFinding('other-sheets', { sheet, others }, undefined, 'met')] : []
  return table(file, { format: 'xlsx', sheet, rows, notes }, options)
}

/** The workbook with texts in one of its columns, everything else as it was. */
export const withColumn = (file: FileInput, marks: ColumnMarks): Promise<Result<Uint8Array>> =>
  apart({ kind: 'marked-xlsx', file, limits: limitsWith(undefined), marks })

/** The rows of a CSV, TSV or XLSX file. */
export const readTable = async (file: FileInput, options: TableOptions = {}): Promise<Result<ReadTable>> => {
  const limits = limitsWith(options.limits)
  const open = whyNotOpen(file, limits)
  if (!open.ok) return open
  const wrong = (kind: string): Result<never> =>
    refused(objection(file, 'other-kind', { kind, wanted: 'XLSX, CSV, TSV (UTF-8)' }))
  const container = containerOf(file.bytes)
  if (container === 'plain') return fromText(file, options)
  if (container === 'zip') {
    const zip = openZip(file, limits)
    if (!zip.ok) return zip
    const kind = zipKind(zip.value.names)
    return kind === 'xlsx' ? fromWorkbook(file, options) : wrong(kind)
  }
  if (container !== 'ole-container') return wrong(container)
  const kind = oleKind(file.bytes)
  return kind === 'encrypted' ? refused(objection(file, 'encrypted')) : wrong(kind)
}
