/** What the law kit knows: instruments, their points, dated parameters. Plain data; every value says where it stands. */
import type { IsoDate } from '../kernel/dates.ts'

/** How the words of a point reached us. Nothing known from memory alone is stored as a fact. */
export type Provenance =
  | 'text' // the legal text or its articles were read
  | 'press' // official news or a law site that repeats the text was read
  | 'computed' // computed from stored data
  | 'derived' // follows from the text, printed nowhere

/** A place in an instrument: `5`, `54.8`, `1.2.a`; the empty string is the instrument as a whole. */
export type Citation = { readonly instrument: string; readonly point: string }

export type InstrumentKind =
  | 'constitution'
  | 'law'
  | 'resolution'
  | 'decree'
  | 'decision'
  | 'regulation'
  | 'conclusion'
  | 'guidance'
  | 'report'
  | 'submission'
  | 'catalogue'

export type LegalInstrument = {
  /** The number as printed, NFC, without spaces. Unprinted numbers get a plain name. */
  readonly number: string
  readonly kind: InstrumentKind
  readonly issuer: string
  readonly title: { readonly vi: string; readonly en: string }
  readonly issuedOn: IsoDate
  /** The first day in force; null where no stored source states it, so no rule may ask. */
  readonly effectiveOn: IsoDate | null
  readonly until: IsoDate | null
  readonly endedBy?: string
  readonly provenance: Provenance
  /** Set where the text is numbered in sections (Party documents), not in articles. */
  readonly sections?: true
  /**
   * `listed`: all numbered articles (or points) carry a status. `cited`: only the points we use are listed,
   * because no full text was available; `why` says so.
   */
  readonly coverage:
    | { readonly kind: 'listed'; readonly numbered: number }
    | { readonly kind: 'cited'; readonly why: string }
}

/** What the product does with a point. */
export type PointStatus = 'rule' | 'definition' | 'procedure' | 'needs-person' | 'not-yet'

export type Point = Citation & {
  readonly status: PointStatus
  /** One line in our own words; null while the point was not read. */
  readonly says: string | null
  readonly provenance: Provenance | null
}

export type ParameterUnit =
  | 'committees'
  | 'bodies'
  | 'departments'
  | 'deputies'
  | 'delegates'
  | 'people'
  | 'km2'
  | 'percent'
  | 'posts'
  | 'day' // the value is a date
  | 'days'
  | 'months'
  | 'years'
  | 'vnd'
  | 'mm'
  | 'pt'

export type ParameterValue = {
  readonly from: IsoDate
  readonly until: IsoDate | null
  readonly value: number | IsoDate
  readonly citation: Citation
  readonly provenance: Provenance
}

export type Parameter = {
  readonly id: string
  readonly unit: ParameterUnit
  /** What the number means, in one line. */
  readonly means: string
  readonly values: readonly ParameterValue[]
}

/** One statement about papers, and the changes of units it speaks of: those that took effect in [from, until). */
export type PapersRule = {
  readonly id: string
  readonly from: IsoDate
  readonly until: IsoDate | null
  readonly says: { readonly vi: string; readonly en: string }
  readonly citations: readonly Citation[]
}

export type DayKind =
  | 'weekday'
  | 'weekend'
  | 'holiday'
  | 'compensatory' // off in place of a holiday that fell on a weekend
  | 'swapped-off'
  | 'made-up' // a weekend day that is worked

export type Certainty = 'confirmed' | 'unconfirmed'
type Entry = readonly [IsoDate, Exclude<DayKind, 'weekday' | 'weekend'>, string, Certainty]

/** Days that differ from the plain week, for whole years [from, until). */
export type CalendarData = {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly days: readonly Entry[]
}

/** Asking the law for what it does not say is our mistake, never a default. */
export class LawError extends Error {
  readonly code: 'unknown-instrument' | 'unknown-point' | 'unknown-parameter' | 'not-in-force' | 'overlap'
  /** The day a calendar was asked for and does not reach; null for anything else. */
  readonly beyondCalendar: IsoDate | null
  constructor(code: LawError['code'], message: string, beyondCalendar: IsoDate | null = null) {
    super(message)
    this.name = 'LawError'
    this.code = code
    this.beyondCalendar = beyondCalendar
  }
}
