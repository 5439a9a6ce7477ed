/** `register.points`: the units of a day as points for maps, GeoJSON (RFC 7946). */
import { type Static, Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { codeField, list, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asOf } from '../answers.ts'
import { newestPoints, unitsWanted } from '../data/rows.ts'
import { ask, dayAliases, isProblem, onADay, place, publicQuery, unitMeant } from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { wordsOfCountry } from '../words-of-country.ts'

const Feature = Type.Object({
  type: Type.Literal('Feature'),
  id: Type.String({ description: 'Permanent id of the unit' }),
  geometry: Type.Object({
    type: Type.Literal('Point'),
    coordinates: Type.Unsafe<readonly [number, number]>({
      type: 'array',
      items: { type: 'number' },
      minItems: 2,
      maxItems: 2,
      description: 'Longitude and latitude, degrees, WGS 84',
    }),
  }),
  properties: Type.Object({
    code: nullableText,
    name: Type.String(),
    type: Type.String(),
    level: Type.String(),
    province: nullableText,
    asOf: Type.String({ format: 'date', description: 'The day the point is of' }),
    source: Type.String({ description: 'Where the point was read' }),
  }),
})
const FeatureCollection = Type.Object({
  type: Type.Literal('FeatureCollection'),
  ...asOf,
  units: Type.Integer({ description: 'Units of the day that were asked for' }),
  withoutPoint: Type.Integer({
    description: 'Those of them for which no source gives a point; they are left out',
  }),
  features: list(Feature),
})

export const points = defineOperation({
  ...publicQuery,
  name: 'register.points',
  summary: {
    vi: 'Các đơn vị của một ngày là điểm trên bản đồ (GeoJSON); đơn vị chưa có điểm được đếm riêng',
    en: 'The units of a day as points of a map (GeoJSON); units without a point are counted',
  },
  input: Type.Object({
    ...onADay,
    level: place.level,
    within: Type.Optional(codeField({ description: 'Code or id of a unit: only what lies inside it' })),
  }),
  output: FeatureCollection,
  aliases: dayAliases,
  examples: ['--at 2025-07-01 --level commune --within 01'],
  document: (answer) => ({
    name: `points-${answer.validAt}.geojson`,
    type: 'application/geo+json; charset=utf-8',
    text: JSON.stringify(answer),
  }),
  aside: remarksTold,
  run: async (input, context) => {
    const validAt = input.validAt ?? context.today
    const asked = await ask(context, { ...input, days: [validAt] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const within = input.within === undefined ? null : unitMeant(register, input.within, validAt)
    if (isProblem(within)) return refused({ ...within, field: 'within' })
    const units = within
      ? register.unitsOn(validAt, {
          within: within.id,
          ...(input.level === undefined ? {} : { level: input.level }),
        })
      : unitsWanted(register, { at: validAt, level: input.level })
    const known = newestPoints(register)
    const { sources } = wordsOfCountry(register)
    const features = units.flatMap((unit): readonly Static<typeof Feature>[] => {
      const point = known.get(unit.id)
      if (!point) return []
      return [
        {
          type: 'Feature',
          id: unit.id,
          geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
          properties: {
            code: unit.code,
            name: unit.name,
            type: unit.type,
            level: unit.level,
            province: unit.province?.name ?? null,
            asOf: point.asOf,
            source: sources.get(point.source)?.title ?? point.source,
          },
        },
      ]
    })
    return fine({
      type: 'FeatureCollection' as const,
      validAt,
      knownAt: input.knownAt ?? null,
      remarks: asked.remarks,
      units: units.length,
      withoutPoint: units.length - features.length,
      features,
    })
  },
})

export const pointOperations = [points]
