/** CSV as pieces: each record as it was written, its cells found without being rewritten. */
import { detectDelimiter } from 'hucre/csv'
import type { Added } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import { readCellsOf, type Wanted } from './cells.ts'
import { findColumns, headerWithin, Objection } from './columns.ts'
import { type Layout, mostRow, type Piece, type Source } from './source.ts'
import { type TextFile, textOfFile } from './text-file.ts'

type Dialect = { readonly delimiter: string; readonly eol: '\n' | '\r'; readonly preface: string }

const dialectOf = ({ sample, name }: TextFile): Dialect => {
  const eol = sample.includes('\n') ? '\n' : '\r'
  const [preface = '', stated] = /^sep=(.)\r?\n?/.exec(sample) ?? []
  const body = sample.slice(preface.length)
  const delimiter = stated ?? (/\.(tsv|tab)$/i.test(name) ? '\t' : detectDelimiter(body.slice(0, 65_536)))
  return { delimiter, eol, preface }
}

/** One record: where it ends (after its line break), and its cells as [from, to) with their quotes. */
type Scanned = { readonly end: number; readonly cells: readonly number[] }

/** The record that begins at `start`, or null when the text breaks off inside it. */
export const scanRecord = (
  text: string,
  start: number,
  { delimiter, eol }: Pick<Dialect, 'delimiter' | 'eol'>,
  isLast: boolean,
): Scanned | null => {
  const cells: number[] = []
  let at = start
  for (;;) {
    const from = at
    if (text[at] === '"') {
      at = closingQuote(text, at + 1)
      if (at < 0) {
        if (!isLast) return null
        at = text.length
      }
    }
    let [comma, line] = [text.indexOf(delimiter, at), text.indexOf(eol, at)]
    if (line < 0) {
      if (!isLast) return null
      line = text.length
    }
    if (comma < 0 || comma > line) comma = line
    cells.push(from, comma)
    if (comma === line) return { end: Math.min(text.length, line + 1), cells }
    at = comma + 1
  }
}

/** The place after the quote that closes; -1 when there is none. */
const closingQuote = (text: string, from: number): number => {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0) return -1
    if (text[at + 1] !== '"') return at + 1
  }
}

/** The words of a cell: without its quotes, and without the apostrophe that keeps it from running as a formula. */
const wordsOf = (raw: string): string => {
  const end = raw.endsWith('\r') ? raw.slice(0, -1) : raw
  const open = end[0] === '"' ? end.replace(/^"([\s\S]*?)"?$/, '$1').replaceAll('""', '"') : end
  return /^'[=+\-@|\t]/.test(open) ? open.slice(1) : open
}

const quoted = (cell: string, delimiter: string): string => {
  // A candidate's name never starts so, but an address taken over might.
  const guarded = /^[=+\-@|\t\r]/.test(cell) ? `'${cell}` : cell
  return guarded.includes(delimiter) || /["\r\n]/.test(guarded)
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded
}

export const csvSource = (file: TextFile, wanted: Wanted): Source => {
  const dialect = dialectOf(file)
  const { delimiter, preface } = dialect
  const header = findColumns(file.name, firstRecords(file.sample.slice(preface.length), dialect), wanted)
  const readCells = readCellsOf(wanted)
  return {
    format: 'csv',
    name: file.name,
    bytes: file.bytes,
    mostColumns: 100_000,
    taken: () => header.names,
    merged: () => [],
    close: async () => {},
    rendered: (cells: Added, { width }: Piece, layout: Layout) =>
      delimiter.repeat(layout.width - width) +
      cells.map((cell) => delimiter + quoted(cell, delimiter)).join(''),
    pieces: async function* (onShare) {
      let [text, row, place] = ['', 0, 0]
      let isFirst = true
      const pieceOf = (start: number, { end, cells }: Scanned): Piece => {
        const record = text.slice(start, end)
        const lineBreak = /(\r\n|\n|\r)$/.exec(record)?.[0].length ?? 0
        row++
        const isBlank = record.length === lineBreak || (cells.length === 2 && record.trim() === '')
        const own = { text: record, at: record.length - lineBreak, width: cells.length / 2 }
        const number = isBlank ? -1 : place++
        if (isBlank || number < header.row) return { ...own, role: 'other', asked: null }
        if (number === header.row) return { ...own, role: 'header', asked: null }
        const words = header.places.map((column) => {
          const [from, to] = [cells[column * 2], cells[column * 2 + 1]]
          return from === undefined ? '' : wordsOf(text.slice(from, to))
        })
        return { ...own, role: 'row', asked: readCells(row, words) }
      }
      const piecesOf = (isLast: boolean): readonly Piece[] => {
        const pieces: Piece[] = []
        let start = 0
        while (start < text.length) {
          const scanned = scanRecord(text, start, dialect, isLast)
          if (!scanned) break
          pieces.push(pieceOf(start, scanned))
          start = scanned.end
        }
        text = text.slice(start)
        if (text.length > mostRow)
          throw new Objection(
            conversionProblem('row-too-long', { file: file.name, row: row + 1, most: mostRow }),
          )
        return pieces
      }
      for await (const chunk of textOfFile(file, () => row, onShare)) {
        text += chunk
        if (isFirst && text.length >= preface.length) {
          isFirst = false
          if (preface !== '') yield [{ text: preface, at: 0, width: 0, role: 'other', asked: null }]
          text = text.slice(preface.length)
        }
        yield piecesOf(false)
      }
      // The last line may lack its line break; what is added goes before one that is there.
      yield piecesOf(true)
    },
  }
}

const firstRecords = (sample: string, dialect: Dialect): readonly (readonly string[])[] => {
  const rows: string[][] = []
  for (let start = 0; start < sample.length && rows.length < headerWithin; ) {
    const scanned = scanRecord(sample, start, dialect, true)
    if (!scanned) break
    const { end, cells } = scanned
    const row = cells.flatMap((from, at) =>
      at % 2 === 0 ? [wordsOf(sample.slice(from, cells[at + 1]))] : [],
    )
    if (row.length > 1 || (row[0] ?? '').trim() !== '') rows.push(row)
    start = end
  }
  return rows
}
