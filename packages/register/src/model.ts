/**
 * The records a register is made of: the contract between data, engine, database and interchange.
 * The engine knows nothing of any country: levels, types and code systems are records too.
 */

/** A local calendar date, `YYYY-MM-DD`. Ranges of dates are half-open: `from` belongs, `until` does not. */
export type IsoDate = string

/** An instant of system time in UTC, ISO 8601. */
export type Instant = string

/**
 * When something holds. `until: null` means still open.
 * `fromAfter` marks an *observed* beginning: the source saw the former state on `fromAfter` and the new one
 * on `from`, so the true day lies after `fromAfter` and not after `from`. `untilAfter` is the same for the end.
 */
export type Validity = {
  readonly from: IsoDate
  readonly until: IsoDate | null
  readonly fromAfter?: IsoDate
  readonly untilAfter?: IsoDate
}

/** System time: absent `recordedAt` means that of the release; absent `supersededAt` means still believed. */
export type Known = { readonly recordedAt?: Instant; readonly supersededAt?: Instant }

/** Where a statement of law stands. Article and clause are the numbers printed in the text. */
export type Basis = {
  readonly instrument: string
  readonly article?: string
  readonly clause?: string
}

/** How much of the origin goes to the destination, in the words of the act. */
export type Scope =
  | 'whole' // all land and people
  | 'part' // part of the land with part (or, see `people`, all) of the people
  | 'rest' // what remains after the named other clauses
  | 'land' // land only
  | 'people' // part or rest of the people
  | 'unchanged' // left as it is
  | 'renamed'
  | 'retyped'
  | 'reparented'
  | 'recoded'
  | 'unknown' // the units changed, how is not known: lineage-unknown

/** What became of the origin's people along one line, derived from all lines of the origin together. */
export type People = 'all' | 'part' | 'none' | 'unknown'

export type ChangeKind =
  | 'establish'
  | 'merge' // several (or parts) into one new unit
  | 'absorb' // into a unit that continues
  | 'split'
  | 'detach'
  | 'adjust-boundary'
  | 'rename'
  | 'retype'
  | 'reparent'
  | 'recode'
  | 'keep' // an act that names a unit as untouched
  | 'dissolve'
  | 'restore'
  | 'observed' // a difference between two snapshots, no act matched

export type Names = {
  readonly vi?: string
  readonly en?: string
  readonly [language: string]: string | undefined
}

export type ReleaseRecord = {
  readonly record: 'release'
  readonly schema: 1
  readonly id: string
  readonly country: string
  readonly recordedAt: Instant
  /** First and last day the release speaks about (both inclusive). */
  readonly dataFrom: IsoDate
  readonly dataTo: IsoDate
}
export type SourceRecord = {
  readonly record: 'source'
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly asOf: IsoDate | null
  readonly url?: string
  /** A plain word on how far it can be trusted. */
  readonly quality?: string
}
export type LevelRecord = {
  readonly record: 'level'
  readonly id: string
  /** 1 is the highest. */
  readonly rank: number
  readonly names: Names
}
export type SchemeRecord = Validity &
  Known & {
    readonly record: 'scheme'
    readonly id: string
    readonly levels: readonly string[]
    readonly basis?: Basis
  }
export type TypeRecord = {
  readonly record: 'type'
  readonly id: string
  readonly level: string
  readonly names: Names
}
export type SystemRecord = { readonly record: 'system'; readonly id: string; readonly names: Names }
export type InstrumentRecord = Known & {
  readonly record: 'instrument'
  /** The number as printed, in NFC without spaces: `1656/NQ-UBTVQH15`. */
  readonly id: string
  readonly issuer?: string
  readonly title?: string
  readonly issuedOn?: IsoDate
  readonly effectiveOn?: IsoDate
  readonly source?: string
}
export type UnitRecord = Known & {
  readonly record: 'unit'
  /**
   * Permanent identity, derived from facts. A unit formed by a clause: `1656/NQ-UBTVQH15#1.4` (instrument #
   * article . clause, then `/n` if the clause forms several); any other: `<level>:<first code>@<first day>`.
   */
  readonly id: string
  readonly level: string
}
export type VersionRecord = Validity &
  Known & {
    readonly record: 'version'
    readonly unit: string
    /** The official name in full, with its type: `Phường Ba Đình`. */
    readonly name: string
    /** Without the type: `Ba Đình`. */
    readonly short: string
    readonly type: string
    /** The unit it belongs to (id), null at the highest level. */
    readonly parent: string | null
    readonly basis?: Basis
    readonly source?: string
  }
export type CodeRecord = Validity &
  Known & {
    readonly record: 'code'
    readonly unit: string
    readonly system: string
    readonly value: string
    readonly source?: string
  }
export type NameRecord = Known & {
  readonly record: 'name'
  readonly unit: string
  readonly text: string
  readonly use: 'alias' | 'english' | 'spelling' | 'abbreviation'
  readonly source?: string
}
export type ChangeRecord = Known & {
  readonly record: 'change'
  /** `1656/NQ-UBTVQH15#1.4`, or for observed ones `observed:<level>:<code>@<date>`. */
  readonly id: string
  readonly kind: ChangeKind
  readonly effectiveOn: IsoDate
  /** As `Validity.fromAfter`: absent where the act itself gives the day. */
  readonly after?: IsoDate
  /** Order among the changes of one day. */
  readonly sequence?: number
  readonly basis?: Basis
  readonly source?: string
  readonly state?: 'enacted' | 'annulled'
}
/** One leg of a change, read from both ends. `from: null` is new land, `to: null` an end without successor. */
export type LineRecord = Known & {
  readonly record: 'line'
  readonly change: string
  readonly from: string | null
  readonly to: string | null
  readonly scope: Scope
  readonly people: People
  /** Share of the origin that goes along this line, 0..1, where a source states it. */
  readonly share?: { readonly population?: number; readonly area?: number; readonly source: string }
  /** Set where a person decided what the text left open. */
  readonly decision?: string
}
export type SeatRecord = Validity &
  Known & {
    readonly record: 'seat'
    readonly unit: string
    readonly text: string
    readonly source: string
  }
export type PointRecord = Known & {
  readonly record: 'point'
  readonly unit: string
  /** Degrees, WGS 84. */
  readonly latitude: number
  readonly longitude: number
  readonly asOf: IsoDate
  readonly source: string
}
export type MeasureRecord = Known & {
  readonly record: 'measure'
  readonly unit: string
  readonly quantity: 'area' | 'population'
  /** km2 for area, persons for population. */
  readonly value: number
  readonly asOf: IsoDate
  readonly method: 'printed' | 'measured' | 'census' | 'carried'
  readonly source: string
}
/** Something a reader of a unit should know about the quality of its facts. */
export type NoteRecord = Known & {
  readonly record: 'note'
  readonly unit: string
  /** Stable code, worded elsewhere: `observed-only`, `area-disagrees`, ... */
  readonly code: string
  readonly details?: Readonly<Record<string, string | number>>
  readonly source?: string
}

export type RegisterRecord =
  | ReleaseRecord
  | SourceRecord
  | LevelRecord
  | SchemeRecord
  | TypeRecord
  | SystemRecord
  | InstrumentRecord
  | UnitRecord
  | VersionRecord
  | CodeRecord
  | NameRecord
  | ChangeRecord
  | LineRecord
  | SeatRecord
  | PointRecord
  | MeasureRecord
  | NoteRecord

export type RecordKind = RegisterRecord['record']

// ---- answers -------------------------------------------------------------------------------------------

/**
 * A unit as it was on a day. `validFrom`/`validTo` bound the days on which its own code, name, type and parent
 * stay as they are here (half-open, null = open). A unit of the highest level is its own `province`.
 */
export type Unit = {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly shortName: string
  readonly type: string
  readonly level: string
  readonly province: { readonly code: string | null; readonly name: string } | null
  /** The chain of parents from the nearest up, province last. */
  readonly parents: readonly {
    readonly id: string
    readonly code: string | null
    readonly name: string
    readonly type: string
    readonly level: string
  }[]
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
  /** Observed beginnings and ends: "between X and Y". */
  readonly observedFromAfter?: IsoDate
  readonly observedToAfter?: IsoDate
}

export type Citation = {
  readonly instrument: string
  readonly article: string | null
  readonly clause: string | null
  readonly effectiveOn: IsoDate
  /** Set when the day is only observed: the change came after this day and not after `effectiveOn`. */
  readonly observedAfter?: IsoDate
}

/** Why a candidate is one. */
export type Reason = {
  readonly code:
    | 'same-unit'
    | 'whole'
    | 'all-people'
    | 'part-of-people'
    | 'rest'
    | 'land-only'
    | 'renamed'
    | 'unchanged'
    | 'chain'
    | 'lineage-unknown'
  readonly scope: Scope
  readonly people: People
}

export type Candidate = {
  readonly unit: Unit
  /** Share of the origin's people (else null when no source states it; 1 where the law sends all). */
  readonly share: number | null
  readonly reason: Reason
  readonly citations: readonly Citation[]
}

export type ConversionStatus =
  | 'exact'
  | 'by-law'
  | 'already-current'
  | 'ambiguous'
  | 'not-found'
  | 'lineage-unknown'

export type Conversion = {
  readonly status: ConversionStatus
  /** The one unit, where there is exactly one answer; else null. */
  readonly unit: Unit | null
  readonly origin: Unit | null
  /** Best first: those with all people, then part, then unknown, then land only; larger shares first; then by code. */
  readonly candidates: readonly Candidate[]
  readonly citations: readonly Citation[]
  /** Ends of chains where what happened is not known; empty when the answer is complete. */
  readonly unknown: readonly UnknownEnd[]
}

/** A unit that ended (looking back: began), and between which days, without a known successor (predecessor). */
export type UnknownEnd = { readonly unit: string; readonly between: readonly [IsoDate, IsoDate] }

export type LineageLine = {
  readonly from: string | null
  readonly to: string | null
  readonly scope: Scope
  readonly people: People
  readonly share: number | null
  readonly kind: ChangeKind
  readonly citation: Citation | null
  readonly effectiveOn: IsoDate
  readonly observedAfter?: IsoDate
}

export type Lineage = {
  readonly origin: Unit | null
  /** Every unit met, in the version that touches the lines, keyed by id. */
  readonly units: readonly Unit[]
  readonly lines: readonly LineageLine[]
  /** Ends of chains where what happened is not known. */
  readonly unknown: readonly UnknownEnd[]
}

/** One row of a correspondence between two dates. */
export type CorrespondenceRow = {
  readonly fromCode: string | null
  readonly toCode: string | null
  /** Null for new land that belonged to no unit. */
  readonly fromUnit: string | null
  /** Null where the unit ended and its successor is not known (`scope: 'unknown'`) or there is none. */
  readonly toUnit: string | null
  readonly scope: Scope
  readonly people: People
  readonly citations: readonly Citation[]
}
