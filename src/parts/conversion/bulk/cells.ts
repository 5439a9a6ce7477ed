/** The cells of a row that are asked about: the address or code, its day, its point. */
import { type IsoDate, isIsoDate } from '../../../kernel/dates.ts'
import type { Asked, CellFlaw } from '../model.ts'
import { pointIn } from '../point.ts'
import type { FileAsked } from './file-asked.ts'

export type Wanted = Pick<FileAsked, 'column' | 'dateColumn' | 'pointColumns'>
/** Makes of the cells, in the order of `columnsOf`, what is asked about the row. */
export type ReadCells = (row: number, cells: readonly (string | { readonly flaw: CellFlaw })[]) => Asked

/** The columns to read, the one to convert first, and the field that names each. */
export const columnsOf = ({
  column,
  dateColumn,
  pointColumns,
}: Wanted): readonly (readonly [name: string, field: string])[] => [
  [column, 'column'],
  ...(dateColumn === null ? [] : [[dateColumn, 'dateColumn'] as const]),
  ...(pointColumns ?? []).map((name) => [name, 'pointColumns'] as const),
]

/** The most characters that a cell to convert may have. */
export const mostCell = 1_000

const control = /[\x00-\x08\x0e-\x1f\x7f\ufffd\ufffe\uffff]/

export const readCellsOf = ({ dateColumn, pointColumns }: Wanted): ReadCells => {
  const dateAt = dateColumn === null ? -1 : 1
  const pointAt = pointColumns === null ? -1 : dateAt > 0 ? 2 : 1
  return (row, cells) => {
    const [first = ''] = cells
    if (typeof first !== 'string') return flawed(row, first.flaw)
    const asked = askedOf(row, first)
    if (asked.flaw !== null) return asked
    const writtenAt = dateAt < 0 ? null : dayIn(cells[dateAt] ?? '')
    if (writtenAt === 'unreadable') return flawed(row, 'bad-date')
    const point = pointAt < 0 ? null : pointOf(cells[pointAt] ?? '', cells[pointAt + 1] ?? '')
    if (point === 'unreadable') return flawed(row, 'bad-point')
    return { ...asked, writtenAt, point }
  }
}

const bare = { writtenAt: null, point: null } as const

const askedOf = (row: number, text: string): Asked => {
  const tidy = text.trim()
  if (tidy === '') return flawed(row, 'empty')
  if (tidy.length > mostCell) return flawed(row, 'too-long')
  if (control.test(tidy) || !tidy.isWellFormed()) return flawed(row, 'not-text')
  return { row, text: loose(tidy), flaw: null, ...bare }
}

export const flawed = (row: number, flaw: CellFlaw): Asked => ({ row, text: '', flaw, ...bare })

/** A copy: a stretch of a longer text would keep all of it in memory for as long as the converter remembers words of it. */
const loose = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

type Cell = string | { readonly flaw: CellFlaw }

const forms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ].{0,40})?$/,
  /^(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?:[T ,].{0,40})?$/,
]

/** A day as `YYYY-MM-DD` or `DD/MM/YYYY`, also with dots or hyphens and a time behind it; null for an empty cell. */
export const dayIn = (cell: Cell): IsoDate | null | 'unreadable' => {
  if (typeof cell !== 'string') return 'unreadable'
  const text = cell.trim()
  if (text === '') return null
  const { year, month = '', day = '' } = forms.map((form) => form.exec(text)?.groups).find(Boolean) ?? {}
  if (year === undefined) return 'unreadable'
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : 'unreadable'
}

const pointOf = (latitude: Cell, longitude: Cell): Asked['point'] | 'unreadable' => {
  if (typeof latitude !== 'string' || typeof longitude !== 'string') return 'unreadable'
  if (latitude.trim() === '' && longitude.trim() === '') return null
  // A decimal comma is how a Vietnamese spreadsheet writes numbers.
  return pointIn(`${latitude.replace(',', '.')},${longitude.replace(',', '.')}`) ?? 'unreadable'
}
