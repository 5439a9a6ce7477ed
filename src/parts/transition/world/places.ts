/** Which communes of the day hold a place of the eve. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import type { Place, UnitId } from '../model.ts'

/** The unit as it was on the eve, or on its last day where it ended before. */
const asItWas = (
  register: Register,
  unit: UnitId,
  on: IsoDate,
): { readonly unit: Unit; readonly day: IsoDate } | null => {
  const eve = addDays(on, -1)
  const last = register.unitById(unit, eve)
  if (last) return { unit: last, day: eve }
  const ended = register.story(unit)?.versions.at(-1)
  return ended
    ? { unit: ended, day: ended.validTo === null ? ended.validFrom : addDays(ended.validTo, -1) }
    : null
}

const communesOf = (register: Register, id: UnitId, on: IsoDate): readonly UnitId[] => {
  const standing = register.unitById(id, on)
  if (standing?.level === 'commune') return [id]
  if (standing) return register.unitsOn(on, { level: 'commune', within: id }).map((each) => each.id)
  const was = asItWas(register, id, on)
  if (!was || was.unit.code === null) return []
  const { unit, day } = was
  const { candidates } = register.convertCode(unit.code ?? '', { from: day, to: on, level: unit.level })
  return candidates.flatMap(({ unit: next }) =>
    next.level === 'commune' ? [next.id] : communesOf(register, next.id, on),
  )
}

export const placesOf = (
  register: Register,
  on: IsoDate,
  unitAt: (latitude: number, longitude: number) => UnitId | null,
): ((place: Place) => readonly UnitId[]) => {
  const known = new Map<UnitId, readonly UnitId[]>()
  return (place) => {
    if (place.unit === null) {
      const unit = unitAt(place.latitude, place.longitude)
      return unit === null ? [] : [unit]
    }
    const before = known.get(place.unit)
    if (before) return before
    const communes = [...new Set(communesOf(register, place.unit, on))]
    known.set(place.unit, communes)
    return communes
  }
}
