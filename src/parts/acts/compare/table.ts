/** The statistics office's table of old and new units, read by the words of its header. */
import type { People, Scope } from '../../../../packages/register/src/model.ts'
import { plainKey, tidy } from '../../../kernel/text.ts'

export type TableRow = {
  /** Line of the sheet, from 1. */
  readonly line: number
  readonly province: string
  readonly newName: string
  readonly newCode: string
  readonly oldName: string
  readonly oldCode: string
  readonly note: string
  readonly district: string
  readonly districtCode: string
  readonly oldProvince: string
}

const columns = {
  province: /^tinh,? thanh pho( moi)?$|^tinh moi/,
  newName: /^ten xa moi/,
  newCode: /^ma xa moi/,
  oldName: /^ten xa cu/,
  oldCode: /^ma xa cu/,
  note: /^ghi chu/,
  district: /^quan\/? ?huyen|^ten quan|^ten huyen/,
  oldProvince: /^tinh cu/,
} as const
type Column = keyof typeof columns

type Rows = readonly (readonly string[])[]

const headerOf = (rows: Rows) => {
  for (const [line, row] of rows.slice(0, 12).entries()) {
    const keys = row.map(plainKey)
    const places = new Map(
      Object.entries(columns).map(([column, words]) => [column, keys.findIndex((key) => words.test(key))]),
    )
    const at = (column: Column) => places.get(column) ?? -1
    if (at('newCode') >= 0 && at('oldCode') >= 0) return { line, at }
  }
  return null
}

const codeIn = (text: string) => /\((\d+)\)\s*$/.exec(text)?.[1] ?? ''
const withoutCode = (text: string) => tidy(text.replace(/\(\d+\)\s*$/, ''))
const fiveDigits = (code: string) => (code.trim() === '' ? '' : code.trim().padStart(5, '0'))

/**
 * The rows below the header; null where no row has the columns. Merged cells are blank below their first row: a row
 * that names an old unit but no new one goes on with the new unit above it.
 */
export const tableOf = (rows: Rows, firstLine = 1): TableRow[] | null => {
  const header = headerOf(rows)
  if (!header) return null
  const made: TableRow[] = []
  for (const [at, row] of rows.slice(header.line + 1).entries()) {
    const cell = (column: Column) => row[header.at(column)] ?? ''
    const above = made.at(-1)
    const goesOn = cell('newCode').trim() === '' && cell('oldName').trim() !== ''
    const newCode = goesOn && above ? above.newCode : fiveDigits(cell('newCode'))
    if (!/^\d+$/.test(newCode)) continue
    const sameUnit = above !== undefined && above.newCode === newCode
    const merged = sameUnit && cell('newName').trim() === '' ? above : null
    made.push({
      line: firstLine + header.line + 1 + at,
      province: merged ? merged.province : withoutCode(cell('province')),
      newName: merged ? merged.newName : cell('newName'),
      newCode,
      oldName: cell('oldName'),
      oldCode: fiveDigits(cell('oldCode')),
      note: cell('note'),
      district: withoutCode(cell('district')),
      districtCode: codeIn(cell('district')),
      oldProvince: withoutCode(cell('oldProvince')),
    })
  }
  return made
}

export type Said = { readonly scope: Scope; readonly people: People } | null

/** What a note says, whatever its spelling; null where it says nothing of the scope. */
export const saidByNote = (note: string): Said => {
  const words = plainKey(note)
  if (/giu nguyen/.test(words)) return { scope: 'unchanged', people: 'all' }
  if (/toan bo dan so/.test(words)) return { scope: 'part', people: 'all' }
  if (/toan bo dien tich/.test(words)) return { scope: 'land', people: 'none' }
  if (/phan dan so/.test(words)) return { scope: 'people', people: 'part' }
  if (/phan dien tich/.test(words)) return { scope: 'land', people: 'none' }
  if (/phan con lai/.test(words)) return { scope: 'rest', people: 'part' }
  if (/mot phan/.test(words)) return { scope: 'part', people: 'part' }
  if (/toan bo/.test(words)) return { scope: 'whole', people: 'all' }
  if (/doi ten|doi loai/.test(words)) return { scope: 'renamed', people: 'all' }
  return null
}

/** The wordings that most rows use; any other is told as an odd spelling. */
export const usualNotes: ReadonlySet<string> = new Set([
  'Nhập toàn bộ',
  'Nhập một phần',
  'Giữ nguyên',
  'Nhập một phần diện tích',
  'Nhập một phần diện tích, toàn bộ dân số',
  'Nhập một phần dân số',
])
