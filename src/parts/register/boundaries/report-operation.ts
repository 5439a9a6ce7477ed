/** `register.boundaryReport`: areas measured on the boundaries beside printed ones, and what the imports found. */

import { type Static, Type } from 'typebox'
import { fine } from '../../../kernel/result.ts'
import { nullable, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { dayAliases, publicQuery } from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { areaDisagreement, areaTolerance } from './check.ts'
import { drawnOn, findBoundaries, placeAndDay } from './find-boundaries.ts'
import { FindingWithWords, withWords } from './import-form.ts'
import type { StandingUnit } from './match.ts'
import type { StoredBoundary } from './store.ts'

const Report = Type.Object({
  ...drawnOn,
  tolerancePercent: Type.Number(),
  units: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      province: nullableText,
      measuredKm2: nullable(Type.Number({ description: 'Null: no boundary was imported' })),
      printedKm2: nullable(Type.Number()),
      printedSource: nullableText,
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
  input: Type.Object(placeAndDay),
  examples: ['--at 2025-07-01 --within 01 --json'],
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
    units.length === 0 ||
    findings.some(({ weight }) => weight !== 'note') ||
    units.some((row) => row.isBeyondTolerance)
      ? 'findings'
      : 'fine',
  aside: remarksTold,
  run: async (input, context) => {
    const found = await findBoundaries(input, context, 'none')
    if (!found.ok) return found
    const { beginning, units, boundaries: drawn, imports } = found.value
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
      ...beginning,
      tolerancePercent: areaTolerance * 100,
      units: rows,
      findings: findings.map((finding) => withWords(finding, context.language)),
    })
  },
})
