/** To which unit a result belongs on the day of effect: what its parts belonged to, or what that has become. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'

/** The unit on the day of effect that stands where this one stood on the eve, at the same level. */
const heirOf = (register: Register, parent: Unit['parents'][number], on: IsoDate): string | null => {
  if (register.unitById(parent.id, on)) return parent.id
  if (parent.code === null) return null
  const dates = { from: addDays(on, -1), to: on, level: parent.level }
  const heir = register.convertCode(parent.code, dates).unit
  return heir && heir.level === parent.level ? heir.id : null
}

/** The nearest unit above, standing on the day of effect, of one unit of the eve. */
const above = (register: Register, id: string, on: IsoDate): string | null => {
  const unit = register.unitById(id, addDays(on, -1))
  for (const parent of unit?.parents ?? []) {
    const heir = heirOf(register, parent, on)
    if (heir !== null) return heir
  }
  return null
}

/** The home that most of the parts have; null where none stands out. */
export const parentOf = (register: Register, parts: readonly string[], on: IsoDate): string | null => {
  const homes = parts.flatMap((id) => above(register, id, on) ?? [])
  const [first, second] = [...Map.groupBy(homes, (home) => home)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  if (!first || (second && second[1].length === first[1].length)) return null
  return first[0]
}
