/** `register.boundaries`: the imported boundaries of a day as GeoJSON. */

import { type Static, Type } from 'typebox'
import { fine } from '../../../kernel/result.ts'
import { choiceField, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { date } from '../answers.ts'
import { dayAliases, publicQuery } from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { drawnOn, findBoundaries, placeAndDay } from './find-boundaries.ts'
import type { StandingUnit } from './match.ts'
import type { StoredBoundary } from './store.ts'

const GeoJson = Type.Object({
  type: Type.Literal('FeatureCollection'),
  features: Type.Array(
    Type.Object({
      type: Type.Literal('Feature'),
      id: Type.String({ description: 'Code of the unit on the day' }),
      properties: Type.Object({
        unit: Type.String({ description: 'Permanent identity' }),
        name: Type.String(),
        type: Type.String(),
        level: Type.String(),
        province: nullableText,
        areaKm2: Type.Number({ description: 'Measured on the map' }),
        drawnFor: date('The day the boundary was drawn for; the nearest there is'),
        import: Type.String(),
      }),
      geometry: Type.Object({
        type: Type.Literal('MultiPolygon'),
        coordinates: Type.Array(Type.Unknown(), { description: 'Longitude and latitude on WGS 84' }),
      }),
    }),
  ),
  ...drawnOn,
})

const featureOf = (
  { unit, import: of, validOn, area, shape }: StoredBoundary,
  standing: StandingUnit,
): Static<typeof GeoJson>['features'][number] => ({
  type: 'Feature',
  id: standing.code,
  properties: {
    unit,
    name: standing.name,
    type: standing.type,
    level: standing.level,
    province: standing.province?.name ?? null,
    areaKm2: Math.round(area * 10_000) / 10_000,
    drawnFor: validOn,
    import: of,
  },
  geometry: { type: 'MultiPolygon', coordinates: [...shape] },
})

export const boundaries = defineOperation({
  name: 'register.boundaries',
  ...publicQuery,
  summary: {
    vi: 'Ranh giới đơn vị vào một ngày, dạng GeoJSON',
    en: 'Boundaries of units on a day, as GeoJSON',
  },
  input: Type.Object({
    ...placeAndDay,
    detail: Type.Optional(
      choiceField(['simplified', 'full'], {
        description: 'simplified (about 200 m, the default) or full as imported',
      }),
    ),
  }),
  output: GeoJson,
  aliases: dayAliases,
  table: {
    columns: ['code', 'name', 'type', 'level', 'province', 'area_km2', 'drawn_for', 'import'],
    rows: ({ features }) =>
      features.map(({ id, properties: p }) => [
        id,
        p.name,
        p.type,
        p.level,
        p.province,
        p.areaKm2,
        p.drawnFor,
        p.import,
      ]),
  },
  outcome: ({ features }) => (features.length === 0 ? 'findings' : 'fine'),
  examples: ['--at 2025-07-01 --within 01 --json'],
  aside: remarksTold,
  run: async (input, context) => {
    const found = await findBoundaries(input, context, input.detail === 'full' ? 'full' : 'coarse')
    if (!found.ok) return found
    const { beginning, units, boundaries: drawn } = found.value
    const features = drawn.flatMap((boundary) => {
      const standing = units.get(boundary.unit)
      return standing ? [featureOf(boundary, standing)] : []
    })
    features.sort((one, other) => (one.id < other.id ? -1 : 1))
    return fine({ type: 'FeatureCollection' as const, features, ...beginning })
  },
})
