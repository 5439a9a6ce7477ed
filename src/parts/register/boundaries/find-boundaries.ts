/** What both questions about boundaries share: the units asked for, and the boundaries drawn for them. */
import { type Static, Type } from 'typebox'
import type { Instant, IsoDate } from '../../../kernel/dates.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { codeField, nullable } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/operation.ts'
import { date } from '../answers.ts'
import { ask, isProblem, onADay, unitMeant } from '../questions.ts'
import type { StandingUnit } from './match.ts'
import { standingUnits } from './standing.ts'
import { boundariesOn, type Import, importsById, type StoredBoundary } from './store.ts'

/** The input of both. */
export const placeAndDay = {
  ...onADay,
  within: Type.Optional(codeField({ description: 'Only this unit and the units inside it' })),
  level: Type.Optional(codeField({ description: 'Only units of this level' })),
}

const Drawn = Type.Object({
  import: Type.String(),
  source: Type.String(),
  on: date('The day the map was drawn for'),
  file: Type.String(),
  hash: Type.String({ description: 'SHA-256 of the file' }),
  units: Type.Integer({ description: 'How many units of this answer it draws' }),
})

/** What both answers begin with. A day without boundaries is answered with none and the remark `no-boundaries`. */
export const drawnOn = {
  validAt: date('The day the answer is about'),
  knownAt: nullable(Type.String({ description: 'The instant of knowledge, null for now' })),
  remarks: Type.Array(
    Type.Object({
      code: Type.String(),
      details: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Null()])),
    }),
  ),
  drawnFrom: Type.Array(Drawn, { description: 'The imports the boundaries come from' }),
}
const Beginning = Type.Object(drawnOn)

export type Asked = {
  readonly validAt?: string | undefined
  readonly knownAt?: string | undefined
  readonly within?: string | undefined
  readonly level?: string | undefined
}
export type Found = {
  readonly beginning: Static<typeof Beginning>
  readonly units: ReadonlyMap<string, StandingUnit>
  readonly boundaries: readonly StoredBoundary[]
  readonly imports: readonly Import[]
}

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

const unitsAsked = (
  units: readonly StandingUnit[],
  level: string | undefined,
  inside: ReadonlySet<string> | null,
): ReadonlyMap<string, StandingUnit> =>
  new Map(
    units
      .filter(
        (unit) => (level === undefined || unit.level === level) && (inside === null || inside.has(unit.id)),
      )
      .map((unit) => [unit.id, unit]),
  )

/** The boundaries that answer the question, with as much of their shape as is wanted. */
export const findBoundaries = async (
  asked: Asked,
  context: Context,
  detail: 'coarse' | 'full' | 'none',
): Promise<Result<Found>> => {
  const at: IsoDate = asked.validAt ?? context.today
  const knownAt: Instant | null = asked.knownAt ?? null
  const answer = await ask(context, { knownAt: asked.knownAt, days: [at], level: asked.level })
  if (!answer.ok) return refused(...answer.problems)
  const { register } = answer
  const outer = asked.within === undefined ? null : unitMeant(register, asked.within, at)
  if (outer && isProblem(outer)) return refused(outer)
  const inside =
    outer && new Set([outer.id, ...register.unitsOn(at, { within: outer.id }).map(({ id }) => id)])
  const units = unitsAsked(standingUnits(register, at), asked.level, inside)
  const boundaries = await boundariesOn(context.database, [...units.keys()], { at, knownAt, detail })
  const imports = await importsById(context.database, [...new Set(boundaries.map((one) => one.import))])
  const none = boundaries.length === 0 ? [{ code: 'no-boundaries', details: { date: at } }] : []
  const beginning = {
    validAt: at,
    knownAt,
    remarks: [...answer.remarks.map(({ code, details }) => ({ code, details: { ...details } })), ...none],
    drawnFrom: drawnFrom(imports, boundaries),
  }
  return fine({ beginning, units, boundaries, imports })
}
