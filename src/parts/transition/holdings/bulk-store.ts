/**
 * All SQL of many holdings at once: laid into a temporary table, told apart from what is there, and moved in one statement
 * behind the second wall. What came before with the same content is nothing new; with other content it is told, never dropped.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { Entry, Inventory, Kept } from './model.ts'
import { holdingsWhere } from './store.ts'

export type Entered = {
  readonly line: number
  readonly id: string
  readonly inventory: Pick<Inventory, 'holder'>
  readonly entry: Entry
  readonly lateReason: string | null
}

/** A line that stays out: what stands in its way, and what it said. */
export type Conflict = {
  readonly line: number
  readonly reference: string
  /** The holding that has the same reference; null where it is another line of the file. */
  readonly holding: string | null
  readonly first: number | null
  readonly before: string
  readonly now: string
}

export type EnteredMany = {
  readonly entered: number
  readonly same: number
  readonly conflicts: readonly Conflict[]
  /** Lines that the second wall kept out. */
  readonly outside: readonly number[]
}

const content = [
  ...[
    'description',
    'count',
    'vnd',
    'millimetres',
    'files',
    'square_metres',
    'place_unit',
    'latitude',
    'longitude',
  ],
  ...['shared', 'state', 'as_of', 'evidence', 'attributes'],
]
const columns = [
  'holding',
  'kind',
  'holder',
  'reference',
  ...content,
  'late_reason',
  'recorded_at',
  'recorded_by',
]
const names = (all: readonly string[], table?: string): RawBuilder<unknown> =>
  sql.join(all.map((name) => (table === undefined ? sql.id(name) : sql.id(table, name))))

const staged = sql.id('pg_temp', 'staging_holding')
const atOnce = 5_000

const rowOf = ({ line, id, inventory, entry, lateReason }: Entered) => {
  const { quantities, place } = entry
  return {
    line,
    holding: id,
    kind: entry.kind,
    holder: inventory.holder,
    reference: entry.reference,
    description: entry.description,
    ...{
      count: quantities.count,
      vnd: quantities.vnd,
      millimetres: quantities.millimetres,
      files: quantities.files,
    },
    square_metres: quantities.squareMetres,
    place_unit: place?.unit ?? null,
    ...{ latitude: place?.latitude ?? null, longitude: place?.longitude ?? null },
    ...{ shared: entry.shared, state: entry.state, as_of: entry.asOf, evidence: entry.evidence },
    attributes: entry.attributes,
    late_reason: lateReason,
  }
}

type About = {
  readonly transition: string
  readonly at: string
  readonly by: string
  /** Told after each stretch how many rows lie ready. */
  readonly onStaged?: (rows: number) => void
}

export const enterMany = async (
  database: Database,
  rows: Iterable<Entered> | AsyncIterable<Entered>,
  about: About,
): Promise<EnteredMany> => {
  await lay(database, rows, about)
  const twice = await twiceInFile(database)
  const again = await alreadyThere(database)
  const outside = await move(database, about.transition)
  return {
    entered: outside.entered,
    same: twice.same + again.same,
    conflicts: [...twice.conflicts, ...again.conflicts].toSorted((one, other) => one.line - other.line),
    outside: outside.lines,
  }
}

/** The same without moving anything: what would come in. */
export const weighMany = async (
  database: Database,
  rows: Iterable<Entered> | AsyncIterable<Entered>,
  about: About,
): Promise<EnteredMany> => {
  await lay(database, rows, about)
  const twice = await twiceInFile(database)
  const again = await alreadyThere(database)
  const { rows: left } = await sql<{ entered: number }>`select count(*) as entered from ${staged}`.execute(
    database,
  )
  await sql`drop table ${staged}`.execute(database)
  return {
    entered: left[0]?.entered ?? 0,
    same: twice.same + again.same,
    conflicts: [...twice.conflicts, ...again.conflicts],
    outside: [],
  }
}

/** Work that needs a transaction, in the one that is there or in one of its own. */
export const inTransaction = <T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> =>
  database.isTransaction ? work(database) : database.transaction().execute(work)

const lay = async (
  database: Database,
  rows: Iterable<Entered> | AsyncIterable<Entered>,
  { at, by, onStaged }: About,
): Promise<void> => {
  await sql`
    create temporary table staging_holding on commit drop as
    select 0 as line, ${names(columns)} from public.holding limit 0`.execute(database)
  const given = names(columns.filter((name) => !name.startsWith('recorded_')))
  const write = async (stretch: readonly Entered[]) => {
    await sql`
      insert into ${staged} (line, ${given}, recorded_at, recorded_by)
      select line, ${given}, ${at}::timestamptz, ${by}
      from json_populate_recordset(null::${staged}, ${JSON.stringify(stretch.map(rowOf))}::json)`.execute(
      database,
    )
  }
  let stretch: Entered[] = []
  let laid = 0
  for await (const row of rows) {
    stretch.push(row)
    if (stretch.length < atOnce) continue
    await write(stretch)
    laid += stretch.length
    stretch = []
    onStaged?.(laid)
  }
  if (stretch.length > 0) await write(stretch)
  await sql`analyze ${staged}`.execute(database)
}

const said = (table: string): RawBuilder<string> =>
  sql`to_json(array[${sql.join(content.map((name) => sql`${sql.id(table, name)}::text`))}])::text`

/** The same reference in several lines of one file: the first counts, what says the same is the same. */
const twiceInFile = async (
  database: Database,
): Promise<{ readonly same: number; readonly conflicts: readonly Conflict[] }> => {
  const { rows } = await sql<Conflict & { readonly isSame: boolean }>`
    with later as (
      select line, first from (
        select line, first_value(line) over (partition by holder, kind, reference order by line, holding) as first,
          row_number() over (partition by holder, kind, reference order by line, holding) as place
        from ${staged}
      ) as ranked
      where place > 1
    ), gone as (
      delete from ${staged} as its using later where its.line = later.line returning its.*, later.first
    )
    select gone.line, gone.reference, null::uuid as holding, gone.first,
      (${names(content, 'gone')}) is not distinct from (${names(content, 'earlier')}) as "isSame",
      ${said('earlier')} as before, ${said('gone')} as now
    from gone join ${staged} as earlier on earlier.line = gone.first
    order by gone.line`.execute(database)
  return { same: rows.filter(({ isSame }) => isSame).length, conflicts: rows.filter(({ isSame }) => !isSame) }
}

const alreadyThere = async (
  database: Database,
): Promise<{ readonly same: number; readonly conflicts: readonly Conflict[] }> => {
  const { numAffectedRows } = await sql`
    delete from ${staged} as its using public.holding as thing
    where thing.holder = its.holder and thing.kind = its.kind and thing.reference = its.reference
      and (${names(content, 'its')}) is not distinct from (${names(content, 'thing')})`.execute(database)
  const { rows } = await sql<Conflict>`
    with gone as (
      delete from ${staged} as its using public.holding as thing
      where thing.holder = its.holder and thing.kind = its.kind and thing.reference = its.reference
      returning its.line, its.reference, thing.holding, ${said('thing')} as before, ${said('its')} as now
    )
    select line, reference, holding, null::integer as first, before, now from gone order by line`.execute(
    database,
  )
  return { same: Number(numAffectedRows ?? 0), conflicts: rows }
}

/** Moves what is left with its first spells; of what is found after the switch also those of the caretaker. */
const move = async (
  database: Database,
  transition: string,
): Promise<{ readonly entered: number; readonly lines: readonly number[] }> => {
  await sql`
    create temporary table staging_begun on commit drop as
    select line, holding, holder, as_of from ${staged}`.execute(database)
  const { rows } = await sql<{ line: number }>`
    select line from access_move_staged('holding') as line order by line`.execute(database)
  const lines = rows.map(({ line }) => line)
  const { numAffectedRows } = await sql`
    insert into holding_spell (holding, part, no, holder, valid_from, valid_to, ended_as, begun_by, begun_as)
    select its.holding, 0, 1, its.holder, its.as_of,
      case when switched.is then head.effective_on end, case when switched.is then 'caretaker' end, null, null
    from pg_temp.staging_begun as its
    cross join (select effective_on from transition where transition = ${transition}) as head
    cross join (select transition_phase(${transition}) in ('switched', 'settling') as is) as switched
    where its.line <> all(${lines}::integer[])`.execute(database)
  await sql`
    insert into holding_spell (holding, part, no, holder, valid_from, begun_by, begun_as)
    select its.holding, 0, 2, ending.caretaker, head.effective_on, ${transition}, 'caretaker'
    from pg_temp.staging_begun as its
    join transition_ending as ending on ending.transition = ${transition} and ending.holder = its.holder
    join transition as head on head.transition = ending.transition
    where its.line <> all(${lines}::integer[]) and transition_phase(${transition}) in ('switched', 'settling')
    order by its.line`.execute(database)
  await sql`drop table pg_temp.staging_begun`.execute(database)
  return { entered: Number(numAffectedRows ?? 0), lines }
}

/** What is entered under some references in a transition, by holder, kind and reference. */
export const existingOf = async (
  database: Database,
  transition: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, Kept>> => {
  const found = await holdingsWhere(
    database,
    sql<boolean>`thing.reference = any(${references}::text[]) and thing.holder in (
      select holder from transition_ending where transition = ${transition})`,
  )
  return new Map(found.map((one) => [[one.holder, one.kind, one.reference].join('\n'), one]))
}

/** What differs between two contents as the database tells them. */
export const differs = ({ before, now }: Conflict): readonly [readonly string[], readonly string[]] => {
  // A cast: both are lists of texts, made above.
  const [left, right] = [JSON.parse(before), JSON.parse(now)] as [(string | null)[], (string | null)[]]
  const places = content.flatMap((name, at) => (left[at] === right[at] ? [] : [[name, at] as const]))
  const shown = (all: readonly (string | null)[]) => places.map(([name, at]) => `${name}: ${all[at] ?? '–'}`)
  return [shown(left), shown(right)]
}
