/** The table of organisations: filled from the pure function in a few statements, never emptied. */
import { sql } from 'kysely'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Database } from '../../../platform/database/database.ts'
import { centralId } from './central-bodies.ts'
import { centralBodies } from './data/central.ts'
import { registerBegins, twoLevels } from './data/days.ts'
import { lifeOf, unitsWithOrganisations } from './lives.ts'
import { organisationsOfLife } from './rules.ts'

const columns = [
  ['id', 'text'],
  ['unit', 'text'],
  ['kind', 'text'],
  ['parent', 'text'],
  ['valid_from', 'date'],
  ['valid_to', 'date'],
  ['continuity', 'text'],
  ['basis_instrument', 'text'],
  ['basis_point', 'text'],
  ['succession', 'text'],
] as const
type Row = readonly (string | null)[]

const centralRows = (): readonly Row[] =>
  centralBodies.map(({ slug, parent, basis }) => [
    centralId(slug),
    null,
    slug,
    parent && centralId(parent),
    registerBegins,
    null,
    'continuing',
    basis.instrument,
    basis.point,
    null,
  ])

/** One row per organisation; of one that came back, its last time. */
const rowsOf = (register: Register, units: readonly string[]): readonly Row[] => {
  const rows = new Map<string, Row>()
  for (const unit of units) {
    const life = lifeOf(register, unit)
    for (const { id, kind, parent, validFrom, validTo, continuity, basis, end } of life
      ? organisationsOfLife(life)
      : [])
      rows.set(id, [
        id,
        unit,
        kind,
        parent,
        validFrom,
        validTo,
        continuity,
        basis.instrument,
        basis.point,
        end?.succession ?? null,
      ])
  }
  return [...rows.values()]
}

const batch = 20_000

const writeRows = async (database: Database, rows: readonly Row[]): Promise<number> => {
  const arrays = columns.map(
    ([, type], place) => sql`${rows.map((row) => row[place] ?? null)}::${sql.raw(type)}[]`,
  )
  const names = sql.raw(columns.map(([name]) => name).join(', '))
  const values = sql.raw(
    columns
      .slice(1)
      .map(([name]) => `${name} = excluded.${name}`)
      .join(', '),
  )
  const changed = sql.raw(
    columns
      .slice(1)
      .map(([name]) => `register_organisation.${name}`)
      .join(', '),
  )
  const given = sql.raw(
    columns
      .slice(1)
      .map(([name]) => `excluded.${name}`)
      .join(', '),
  )
  const { numAffectedRows } = await sql`
    insert into register_organisation (${names})
    select ${names}
    from unnest(${sql.join(arrays)}) as given (${names})
    on conflict (id) do update
    set ${values}, derived = true
    where not register_organisation.derived or (${changed}) is distinct from (${given})`.execute(database)
  return Number(numAffectedRows ?? 0)
}

/** Marks what is no longer derived; with `units` only among theirs. */
const markOthers = async (
  database: Database,
  ids: readonly string[],
  units: readonly string[] | null,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    update register_organisation as organisation
    set derived = false
    where derived
      and (${units}::text[] is null or organisation.unit = any (${units}::text[]))
      and not exists (select from unnest(${ids}::text[]) as given (id) where given.id = organisation.id)`.execute(
    database,
  )
  return Number(numAffectedRows ?? 0)
}

export type Refreshed = {
  readonly organisations: number
  readonly written: number
  readonly withdrawn: number
}

/**
 * Brings the table to what the register says now. Idempotent; call it inside the transaction that changed units,
 * with their ids, or without for the whole country.
 */
export const refreshOrganisations = async (
  database: Database,
  register: Register,
  units: readonly string[] | null = null,
): Promise<Refreshed> => {
  const days = [registerBegins, twoLevels, register.release.dataTo]
  const rows = units
    ? rowsOf(register, units)
    : [...centralRows(), ...rowsOf(register, unitsWithOrganisations(register, days))]
  let written = 0
  for (let from = 0; from < rows.length; from += batch)
    written += await writeRows(database, rows.slice(from, from + batch))
  const ids = rows.map(([id]) => id ?? '')
  return { organisations: rows.length, written, withdrawn: await markOthers(database, ids, units) }
}
