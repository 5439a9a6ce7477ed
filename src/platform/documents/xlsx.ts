/** One sheet of a workbook as rows of text. Runs apart from the server, on a container already checked. */
import { zipSync } from 'fflate'
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { reasonOf } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { latin1 } from './kind.ts'
import type { Limits } from './limits.ts'
import { objection } from './problems.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

type File = { readonly name: string; readonly bytes: Uint8Array }
export type Grid = {
  readonly sheet: string
  readonly others: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml))$/i

/**
 * The parts that hold values, packed anew without compression: the library then sees exactly the bytes that were
 * measured and looked at here, no drawing, no link outside, no DOCTYPE.
 */
const repacked = (file: File, zip: Zip): Result<Uint8Array> => {
  const parts: Record<string, Uint8Array> = {}
  for (const name of zip.names.filter((member) => needed.test(member))) {
    const bytes = zip.member(name)
    if (!bytes.ok) return bytes
    if (bytes.value === null) continue
    if (/<!(?:DOCTYPE|ENTITY)/i.test(latin1(bytes.value.subarray(0, 4_096))))
      return refused(objection(file, 'xml-doctype', { part: name }))
    parts[name] = bytes.value
  }
  return fine(zipSync(parts, { level: 0, mtime: '1980-01-01T00:00:00Z' }))
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A date as a day; with a time only where the cell has one. */
const isoOf = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return ''
  const day = date.toISOString().slice(0, 10)
  const hasTime = date.getTime() % 86_400_000 !== 0
  return hasTime
    ? `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
    : day
}

/** A number that its format shows with leading zeros is a code. */
const numberText = (value: number, format: string | undefined): string => {
  if (format !== undefined && /^0{2,15}$/.test(format) && Number.isSafeInteger(value) && value >= 0)
    return String(value).padStart(format.length, '0')
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value)
}

const textOf = (value: CellValue | undefined, cell: Cell | undefined): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return isoOf(value)
  if (typeof value === 'number') return numberText(value, cell?.style?.numFmt)
  return String(value).replace(/\r\n?/g, '\n').normalize('NFC')
}

const rowsOf = (sheet: Sheet): readonly (readonly string[])[] =>
  sheet.rows.map((row, number) =>
    row.map((value, column) => textOf(value, sheet.cells?.get(`${number},${column}`))),
  )

/** Two cells in far corners make a sheet of billions: what a sheet says of its size is held against the limits. */
const whyNotLoad = (file: File, zip: Zip, limits: Limits): Result<null> => {
  for (const name of zip.names.filter((member) => /^xl\/worksheets\/[^/]+\.xml$/i.test(member))) {
    const bytes = zip.member(name)
    if (!bytes.ok) return bytes
    const text = new TextDecoder().decode(bytes.value ?? new Uint8Array())
    let [highest, widest] = [0, 0]
    for (const [, letters = '', digits = ''] of text.matchAll(
      /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"/g,
    )) {
      highest = Math.max(highest, Number(digits))
      widest = Math.max(
        widest,
        [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
      )
    }
    if (highest > limits.rows)
      return refused(objection(file, 'too-long', { what: 'rows', limit: limits.rows }))
    if (highest * widest > 10_000_000)
      return refused(objection(file, 'zip-bomb', { reason: `${highest} × ${widest} cells` }))
  }
  return fine(null)
}

const sheetNames = (file: File, zip: Zip, limits: Limits): Result<null> => {
  const workbook = zip.member('xl/workbook.xml')
  if (!workbook.ok) return workbook
  if (workbook.value === null)
    return refused(objection(file, 'damaged', { part: 'xl/workbook.xml', reason: 'missing' }))
  const read = readXml(file, { name: 'xl/workbook.xml', bytes: workbook.value }, limits)
  return read.ok ? fine(null) : read
}

/** The sheet asked for, else the first visible one that has anything in it. */
export const readXlsxGrid = async (
  file: File,
  zip: Zip,
  { limits, sheet }: { limits: Limits; sheet: string | null },
): Promise<Result<Grid>> => {
  for (const check of [sheetNames, whyNotLoad]) {
    const answer = check(file, zip, limits)
    if (!answer.ok) return answer
  }
  const bytes = repacked(file, zip)
  if (!bytes.ok) return bytes
  try {
    const { sheets } = await readXlsx(bytes.value, {
      readStyles: true,
      ...(sheet === null ? {} : { sheets: [sheet] }),
    })
    const visible = sheets.filter((one) => sheet !== null || (!one.hidden && !one.veryHidden))
    const found = visible.find((one) =>
      one.rows.some((row) => row.some((value) => value !== null && value !== '')),
    )
    if (!found) return refused(objection(file, 'empty'))
    const others = visible.filter((one) => one !== found).map((one) => one.name)
    return fine({ sheet: found.name, others, rows: rowsOf(found) })
  } catch (error) {
    const reason = reasonOf(error).slice(0, 120)
    return refused(objection(file, 'damaged', { part: 'xlsx', reason }))
  }
}
