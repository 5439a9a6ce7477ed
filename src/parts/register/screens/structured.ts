/** What a unit is, for search engines: schema.org AdministrativeArea. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { UnitStory } from '../../../../packages/register/src/register.ts'
import type { Asked } from './asked.ts'
import { addressOf, dayOf } from './naming.ts'

type Facts = Readonly<Record<string, unknown>>

const property = (name: string, value: string | null): readonly Facts[] =>
  value === null ? [] : [{ '@type': 'PropertyValue', propertyID: name, value }]

export const structuredOf = ({ view }: Asked, unit: Unit, story: UnitStory): Facts => {
  const address = (code: string) => `${view.origin}${addressOf(view, code, dayOf(unit, view.today))}`
  const others = new Set(
    [
      unit.shortName,
      ...story.names.map(({ text }) => text),
      ...story.versions.map(({ name }) => name),
    ].filter((name) => name !== unit.name),
  )
  const [point] = story.points
  const within = ([parent, ...above]: Unit['parents']): Facts =>
    parent
      ? {
          '@type': 'AdministrativeArea',
          name: parent.name,
          ...(parent.code ? { identifier: parent.code, url: address(parent.code) } : {}),
          containedInPlace: within(above),
        }
      : { '@type': 'Country', name: 'Việt Nam', identifier: 'VN' }
  return {
    '@type': 'AdministrativeArea',
    name: unit.name,
    ...(others.size > 0 ? { alternateName: [...others] } : {}),
    identifier: [
      ...property('register', unit.id),
      ...story.codes
        .filter(({ value }) => value === unit.code)
        .flatMap(({ system, value }) => property(system, value)),
    ],
    ...(unit.code ? { url: address(unit.code) } : {}),
    containedInPlace: within(unit.parents),
    ...(point
      ? { geo: { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude } }
      : {}),
    additionalProperty: [...property('validFrom', unit.validFrom), ...property('validTo', unit.validTo)],
  }
}
