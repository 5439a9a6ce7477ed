/** `register.boundaries` and `register.boundaryReport`: what was imported, as a map and as a comparison of areas. */
import { type Static, Type } from 'typebox'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { choiceField, codeField } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { date, nullable } from '../answers.ts'
import { ask, dayAliases, isProblem, onADay, publicQuery, unitMeant } from '../questions.ts'
import { areaDisagreement, areaTolerance } from './check.ts'
import { FindingWithWords, withWords } from './import-boundaries.ts'
import type { StandingUnit } from './match.ts'
import { boundaryProblem } from './problems.ts'
import { standingUnits } from './standing.ts'
import { boundariesOn, type Import, importsById, type StoredBoundary } from './store.ts'

const within = Type.Optional(codeField({ description: 'Only this unit and the units inside it' }))
const level = Type.Optional(codeField({ description: 'Only units of this level' }))

const Drawn = Type.Object({
  import: Type.String(),
  source: Type.String(),
  on: date('The day the map was drawn for'),
  file: Type.String(),
  hash: Type.String(),
  units: Type.Integer(),
})
const drawnFrom = (
  imports: readonly Import[],
  boundaries: readonly StoredBoundary[],
): Static<typeof Drawn>[] =>
  imports.map(({ id, source, validOn, fileName, fileHash }) => ({
    import: id,
    source,
    on: validOn,
    file: fileName,
    hash: fileHash,
    units: boundaries.filter((boundary) => boundary.import === id).length,
  }))

type Asked = {
  readonly validAt?: string | undefined
  readonly knownAt?: string | undefined
  readonly within?: string | undefined
  readonly level?: string | undefined
}
type Found = {
  readonly at: string
  readonly units: ReadonlyMap<string, StandingUnit>
  readonly boundaries: readonly StoredBoundary[]
  readonly imports: readonly Import[]
}

const find = async (
  asked: Asked,
  context: Context,
  detail: 'coarse' | 'full' | 'none',
): Promise<Result<Found>> => {
  const at = asked.validAt ?? context.today
  const answer = await ask(context, {
    knownAt: asked.knownAt,
    days: [at],
    level: asked.level,
  })
  if (!answer.ok) return refused(...answer.problems)
  const { register } = answer
  const outer = asked.within === undefined ? null : unitMeant(register, asked.within, at)
  if (outer && isProblem(outer)) return refused(outer)
  const inside =
    outer && new Set([outer.id, ...register.unitsOn(at, { within: outer.id }).map(({ id }) => id)])
  const units = standingUnits(register, at).filter(
    (unit) =>
      (asked.level === undefined || unit.level === asked.level) && (inside === null || inside.has(unit.id)),
  )
  const ids = units.map(({ id }) => id)
  const boundaries = await boundariesOn(context.database, ids, { at, knownAt: asked.knownAt ?? null, detail })
  if (boundaries.length === 0) return refused(boundaryProblem('no-boundaries', { at }))
  const imports = await importsById(context.database, [...new Set(boundaries.map((one) => one.import))])
  return fine({ at, units: new Map(units.map((unit) => [unit.id, unit])), boundaries, imports })
}

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
        province: nullable(Type.String()),
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
  drawnFrom: Type.Array(Drawn),
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
    ...onADay,
    within,
    level,
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
  run: async (input, context) => {
    const found = await find(input, context, input.detail === 'full' ? 'full' : 'coarse')
    if (!found.ok) return found
    const { units, boundaries: drawn, imports } = found.value
    const features = drawn.flatMap((boundary) => {
      const standing = units.get(boundary.unit)
      return standing ? [featureOf(boundary, standing)] : []
    })
    features.sort((one, other) => (one.id < other.id ? -1 : 1))
    return fine({ type: 'FeatureCollection' as const, features, drawnFrom: drawnFrom(imports, drawn) })
  },
})

const Report = Type.Object({
  at: date(),
  tolerancePercent: Type.Number(),
  drawnFrom: Type.Array(Drawn),
  units: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      province: nullable(Type.String()),
      measuredKm2: nullable(Type.Number({ description: 'Null: no boundary was imported' })),
      printedKm2: nullable(Type.Number()),
      printedSource: nullable(Type.String()),
      differencePercent: nullable(Type.Number()),
      isBeyondTolerance: Type.Boolean(),
    }),
  ),
  findings: Type.Array(FindingWithWords),
})
type ReportRow = Static<typeof Report>['units'][number]

const rowOf = (unit: StandingUnit, boundary: StoredBoundary | undefined): ReportRow => {
  const [measured, printed] = [boundary?.area ?? null, unit.printed?.value ?? null]
  const isComparable = measured !== null && printed !== null
  return {
    code: unit.code,
    name: unit.name,
    province: unit.province?.name ?? null,
    measuredKm2: measured === null ? null : Math.round(measured * 10_000) / 10_000,
    printedKm2: printed,
    printedSource: unit.printed?.source ?? null,
    differencePercent:
      isComparable && printed > 0 ? Math.round(((measured - printed) / printed) * 1000) / 10 : null,
    isBeyondTolerance: isComparable && areaDisagreement(measured, printed) !== null,
  }
}

export const boundaryReport = defineOperation({
  name: 'register.boundaryReport',
  ...publicQuery,
  summary: {
    vi: 'Diện tích đo trên ranh giới so với diện tích công bố, và kết quả kiểm tra khi nhập',
    en: 'Area measured on the boundaries against printed area, and what the import found',
  },
  input: Type.Object({ ...onADay, within, level }),
  output: Report,
  aliases: dayAliases,
  table: {
    columns: [
      'code',
      'name',
      'province',
      'measured_km2',
      'printed_km2',
      'difference_percent',
      'beyond_tolerance',
    ],
    rows: ({ units }) =>
      units.map((row) => [
        row.code,
        row.name,
        row.province,
        row.measuredKm2,
        row.printedKm2,
        row.differencePercent,
        row.isBeyondTolerance,
      ]),
  },
  outcome: ({ units, findings }) =>
    findings.some(({ weight }) => weight !== 'note') || units.some((row) => row.isBeyondTolerance)
      ? 'findings'
      : 'fine',
  run: async (input, context) => {
    const found = await find(input, context, 'none')
    if (!found.ok) return found
    const { at, units, boundaries: drawn, imports } = found.value
    const byUnit = new Map(drawn.map((boundary) => [boundary.unit, boundary]))
    const levels = new Set(imports.map((one) => one.level))
    const rows = [...units.values()]
      .filter((unit) => levels.has(unit.level))
      .map((unit) => rowOf(unit, byUnit.get(unit.id)))
    rows.sort((one, other) => (one.code < other.code ? -1 : 1))
    const codes = new Set(rows.map(({ code }) => code))
    const findings = imports
      .flatMap((one) => one.findings)
      .filter(({ facts }) => input.within === undefined || codes.has(String(facts.code)))
    return fine({
      at,
      tolerancePercent: areaTolerance * 100,
      drawnFrom: drawnFrom(imports, drawn),
      units: rows,
      findings: findings.map((finding) => withWords(finding, context.language)),
    })
  },
})
