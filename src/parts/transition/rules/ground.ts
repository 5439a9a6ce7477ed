/** Where a thing lies among the units that took over: in one, in several, elsewhere, or nobody can say. */
import type { EndedOrganisation, Heir, Place, UnitId, World } from '../model.ts'

/** Those who took over people; who got land alone took over no body. */
export const heirsOf = ({ heirs }: EndedOrganisation): readonly Heir[] =>
  heirs.filter(({ people }) => people !== 0)

export type Found =
  | { readonly where: 'one'; readonly unit: UnitId }
  | { readonly where: 'several' | 'elsewhere'; readonly units: readonly UnitId[] }
  | { readonly where: 'unknown'; readonly units: readonly UnitId[] }

/** It concerns all of its holder's ground: no nearer place was told. */
export const isOfWholeGround = (place: Place | null, { unit }: EndedOrganisation): boolean =>
  place === null || place.unit === unit

/** Without a place of its own a thing is on the ground of its holder: sure where one unit took it over. */
export const locate = (place: Place | null, ended: EndedOrganisation, world: World): Found => {
  const heirs = heirsOf(ended).map(({ unit }) => unit)
  if (place === null || isOfWholeGround(place, ended)) {
    const [only, ...more] = heirs
    if (only !== undefined && more.length === 0) return { where: 'one', unit: only }
    return { where: place === null || only === undefined ? 'unknown' : 'several', units: heirs }
  }
  const units = world.communesAt(place)
  const [only, ...more] = units
  if (only === undefined) return { where: 'unknown', units: heirs }
  if (more.length > 0) return { where: 'several', units }
  const isInside = ended.level === 'province' || ended.heirs.some(({ unit }) => unit === only)
  return isInside ? { where: 'one', unit: only } : { where: 'elsewhere', units }
}
