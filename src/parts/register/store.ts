/**
 * All SQL of the register: facts are read, added and superseded, never changed. Bulk writes go column by column
 * (`unnest` of arrays: one statement per kind and ten thousand rows), so a whole country is a few statements.
 */
import { type RawBuilder, sql } from 'kysely'
import type { RecordKind, RegisterRecord } from '../../../packages/register/src/model.ts'
import type { Instant } from '../../kernel/dates.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import { type Cell, cellsOf, type Kind, kinds, type LevelOf, recordOf, type StoredRow } from './rows.ts'

// ---- revisions ----------------------------------------------------------------------------------------------

export type Revision = { readonly revision: number; readonly at: Instant }
export type Origin = 'release' | 'local'

/** Opens this transaction's revision (writers queue here), or answers the one already open. */
export const openRevision = async (
  transaction: DatabaseTransaction,
  about: { readonly at: Instant; readonly origin: Origin; readonly why: string; readonly actor: string },
): Promise<Revision> => {
  const { rows } = await sql<{ opened: number }>`
    select register_open_revision(${about.at}::timestamptz, ${about.origin}, ${about.why}, ${about.actor}) as opened`.execute(
    transaction,
  )
  const { rows: found } = await sql<Revision>`
    select revision, at from register_revision where revision = ${rows[0]?.opened}`.execute(transaction)
  if (!found[0]) throw new Error('the opened revision is not there')
  return found[0]
}

export type Head = { readonly revision: number; readonly token: string; readonly at: Instant }

/** The newest revision, or null for a register that was never written. */
export const headOf = async (database: Database): Promise<Head | null> => {
  const { rows } = await sql<Head>`
    select revision, token::text as token, at
    from register_revision
    order by revision desc
    limit 1`.execute(database)
  return rows[0] ?? null
}

/** What the revisions of releases were opened for: the names of all releases ever loaded. */
export const releasesLoaded = async (database: Database): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ why: string }>`
    select why from register_revision where origin = 'release' order by revision`.execute(database)
  return new Set(rows.map(({ why }) => why))
}

/** The countries whose releases are in the register: one, or none. */
export const countriesHeld = async (database: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ country: string }>`
    select distinct country from register_release where superseded_at is null order by country`.execute(
    database,
  )
  return rows.map(({ country }) => country)
}

/** Whether this transaction has opened a revision. */
export const isWriting = async (database: Database): Promise<boolean> => {
  const { rows } = await sql<{ writing: boolean }>`
    select register_current_revision() is not null as writing`.execute(database)
  return rows[0]?.writing ?? false
}

/** The instants at which anything was learnt or given up, oldest first: between two of them answers stay alike. */
export const knownInstants = async (database: Database): Promise<readonly Instant[]> => {
  const instants = sql.join(
    kinds.map(
      ({ table }) => sql`
        select recorded_at as at from ${sql.table(table)}
        union
        select superseded_at from ${sql.table(table)} where superseded_at is not null`,
    ),
    sql` union `,
  )
  const { rows } = await sql<{ at: Instant }>`${instants} order by at`.execute(database)
  return rows.map(({ at }) => at)
}

// ---- reading --------------------------------------------------------------------------------------------------

/** A stored fact: its record, without system times, and what the store knows about it. */
export type StoredFact = {
  readonly kind: Kind
  readonly id: string
  readonly record: RegisterRecord
  readonly recordedAt: Instant
  readonly supersededAt: Instant | null
  readonly origin: Origin
  readonly revision: number
  readonly supersededRevision: number | null
}

const columnsOf = (kind: Kind): RawBuilder<unknown> =>
  sql.join(kind.fields.map(({ column }) => sql`fact.${sql.ref(column)}`))

type FactRow = StoredRow & {
  readonly origin: Origin
  readonly revision: number
  readonly superseded_revision: number | null
}

const factsWhere = async (
  database: Database,
  condition: RawBuilder<unknown>,
  only: readonly RecordKind[] | null = null,
): Promise<StoredFact[]> => {
  const facts: StoredFact[] = []
  for (const kind of kinds) {
    if (only && !only.includes(kind.record)) continue
    const { rows } = await sql<FactRow>`
      select fact.id, fact.recorded_at, fact.superseded_at, fact.revision, fact.superseded_revision,
        revision.origin, ${columnsOf(kind)}
      from ${sql.table(kind.table)} as fact
      join register_revision as revision using (revision)
      where ${condition}
      order by fact.id, fact.recorded_at, fact.superseded_at nulls last, fact.fact`.execute(database)
    for (const row of rows)
      facts.push({
        kind,
        id: row.id,
        record: recordOf(kind, row),
        recordedAt: shortened(row.recorded_at),
        supersededAt: row.superseded_at && shortened(row.superseded_at),
        origin: row.origin,
        revision: row.revision,
        supersededRevision: row.superseded_revision,
      })
  }
  return facts
}

/** Full seconds are written without a fraction, as the shipped records write them. */
const shortened = (instant: Instant): Instant => instant.replace('.000Z', 'Z')

/** Facts of all kinds. `live`: those believed now; an instant: those believed then; `all`: with their whole history. */
export const factsOf = (
  database: Database,
  known: 'live' | 'all' | { readonly at: Instant },
): Promise<readonly StoredFact[]> =>
  factsWhere(
    database,
    known === 'live'
      ? sql`fact.superseded_at is null`
      : known === 'all'
        ? sql`true`
        : sql`fact.recorded_at <= ${known.at}::timestamptz
            and (fact.superseded_at is null or fact.superseded_at > ${known.at}::timestamptz)`,
  )

/** What a revision added or gave up. */
export const factsOfRevision = (database: Database, revision: number): Promise<readonly StoredFact[]> =>
  factsWhere(database, sql`fact.revision = ${revision} or fact.superseded_revision = ${revision}`)

/** Live facts that say more about units: codes, names, seats, points, measures, notes. */
export const dependantsOf = (database: Database, units: readonly string[]): Promise<readonly StoredFact[]> =>
  factsWhere(database, sql`fact.superseded_at is null and fact.unit = any (${units}::text[])`, [
    'code',
    'name',
    'seat',
    'point',
    'measure',
    'note',
  ])

/** Which of these facts are live, as `<record> <id>`. */
export const liveFactsOf = async (
  database: Database,
  facts: readonly { readonly record: RecordKind; readonly id: string }[],
): Promise<ReadonlySet<string>> => {
  const ids = facts.map(({ id }) => id)
  const kindsAsked = [...new Set(facts.map(({ record }) => record))]
  const live = await factsWhere(
    database,
    sql`fact.superseded_at is null and fact.id = any (${ids}::text[])`,
    kindsAsked,
  )
  return new Set(live.map(({ kind, id }) => `${kind.record} ${id}`))
}

/** Ids of facts that a release has confirmed, as `<record> <id>`. */
export const confirmedFacts = async (database: Database): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ fact: string }>`
    select record || ' ' || id as fact from register_confirmation order by fact`.execute(database)
  return new Set(rows.map(({ fact }) => fact))
}

/** The level of each unit that ever had an identity. */
export const levelsOfUnits = async (database: Database): Promise<Map<string, string>> => {
  const { rows } = await sql<{ unit: string; level: string }>`
    select unit, level from register_unit_identity order by unit`.execute(database)
  return new Map(rows.map(({ unit, level }) => [unit, level]))
}

// ---- writing ---------------------------------------------------------------------------------------------------

/** A fact to add. Its times stand beside the record; a record's own are ignored here. */
export type NewFact = {
  readonly record: RegisterRecord
  readonly id: string
  readonly recordedAt: Instant
  readonly supersededAt: Instant | null
}

const rowsAtOnce = 10_000

/** A column of an `unnest`, as the table wants it. */
const selected = (column: string, type: string): RawBuilder<unknown> =>
  type === 'jsonb'
    ? sql`given.${sql.ref(column)}::jsonb`
    : type === 'text[]'
      ? sql`array(select jsonb_array_elements_text(given.${sql.ref(column)}::jsonb))`
      : sql`given.${sql.ref(column)}`

/** Adds facts under the open revision. Constraints of rows speak here, those of the whole at commit. */
export const addFacts = async (
  transaction: DatabaseTransaction,
  { revision }: Revision,
  facts: readonly NewFact[],
): Promise<void> => {
  if (facts.length === 0) return
  const levelOf = await recordIdentities(transaction, facts)
  for (const kind of kinds) {
    const own = facts.filter(({ record }) => record.record === kind.record)
    for (let start = 0; start < own.length; start += rowsAtOnce)
      await insertRows(transaction, kind, revision, own.slice(start, start + rowsAtOnce), levelOf)
  }
}

const insertRows = async (
  transaction: DatabaseTransaction,
  kind: Kind,
  revision: number,
  facts: readonly NewFact[],
  levelOf: LevelOf,
): Promise<void> => {
  const columns = [
    { column: 'id', type: 'text' },
    { column: 'recorded_at', type: 'timestamptz' },
    { column: 'superseded_at', type: 'timestamptz' },
    ...kind.fields,
    ...kind.derived.map(({ column }) => ({ column, type: 'text' })),
  ]
  const cells: readonly (readonly Cell[])[] = facts.map(({ record, id, recordedAt, supersededAt }) => [
    id,
    recordedAt,
    supersededAt,
    ...cellsOf(record, levelOf),
  ])
  const arrays = columns.map(({ type }, index) => {
    const array = cells.map((row) => row[index] ?? null)
    return sql`${array}::${sql.raw(type === 'jsonb' || type === 'text[]' ? 'text' : type)}[]`
  })
  await sql`
    insert into ${sql.table(kind.table)}
      (${sql.join(columns.map(({ column }) => sql.ref(column)))}, revision, superseded_revision)
    select ${sql.join(columns.map(({ column, type }) => selected(column, type)))},
      ${revision}::bigint,
      case when given.superseded_at is not null then ${revision}::bigint end
    from unnest(${sql.join(arrays)}) as given (${sql.join(columns.map(({ column }) => sql.ref(column)))})`.execute(
    transaction,
  )
}

/** Gives new units and changes their identities, and answers the level of every unit. */
const recordIdentities = async (
  transaction: DatabaseTransaction,
  facts: readonly NewFact[],
): Promise<LevelOf> => {
  const units = new Map<string, string>()
  const changes = new Set<string>()
  for (const { record } of facts) {
    if (record.record === 'unit') units.set(record.id, record.level)
    if (record.record === 'change') changes.add(record.id)
  }
  if (units.size > 0)
    await sql`
      insert into register_unit_identity (unit, level)
      select * from unnest(${[...units.keys()]}::text[], ${[...units.values()]}::text[])
      on conflict do nothing`.execute(transaction)
  if (changes.size > 0)
    await sql`
      insert into register_change_identity (change)
      select * from unnest(${[...changes]}::text[])
      on conflict do nothing`.execute(transaction)
  const levels = await levelsOfUnits(transaction)
  return (unit) => levels.get(unit) ?? null
}

/** Gives up live facts. Ids that are not live are our mistake and thrown. */
export const supersedeFacts = async (
  transaction: DatabaseTransaction,
  { revision, at }: Revision,
  facts: readonly { readonly record: RecordKind; readonly id: string }[],
): Promise<void> => {
  for (const kind of kinds) {
    const ids = facts.filter(({ record }) => record === kind.record).map(({ id }) => id)
    if (ids.length === 0) continue
    const { rows } = await sql<{ id: string }>`
      update ${sql.table(kind.table)}
      set superseded_at = greatest(recorded_at, ${at}::timestamptz), superseded_revision = ${revision}
      where superseded_at is null and id = any (${ids}::text[])
      returning id`.execute(transaction)
    if (rows.length !== new Set(ids).size)
      throw new Error(`${ids.length - rows.length} facts of ${kind.table} to supersede are not live`)
  }
}

/** Notes that a release states facts which were first written here. */
export const confirmFacts = async (
  transaction: DatabaseTransaction,
  { revision }: Revision,
  release: string,
  facts: readonly { readonly record: RecordKind; readonly id: string }[],
): Promise<void> => {
  if (facts.length === 0) return
  await sql`
    insert into register_confirmation (record, id, release, revision)
    select given.record, given.id, ${release}, ${revision}::bigint
    from unnest(${facts.map(({ record }) => record)}::text[], ${facts.map(({ id }) => id)}::text[])
      as given (record, id)
    on conflict do nothing`.execute(transaction)
}

/** After many rows: lets the planner see them, also inside the transaction that wrote them. */
export const refreshStatistics = async (transaction: DatabaseTransaction): Promise<void> => {
  await sql`analyze ${sql.join(
    [...kinds.map(({ table }) => table), 'register_unit_identity', 'register_change_identity'].map((table) =>
      sql.table(table),
    ),
  )}`.execute(transaction)
}

// ---- what stands against a revision ------------------------------------------------------------------------------

export type Objection = {
  readonly rule: string
  readonly subject: string
  readonly details: Readonly<Record<string, string | number | null>>
}

/** Checks the revision now instead of at commit. The database raises what stands against it; nothing is written after. */
export const checkRevision = async (transaction: DatabaseTransaction): Promise<void> => {
  await sql`set constraints register_is_consistent immediate`.execute(transaction)
}

/** All that stands against the revision so far, as values and without ending it: for a preview. */
export const objectionsTo = async (
  transaction: DatabaseTransaction,
  { revision }: Revision,
): Promise<readonly Objection[]> => {
  const { rows } = await sql<Objection>`
    select rule, subject, details from register_objections(${revision}) limit 1000`.execute(transaction)
  return rows
}
