/** The rows of a download, read from the register. Pure; what is not known is null. */
import type {
  ChangeRecord,
  Citation,
  InstrumentRecord,
  LineRecord,
  PointRecord,
  Unit,
} from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { wordsOfCountry } from '../words-of-country.ts'
import { actColumns, changeColumns, correspondenceColumns, type DataColumn, unitColumns } from './columns.ts'
import type { Wanted } from './wanted.ts'

export type DataCell = string | number | null | readonly string[]
export type DataSet = {
  readonly columns: readonly DataColumn[]
  /** Names of the columns by which a row is one. */
  readonly key: readonly string[]
  readonly rows: readonly (readonly DataCell[])[]
}

type Told = { readonly change: ChangeRecord; readonly lines: readonly LineRecord[] }

const unitRow = (unit: Unit): readonly DataCell[] => {
  const [parent] = unit.parents
  return [
    unit.code,
    unit.name,
    unit.shortName,
    unit.type,
    unit.level,
    parent?.code ?? null,
    parent?.name ?? null,
    unit.province?.code ?? null,
    unit.province?.name ?? null,
    unit.validFrom,
    unit.validTo,
    unit.observedFromAfter ?? null,
    unit.id,
    parent?.id ?? null,
  ]
}

/** The unit of a code on the first of the days on which somebody bears it. */
const withinOf = (register: Register, code: string | undefined, days: readonly IsoDate[]): string | null => {
  if (code === undefined) return null
  for (const day of days) {
    const unit = register.unitAt(code, day)
    if (unit) return unit.id
  }
  return null
}

export const unitsWanted = (
  register: Register,
  { at, level, within }: { readonly at: IsoDate } & Pick<Wanted, 'level' | 'within'>,
): readonly Unit[] => {
  const inside = withinOf(register, within, [at])
  if (within !== undefined && inside === null) return []
  return register.unitsOn(at, {
    ...(level === undefined ? {} : { level }),
    ...(inside === null ? {} : { within: inside }),
  })
}

/** Whether a unit is, or lies in, the unit of this code on the day. */
const insideOn =
  (register: Register, code: string | undefined, day: IsoDate) =>
  (id: string | null): boolean => {
    if (code === undefined || id === null) return false
    const unit = register.unitById(id, day)
    return unit !== null && (unit.code === code || unit.parents.some((parent) => parent.code === code))
  }

const placeText = ({ article, clause }: Pick<Citation, 'article' | 'clause'>): string =>
  [article, clause].filter((part) => part !== null).join('.')

const correspondenceRows = (
  register: Register,
  { from, to, level, within }: Extract<Wanted, { readonly from: IsoDate }>,
): DataSet['rows'] => {
  const [insideBefore, insideAfter] = [insideOn(register, within, from), insideOn(register, within, to)]
  return register
    .correspondence({ from, to, ...(level === undefined ? {} : { level }) })
    .filter(({ fromUnit, toUnit }) => within === undefined || insideBefore(fromUnit) || insideAfter(toUnit))
    .map((row, at) => {
      const before = row.fromUnit === null ? null : register.unitById(row.fromUnit, from)
      const after = row.toUnit === null ? null : register.unitById(row.toUnit, to)
      const last = row.citations.reduce<IsoDate | null>(
        (latest, { effectiveOn }) => (latest === null || effectiveOn > latest ? effectiveOn : latest),
        null,
      )
      return [
        at + 1,
        row.fromCode,
        before?.name ?? null,
        before?.province?.name ?? null,
        row.toCode,
        after?.name ?? null,
        after?.province?.name ?? null,
        row.scope,
        row.people,
        row.citations.map(({ instrument }) => instrument),
        row.citations.map(placeText),
        last,
        row.fromUnit,
        row.toUnit,
      ]
    })
}

/** What took effect after the one day, up to and with the other: what lies between two states. */
const changesBetween = (register: Register, from: IsoDate, to: IsoDate): readonly Told[] =>
  register.changesSince(addDays(from, 1), addDays(to, 1))

const endOf = (
  register: Register,
  id: string | null,
  day: IsoDate,
): readonly [string | null, string | null] => {
  if (id === null) return [null, null]
  const unit = register.unitById(id, day) ?? register.story(id)?.unit
  return [unit?.code ?? null, unit?.name ?? null]
}

const changeRows = (
  register: Register,
  { from, to, within }: Extract<Wanted, { readonly from: IsoDate }>,
): DataSet['rows'] =>
  changesBetween(register, from, to).flatMap(({ change, lines }) => {
    const eve = addDays(change.effectiveOn, -1)
    const [insideBefore, insideAfter] = [
      insideOn(register, within, eve),
      insideOn(register, within, change.effectiveOn),
    ]
    if (within !== undefined && !lines.some((line) => insideBefore(line.from) || insideAfter(line.to)))
      return []
    return lines.map((line, at) => [
      change.id,
      at + 1,
      change.kind,
      change.effectiveOn,
      change.after ?? null,
      ...endOf(register, line.from, eve),
      ...endOf(register, line.to, change.effectiveOn),
      line.scope,
      line.people,
      line.share?.population ?? null,
      change.basis?.instrument ?? null,
      change.basis?.article ?? null,
      change.basis?.clause ?? null,
      line.from,
      line.to,
    ])
  })

type ActRow = {
  readonly id: string
  readonly record: InstrumentRecord | undefined
  readonly changes: number
  readonly first: IsoDate
  readonly last: IsoDate
}

/** The acts whose changes took effect after the one day, up to and with the other; the earliest first. */
const actsBetween = (register: Register, from: IsoDate, to: IsoDate): readonly ActRow[] => {
  const { instruments } = wordsOfCountry(register)
  const grouped = Map.groupBy(
    changesBetween(register, from, to).filter(({ change }) => change.basis),
    ({ change }) => change.basis?.instrument ?? '',
  )
  return [...grouped].map(([id, told]) => ({
    id,
    record: instruments.get(id),
    changes: told.length,
    first: told[0]?.change.effectiveOn ?? from,
    last: told.at(-1)?.change.effectiveOn ?? to,
  }))
}

const actRows = (register: Register, from: IsoDate, to: IsoDate): DataSet['rows'] => {
  const { sources } = wordsOfCountry(register)
  return actsBetween(register, from, to).map(({ id, record, changes, first, last }) => [
    id,
    record?.title ?? null,
    record?.issuer ?? null,
    record?.issuedOn ?? null,
    record?.effectiveOn ?? null,
    changes,
    first,
    last,
    record?.source === undefined ? null : (sources.get(record.source)?.title ?? record.source),
  ])
}

export const dataSetOf = (register: Register, wanted: Wanted): DataSet => {
  switch (wanted.set) {
    case 'units':
    case 'points':
      return { columns: unitColumns, key: ['id'], rows: unitsWanted(register, wanted).map(unitRow) }
    case 'correspondence':
      return { columns: correspondenceColumns, key: ['row'], rows: correspondenceRows(register, wanted) }
    case 'changes':
      return { columns: changeColumns, key: ['change', 'line'], rows: changeRows(register, wanted) }
    case 'acts':
      return { columns: actColumns, key: ['number'], rows: actRows(register, wanted.from, wanted.to) }
    default:
      return wanted satisfies never
  }
}

const pointsOf = new WeakMap<Register, ReadonlyMap<string, PointRecord>>()

/** The newest point of each unit that has one. */
export const newestPoints = (register: Register): ReadonlyMap<string, PointRecord> => {
  const known = pointsOf.get(register)
  if (known) return known
  const points = new Map<string, PointRecord>()
  for (const record of register.records()) {
    if (record.record !== 'point') continue
    const other = points.get(record.unit)
    if (!other || other.asOf <= record.asOf) points.set(record.unit, record)
  }
  pointsOf.set(register, points)
  return points
}
