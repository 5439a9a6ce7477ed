/** The XML of a sheet as it streams by: what stands before its rows, each row whole, and what stands after. */

import { columnOf, unescaped } from './xml-text.ts'
import { Damaged } from './zip-reader.ts'

export type SheetPart = {
  readonly text: string
  readonly isRow: boolean
  /** The row's number as a spreadsheet counts; 0 for what is no row. */
  readonly number: number
}

const mostRow = 8_388_608

/** Bytes as text, strictly UTF-8; nothing that could name or nest entities. */
export async function* xmlOf(bytes: AsyncIterable<Uint8Array>, part: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  for await (const chunk of bytes) {
    let text: string
    try {
      text = decoder.decode(chunk, { stream: true })
    } catch {
      throw new Damaged(part, 'not UTF-8')
    }
    if (isFirst && /<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Damaged(part, 'DOCTYPE')
    isFirst = false
    yield text
  }
}

const start = /<(?:[\w-]+:)?sheetData\b[^>]*>/
const rowStart = /<((?:[\w-]+:)?)row(?=[\s/>])/g

/** The parts of a sheet in batches, in order; together they are the sheet. Rows without a number are counted. */
export async function* sheetParts(
  chunks: AsyncIterable<string>,
  name: string,
): AsyncGenerator<readonly SheetPart[]> {
  let [text, number] = ['', 0]
  let stage: 'before' | 'rows' | 'after' = 'before'
  const other = (words: string): SheetPart => ({ text: words, isRow: false, number: 0 })
  for await (const chunk of chunks) {
    text += chunk
    const parts: SheetPart[] = []
    if (stage === 'before') {
      const found = start.exec(text)
      if (found) {
        const end = found.index + found[0].length
        parts.push(other(text.slice(0, end)))
        text = text.slice(end)
        stage = found[0].endsWith('/>') ? 'after' : 'rows'
      }
    }
    if (stage === 'rows') {
      let [done, end] = [0, text.indexOf('sheetData')]
      for (;;) {
        rowStart.lastIndex = done
        const row = rowStart.exec(text)
        // Looked for once: the word may also stand in a cell, which is then behind.
        if (end >= 0 && end < done) end = text.indexOf('sheetData', done)
        if (!row || (end >= 0 && end < row.index)) {
          if (end >= 0) {
            stage = 'after'
            const close = text.lastIndexOf('<', end)
            if (close > done) parts.push(other(text.slice(done, close)))
            done = Math.max(done, close)
          }
          break
        }
        const until = endOfRow(text, row.index, row[1] ?? '')
        if (until < 0) break
        if (row.index > done) parts.push(other(text.slice(done, row.index)))
        const whole = text.slice(row.index, until)
        const tag = whole.slice(0, whole.indexOf('>') + 1)
        const stated = /\sr="(\d{1,7})"/.exec(tag)?.[1]
        number = stated === undefined ? number + 1 : Number(stated)
        parts.push({ text: whole, isRow: true, number })
        done = until
      }
      text = text.slice(done)
    }
    if (stage === 'after') {
      // Whole tags only, so that what looks for one finds it.
      const end = text.lastIndexOf('>') + 1
      parts.push(other(text.slice(0, end)))
      text = text.slice(end)
    }
    if (text.length > mostRow) throw new Damaged(name, `row ${number + 1} without end`)
    yield parts
  }
  if (stage !== 'after' || text.trim() !== '') throw new Damaged(name, 'cut off')
}

/** After the row that starts at `at`; -1 when it is not whole yet. */
const endOfRow = (text: string, at: number, prefix: string): number => {
  const tagEnd = text.indexOf('>', at)
  if (tagEnd < 0) return -1
  if (text[tagEnd - 1] === '/') return tagEnd + 1
  const close = `</${prefix}row>`
  const end = text.indexOf(close, tagEnd)
  return end < 0 ? -1 : end + close.length
}

export type RawCell = { readonly column: number; readonly tag: string; readonly body: string }

/** The cells of a row; those without a place stand after the one before. */
export function* cellsOf(row: string): Generator<RawCell> {
  const cell = /<(?:[\w-]+:)?c(?=[\s/>])([^>]*)>/g
  let column = -1
  for (let match = cell.exec(row); match; match = cell.exec(row)) {
    const tag = match[1] ?? ''
    const stated = /\sr="([A-Z]{1,3})\d+"/.exec(tag)?.[1]
    column = stated === undefined ? column + 1 : columnOf(stated)
    if (tag.endsWith('/')) {
      yield { column, tag, body: '' }
      continue
    }
    const close = row.slice(cell.lastIndex).search(/<\/(?:[\w-]+:)?c>/)
    const end = close < 0 ? row.length : cell.lastIndex + close
    yield { column, tag, body: row.slice(cell.lastIndex, end) }
    cell.lastIndex = end
  }
}

/** The cell at a column of a row whose cells say where they stand; found without looking at the others. */
export const cellAt = (row: string, reference: string): RawCell | null => {
  const at = row.indexOf(` r="${reference}"`)
  if (at < 0) return null
  const from = row.lastIndexOf('<', at)
  const tagEnd = row.indexOf('>', at)
  if (from < 0 || tagEnd < 0) return null
  const tag = row.slice(from, tagEnd)
  if (tag.endsWith('/')) return { column: 0, tag, body: '' }
  const colon = /^<([\w-]+:)?c\s/.exec(tag)
  if (!colon) return null
  const end = row.indexOf(`</${colon[1] ?? ''}c>`, tagEnd)
  return { column: 0, tag, body: row.slice(tagEnd + 1, end < 0 ? row.length : end) }
}

/** Columns up to the last cell of a row. */
export const widthOf = (row: string): number => {
  const last = row.lastIndexOf(' r="')
  const letters = last < 0 ? undefined : /^ r="([A-Z]{1,3})\d+"/.exec(row.slice(last, last + 20))?.[1]
  if (letters !== undefined) return columnOf(letters) + 1
  let width = 0
  for (const { column } of cellsOf(row)) width = Math.max(width, column + 1)
  return width
}

/** Whether a row has anything in it. */
export const isFilled = (row: string): boolean => /<(?:[\w-]+:)?(?:v|is|f)[\s/>]/.test(row)

export const valueIn = (body: string): string | null => {
  const value = /<(?:[\w-]+:)?v(?:\s[^>]*)?>([^<]*)</.exec(body)?.[1]
  return value === undefined ? null : unescaped(value)
}
export const hasFormula = (body: string): boolean => /<(?:[\w-]+:)?f[\s/>]/.test(body)
