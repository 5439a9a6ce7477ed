/** All SQL of computing a plan: holdings of ended organisations page by page, lines and batches written anew. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { canonical, type Json } from '../../../platform/evidence/canonical.ts'
import type { KindId } from '../kinds.ts'
import type { Attributes, Decision, Disposition, Holding } from '../model.ts'

type Row = {
  readonly holding: string
  readonly part: number
  readonly parts: number
  readonly source: number
  readonly organisation: string
  readonly kind: KindId
  readonly reference: string
  readonly description: string
  readonly count: number
  readonly vnd: number
  readonly millimetres: number
  readonly files: number
  readonly squareMetres: number
  readonly placeUnit: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly shared: boolean
  readonly state: 'held' | 'settled'
  readonly asOf: string
  readonly evidence: string | null
  readonly attributes: Attributes
  readonly decision: string | null
  readonly what: Decision['what'] | null
  readonly decidedTo: readonly string[] | null
  readonly millionths: readonly number[] | null
  readonly decidedBy: string | null
}

/** A live spell of an ended organisation, as the rules see it. */
export type Open = {
  readonly holding: Holding
  /** The live part, and the highest number a part of it ever had. */
  readonly part: number
  readonly parts: number
  readonly source: number
  readonly decision: Decision | null
}

const placeOf = ({ placeUnit, latitude, longitude }: Row): Holding['place'] => {
  if (placeUnit !== null) return { unit: placeUnit }
  return latitude !== null && longitude !== null ? { unit: null, latitude, longitude } : null
}

const decisionOf = ({ decision, what, decidedTo, millionths, decidedBy }: Row): Decision | null =>
  decision === null || what === null
    ? null
    : {
        id: decision,
        what,
        to: (decidedTo ?? []).map((organisation, place) => ({
          organisation,
          share: (millionths?.[place] ?? 0) / 1_000_000,
        })),
        basis: decidedBy ?? '',
      }

const openOf = (row: Row): Open => {
  const { count, vnd, millimetres, files, squareMetres } = row
  const { holding: id, organisation: holder, kind, reference, description, shared, state, asOf } = row
  return {
    holding: {
      ...{ id, kind, holder, reference, description, shared, state, asOf },
      quantities: { count, vnd, millimetres, files, squareMetres },
      place: placeOf(row),
      evidence: row.evidence,
      attributes: row.attributes,
    },
    ...{ part: row.part, parts: row.parts, source: row.source },
    decision: decisionOf(row),
  }
}

const pageRows = 5_000

/**
 * A cursor is planned for its first rows unless it is said that all are wanted; joined row by row, tables that were just
 * filled and that the planner knows little of would take hours.
 */
export const plannedWhole = async (database: Database, whole: 'on' | 'off'): Promise<void> => {
  await sql`select set_config('cursor_tuple_fraction', ${whole === 'on' ? '1' : '0.1'}, true),
    set_config('enable_nestloop', ${whole === 'on' ? 'off' : 'on'}, true)`.execute(database)
}

/**
 * What ended organisations hold, in the order of organisations, so that lines of one unit lie together; with corrections that
 * were confirmed and the last decision that was. Inside a transaction: all pages show one moment. Successors are named one by
 * one: planned as a whole, a join would read all organisations again for each row.
 */
export async function* openHoldings(database: Database, transition: string): AsyncGenerator<readonly Open[]> {
  await plannedWhole(database, 'on')
  await sql`
    declare open_holdings no scroll cursor for
    select spell.holding, spell.part, spell.holder as source, owner.organisation, thing.kind, thing.reference,
      thing.description,
      case when spell.part = 0 then 0
        else (select max(its.part) from holding_spell as its where its.holding = spell.holding) end as parts,
      coalesce(spell.count, thing.count + coalesce(corrected.count, 0)) as count,
      coalesce(spell.vnd, thing.vnd + coalesce(corrected.vnd, 0)) as vnd,
      coalesce(spell.millimetres, thing.millimetres + coalesce(corrected.millimetres, 0)) as millimetres,
      coalesce(spell.files, thing.files + coalesce(corrected.files, 0)) as files,
      coalesce(spell.square_metres, thing.square_metres + coalesce(corrected.square_metres, 0)) as "squareMetres",
      thing.place_unit as "placeUnit", thing.latitude, thing.longitude, thing.shared, thing.state, thing.as_of as "asOf",
      thing.evidence, thing.attributes, decided.decision, decided.what, decided.basis as "decidedBy", decided.millionths,
      case when decided.decision is not null then array(
        select (select organisation from holder as named where named.holder = its.holder)
        from unnest(decided.holders) with ordinality as its (holder, place) order by its.place)
      end as "decidedTo"
    from transition_ending as ending
    join holder as owner on owner.holder = ending.holder
    join holding_spell as spell on spell.holder = ending.holder and spell.valid_to is null
    join holding as thing on thing.holding = spell.holding
    left join (
      select holding, sum(count)::bigint as count, sum(vnd)::bigint as vnd, sum(millimetres)::bigint as millimetres,
        sum(files)::bigint as files, sum(square_metres)::bigint as square_metres
      from holding_correction where confirmed_at is not null group by holding
    ) as corrected on corrected.holding = spell.holding
    left join (
      select distinct on (holding) holding, decision, what, basis, holders, millionths
      from transition_decision
      where transition = ${sql.lit(transition)} and confirmed_at is not null
      order by holding, confirmed_at desc, decision desc
    ) as decided on decided.holding = spell.holding
    where ending.transition = ${sql.lit(transition)}
    order by spell.holder, spell.holding, spell.part`.execute(database)
  await plannedWhole(database, 'off')
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.raw(String(pageRows))} from open_holdings`.execute(database)
    if (rows.length === 0) break
    yield rows.map(openOf)
  }
  await sql`close open_holdings`.execute(database)
}

/** Two people who compute at once take turns. */
export const computeAlone = async (database: Database, transition: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(transition_key(${transition}::uuid) + 1)`.execute(database)
}

/** Takes the plan away; the database refuses it once it is armed. */
export const dropPlan = async (database: Database, transition: string): Promise<void> => {
  await sql`delete from transition_line where transition = ${transition}`.execute(database)
  await sql`delete from transition_batch where transition = ${transition}`.execute(database)
}

export type NewLine = {
  readonly holding: string
  readonly part: number
  readonly sourcePart: number
  readonly batch: number
  readonly source: number
  readonly disposition: Disposition
  readonly successor: number | null
  /** Only of parts: pieces, VND, millimetres, files, square metres. */
  readonly amounts: readonly [number, number, number, number, number] | null
  readonly rule: string
  readonly basis: string
  readonly because: Json
  readonly others: readonly number[]
}

/** Many lines in one statement. */
export const insertLines = async (
  database: Database,
  transition: string,
  lines: readonly NewLine[],
): Promise<void> => {
  const amount = (place: number) => sql`${lines.map(({ amounts }) => amounts?.[place] ?? null)}::bigint[]`
  await sql`
    insert into transition_line (transition, holding, part, source_part, batch, source, disposition, successor, count, vnd,
      millimetres, files, square_metres, rule, basis, because, others)
    select ${transition}::uuid, holding, part, source_part, batch, source, disposition, successor, count, vnd, millimetres,
      files, square_metres, rule, basis, because::jsonb, others::integer[]
    from unnest(${lines.map(({ holding }) => holding)}::uuid[], ${lines.map(({ part }) => part)}::smallint[],
      ${lines.map(({ sourcePart }) => sourcePart)}::smallint[], ${lines.map(({ batch }) => batch)}::integer[],
      ${lines.map(({ source }) => source)}::integer[], ${lines.map(({ disposition }) => disposition)}::text[],
      ${lines.map(({ successor }) => successor)}::integer[], ${amount(0)}, ${amount(1)}, ${amount(2)}, ${amount(3)},
      ${amount(4)}, ${lines.map(({ rule }) => rule)}::text[], ${lines.map(({ basis }) => basis)}::text[],
      ${lines.map(({ because }) => canonical(because))}::text[], ${lines.map(({ others }) => `{${others.join(',')}}`)}::text[]
    ) as its (holding, part, source_part, batch, source, disposition, successor, count, vnd, millimetres, files,
      square_metres, rule, basis, because, others)`.execute(database)
}

export type BatchLeaves = { readonly batch: number; readonly lines: number; readonly leaves: Buffer }

/** The leaves of each batch in the order of its lines, batch by batch. */
export async function* leavesOfBatches(
  database: Database,
  transition: string,
): AsyncGenerator<readonly BatchLeaves[]> {
  await plannedWhole(database, 'on')
  await sql`
    declare batch_leaves no scroll cursor for
    select batch, count(*) as lines, string_agg(
      transition_leaf(holding, part, disposition, successor, count, vnd, millimetres, files, square_metres), ''::bytea
      order by holding, part) as leaves
    from transition_line where transition = ${sql.lit(transition)}
    group by batch order by batch`.execute(database)
  await plannedWhole(database, 'off')
  for (;;) {
    const { rows } = await sql<BatchLeaves>`fetch 100 from batch_leaves`.execute(database)
    if (rows.length === 0) break
    yield rows
  }
  await sql`close batch_leaves`.execute(database)
}

export type NewBatch = {
  readonly batch: number
  readonly unit: string
  readonly province: string | null
  readonly lines: number
  readonly root: string
}

export const insertBatches = async (
  database: Database,
  transition: string,
  batches: readonly NewBatch[],
): Promise<void> => {
  await sql`
    insert into transition_batch (transition, batch, unit, province, lines, root)
    select ${transition}::uuid, batch, unit, province, lines, root
    from unnest(${batches.map(({ batch }) => batch)}::integer[], ${batches.map(({ unit }) => unit)}::text[],
      ${batches.map(({ province }) => province)}::text[], ${batches.map(({ lines }) => lines)}::bigint[],
      ${batches.map(({ root }) => root)}::text[]) as its (batch, unit, province, lines, root)
    order by batch`.execute(database)
}

export type NewAllocation = {
  readonly at: string
  readonly by: string
  readonly factsHash: string
  readonly facts: Json
  readonly holdings: number
  readonly lines: number
  readonly caretaker: number
  readonly batches: number
}

export const insertAllocation = async (
  database: Database,
  transition: string,
  its: NewAllocation,
): Promise<void> => {
  await sql`
    insert into transition_allocation (transition, no, at, computed_by, facts_hash, facts, holdings, lines, caretaker, batches)
    select ${transition}::uuid, coalesce(max(no), 0) + 1, ${its.at}, ${its.by}, ${its.factsHash},
      ${canonical(its.facts)}::jsonb, ${its.holdings}, ${its.lines}, ${its.caretaker}, ${its.batches}
    from transition_allocation where transition = ${transition}::uuid`.execute(database)
  await sql`select transition_look_at_lines()`.execute(database)
}

export type LastAllocation = Omit<NewAllocation, 'facts'> & { readonly no: number }

export const lastAllocation = async (
  database: Database,
  transition: string,
): Promise<LastAllocation | null> => {
  const { rows } = await sql<LastAllocation>`
    select no, at, computed_by as by, facts_hash as "factsHash", holdings, lines, caretaker, batches
    from transition_allocation where transition = ${transition} order by no desc limit 1`.execute(database)
  return rows[0] ?? null
}

/** The facts that the last plan rests on. */
export const lastFacts = async (database: Database, transition: string): Promise<Json> => {
  const { rows } = await sql<{ facts: Json }>`
    select facts from transition_allocation where transition = ${transition} order by no desc limit 1`.execute(
    database,
  )
  return rows[0]?.facts ?? null
}
