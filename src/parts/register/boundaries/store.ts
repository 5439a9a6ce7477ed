/** All SQL of boundaries: imports and their polygons are added, a polygon is superseded once, nothing else. */
import { type RawBuilder, sql } from 'kysely'
import type { Instant, IsoDate } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Revision } from '../store.ts'
import type { Shape } from './shape.ts'

export type Import = {
  readonly id: string
  readonly validOn: IsoDate
  readonly level: string
  readonly fileName: string
  readonly fileHash: string
  readonly fileBytes: number
  readonly keyField: string
  readonly corrections: Readonly<Record<string, string>>
  readonly source: string
  readonly actor: string
  readonly features: number
  readonly findings: readonly Finding[]
  readonly recordedAt: Instant
}
export type StoredBoundary = {
  readonly unit: string
  readonly import: string
  readonly validOn: IsoDate
  readonly area: number
  readonly shape: Shape
}
export type NewBoundary = {
  readonly unit: string
  readonly level: string
  readonly key: string
  readonly shape: Shape
  readonly coarse: Shape
  readonly area: number
}

const columns = sql`
  id, valid_on as "validOn", level, file_name as "fileName", file_hash as "fileHash", file_bytes as "fileBytes",
  key_field as "keyField", corrections, source, actor, features, findings, recorded_at as "recordedAt"`

/** Imports of a file for a day, newest first, and whether every boundary each brought is still believed. */
export const importsOfFile = async (
  database: Database,
  fileHash: string,
  validOn: IsoDate,
): Promise<readonly (Import & { readonly isWhole: boolean })[]> => {
  const { rows } = await sql<Import & { isWhole: boolean }>`
    select ${columns},
      not exists (
        select from register_boundary as boundary
        where boundary.import = known.id and boundary.superseded_at is not null
      ) as "isWhole"
    from register_boundary_import as known
    where file_hash = ${fileHash} and valid_on = ${validOn}
    order by revision desc`.execute(database)
  return rows
}

export const importsById = async (database: Database, ids: readonly string[]): Promise<readonly Import[]> => {
  const { rows } = await sql<Import>`
    select ${columns}
    from register_boundary_import
    where id = any (${ids}::text[])
    order by valid_on desc, revision desc`.execute(database)
  return rows
}

/** Live boundaries of these units for exactly this day: unit and import. */
export const boundariesForDay = async (
  database: Database,
  units: readonly string[],
  validOn: IsoDate,
): Promise<readonly { readonly unit: string; readonly import: string }[]> => {
  const { rows } = await sql<{ unit: string; import: string }>`
    select unit, import
    from register_boundary
    where superseded_at is null and valid_on = ${validOn} and unit = any (${units}::text[])
    order by unit`.execute(database)
  return rows
}

const believed = (knownAt: Instant | null): RawBuilder<unknown> =>
  knownAt === null
    ? sql`superseded_at is null`
    : sql`recorded_at <= ${knownAt}::timestamptz
        and (superseded_at is null or superseded_at > ${knownAt}::timestamptz)`

type Row = { unit: string; import: string; validOn: IsoDate; area: number; shape: string | null }

/** Whether there is any boundary at all. */
export const anyBoundaries = async (database: Database): Promise<boolean> => {
  const { rows } = await sql<{
    there: boolean
  }>`select exists (select from register_boundary) as there`.execute(database)
  return rows[0]?.there ?? false
}

/** For each unit the boundary drawn for the day, else for the last day before it, else for the first day after it. */
export const boundariesOn = async (
  database: Database,
  units: readonly string[],
  { at, knownAt, detail }: { at: IsoDate; knownAt: Instant | null; detail: 'coarse' | 'full' | 'none' },
): Promise<readonly StoredBoundary[]> => {
  const shape = detail === 'none' ? sql`null` : sql.ref(detail === 'full' ? 'shape' : 'coarse_shape')
  const { rows } = await sql<Row>`
    select distinct on (unit) unit, import, valid_on as "validOn", area_km2 as area, ${shape} as shape
    from register_boundary
    where ${believed(knownAt)} and unit = any (${units}::text[])
    order by unit, valid_on > ${at}::date, abs(valid_on - ${at}::date)`.execute(database)
  // the shapes were written by this store from checked shapes
  return rows.map((row) => ({ ...row, shape: row.shape === null ? [] : (JSON.parse(row.shape) as Shape) }))
}

const rowsAtOnce = 500

export const addImport = async (
  transaction: DatabaseTransaction,
  { revision, at }: Revision,
  added: Omit<Import, 'recordedAt'>,
  boundaries: readonly NewBoundary[],
): Promise<void> => {
  await sql`
    insert into register_boundary_import (
      id, revision, recorded_at, valid_on, level, file_name, file_hash, file_bytes, key_field, corrections,
      source, actor, features, findings
    )
    values (
      ${added.id}, ${revision}, ${at}::timestamptz, ${added.validOn}, ${added.level}, ${added.fileName},
      ${added.fileHash}, ${added.fileBytes}, ${added.keyField}, ${JSON.stringify(added.corrections)}::jsonb,
      ${added.source}, ${added.actor}, ${added.features}, ${JSON.stringify(added.findings)}::jsonb
    )`.execute(transaction)
  for (let start = 0; start < boundaries.length; start += rowsAtOnce) {
    const rows = boundaries.slice(start, start + rowsAtOnce)
    await sql`
      insert into register_boundary (
        import, unit, level, valid_on, key, shape, coarse_shape, area_km2, recorded_at, revision
      )
      select ${added.id}, given.unit, given.level, ${added.validOn}::date, given.key, given.shape,
        given.coarse, given.area, ${at}::timestamptz, ${revision}
      from unnest(
        ${rows.map(({ unit }) => unit)}::text[], ${rows.map(({ level }) => level)}::text[],
        ${rows.map(({ key }) => key)}::text[], ${rows.map(({ shape }) => JSON.stringify(shape))}::text[],
        ${rows.map(({ coarse }) => JSON.stringify(coarse))}::text[], ${rows.map(({ area }) => area)}::float8[]
      ) as given (unit, level, key, shape, coarse, area)`.execute(transaction)
  }
}

export const supersedeBoundaries = async (
  transaction: DatabaseTransaction,
  { revision, at }: Revision,
  units: readonly string[],
  validOn: IsoDate,
): Promise<void> => {
  await sql`
    update register_boundary
    set superseded_at = greatest(recorded_at, ${at}::timestamptz), superseded_revision = ${revision}
    where superseded_at is null and valid_on = ${validOn} and unit = any (${units}::text[])`.execute(
    transaction,
  )
}
