/**
 * Who decides what: functions, the grants by which somebody holds them, and the texts they stand on. Plain data; a
 * matrix is immutable and answers for any day.
 */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Citation } from '../../law/index.ts'

export type Words = { readonly vi: string; readonly en: string | null }

/** `district` decides nothing since 1 July 2025; it stays for the days before. */
export const holderLevels = ['central', 'province', 'district', 'commune'] as const
export type HolderLevel = (typeof holderLevels)[number]

/**
 * The kind of who decides is part of the key: a Committee (all its members), its Chair (one person) and an office of it
 * are three, also in the same commune.
 */
export const holderKinds = [
  'national-assembly',
  'standing-committee',
  'president',
  'government',
  'prime-minister',
  'ministry',
  'minister',
  'central-agency',
  'council',
  'committee',
  'chair',
  'department',
  'department-head',
  'office',
  'office-head',
  'service-centre',
  'management-board',
  'public-unit',
  'official',
  'front',
] as const
export type HolderKind = (typeof holderKinds)[number]

export type Holder = {
  readonly level: HolderLevel
  readonly kind: HolderKind
  /** Which of its kind, where there are several: an organisation kind of the register (`department-construction`), a ministry's id. */
  readonly body: string | null
}

/** The fields of the decrees of June 2025. */
export const fields = [
  'justice',
  'tax',
  'ethnic-religion',
  'finance',
  'national-reserves',
  'public-assets',
  'home-affairs',
  'statistics',
  'agriculture-environment',
  'science-technology',
  'external-relations',
  'culture-sport-tourism',
  'industry-trade',
  'construction',
  'inspection',
  'education',
  'planning',
  'health',
  'land',
  'other',
] as const
export type Field = (typeof fields)[number]

/** Which place counts when a matter is brought somewhere. */
export const placeRules = [
  'event',
  'facility',
  'enterprise-seat',
  'project',
  'object',
  'residence',
  'main-entrance',
  'territory',
  'none-needed',
] as const
export type PlaceRule = (typeof placeRules)[number]

/** Where a matter may touch several units of the holder's level: held for one, for several, or however many. */
export const spans = ['one-unit', 'several-units', 'any'] as const
export type Span = (typeof spans)[number]

/** A task or power as the law names it: the thing that must have exactly one holder at each place and day. */
export type AuthorityFunction = {
  readonly id: string
  readonly field: Field
  readonly title: Words
  /** Other words by which people look for it. */
  readonly also: readonly string[]
  /** The point of the sector's law that creates the task. */
  readonly provision: Citation | null
  /** Codes of the procedures by which people meet it. */
  readonly procedures: readonly string[]
  /** Null where no text says it: a finding. */
  readonly placeRule: PlaceRule | null
  readonly from: IsoDate | null
  readonly until: IsoDate | null
}

/** `own`: set between levels by law (phan dinh). `devolved`: phan quyen. `assigned-down`: phan cap. `delegated`: uy quyen. */
export const grantModes = ['own', 'devolved', 'assigned-down', 'delegated'] as const
export type GrantMode = (typeof grantModes)[number]

export type Grant = {
  readonly id: string
  readonly function: string
  readonly holder: Holder
  readonly mode: GrantMode
  readonly span: Span
  /** Permanent identity of the unit on whose ground it holds, or `country`. */
  readonly territory: string
  /** What must be so, in our own words; thresholds as data. */
  readonly conditions: readonly Condition[]
  /** The grant it comes from: a delegated or assigned-down one has its giver's. */
  readonly under: string | null
  readonly basis: Citation
  readonly from: IsoDate
  /** The first day on which it no longer holds; null where no text ends it. */
  readonly until: IsoDate | null
  /** Read in the text by a person, or taken from a list that nobody compared with it yet. */
  readonly verified: boolean
  /** Where the row comes from. */
  readonly source: string
  /** No source at hand says since when: `from` is then the first day of which it is known, and no beginning. */
  readonly sinceUnknown?: true
  /** Where the list of the row names no text: what the row beside it in that list stands on. */
  readonly beside?: Citation
  /** The sentence it was read from, and the file by its fingerprint: what the second person looks at. */
  readonly read?: {
    readonly sentence: string
    readonly point: string
    readonly file: string
    readonly sha256: string
  }
}

/** A condition, with the amount where it is one: `{ of: 'value', below: 1000000000, unit: 'vnd' }`. */
export type Condition = {
  readonly says: Words
  readonly of?: string
  readonly from?: number
  readonly below?: number
  readonly unit?: 'vnd' | 'ha' | 'm2' | 'grade' | 'people'
}

/** The forms of legal documents by their legal effect, the highest first (Law 64/2025/QH15 as amended, Article 4). */
export const ranks = [
  'constitution',
  'law',
  'ordinance',
  'president-decision',
  'decree',
  'prime-minister-decision',
  'judges-resolution',
  'circular',
  'joint-circular',
  'province-council-resolution',
  'province-committee-decision',
  'province-chair-decision',
  'special-unit-document',
  'commune-council-resolution',
  'commune-committee-decision',
  'administrative',
] as const
export type Rank = (typeof ranks)[number]

/** A text that grants, ends or changes authority. */
export type AuthorityInstrument = {
  readonly number: string
  readonly title: Words
  readonly rank: Rank
  readonly issuer: Holder & { readonly unit: string | null }
  readonly field: Field
  /** Null where no source at hand states the day. */
  readonly issuedOn: IsoDate | null
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  /** Provisions that end before the whole, and by what: `14.2`. */
  readonly ends: readonly { readonly point: string; readonly until: IsoDate; readonly by: Citation }[]
  readonly replaces: readonly Citation[]
  /** How many articles it has, where its text was read to the end; unknown without it. */
  readonly articles?: number
  /** Where it says that it comes before others on authority: those issued before a day, whatever their rank. */
  readonly comesBefore?: { readonly issuedBefore: IsoDate; readonly basis: Citation }
  /** Points that may not be passed on, by the text itself; no modes is in no way. */
  readonly keeps?: readonly {
    readonly point: string
    readonly modes: readonly GrantMode[]
    readonly basis: Citation
  }[]
  /** Where a local document applies, also after its unit has ended. */
  readonly applies: readonly {
    readonly unit: string
    readonly from: IsoDate
    readonly until: IsoDate | null
    readonly basis: Citation
  }[]
}

/** A procedure as a published list has it: what it is for, who is said to decide, and whether that text is of before. */
export type Procedure = {
  readonly code: string
  readonly title: string
  readonly field: Field
  readonly levels: readonly HolderLevel[]
  /** Its text still names bodies of a district. */
  readonly namesDistrict: boolean
  readonly source: string
}

/** Everything known, as of one state of knowledge. */
export type MatrixFacts = {
  readonly functions: readonly AuthorityFunction[]
  readonly grants: readonly Grant[]
  readonly instruments: readonly AuthorityInstrument[]
  readonly procedures: readonly Procedure[]
}

/** Ground and its units, as the register knows them: all a rule may ask of a place. */
export type Ground = {
  /** Whether the ground of `subject` lies in that of `unit` on a day; a unit covers itself, `country` covers all. */
  readonly covers: (unit: string, subject: string, on: IsoDate) => boolean
  readonly levelOf: (unit: string, on: IsoDate) => Exclude<HolderLevel, 'central'> | null
  /** The units it lies in, the nearest first. */
  readonly above: (unit: string, on: IsoDate) => readonly string[]
  /** The first day on which the unit is no more; null while it stands. */
  readonly endOf: (unit: string) => IsoDate | null
  /** The units that hold the ground of a unit of one day on another: itself, its successors or its predecessors. */
  readonly onDay: (unit: string, from: IsoDate, to: IsoDate) => readonly string[]
  readonly provinces: (on: IsoDate) => readonly string[]
}
