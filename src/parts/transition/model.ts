/**
 * What moves when units end: holdings, who holds them through time, the plan by which each gets a successor.
 * Quantities are exact: counts and files are whole numbers, money is whole VND, shelf metres are whole millimetres, land is
 * whole square metres; so that sums never round.
 */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Citation } from '../../law/index.ts'
import type { KindId, Measure, RuleId } from './kinds.ts'

export { type Measure, measures, type RuleId, ruleIds } from './kinds.ts'

export type Quantities = Readonly<Record<Measure, number>>

/** `org:<unit id>:<kind>` of the register. */
export type OrganisationId = string
/** Permanent identity of a unit. */
export type UnitId = string

/** Where a thing lies or what ground it concerns, as of the eve. */
export type Place =
  | { readonly unit: UnitId; readonly latitude?: undefined; readonly longitude?: undefined }
  | { readonly unit: null; readonly latitude: number; readonly longitude: number }

/** What the rules ask about a holding beside its kind, place and quantities; each kind says which it uses. */
export type Attributes = {
  /** Records: kept for ever, or for a term. */
  readonly permanence?: 'permanent' | 'term'
  /** Records, cases: whether work on it goes on. */
  readonly unfinished?: boolean
  /** Task of the authority matrix that a case, proceeding or power is about. */
  readonly function?: string
  /** Cases of civil status: commune of residence of who asked. */
  readonly residence?: UnitId
  /** Cases, assignments, petitions: its number and due date, which never change by a transition. */
  readonly number?: string
  readonly dueOn?: IsoDate
  /** Posts: the person, by number of the account or of the personnel file; never a name. */
  readonly person?: string
  /** Systems: the codes of units it uses. */
  readonly codes?: readonly string[]
}

/** A thing with legal effect that an organisation holds. */
export type Holding = {
  readonly id: string
  readonly kind: KindId
  /** The organisation that held it when it was entered. */
  readonly holder: OrganisationId
  /** How its holder knows it: number of the file, the asset card, the account. Unique per holder and kind. */
  readonly reference: string
  readonly description: string
  readonly quantities: Quantities
  readonly place: Place | null
  /** Whether it may be divided among successors. */
  readonly shared: boolean
  readonly state: 'held' | 'settled'
  readonly asOf: IsoDate
  /** What proves it: number of a paper, or hash of a file. */
  readonly evidence: string | null
  readonly attributes: Attributes
}

/** How an ended organisation's unit ended: which row of the archives law's table applies. */
export type EndEvent = 'dissolution' | 'division' | 'separation' | 'merger'

/** A unit that took over ground and people of an ended one. */
export type Heir = {
  readonly unit: UnitId
  /** All of its ground and people went here. */
  readonly whole: boolean
  /** Share of the people, 0..1, where a source states it. */
  readonly people: number | null
}

export type EndedOrganisation = {
  readonly id: OrganisationId
  readonly unit: UnitId
  readonly kind: string
  readonly level: 'province' | 'district' | 'commune'
  readonly event: EndEvent
  /** Units that took over, of the same level; of a district the communes on its ground. */
  readonly heirs: readonly Heir[]
  /** The People's Committee of the province of the day: the direct superior, and the caretaker. */
  readonly caretaker: OrganisationId
  readonly basis: Citation
}

/** A decision of a competent body that names who gets what: confirmed by a second person before it counts. */
export type Decision = {
  readonly id: string
  readonly what: 'placement' | 'allocation' | 'override' | 'award' | 'settlement'
  /** Where each part goes; shares add up to 1. None for what is settled. */
  readonly to: readonly { readonly organisation: OrganisationId; readonly share: number }[]
  readonly basis: string
}

/** Who holds a power: a body of that kind in the unit of that level. */
export type Power = {
  readonly level: 'province' | 'commune'
  readonly kind: string
  readonly basis: Citation
}

/** What the rules may ask about the country on the eve and on the day: pure, prepared once for a transition. */
export type World = {
  /** The day of the switch. */
  readonly on: IsoDate
  ended(organisation: OrganisationId): EndedOrganisation | null
  /** The organisation of that kind that stands in the unit on the day. */
  bodyIn(unit: UnitId, kind: string): OrganisationId | null
  /** The communes of the day that hold the place; one where it is sure, several where it may be any, none where unknown. */
  communesAt(place: Place): readonly UnitId[]
  provinceOf(unit: UnitId): UnitId | null
  /** Whether it acts on the day. */
  stands(organisation: OrganisationId): boolean
  /** The name of a unit, as of the day or of its last one. */
  nameOf(unit: UnitId): string
  /** Which level and kind of organisation holds the power on the day, by the matrix of authority; null where it is open. */
  decides(task: string, places: readonly UnitId[]): Power | null
  /** The sector's own rule for open matters of the task that a body of the level had. */
  sectorRule(task: string, from: EndedOrganisation['level']): Power | null
  /** The decision that counts for a holding, the last confirmed one. */
  decisionFor(holding: string): Decision | null
}

/** What becomes of a holding or a part of it. */
export const dispositions = ['transfer', 'archive', 'settle', 'caretaker'] as const
export type Disposition = (typeof dispositions)[number]

export type Part = {
  /** 0 where the holding stays whole; 1, 2 ... where it is divided. */
  readonly part: number
  readonly disposition: Disposition
  /** Null only for what is settled. */
  readonly successor: OrganisationId | null
  readonly quantities: Quantities
}

/** Why a line is as it is: the rule, the facts it used, and what else was possible. */
export type Allocation = {
  readonly holding: string
  readonly rule: RuleId
  readonly basis: Citation
  /** Code of a finding of this part, with its facts: shown in both languages. */
  readonly because: { readonly code: string; readonly facts: Readonly<Record<string, string>> }
  /** Other successors that were possible, for a person to choose from. */
  readonly others: readonly OrganisationId[]
  readonly parts: readonly Part[]
}

/** The phases of a transition, in order; a switch that was taken back is `reversed`. */
export const phases = [
  'prepare',
  'allocate',
  'rehearse',
  'armed',
  'switched',
  'settling',
  'closed',
  'reversed',
] as const
export type Phase = (typeof phases)[number]

/** The steps of an inventory, in order. */
export const inventorySteps = ['opened', 'counted', 'frozen', 'signed'] as const
export type InventoryStep = (typeof inventorySteps)[number]

export const noQuantities: Quantities = { count: 0, vnd: 0, millimetres: 0, files: 0, squareMetres: 0 }
