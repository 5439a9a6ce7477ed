/** A unit's life as organisations need it, taken from a register. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register, UnitStory } from '../../../../packages/register/src/register.ts'
import type { Organisation, OrganisationKind } from './model.ts'
import { organisationsOf, organisationsOfLife, type Stretch, type UnitLife } from './rules.ts'

const stretchOf = (unit: Unit): Stretch => ({
  name: unit.name,
  shortName: unit.shortName,
  type: unit.type,
  level: unit.level,
  code: unit.code,
  provinceCode: unit.province?.code ?? null,
  validFrom: unit.validFrom,
  validTo: unit.validTo,
})

/** The latest number of people that a method gives; null where it gives none. */
const peopleBy = ({ measures }: UnitStory, method: string): number | null =>
  measures
    .filter((measure) => measure.quantity === 'population' && measure.method === method)
    .toSorted((left, right) => (left.asOf < right.asOf ? 1 : -1))[0]?.value ?? null

/** The counted people of the units that went into this one whole; null where one of them has no count. */
const peopleOfOrigins = (register: Register, id: string, { changes }: UnitStory): number | null => {
  const origins = changes.flatMap(({ lines }) =>
    lines
      .filter(({ from, to, scope }) => to === id && from !== id && scope === 'whole')
      .map(({ from }) => from),
  )
  const counts = origins.map((origin) => {
    const story = origin === null ? null : register.story(origin)
    return story && peopleBy(story, 'census')
  })
  return counts.length === 0 || counts.includes(null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

/** Permanent residents as far as known: as printed for the unit, else as counted in what it was formed from. */
const residentsOf = (register: Register, id: string, story: UnitStory): number | null =>
  peopleBy(story, 'printed') ?? peopleOfOrigins(register, id, story)

/** The life of a unit; null for an id the register does not know. */
export const lifeOf = (register: Register, id: string): UnitLife | null => {
  const story = register.story(id)
  if (!story) return null
  return { id, stretches: story.versions.map(stretchOf), residents: residentsOf(register, id, story) }
}

/** The organisations of a unit whose last day is the eve of `on`. */
export const bodiesEndingOn = (register: Register, id: string, on: string): readonly Organisation[] => {
  const life = lifeOf(register, id)
  return life ? organisationsOfLife(life).filter(({ validTo }) => validTo === on) : []
}

/** The kinds of body that a unit has on a day. */
export const bodyKindsOn = (register: Register, id: string, on: string): ReadonlySet<OrganisationKind> => {
  const life = lifeOf(register, id)
  return new Set(life ? organisationsOf(life, on).map(({ kind }) => kind) : [])
}

/** The ids of all units that stood on one of the days or began later, by level. */
export const unitsWithOrganisations = (register: Register, days: readonly string[]): readonly string[] => [
  ...new Set(
    days.flatMap((day) =>
      ['province', 'district', 'commune'].flatMap((level) =>
        register.unitsOn(day, { level }).map(({ id }) => id),
      ),
    ),
  ),
]
