/** What a correspondence sheet states, and how it stands when it is checked later. */
import type { IsoDate } from '../../../kernel/dates.ts'

/** In the order of their numbers in a check code: only ever added to. */
export const sheetStatuses = [
  'exact',
  'by-law',
  'already-current',
  'ambiguous',
  'lineage-unknown',
  'by-point',
] as const
export type SheetStatus = (typeof sheetStatuses)[number]

/** Statuses by which the sheet names one unit. */
export const decided: readonly SheetStatus[] = ['exact', 'by-law', 'already-current', 'by-point']

/** What the check code holds. */
export type Stated = {
  /** Which key of this deployment sealed it. */
  readonly key: number
  /** Code of the former unit; null where the words may mean several, or where the unit has none. */
  readonly old: string | null
  /** Code of the unit it named; null where it named none. */
  readonly new: string | null
  /** A day on which `old` meant the former unit. */
  readonly at: IsoDate
  /** Whether the asker gave that day. */
  readonly dayGiven: boolean
  /** The day whose unit was asked for. */
  readonly to: IsoDate
  readonly issued: IsoDate
  readonly status: SheetStatus
}

export const standings = [
  'stands', // asked today, the answer is the same
  'changed-since', // right when issued; the unit has changed since
  'corrected', // the register has learnt better about the same days
  'undecided', // it named no unit, and still none can be named
] as const
export type Standing = (typeof standings)[number]

export const verdicts = ['genuine', 'malformed', 'mistyped', 'not-issued-here'] as const
export type Verdict = (typeof verdicts)[number]
