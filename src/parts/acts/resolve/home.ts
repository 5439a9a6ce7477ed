/** Which provinces of the eve an act arranges: told, known to the register, or shown by the names themselves. */
import type { Act } from '../model.ts'
import { type Eve, looseKey, nameKey } from './eve.ts'

/** Of the units of a province, the share an act must name before the province is taken as arranged by it. */
const mostly = 0.6

const named = (act: Act, eve: Eve): Map<string, number> => {
  const units = new Set(
    act.changes.flatMap(({ legs }) =>
      legs.flatMap(({ unit }) => eve.byLooseName.get(looseKey(unit.name)) ?? []),
    ),
  )
  const counts = new Map<string, number>()
  for (const { province } of units) counts.set(province.id, (counts.get(province.id) ?? 0) + 1)
  return counts
}

/** Ids of the provinces of the eve; empty when nothing tells. */
export const homeProvinces = (act: Act, eve: Eve): ReadonlySet<string> => {
  const key = act.province ? nameKey(act.province.name) : ''
  const origins = eve.origins?.get(key)
  if (origins && origins.length > 0) return new Set(origins)
  const home = new Set(
    eve.units.flatMap(({ province }) => (nameKey(province.shortName) === key ? [province.id] : [])),
  )
  for (const [province, count] of named(act, eve))
    if (count >= mostly * (eve.sizeOfProvince.get(province) ?? Number.POSITIVE_INFINITY)) home.add(province)
  return home
}
