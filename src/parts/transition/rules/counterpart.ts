/**
 * Which body of another level stands where a body of the eve stood. A district's offices have no match by name: what is of the
 * State goes to the People's Committee, what is of the Party to its committee, what is of a union to the same union.
 */
import type { EndedOrganisation, OrganisationId, UnitId, World } from '../model.ts'

const unions = ['front', 'trade-union', 'farmers', 'women', 'youth', 'veterans']

export const isOfParty = (kind: string): boolean => kind.startsWith('party-')

/** Bodies whose records are of the Party's fonds and not of the State's. */
export const isOfPartyFonds = (kind: string): boolean => isOfParty(kind) || unions.includes(kind)

/** The kind that leads a body's own line at every level. */
export const leadOf = (kind: string): string => {
  if (isOfParty(kind)) return 'party-committee'
  return unions.includes(kind) || kind === 'council' ? kind : 'people-committee'
}

/** The body of a commune of the day for one that ended: the same kind of the same level, else the lead of its line. */
export const counterpartIn = (
  commune: UnitId,
  { kind, level }: Pick<EndedOrganisation, 'kind' | 'level'>,
  world: World,
): OrganisationId | null => world.bodyIn(commune, level === 'district' ? leadOf(kind) : kind)

/** The body of the province of the day that stood above it, in its own line. */
export const superiorOf = ({ kind, unit }: EndedOrganisation, world: World): OrganisationId | null => {
  const province = world.provinceOf(unit)
  return province === null ? null : world.bodyIn(province, leadOf(kind))
}
