/** Ground as the register knows it: levels, what lies in what, and which units hold the same ground on another day. */
import type { Register } from '../../../packages/register/src/register.ts'
import type { IsoDate } from '../../kernel/dates.ts'
import { wholeCountry } from '../../platform/access/model.ts'
import { territoryOf } from '../register/index.ts'
import type { Ground } from './model.ts'

const levels = ['province', 'district', 'commune'] as const
const isLevel = (level: string): level is (typeof levels)[number] => levels.some((each) => each === level)

const made = new WeakMap<Register, Ground>()

/** The units that hold something of a unit's ground on another day; a district is followed through its communes. */
const followed = (register: Register, unit: string, from: IsoDate, to: IsoDate): readonly string[] => {
  const there = register.unitById(unit, from)
  if (there === null) return []
  if (register.unitById(unit, to) !== null) return [unit]
  const pieces =
    there.level === 'district' ? register.unitsOn(from, { level: 'commune', within: unit }) : [there]
  const found = pieces.flatMap(({ code, level }) => {
    if (code === null) return []
    return register.convertCode(code, { from, to, level }).candidates.map(({ unit: next }) => next.id)
  })
  return [...new Set(found)]
}

/** The ground of a register as it is known; made once for each. */
export const groundOf = (register: Register): Ground => {
  const known = made.get(register)
  if (known) return known
  const { covers, above, endOf } = territoryOf(register)
  const provinces = new Map<IsoDate, readonly string[]>()
  const ground: Ground = {
    covers: (unit, subject, on) => unit === wholeCountry || covers(unit, subject, on),
    levelOf: (unit, on) => {
      const level = register.unitById(unit, on)?.level
      return level !== undefined && isLevel(level) ? level : null
    },
    above,
    endOf,
    onDay: (unit, from, to) => followed(register, unit, from, to),
    provinces: (on) => {
      const there = provinces.get(on) ?? register.unitsOn(on, { level: 'province' }).map(({ id }) => id)
      if (provinces.size > 100) provinces.clear()
      provinces.set(on, there)
      return there
    },
  }
  made.set(register, ground)
  return ground
}
