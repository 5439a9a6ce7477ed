/** Who takes over from a body that ends: from lineage, never by name. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { lifeOf } from './lives.ts'
import type { Organisation, OrganisationKind } from './model.ts'
import { organisationId, organisationsOf } from './rules.ts'

export type Succession = {
  /** Bodies of the same kind in the units that the area and its people went to. */
  readonly successors: readonly string[]
  /** Who decides what is left in doubt: the People's Committee of the province. */
  readonly decides: string | null
}

const unitsAfter = (register: Register, unit: Unit, on: IsoDate): readonly Unit[] => {
  if (unit.code === null) return []
  const dates = { from: addDays(on, -1), to: on, level: unit.level }
  return register
    .convertCode(unit.code, dates)
    .candidates.filter(({ reason }) => reason.people !== 'none')
    .map((candidate) => candidate.unit)
}

const hasBody = (register: Register, unit: string, kind: OrganisationKind, on: IsoDate) => {
  const life = lifeOf(register, unit)
  return life !== null && organisationsOf(life, on).some((body) => body.kind === kind)
}

const provinceAfter = (register: Register, unit: Unit, on: IsoDate): string | null => {
  if (!unit.province?.code) return null
  const dates = { from: addDays(on, -1), to: on, level: 'province' }
  return register.convertCode(unit.province.code, dates).unit?.id ?? null
}

export const successionOf = (register: Register, { end, kind, validTo, unit }: Organisation): Succession => {
  if (!end || validTo === null) return { successors: [], decides: null }
  const last = register.unitById(unit, addDays(validTo, -1))
  if (!last) return { successors: [], decides: null }
  const province = provinceAfter(register, last, validTo)
  return {
    successors:
      end.succession === 'no-single-successor'
        ? []
        : unitsAfter(register, last, validTo)
            .filter(({ id }) => hasBody(register, id, kind, validTo))
            .map(({ id }) => organisationId(id, kind)),
    decides: province && organisationId(province, 'people-committee'),
  }
}
