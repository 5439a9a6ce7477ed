/** Every organisation that ends on a day, with who took over its ground. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { bodiesEndingOn, organisationId } from '../../register/index.ts'
import type { EndedOrganisation, OrganisationId, UnitId } from '../model.ts'
import { endEventOf, heirsAfter } from './heirs.ts'

const levels = ['province', 'district', 'commune'] as const

/** Of which unit of a level a unit is, itself or one above it. */
const provinceIn = (unit: Unit | null): UnitId | null =>
  unit === null
    ? null
    : unit.level === 'province'
      ? unit.id
      : (unit.parents.find(({ level }) => level === 'province')?.id ?? null)

/** The province of the day in which a unit lies, or lay on its last day. */
export const provinceAfter = (register: Register, unit: UnitId, on: IsoDate): UnitId | null => {
  const now = provinceIn(register.unitById(unit, on))
  if (now !== null) return now
  const eve = addDays(on, -1)
  const former = register.unitById(provinceIn(register.unitById(unit, eve)) ?? '', eve)
  if (former === null) return null
  return register.unitById(former.id, on) === null
    ? (heirsAfter(register, former, on).find(({ people }) => people !== 0)?.unit ?? null)
    : former.id
}

/** In the order of levels and codes. Only on the ground of a province of the day, where one is named. */
export const endedOn = (
  register: Register,
  { on, province }: { readonly on: IsoDate; readonly province: UnitId | null },
): ReadonlyMap<OrganisationId, EndedOrganisation> => {
  const ended = new Map<OrganisationId, EndedOrganisation>()
  const homes = new Map<UnitId | null, UnitId | null>()
  for (const level of levels)
    for (const unit of register.unitsOn(addDays(on, -1), { level })) {
      const former = provinceIn(unit)
      const home = homes.get(former) ?? provinceAfter(register, former ?? unit.id, on)
      homes.set(former, home)
      if (home === null || (province !== null && home !== province)) continue
      const bodies = bodiesEndingOn(register, unit.id, on)
      if (bodies.length === 0) continue
      const heirs = heirsAfter(register, unit, on)
      const event = endEventOf(unit, heirs)
      const caretaker = organisationId(home, 'people-committee')
      for (const { id, kind, end, basis } of bodies)
        ended.set(id, { id, unit: unit.id, kind, level, event, heirs, caretaker, basis: end?.basis ?? basis })
    }
  return ended
}
