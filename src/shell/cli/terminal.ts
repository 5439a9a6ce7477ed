/** Answers for people at a terminal: tables that fit its width, rows as blocks where none fits, outlines of anything else. */
import type { Cell, Rows } from '../formats.ts'

/** Columns a text takes: combining marks none, wide signs two. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const sign of text.normalize('NFC')) {
    if (/\p{M}|\p{Cf}/u.test(sign)) continue
    width +=
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\uFF01-\uFF60]/u.test(
        sign,
      )
        ? 2
        : 1
  }
  return width
}

/** The text cut to a width, with an ellipsis where something is left out. */
export const fitted = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const sign of text.normalize('NFC')) {
    if (widthOf(kept + sign) > width - 1) break
    kept += sign
  }
  return `${kept}…`
}

const padded = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? space + text : text + space
}

const written = (cell: Cell): string => (cell === null ? '-' : String(cell).replaceAll(/\s+/g, ' '))
/** A column cut below this says nothing any more; a day and a code of ten signs stay whole. */
const least = 12
const gap = 2

/**
 * A table within `width` columns: the widest columns give way first. Where they cannot all be read, each row is a
 * block of lines instead. Without a width (a pipe) nothing is cut.
 */
export const toTable = ({ columns, rows }: Rows, width: number | null): string => {
  const lines = [columns.map(String), ...[...rows].map((row) => row.map(written))]
  const widths = columns.map((_name, at) =>
    lines.reduce((most, line) => Math.max(most, widthOf(line[at] ?? '')), 1),
  )
  const room = width === null ? null : width - gap * (columns.length - 1)
  if (width !== null && room !== null) {
    if (widths.reduce((sum, each) => sum + Math.min(each, least), 0) > room) return toBlocks(lines, width)
    narrow(widths, room)
  }
  const isNumber = columns.map(
    (_name, at) =>
      lines.length > 1 && lines.slice(1).every((line) => /^(-|-?\d[\d.]*)$/.test(line[at] ?? '')),
  )
  const shown = (line: readonly string[]) =>
    line
      .map((text, at) => padded(fitted(text, widths[at] ?? 1), widths[at] ?? 1, isNumber[at] ?? false))
      .join(' '.repeat(gap))
      .trimEnd()
  const rule = widths.map((each) => '-'.repeat(each)).join(' '.repeat(gap))
  const [head = [], ...body] = lines
  return [shown(head), rule, ...body.map(shown)].map((line) => `${line}\n`).join('')
}

/** Each row as lines `column: value`, whole and wrapped, with an empty line between rows. */
const toBlocks = (lines: readonly (readonly string[])[], width: number): string => {
  const [head = [], ...body] = lines
  if (body.length === 0) return wrapped(head.join(', '), width)
  return body
    .map((line) => head.map((name, at) => wrapped(`${name}: ${line[at] ?? '-'}`, width)).join(''))
    .join('\n')
}

/** The text in lines of at most `width` columns, those after the first set in; words break only where none fits. */
const wrapped = (text: string, width: number): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`
    if (widthOf(longer) <= width) line = longer
    else {
      if (line.trim() !== '') lines.push(line)
      line = lines.length === 0 ? '' : setIn
      for (const sign of word.normalize('NFC')) {
        if (widthOf(line + sign) > width) {
          lines.push(line)
          line = setIn
        }
        line += sign
      }
    }
  }
  return [...lines, line].map((each) => `${each}\n`).join('')
}
const setIn = '  '

const narrow = (widths: number[], room: number) => {
  for (let over = widths.reduce((sum, each) => sum + each, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 0) - 1
  }
}

/** Any answer as an indented outline: names before values, lists by dashes. */
export const toOutline = (value: unknown, indent = ''): string => {
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}-\n`
    return value
      .map((each) =>
        isPlain(each) ? `${indent}- ${plain(each)}\n` : `${indent}-\n${toOutline(each, `${indent}  `)}`,
      )
      .join('')
  }
  if (typeof value !== 'object' || value === null) return `${indent}${plain(value)}\n`
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => {
      if (isPlain(each)) return `${indent}${name}: ${plain(each)}\n`
      const isEmpty = Object.keys(each).length === 0
      return isEmpty ? `${indent}${name}: -\n` : `${indent}${name}:\n${toOutline(each, `${indent}  `)}`
    })
    .join('')
}

const isPlain = (value: unknown): value is string | number | boolean | null | undefined =>
  typeof value !== 'object' || value === null
const plain = (value: unknown): string => (value === null || value === undefined ? '-' : String(value))
