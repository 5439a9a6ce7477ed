/** What is read out of an act. `readAct` fills it from text alone; `resolveAct` ties the names to a register. */

import type { People, Scope } from '../../../packages/register/src/model.ts'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Finding, Place } from '../../kernel/findings.ts'

export type Instrument = {
  /** Number as printed, NFC, no spaces: `1656/NQ-UBTVQH15`. */
  readonly number: string | null
  readonly kind: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly issuedOn: IsoDate | null
  readonly effectiveOn: IsoDate | null
  /** The day from which the new units work (`chính thức hoạt động`), else `effectiveOn`. */
  readonly operationalOn: IsoDate | null
}

/** A unit as the text names it. `district` is the one given in brackets. */
export type NamedUnit = {
  readonly type: string | null
  readonly name: string
  readonly district?: { readonly type: string | null; readonly name: string }
  readonly place: Place
}

/** One predecessor with its scope as written. `rest` names the clauses it refers to. */
export type NamedLeg = {
  readonly unit: NamedUnit
  readonly scope: Scope
  /** Written share of the people: `part-all-people` is scope `part` with people `all`. */
  readonly people: People
  readonly restAfter?: readonly string[]
  readonly wholeDistrict?: boolean
  /** Land that is no unit ("khu vực ..."); it has no predecessor in the register. */
  readonly newLand?: boolean
  /** All land is named and the people are not: `land` if other clauses take the people, else `whole`. */
  readonly wholeLand?: boolean
}

export type ClauseChange = {
  readonly kind: 'form' | 'absorb' | 'rename' | 'retype' | 'keep'
  /** The result; for `keep` the unit itself. */
  readonly result: NamedUnit
  readonly legs: readonly NamedLeg[]
  readonly place: Place
  /** The clause as read, tidied (for the reader's page, never stored in facts). */
  readonly text: string
}

/** What the act states about itself in its closing clause. */
export type StatedTotals = {
  readonly total: number | null
  readonly byType: Readonly<Record<string, number>>
  readonly formedByType: Readonly<Record<string, number>>
  readonly kept: number | null
  readonly place: Place
}

export type Act = {
  readonly instrument: Instrument
  /** Province the act arranges, as named. */
  readonly province: NamedUnit | null
  readonly articles: readonly { readonly number: string; readonly title: string; readonly place: Place }[]
  readonly changes: readonly ClauseChange[]
  readonly totals: StatedTotals | null
  readonly findings: readonly Finding[]
  /** The normalised text that places point into. */
  readonly text: string
}

/** A leg tied to a unit of the register (by id) on the eve of the act. */
export type ResolvedLeg = NamedLeg & {
  readonly unitId: string | null
  readonly code: string | null
  readonly registerName: string | null
  readonly how: 'exact' | 'district' | 'context' | 'fuzzy' | 'variant' | 'decision' | 'unresolved'
}

export type ResolvedChange = Omit<ClauseChange, 'legs'> & {
  readonly legs: readonly ResolvedLeg[]
  /** Id of the unit that results: derived from the clause, or the unit that continues. */
  readonly resultId: string
}

export type ResolvedAct = Omit<Act, 'changes'> & { readonly changes: readonly ResolvedChange[] }

/** What a person decided where the text leaves it open: data, with reason and source. */
export type Decision = {
  readonly instrument: string
  readonly clause: string
  readonly name: string
  /** The code of the unit meant, on the eve of the act. */
  readonly code: string
  /** Set where the text leaves open how much of the unit is taken. */
  readonly scope?: Scope
  readonly reason: string
  readonly source: string
}
export type SpellingVariant = {
  readonly instrument: string
  readonly clause: string
  readonly written: string
  readonly code: string
}
