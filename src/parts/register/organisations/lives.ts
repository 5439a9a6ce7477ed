/** A unit's life as organisations need it, taken from a register. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register, UnitStory } from '../../../../packages/register/src/register.ts'
import type { Stretch, UnitLife } from './rules.ts'

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

/** The latest printed number of people; null where nothing is printed. */
const residentsOf = ({ measures }: UnitStory): number | null =>
  measures
    .filter(({ quantity, method }) => quantity === 'population' && method === 'printed')
    .toSorted((left, right) => (left.asOf < right.asOf ? 1 : -1))[0]?.value ?? null

/** The life of a unit; null for an id the register does not know. */
export const lifeOf = (register: Register, id: string): UnitLife | null => {
  const story = register.story(id)
  if (!story) return null
  return { id, stretches: story.versions.map(stretchOf), residents: residentsOf(story) }
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
