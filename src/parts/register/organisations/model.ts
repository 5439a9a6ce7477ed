/** Organisations that act in a unit: what they are, from templates that the law fixes. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Citation, Provenance } from '../../../law/index.ts'

export const organisationKinds = [
  'council',
  'council-legal',
  'council-economy-budget',
  'council-culture-society',
  'council-urban',
  'people-committee',
  'office',
  'office-economy',
  'office-culture-society',
  'service-centre',
  'office-home-affairs',
  'office-justice',
  'office-finance-planning',
  'office-education',
  'office-culture-science',
  'office-health',
  'office-inspectorate',
  'office-environment',
  'office-agriculture-environment',
  'department-home-affairs',
  'department-justice',
  'department-finance',
  'department-industry-trade',
  'department-agriculture-environment',
  'department-construction',
  'department-science-technology',
  'department-culture-sport-tourism',
  'department-education',
  'department-health',
  'inspectorate',
  'party-committee',
  'party-office',
  'party-building',
  'party-organisation',
  'party-propaganda',
  'party-internal-affairs',
  'party-inspection',
  'front',
  'trade-union',
  'farmers',
  'women',
  'youth',
  'veterans',
] as const

/** What an organisation is, one word per template; the last part of its id. */
export type OrganisationKind = (typeof organisationKinds)[number]

export type Level = 'province' | 'district' | 'commune'

/** Names with places to fill: `{unit}` is `phường Ba Đình`, `{short}` is `Ba Đình`, `{party}` is `Tỉnh ủy`. */
export type NamePattern = { readonly vi: string; readonly en: string }

export type Template = {
  readonly kind: OrganisationKind
  readonly level: Level
  /** Types of unit it applies to; absent means all of the level. */
  readonly types?: readonly string[]
  readonly from: IsoDate
  readonly until: IsoDate | null
  /** The organisation of the same unit that it belongs to. */
  readonly parent: OrganisationKind | null
  readonly name: NamePattern
  readonly basis: Citation
  readonly provenance: Provenance
  /** Such bodies may have existed on the eve, which no source we read settles: continuity is then unknown. */
  readonly eveUnrecorded?: true
}

/** Where a template does not apply, or a different name is used. Data, each with its basis. */
export type Exception = {
  readonly id: string
  readonly kinds: readonly OrganisationKind[]
  readonly level: Level
  readonly types?: readonly string[]
  /** Province codes (two digits) or unit codes it is limited to. */
  readonly provinces?: readonly string[]
  readonly units?: readonly string[]
  /** A special zone with fewer permanent residents than this parameter of the law. */
  readonly residentsBelow?: string
  readonly from: IsoDate
  readonly until: IsoDate | null
  /** `none`: there is no such body; `unconfirmed`: no source we could read settles it; `name`: another name. */
  readonly outcome: 'none' | 'unconfirmed' | 'name'
  readonly name?: NamePattern
  readonly basis: Citation
  readonly provenance: Provenance
}

/** A body that a unit may have; which units do is not on record, so nothing is claimed. */
export type OpenBody = {
  readonly id: string
  readonly level: Level
  readonly types?: readonly string[]
  readonly from: IsoDate
  readonly until: IsoDate | null
  readonly bodies: NamePattern
  readonly basis: Citation
}

type Continuity = 'new' | 'continuing' | 'unknown'

/** Who takes over when it ends. `no-single-successor`: work goes by function and place, case by case. */
type Succession = 'same-kind-of-successor-unit' | 'no-single-successor'

export type Organisation = {
  /** `org:<unit id>:<kind>`. */
  readonly id: string
  readonly unit: string
  readonly kind: OrganisationKind
  readonly parent: string | null
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
  readonly continuity: Continuity
  readonly basis: Citation
  readonly end: { readonly basis: Citation; readonly succession: Succession } | null
}
