/** What conversion answers: addresses and codes between two days, and rows of a file with what became of each. */
import type { AddressStatus, Point, Settling } from '../../../packages/register/src/address/model.ts'
import type { Citation, IsoDate, Unit } from '../../../packages/register/src/model.ts'

/** How one row ended: as the conversion did, or why its cell could not be asked about. */
export type CellFlaw =
  | 'empty'
  | 'too-long'
  | 'not-text' // binary, control signs
  | 'formula' // a formula without a value, or an error value
  | 'legacy-font'
  | 'unreadable-row' // a line that is no record
  | 'bad-date'
  | 'bad-point'
export type RowStatus = AddressStatus | CellFlaw | 'other-day'

/** Statuses with exactly one answer. */
export const settledStatuses: readonly RowStatus[] = [
  'exact',
  'by-law',
  'by-point',
  'by-hamlet',
  'already-current',
]

/** One cell to convert, with the number of its row as a spreadsheet counts, and what its row says beside it. */
export type Asked = {
  readonly row: number
  readonly text: string
  readonly flaw: CellFlaw | null
  readonly writtenAt: IsoDate | null
  readonly point: Point | null
}

/** What a row gets: the cells added to it, in the order of `addedColumns`. */
export const addedColumns = [
  'status',
  'unit',
  'code',
  'province_code',
  'citation',
  'candidates',
  'formatted',
  'note',
] as const
export type Added = readonly string[]

/** A conversion as rows need it, whether of an address or of a code. */
export type Answered = {
  readonly status: RowStatus
  readonly unit: Unit | null
  readonly candidates: readonly { readonly unit: Unit; readonly reason: string }[]
  readonly citations: readonly Citation[]
  readonly formatted: string | null
  /** What would settle the row, the most useful first; empty when it is settled. */
  readonly asks: readonly Ask[]
}

/** What to ask for to settle a row: what the converter would settle it by, or what is wrong with the cell. */
export type Ask =
  | Settling
  | 'act' // the lineage is not known
  | 'text' // the cell holds none
  | 'unicode'
  | 'other-date' // the code was in use on another day
  | 'leading-zeros'
  | 'readable-date'
  | 'readable-point'

export type Stage = 'reading' | 'converting' | 'writing'
export type Progress = { readonly stage: Stage; readonly rows: number; readonly share: number }

export type Format = 'csv' | 'ndjson' | 'xlsx'

/** What came of a file: the honest count. */
export type Summary = {
  readonly rows: number
  readonly settled: number
  readonly counts: Readonly<Partial<Record<RowStatus, number>>>
  readonly asks: Readonly<Partial<Record<Ask, number>>>
  /** For codes: the day they were read on, and whether it was guessed. */
  readonly codesOf: {
    readonly from: string
    readonly until: string | null
    readonly guessed: boolean
    readonly explained: number
    readonly of: number
  } | null
}
