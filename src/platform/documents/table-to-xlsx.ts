/** Workbooks for people: header frozen and bold, columns as wide as their content, codes and formulas kept as text. */
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Table, TableCell } from './csv.ts'

/** What one sheet of a workbook can hold; more is our mistake and is thrown. */
const most = { rows: 1_048_576, columns: 16_384, characters: 32_767, sheets: 255 } as const

/** Excel reads `_x0041_` in a text as a sign; the underscore is written out to keep the text as it is. */
const literally = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** Signs that XML cannot hold are left out; Excel would not open the file. */
const allowed = (text: string): string =>
  text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').toWellFormed()

const valueOfCell = (cell: TableCell): CellValue => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : String(cell)
  if (typeof cell !== 'string') return cell
  if (cell.length > most.characters)
    throw new RangeError(`a cell holds at most ${most.characters} characters`)
  return literally(allowed(cell))
}

/** Names of at most 31 signs, none of `: \ / ? * [ ]`, no two alike. */
const sheetNames = (tables: readonly Table[]): readonly string[] => {
  const taken = new Set<string>()
  return tables.map(({ name }, place) => {
    const clean =
      allowed(name)
        .replace(/[:\\/?*[\]]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || `Sheet${place + 1}`
    let result = clean
    for (let number = 2; taken.has(result.toLowerCase()); number++) {
      const tail = ` (${number})`
      result = clean.slice(0, 31 - tail.length) + tail
    }
    taken.add(result.toLowerCase())
    return result
  })
}

const widthOf = (column: number, rows: readonly (readonly CellValue[])[]): number => {
  const longest = rows.slice(0, 500).reduce(
    (width, row) =>
      Math.max(
        width,
        ...String(row[column] ?? '')
          .split('\n')
          .map((line) => line.length),
      ),
    0,
  )
  return Math.min(60, Math.max(8, longest + 2))
}

const sheetOf = (table: Table, name: string): WriteSheet => {
  const rows = [table.columns, ...table.rows].map((row) => row.map(valueOfCell))
  if (rows.length > most.rows) throw new RangeError(`a sheet holds at most ${most.rows} rows`)
  if (table.columns.length > most.columns)
    throw new RangeError(`a sheet holds at most ${most.columns} columns`)
  const header = table.columns.map((_, column): readonly [string, object] => [
    `0,${column}`,
    { value: rows[0]?.[column] ?? null, type: 'string', style: { font: { bold: true } } },
  ])
  return {
    name,
    rows,
    columns: table.columns.map((_, column) => ({ width: table.widths?.[column] ?? widthOf(column, rows) })),
    cells: new Map(header),
    freezePane: { rows: 1 },
  }
}

/** The tables as one workbook, a sheet each. The same tables give the same bytes. */
export const tableToXlsx = async (tables: readonly Table[]): Promise<Uint8Array> => {
  if (tables.length === 0 || tables.length > most.sheets)
    throw new RangeError(`a workbook has between 1 and ${most.sheets} sheets`)
  const names = sheetNames(tables)
  const epoch = new Date(0)
  return writeXlsx({
    sheets: tables.map((table, place) => sheetOf(table, names[place] ?? table.name)),
    properties: { created: epoch, modified: epoch },
  })
}
