/** What the rules may ask about the country on the eve and on the day of a transition: prepared once, then remembered. */
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { bodyKindsOn, organisationId, partsOfId } from '../../register/index.ts'
import type { Decision, OrganisationId, UnitId, World } from '../model.ts'
import { endedOn, provinceAfter } from './ended.ts'
import { placesOf } from './places.ts'
import { type Powers, powersOf } from './powers.ts'

/** Whose reorganisation: a day, and a province of that day or the whole country. */
export type Scope = { readonly on: IsoDate; readonly province: UnitId | null }

export type Known = Powers & {
  readonly register: Register
  readonly decisionFor?: (holding: string) => Decision | null
  /** The commune of the day at a point, where boundaries are known. */
  readonly unitAt?: (latitude: number, longitude: number) => UnitId | null
}

const remembered = <Of>(find: (key: string) => Of): ((key: string) => Of) => {
  const known = new Map<string, Of>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as Of // A cast: it was put there as one.
    const found = find(key)
    known.set(key, found)
    return found
  }
}

export const worldOf = (known: Known, scope: Scope): World => {
  const { register, decisionFor = () => null, unitAt = () => null } = known
  const { on } = scope
  const ended = endedOn(register, scope)
  const bodies = remembered((unit) => bodyIds(register, unit, on))
  const bodyIn = (unit: UnitId, kind: string) => bodies(unit).get(kind) ?? null
  const nameOf = remembered(
    (unit) => (register.unitById(unit, on) ?? register.unitById(unit, addDays(on, -1)))?.name ?? unit,
  )
  return {
    on,
    ended: (organisation) => ended.get(organisation) ?? null,
    bodyIn,
    communesAt: placesOf(register, on, unitAt),
    provinceOf: remembered((unit) => provinceAfter(register, unit, on)),
    stands: (organisation) => {
      const parts = partsOfId(organisation)
      return parts !== null && bodyIn(parts.unit, parts.kind) === organisation
    },
    nameOf,
    ...powersOf(known, on),
    decisionFor,
  }
}

/** The organisations of a unit on the day, by kind; none where the unit does not stand. */
const bodyIds = (register: Register, unit: UnitId, on: IsoDate): ReadonlyMap<string, OrganisationId> =>
  new Map(
    register.unitById(unit, on)
      ? [...bodyKindsOn(register, unit, on)].map((kind) => [kind, organisationId(unit, kind)] as const)
      : [],
  )
