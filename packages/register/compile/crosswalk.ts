/**
 * The statistics office's crosswalk from the list of 01/01/2019 to that of 10/11/2024: which code became which,
 * with notes in plain words. What a note says decides whether a new name is a rename or a new unit.
 */
import { matchKey, tidy } from '../src/text.ts'
import { cell, table } from './files.ts'
import { typed } from './lists.ts'

export type CrossRow = {
  readonly code: string
  readonly short: string
  readonly toCode: string
  readonly toShort: string
  readonly toDistrict: string
  readonly toProvince: string
  readonly note: string
}
export type Crosswalk = {
  readonly rows: readonly CrossRow[]
  readonly from: (code: string) => readonly CrossRow[]
  readonly to: (code: string) => readonly CrossRow[]
}

export const crosswalkFrom = '2019-01-01'
export const crosswalkUntil = '2024-11-10'

const short = (name: string) => (name === '' ? '' : typed('commune', name).short)

/** Two rows that differ only in the spelling of a name are one. */
const keyOf = (row: CrossRow) => `${row.code} ${row.toCode} ${matchKey(row.toShort)}`

export const readCrosswalk = (folder: string): Crosswalk => {
  const seen = new Set<string>()
  const rows = table(folder, 'nso/crosswalk_2019-01-01_to_2024-11-10.tsv')
    .map((row) => ({
      code: cell(row, 'code_2019'),
      short: short(cell(row, 'name_2019')),
      toCode: cell(row, 'code_2024'),
      toShort: short(cell(row, 'name_2024')),
      toDistrict: cell(row, 'district_code_2024'),
      toProvince: cell(row, 'province_code_2024'),
      note: tidy(cell(row, 'note')),
    }))
    .filter(
      (row) =>
        !seen.has(`${keyOf(row)} ${matchKey(row.short)}`) && seen.add(`${keyOf(row)} ${matchKey(row.short)}`),
    )
  const grouped = (by: (row: CrossRow) => string) => Map.groupBy(rows, by)
  const byFrom = grouped((row) => row.code)
  const byTo = grouped((row) => row.toCode)
  return { rows, from: (code) => byFrom.get(code) ?? [], to: (code) => byTo.get(code) ?? [] }
}

const formed = /thành lập|tách|còn lại|hợp nhất|sáp nhập|sát nhập|nhập |trên cơ sở/i
const renamed = /đổi tên|tên cũ|đổi loại hình|thay đổi loại hình|chuyển loại hình|đổi loại/i

/** What a note says about a code that changed its name: the unit went on, or another unit was formed. */
export const verdict = (note: string): 'renamed' | 'formed' | null => {
  if (formed.test(note)) return 'formed'
  return renamed.test(note) ? 'renamed' : null
}
