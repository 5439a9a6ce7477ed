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

export type Register = {
  readonly release: {
    readonly id: string
    readonly recordedAt: Instant
    readonly dataFrom: IsoDate
    readonly dataTo: IsoDate
  }
  readonly records: () => Iterable<RegisterRecord>

  readonly unitAt: (code: string, date: IsoDate, place?: CodePlace) => Unit | null
  readonly unitById: (id: string, date: IsoDate) => Unit | null
  readonly story: (id: string) => UnitStory | null
  /** Every meaning a bare code ever had, oldest first. More than one means: a date is needed. */
  readonly meanings: (code: string, place?: CodePlace) => readonly CodeMeaning[]
  readonly unitsOn: (
    date: IsoDate,
    place?: { readonly level?: string; readonly within?: string },
  ) => readonly Unit[]
  readonly children: (id: string, date: IsoDate) => readonly Unit[]
  /** From the nearest up. */
  readonly ancestors: (id: string, date: IsoDate) => readonly Unit[]
  readonly search: (text: string, options?: SearchOptions) => readonly Hit[]

  readonly convertCode: (
    code: string,
    dates: { readonly from: IsoDate; readonly to: IsoDate } & CodePlace,
  ) => Conversion
  readonly lineage: (
    code: string,
    dates: { readonly from: IsoDate; readonly to: IsoDate } & CodePlace,
  ) => Lineage
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

  readonly statistics: (date: IsoDate) => readonly StatisticsRow[]
  readonly compare: (from: IsoDate, to: IsoDate, level: string) => Comparison
  readonly guessDate: (codes: readonly string[], place?: CodePlace) => DateGuess
}

export type CreateOptions = {
  /** Only what was known at this instant; without it everything not superseded. */
  readonly knownAt?: Instant
  /** The code system meant when none is named; without it the one that gives most codes. */
  readonly system?: string
}
