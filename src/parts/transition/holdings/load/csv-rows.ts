/** Rows of a CSV of any size, as its text comes by: each record with its number, nothing held but what is unfinished. */
import { withoutFormulaGuard } from '../../../../platform/documents/csv.ts'

export type LoadedRow = { readonly line: number; readonly cells: readonly string[] }

/** A record may be this long; what is longer is an open quote, not a row. */
const longest = 4_000_000

export class Unreadable extends Error {}

type Scan = {
  readonly text: string
  readonly delimiter: string
  readonly isLast: boolean
  /** Where the next quote stands, so that it is not looked for again and again; the length of the text where none does. */
  quote: number
}

type Found = { readonly cells: readonly string[]; readonly end: number }

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const withoutReturn = (cell: string): string => (cell.endsWith('\r') ? cell.slice(0, -1) : cell)

/** The record that begins at a place, or null where the text breaks off within it. */
const recordAt = (scan: Scan, from: number): Found | null => {
  const { text, delimiter, isLast } = scan
  const end = lineEnd(text, from)
  if (end === text.length && !isLast) return null
  if (scan.quote < from) {
    const quote = text.indexOf('"', from)
    scan.quote = quote < 0 ? text.length : quote
  }
  if (scan.quote >= end) return { cells: withoutReturn(text.slice(from, end)).split(delimiter), end: end + 1 }
  return quotedRecordAt(scan, from)
}

const quotedRecordAt = ({ text, delimiter, isLast }: Scan, from: number): Found | null => {
  const cells: string[] = []
  for (let at = from; ; ) {
    let cell = ''
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1)
      if (close < 0 && !isLast) return null
      const until = close < 0 ? text.length : close
      cell = text.slice(at + 1, until).replaceAll('""', '"')
      at = Math.min(text.length, until + 1)
    }
    const [comma, line] = [text.indexOf(delimiter, at), lineEnd(text, at)]
    if (line === text.length && !isLast) return null
    const end = comma >= 0 && comma < line ? comma : line
    cells.push(cell + withoutReturn(text.slice(at, end)))
    if (end === line) return { cells, end: line + 1 }
    at = end + delimiter.length
  }
}

/** The place of the quote that closes; -1 where there is none, or it may be one of two. */
const closingQuote = (text: string, from: number): number => {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0) return -1
    if (text[at + 1] !== '"') return at
  }
}

/** In batches as they come. */
export async function* csvRows(
  chunks: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<readonly LoadedRow[]> {
  let [rest, line] = ['', 0]
  const within = (text: string, isLast: boolean): readonly LoadedRow[] => {
    const scan: Scan = { text, delimiter, isLast, quote: -1 }
    const rows: LoadedRow[] = []
    let at = 0
    while (at < text.length) {
      const found = recordAt(scan, at)
      if (!found) break
      line += 1
      rows.push({ line, cells: found.cells.map(withoutFormulaGuard) })
      at = found.end
    }
    rest = text.slice(Math.min(at, text.length))
    return rows
  }
  for await (const chunk of chunks) {
    yield within(rest + chunk, false)
    if (rest.length > longest) throw new Unreadable(`row ${line + 1}`)
  }
  if (rest !== '') yield within(rest, true)
}
