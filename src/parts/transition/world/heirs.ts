/** Who took over the ground and people of a unit that ended, from lineage. */
import type { Candidate, Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import type { EndEvent, Heir } from '../model.ts'

const after = (register: Register, { code, level }: Pick<Unit, 'code' | 'level'>, on: IsoDate) =>
  code === null ? [] : register.convertCode(code, { from: addDays(on, -1), to: on, level }).candidates

/** The people counted in a unit; null where nobody counted them. All units of a division are taken of one count. */
const counted = (register: Register, unit: string): number | null =>
  register
    .story(unit)
    ?.measures.findLast(({ quantity, method }) => quantity === 'population' && method === 'census')?.value ??
  null

const heirOf = ({ unit, share, reason }: Candidate, isOnly: boolean): Heir => ({
  unit: unit.id,
  whole: isOnly && reason.people !== 'part',
  people: reason.people === 'none' ? 0 : isOnly ? 1 : share,
})

/**
 * How many of a district's people each commune of the day took over, by the last count; null where one of its communes was
 * not counted, or was divided and no source says how.
 */
const peopleOfDistrict = (
  register: Register,
  district: Unit,
  on: IsoDate,
): ReadonlyMap<string, number> | null => {
  const people = new Map<string, number>()
  for (const commune of register.children(district.id, addDays(on, -1))) {
    const all = counted(register, commune.id)
    if (all === null) return null
    for (const { unit, share } of after(register, commune, on)) {
      if (share === null) return null
      people.set(unit.id, (people.get(unit.id) ?? 0) + all * share)
    }
  }
  return people
}

/** Units of the day that took over; of a district the communes on its ground. What still stands is its own heir. */
export const heirsAfter = (register: Register, unit: Unit, on: IsoDate): readonly Heir[] => {
  if (register.unitById(unit.id, on)) return [{ unit: unit.id, whole: true, people: 1 }]
  const candidates = after(register, unit, on)
  const heirs = candidates.map((candidate) => heirOf(candidate, candidates.length === 1))
  const takers = heirs.filter(({ people }) => people !== 0)
  if (unit.level !== 'district' || takers.length < 2) return heirs
  const people = peopleOfDistrict(register, unit, on)
  const sum = [...(people?.values() ?? [])].reduce((all, one) => all + one, 0)
  return heirs.map((heir) => {
    const its = people?.get(heir.unit)
    return its === undefined || sum === 0 ? heir : { ...heir, people: its / sum }
  })
}

/** How a unit ended, as the archives law tells ends apart. Who got land alone took over no body. */
export const endEventOf = (unit: Pick<Unit, 'id' | 'level'>, heirs: readonly Heir[]): EndEvent => {
  const takers = heirs.filter(({ people }) => people !== 0)
  if (unit.level === 'district' || takers.length === 0) return 'dissolution'
  if (takers.some((heir) => heir.unit === unit.id)) return 'separation'
  return takers.length === 1 ? 'merger' : 'division'
}
