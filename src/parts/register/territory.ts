/** Which ground units cover, for the platform: it asks by this and knows nothing of the register. */
import type { Register } from '../../../packages/register/src/register.ts'
import type { Territory } from '../../platform/access/model.ts'

const made = new WeakMap<Register, Territory>()

/** The territory of a register as it is known; made once for each. */
export const territoryOf = (register: Register): Territory => {
  const known = made.get(register)
  if (known) return known
  const territory: Territory = {
    covers: (unit, subject, on) =>
      unit === subject ||
      (register.unitById(subject, on)?.parents.some((parent) => parent.id === unit) ?? false),
    endOf: (unit) => register.story(unit)?.versions.at(-1)?.validTo ?? null,
    within: (unit, on) => {
      const own = register.unitById(unit, on)
      return own ? [unit, ...register.unitsOn(on, { within: unit }).map(({ id }) => id)] : []
    },
    above: (unit, on) => register.unitById(unit, on)?.parents.map(({ id }) => id) ?? [],
    named: (code, on) => {
      const unit = register.unitById(code, on) ?? register.unitAt(code, on)
      return unit && { id: unit.id, name: unit.name }
    },
  }
  made.set(register, territory)
  return territory
}
