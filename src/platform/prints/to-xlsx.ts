/** The tables of a document as a workbook: numbers as numbers, codes as text, and where the figures come from. */

import { generatedWords } from '../database/mark.ts'
import { type Table, type TableCell, tableToXlsx } from '../documents/index.ts'
import type { Filled, Run } from './model.ts'
import { words } from './sheet.ts'

/** A cell that is one number is that number; anything else is its text. */
const cellOf = (runs: readonly Run[]): TableCell => {
  const [only, more] = runs
  if (only?.number !== undefined && more === undefined) return only.number
  const text = runs.map((run) => run.text).join('')
  return text === '' ? null : text
}

export const toXlsx = (filled: Filled): Promise<Uint8Array> => {
  const tables = filled.blocks.flatMap((block): Table[] =>
    block.block === 'table'
      ? [
          {
            name: filled.kind,
            columns: block.columns.map(({ title }) => title),
            rows: block.rows.map((row) => row.map(cellOf)),
          },
        ]
      : [],
  )
  const sources: Table = {
    name: words.sources,
    columns: [words.sources, 'URL'],
    rows: filled.sources.map(({ words: said, href }) => [said, href]),
  }
  const mark: Table[] = filled.mark ? [{ name: generatedWords.vi, columns: [filled.mark], rows: [] }] : []
  return tableToXlsx([...mark, ...tables, sources])
}
