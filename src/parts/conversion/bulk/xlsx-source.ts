/** A sheet of a workbook as pieces: each row of XML as it was written, with room for more cells at its end. */
import { open } from 'node:fs/promises'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import type { Added, CellFlaw } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import { readWorkbook, type Workbook } from '../workbook/open-workbook.ts'
import { noStrings, plainText, type SharedStrings, spillStrings } from '../workbook/shared-strings.ts'
import {
  cellAt,
  cellsOf,
  hasFormula,
  isFilled,
  type RawCell,
  type SheetPart,
  sheetParts,
  valueIn,
  widthOf,
  xmlOf,
} from '../workbook/sheet-rows.ts'
import { columnOf, escaped, letterOf } from '../workbook/xml-text.ts'
import { contentOf, readDirectory } from '../workbook/zip-reader.ts'
import { readCellsOf, type Wanted } from './cells.ts'
import { findColumns, headerWithin, Objection } from './columns.ts'
import type { Layout, Piece, Source } from './source.ts'

/** Bytes that a part may have when expanded; nothing of it is held. */
const mostExpanded = 4 * 1024 ** 3

export type XlsxSource = Source & { readonly workbook: Workbook }
export type XlsxFile = {
  readonly path: string
  readonly name: string
  readonly bytes: number
  /** Where the shared texts are kept while the file is open. */
  readonly spillTo: string
}

export const xlsxSource = async (
  file: XlsxFile,
  wanted: Wanted,
  sheet: string | null,
): Promise<XlsxSource> => {
  const handle = await open(file.path, 'r')
  const zip = await readDirectory(handle, file.path).finally(() => handle.close())
  const workbook = await readWorkbook(zip, file.name, sheet)
  const { strings: part } = workbook
  const strings = part
    ? await spillStrings(xmlOf(contentOf(zip, part, mostExpanded), part.name), file.spillTo)
    : noStrings
  const words = (cell: RawCell | null) => wordsOf(cell, strings, workbook)
  const parts = (onPacked?: (bytes: number) => void) =>
    sheetParts(xmlOf(contentOf(zip, workbook.sheet, mostExpanded, onPacked), workbook.sheet.name), 'sheet')
  try {
    const header = findColumns(file.name, await firstRows(parts(), words, file.name), wanted)
    const readCells = readCellsOf(wanted)
    const [column = 0] = header.places
    const letters = header.places.map(letterOf)
    const dayAt = wanted.dateColumn === null ? -1 : 1
    const merges: (readonly [number, number])[] = []
    return {
      format: 'xlsx',
      name: file.name,
      bytes: file.bytes,
      workbook,
      mostColumns: 16_384,
      taken: () => header.names,
      merged: () => merges,
      close: async () => strings.close(),
      rendered,
      pieces: async function* (onShare) {
        merges.length = 0
        let [packed, place] = [0, 0]
        const total = Math.max(1, workbook.sheet.packed)
        const pieceOf = (part: SheetPart): Piece => {
          if (!part.isRow) {
            collectMerges(part.text, column, merges)
            const text = withoutDimension(part.text)
            return { text, at: text.length, width: 0, role: 'other', asked: null }
          }
          const text = openRow(part.text)
          const own = { text, at: text.lastIndexOf('</'), width: widthOf(text) }
          const number = isFilled(text) ? place++ : -1
          if (number < header.row) return { ...own, role: 'other', asked: null }
          if (number === header.row) return { ...own, role: 'header', asked: null }
          const isPlaced = / r="/.test(text.slice(text.indexOf('>')))
          const read = header.places.map((place, at) => {
            const cell = isPlaced
              ? cellAt(text, `${letters[at]}${part.number}`)
              : ([...cellsOf(text)].find((each) => each.column === place) ?? null)
            return at === dayAt ? dayWords(cell, words(cell), workbook.firstDay) : words(cell)
          })
          return { ...own, role: 'row', asked: readCells(part.number, read) }
        }
        const onPacked = (bytes: number) => {
          packed += bytes
          onShare?.(packed / total)
        }
        for await (const batch of parts(onPacked)) yield batch.map(pieceOf)
      },
    }
  } catch (error) {
    strings.close()
    throw error
  }
}

/** What a sheet says of its size is no longer true once there are more columns, and need not be said. */
const withoutDimension = (text: string): string =>
  text.includes('dimension')
    ? text.replace(/<(?:[\w-]+:)?dimension\b[^>]*?(?:\/>|>\s*<\/(?:[\w-]+:)?dimension>)/, '')
    : text

/** The filled rows at the top, as words. */
const firstRows = async (
  parts: AsyncGenerator<readonly SheetPart[]>,
  words: (cell: RawCell) => string | { readonly flaw: CellFlaw },
  file: string,
): Promise<readonly (readonly string[])[]> => {
  const rows: string[][] = []
  for await (const batch of parts) {
    for (const { isRow, text } of batch) {
      if (!isRow || !isFilled(text)) continue
      const row: string[] = []
      for (const cell of cellsOf(text)) {
        const read = words(cell)
        if (cell.column >= 0 && typeof read === 'string') row[cell.column] = read.slice(0, 1_000)
      }
      rows.push(Array.from(row, (cell) => cell ?? ''))
      if (rows.length === headerWithin) return rows
    }
  }
  if (rows.length === 0) throw new Objection(conversionProblem('no-rows', { file }))
  return rows
}

/** A row that can take cells, without the hint on its columns, which is wrong once there are more. */
const openRow = (row: string): string => {
  const text = row.endsWith('/>') ? `${row.slice(0, -2)}></${/^<([\w-]+:)?/.exec(row)?.[1] ?? ''}row>` : row
  const tagEnd = text.indexOf('>')
  const spans = text.slice(0, tagEnd).search(/\sspans="/)
  if (spans < 0) return text
  return text.slice(0, spans) + text.slice(text.indexOf('"', spans + 8) + 1)
}

/** The words a cell shows, or why it shows none. */
const wordsOf = (
  cell: RawCell | null,
  strings: SharedStrings,
  { digits }: Workbook,
): string | { readonly flaw: CellFlaw } => {
  if (!cell) return ''
  const kind = /\st="([^"]*)"/.exec(cell.tag)?.[1] ?? 'n'
  if (kind === 'e') return { flaw: 'formula' }
  if (kind === 'inlineStr') return plainText(cell.body)
  const value = valueIn(cell.body)
  if (value === null) return hasFormula(cell.body) ? { flaw: 'formula' } : ''
  if (kind === 's') return strings.textAt(Number(value)) ?? { flaw: 'not-text' }
  if (kind !== 'n') return value
  const length = digits.get(Number(/\ss="(\d+)"/.exec(cell.tag)?.[1] ?? -1)) ?? 0
  return /^\d+$/.test(value) ? value.padStart(length, '0') : value
}

/** The words of a cell that holds a day: a workbook keeps it as the number of days since its first. */
const dayWords = <Words>(cell: RawCell | null, words: Words, firstDay: IsoDate): Words | IsoDate =>
  typeof words === 'string' && !/\st="(?!n")/.test(cell?.tag ?? '') && /^\d{1,6}(\.\d+)?$/.test(words)
    ? addDays(firstDay, Math.floor(Number(words)))
    : words

const rendered = (added: Added, { text, width }: Piece, layout: Layout): string => {
  const tag = text.slice(0, text.indexOf('>') + 1)
  const prefix = /^<([\w-]+:)?/.exec(tag)?.[1] ?? ''
  const row = /\sr="(\d+)"/.exec(tag)?.[1]
  // Where rows do not say their numbers, cells stand by their order: the places between are filled.
  if (row === undefined && !/ r="/.test(text))
    return (
      `<${prefix}c/>`.repeat(layout.width - width) + added.map((cell) => cellOf(prefix, '', cell)).join('')
    )
  const number = row ?? /\sr="[A-Z]{1,3}(\d+)"/.exec(text)?.[1] ?? ''
  return added
    .map((cell, place) =>
      cell === '' ? '' : cellOf(prefix, ` r="${letterOf(layout.width + place)}${number}"`, cell),
    )
    .join('')
}

const cellOf = (prefix: string, place: string, words: string): string =>
  `<${prefix}c${place} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(words)}</${prefix}t></${prefix}is></${prefix}c>`

/** Cells merged downwards over the column: the rows below the first show what it shows. */
const collectMerges = (text: string, column: number, merges: (readonly [number, number])[]): void => {
  if (!text.includes('mergeCell')) return
  for (const [, left = '', top = '', right = '', bottom = ''] of text.matchAll(
    /<(?:[\w-]+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g,
  )) {
    if (columnOf(left) <= column && column <= columnOf(right) && Number(bottom) > Number(top))
      merges.push([Number(top), Number(bottom)])
  }
  merges.sort((one, other) => one[0] - other[0])
}
