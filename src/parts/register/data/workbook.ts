/** Rows as a workbook with real types: days are days, numbers numbers, codes text with their zeros; a second sheet says what they are. */
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import type { ColumnKind } from './columns.ts'
import { cellText } from './csv.ts'
import type { DataCell, DataSet } from './rows.ts'

const looks: Readonly<Record<ColumnKind, { readonly width: number; readonly numFmt?: string }>> = {
  text: { width: 26 },
  code: { width: 12, numFmt: '@' },
  id: { width: 24, numFmt: '@' },
  texts: { width: 30, numFmt: '@' },
  date: { width: 12, numFmt: 'yyyy-mm-dd' },
  integer: { width: 8 },
  number: { width: 10 },
}

const typed = (cell: DataCell, kind: ColumnKind): CellValue => {
  if (cell === null || typeof cell === 'number') return cell
  const text = cellText(cell)
  return kind === 'date' && text !== '' ? new Date(`${text}T00:00:00Z`) : text
}

/** The same rows give the same bytes. */
export const workbookOf = (
  { columns, rows }: DataSet,
  name: string,
  about: readonly (readonly [string, string])[],
): Promise<Uint8Array> => {
  const epoch = new Date(0)
  return writeXlsx({
    sheets: [
      {
        name,
        rows: [
          columns.map((column) => column.name),
          ...rows.map((row) => columns.map(({ kind }, at) => typed(row[at] ?? null, kind))),
        ],
        columns: columns.map(({ kind }) => looks[kind]),
        freezePane: { rows: 1 },
      },
      {
        name: 'about',
        rows: [...about.map((line) => [...line]), [], ...columns.map(({ name: id, vi, en }) => [id, vi, en])],
        columns: [{ width: 24 }, { width: 60 }, { width: 40 }],
      },
    ],
    properties: { created: epoch, modified: epoch },
  })
}
