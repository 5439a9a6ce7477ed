/** What a register can be asked. `createRegister` builds one from records; every answer is a plain value. */
import type {
  ChangeRecord,
  Conversion,
  CorrespondenceRow,
  Instant,
  IsoDate,
  Lineage,
  LineRecord,
  MeasureRecord,
  NoteRecord,
  PointRecord,
  RegisterRecord,
  SeatRecord,
  Unit,
} from './model.ts'

/**
 * Narrows a code to one kind: a code is unique per system and level on a day. Without `level` any level counts,
 * and where several units bear the code on the day the one lowest in the hierarchy (the largest rank) answers.
 */
export type CodePlace = { readonly system?: string; readonly level?: string }

export type SearchOptions = {
  /** Units as they stood on this day; without it any day counts, newest versions first. */
  readonly at?: IsoDate
  readonly level?: string
  /** Only units inside this unit (id). */
  readonly within?: string
  readonly limit?: number
}
/** How a name was found, best first. */
export type Match =
  | 'code'
  | 'exact'
  | 'tone-placement'
  | 'abbreviation'
  | 'alias'
  | 'retired'
  | 'no-accents'
  | 'typo'
  | 'prefix'
export type Hit = {
  readonly unit: Unit
  readonly match: Match
  readonly score: number
  readonly matched: string
}

export type UnitStory = {
  readonly unit: Unit
  readonly versions: readonly Unit[]
  readonly codes: readonly {
    readonly system: string
    readonly value: string
    readonly from: IsoDate
    readonly until: IsoDate | null
  }[]
  readonly names: readonly { readonly text: string; readonly use: string }[]
  readonly seats: readonly SeatRecord[]
  readonly points: readonly PointRecord[]
  readonly measures: readonly MeasureRecord[]
  readonly notes: readonly NoteRecord[]
  /** The changes that touched it, with their lines. */
  readonly changes: readonly { readonly change: ChangeRecord; readonly lines: readonly LineRecord[] }[]
}

export type StatisticsRow = {
  readonly level: string
  readonly type: string | null
  readonly province: string | null
  readonly provinceName: string | null
  readonly count: number
}
export type ReductionRow = {
  readonly province: string
  readonly provinceName: string
  readonly before: number
  readonly after: number
  /** Percent, not rounded. */
  readonly reduction: number
}
export type Comparison = {
  readonly level: string
  readonly before: number
  readonly after: number
  readonly reduction: number
  /** By the provinces of the earlier and of the later day. */
  readonly byFormerProvince: readonly ReductionRow[]
  readonly byNewProvince: readonly ReductionRow[]
}

/** How well a day explains an undated list of codes. */
export type DateGuess = {
  /** Best first; ranges of days that explain the same number of rows. */
  readonly guesses: readonly {
    readonly from: IsoDate
    readonly until: IsoDate | null
    readonly explained: number
    readonly of: number
  }[]
  /** Rows that the best day does not explain, with the days on which they would be right. */
  readonly outliers: readonly {
    readonly row: number
    readonly code: string
    readonly validOn: readonly { readonly from: IsoDate; readonly until: IsoDate | null }[]
  }[]
}

export type CodeMeaning = { readonly unit: Unit; readonly from: IsoDate; readonly until: IsoDate | null }

/**
 * The questions. Dates are local days `YYYY-MM-DD`; every method that takes one throws `NotADate` (`code:
 * 'impossible-date'`) for a day that does not exist; what is not found is `null` or empty. `within`, `id` are ids
 * of units. Without a `system` codes are those of the usual one.
 */
export type Register = {
  /** The data release the register was built from, and the days it speaks about. */
  readonly release: {
    readonly id: string
    readonly recordedAt: Instant
    readonly dataFrom: IsoDate
    readonly dataTo: IsoDate
  }
  /** The records it was built from, all of them, as they were given. */
  readonly records: () => Iterable<RegisterRecord>

  /** The unit that bears the code on the day. */
  readonly unitAt: (code: string, date: IsoDate, place?: CodePlace) => Unit | null
  /** The unit on the day; null on days when it did not exist. */
  readonly unitById: (id: string, date: IsoDate) => Unit | null
  /** All that is known of a unit: versions, codes, names, figures, changes. */
  readonly story: (id: string) => UnitStory | null
  /** Every meaning a bare code ever had, oldest first. More than one means: a date is needed. */
  readonly meanings: (code: string, place?: CodePlace) => readonly CodeMeaning[]
  /** The units of a day, highest level first, then by code; a shared list, remembered for the last days. */
  readonly unitsOn: (
    date: IsoDate,
    place?: { readonly level?: string; readonly within?: string },
  ) => readonly Unit[]
  /** The units directly below, by code. */
  readonly children: (id: string, date: IsoDate) => readonly Unit[]
  /** From the nearest up. */
  readonly ancestors: (id: string, date: IsoDate) => readonly Unit[]
  /** Units by code or name, best first; `Hit.match` says how each was found, `score` (0..1) how well. */
  readonly search: (text: string, options?: SearchOptions) => readonly Hit[]

  /**
   * What the unit that bore the code on `from` is on `to`, forward or back, by the lines of changes after the one
   * day up to and with the other: never by equal codes. Frozen, and the same object for the same question.
   */
  readonly convertCode: (
    code: string,
    dates: { readonly from: IsoDate; readonly to: IsoDate } & CodePlace,
  ) => Conversion
  /** The lines behind a conversion as a graph, oldest first, read old to new whichever way one looks. */
  readonly lineage: (
    code: string,
    dates: { readonly from: IsoDate; readonly to: IsoDate } & CodePlace,
  ) => Lineage
  /**
   * Each unit of `from` beside each unit of `to` that has something of it, by code; with `level` the rows in which
   * either side is of that level.
   */
  readonly correspondence: (dates: {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly level?: string
  }) => readonly CorrespondenceRow[]
  /** Changes on `date` or later, before `until`. */
  readonly changesSince: (
    date: IsoDate,
    until?: IsoDate,
  ) => readonly { readonly change: ChangeRecord; readonly lines: readonly LineRecord[] }[]

  /** Counts by level, by level and type, by level and province, by all three; absent columns are null. */
  readonly statistics: (date: IsoDate) => readonly StatisticsRow[]
  /** Counts of a level on two days, and the reduction in percent, by former and by new province. */
  readonly compare: (from: IsoDate, to: IsoDate, level: string) => Comparison
  /** The days that explain most codes of an undated list, best first, and the rows the best does not. */
  readonly guessDate: (codes: readonly string[], place?: CodePlace) => DateGuess
}

export type CreateOptions = {
  /** Only what was known at this instant; without it everything not superseded. */
  readonly knownAt?: Instant
  /** The code system meant when none is named; without it the one that gives most codes. */
  readonly system?: string
}
