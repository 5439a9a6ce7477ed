/** The names of the columns of a file and its first rows, to choose a column from. */
import { open } from 'node:fs/promises'
import { detectDelimiter, parseCsv } from 'hucre/csv'
import type { Language } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { plainKey } from '../../../kernel/text.ts'
import { headerWithin, Objection } from '../bulk/columns.ts'
import { formatOf } from '../bulk/format.ts'
import { openTextFile } from '../bulk/text-file.ts'
import { whyNotConverted } from '../bulk/why-not.ts'
import { askedAbout } from '../convert-file-operation.ts'
import { conversionProblem } from '../problems.ts'
import { readWorkbook } from '../workbook/open-workbook.ts'
import { noStrings, plainText, spillStrings } from '../workbook/shared-strings.ts'
import { cellsOf, isFilled, sheetParts, valueIn, xmlOf } from '../workbook/sheet-rows.ts'
import { contentOf, readDirectory } from '../workbook/zip-reader.ts'
import type { Handed } from './handed.ts'

type Rows = readonly (readonly string[])[]
export type Peeked = {
  readonly names: readonly string[]
  readonly rows: Rows
  /** The sheet looked at and all there are; empty for text. */
  readonly sheet: string | null
  readonly sheets: readonly string[]
  /** The columns that look like what is to be converted. */
  readonly likely: { readonly addresses: string | null; readonly codes: string | null }
}

const rowsShown = 5
const mostSigns = 80

/** What the file holds, or why it cannot be read. */
export const peek = async (
  handed: Handed,
  { sheet, language }: { readonly sheet?: string | undefined; readonly language: Language },
): Promise<Result<Peeked>> => {
  const { path, name } = handed
  const asked = askedAbout(
    { column: '' },
    { path, name, out: `${path}.out`, hamlets: null },
    { today: '', language },
  )
  if (!asked.ok) return asked
  try {
    const format = await formatOf({ ...asked.value, out: path.replace(/given(\.\w+)$/, 'answer$1') })
    const found =
      format === 'xlsx'
        ? await ofWorkbook(handed, sheet ?? null)
        : { rows: format === 'csv' ? await ofCsv(handed) : await ofLines(handed), sheet: null, sheets: [] }
    return shaped(handed, found)
  } catch (error) {
    const problems = whyNotConverted(error, asked.value)
    if (problems) return refused(...problems)
    throw error
  }
}

const filled = (row: readonly string[]): readonly string[] => row.filter((cell) => cell.trim() !== '')
const isNumber = (cell: string): boolean => /^[\s\d.,:/%+-]*\d[\s\d.,:/%+-]*$/.test(cell)

/** The row of names: nearly as wide as the widest, no numbers, no name twice; else the first. */
const headerOf = (rows: Rows): number => {
  const width = Math.max(0, ...rows.map((row) => filled(row).length))
  const place = rows.slice(0, headerWithin).findIndex((row) => {
    const names = filled(row)
    return (
      names.length >= Math.max(1, width * 0.6) &&
      names.every((cell) => !isNumber(cell)) &&
      new Set(names).size === names.length
    )
  })
  return Math.max(0, place)
}

const likeAddress = /dia chi|address|thuong tru|tam tru|noi o|cu tru|dia diem/
const likeCode = /^ma\b|\bma (xa|huyen|tinh|dvhc|phuong)|ma_|code/

const shaped = (
  { name }: Handed,
  {
    rows,
    sheet,
    sheets,
  }: { readonly rows: Rows; readonly sheet: string | null; readonly sheets: readonly string[] },
): Result<Peeked> => {
  const place = headerOf(rows)
  const names = (rows[place] ?? []).map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim())
  if (filled(names).length === 0) return refused(conversionProblem('no-rows', { file: name }))
  const like = (pattern: RegExp) => names.find((each) => pattern.test(plainKey(each))) ?? null
  return fine({
    names,
    rows: rows
      .slice(place + 1, place + 1 + rowsShown)
      .map((row) => row.map((cell) => (cell.length > mostSigns ? `${cell.slice(0, mostSigns)}…` : cell))),
    sheet,
    sheets,
    likely: { addresses: like(likeAddress), codes: like(likeCode) },
  })
}

const sampled = 65_536

const ofCsv = async ({ path, name }: Handed): Promise<Rows> => {
  const { sample } = await openTextFile(path, name)
  const [preface = '', stated] = /^sep=(.)\r?\n?/.exec(sample) ?? []
  const body = sample.slice(preface.length, preface.length + sampled)
  const delimiter = stated ?? (/\.(tsv|tab)$/i.test(name) ? '\t' : detectDelimiter(body))
  return parseCsv(body, { delimiter })
    .slice(0, headerWithin + rowsShown)
    .map((row) => row.map((cell) => String(cell ?? '')))
    .filter((row) => filled(row).length > 0)
}

/** Objects line by line as rows below their names. */
const ofLines = async ({ path, name }: Handed): Promise<Rows> => {
  const { sample } = await openTextFile(path, name)
  const objects = sample
    .split('\n')
    .slice(0, headerWithin)
    .flatMap((line): readonly Readonly<Record<string, unknown>>[] => {
      try {
        const value: unknown = JSON.parse(line)
        // An object that is no list has members by name.
        return typeof value === 'object' && value !== null ? [value as Readonly<Record<string, unknown>>] : []
      } catch {
        return []
      }
    })
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  const shown = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return [names, ...objects.slice(0, rowsShown).map((object) => names.map((each) => shown(object[each])))]
}

/** Bytes that a part may have when expanded; only the first rows of it are read. */
const mostExpanded = 512 * 1_048_576

const ofWorkbook = async ({ path, name }: Handed, wanted: string | null) => {
  const handle = await open(path, 'r')
  const zip = await readDirectory(handle, path).finally(() => handle.close())
  const workbook = await readWorkbook(zip, name, wanted)
  const part = workbook.strings
  const strings = part
    ? await spillStrings(xmlOf(contentOf(zip, part, mostExpanded), part.name), `${path}.texts`)
    : noStrings
  const textOf = (tag: string, body: string): string => {
    if (/\st="inlineStr"/.test(tag)) return plainText(body)
    const value = valueIn(body) ?? ''
    return /\st="s"/.test(tag) ? (strings.textAt(Number(value)) ?? '') : value
  }
  try {
    const rows: string[][] = []
    const { sheet } = workbook
    for await (const batch of sheetParts(xmlOf(contentOf(zip, sheet, mostExpanded), sheet.name), 'sheet')) {
      for (const { isRow, text } of batch) {
        if (!isRow || !isFilled(text)) continue
        const row: string[] = []
        for (const { column, tag, body } of cellsOf(text)) if (column >= 0) row[column] = textOf(tag, body)
        rows.push(Array.from(row, (cell) => cell ?? ''))
        if (rows.length === headerWithin + rowsShown)
          return { rows, sheet: workbook.sheetName, sheets: workbook.sheetNames }
      }
    }
    if (rows.length === 0) throw new Objection(conversionProblem('no-rows', { file: name }))
    return { rows, sheet: workbook.sheetName, sheets: workbook.sheetNames }
  } finally {
    strings.close()
  }
}
