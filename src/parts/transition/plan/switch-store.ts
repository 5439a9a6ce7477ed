/** All SQL of the switch: one batch in one transaction, and what is asked before and after all of them. */
import { sql } from 'kysely'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Database } from '../../../platform/database/database.ts'
import { plannedWhole } from './allocate-store.ts'

/**
 * Within a transaction of the switch: where its tables are, and that its end is not waited for on the disk. A batch that a
 * power cut takes back is simply not done; the last step waits.
 */
export const settleIn = async (
  database: Database,
  { schema, waits }: { readonly schema: string | null; readonly waits: boolean },
): Promise<void> => {
  await sql`select set_config('synchronous_commit', ${waits ? 'on' : 'off'}, true),
    set_config('search_path', ${schema === null ? 'public' : `${schema}, public`}, true)`.execute(database)
}

export type OpenBatch = {
  readonly batch: number
  readonly unit: string
  readonly province: string | null
  readonly lines: number
  readonly root: string
}

/** The next batch that nobody has done or is doing; it is held until the transaction ends. Null when there is none. */
export const takeBatch = async (database: Database, transition: string): Promise<OpenBatch | null> => {
  const { rows } = await sql<OpenBatch>`
    select batch, unit, province, lines, root from transition_batch
    where transition = ${transition} and done_at is null
    order by batch limit 1
    for update skip locked`.execute(database)
  return rows[0] ?? null
}

export type CarriedOut = {
  readonly closed: number
  readonly opened: number
  readonly wanted: number
  readonly leaves: Buffer | null
}

export const carryOut = async (
  database: Database,
  transition: string,
  batch: number,
  day: IsoDate,
): Promise<CarriedOut> => {
  const { rows } = await sql<CarriedOut>`
    select closed, opened, wanted, leaves from transition_carry_out(${transition}, ${batch}, ${day})`.execute(
    database,
  )
  const [row] = rows
  if (!row) throw new Error('a batch answered nothing')
  return row
}

export const markDone = async (
  database: Database,
  transition: string,
  batch: number,
  at: string,
): Promise<void> => {
  await sql`
    update transition_batch set done_at = ${at} where transition = ${transition} and batch = ${batch}`.execute(
    database,
  )
}

export type BatchRoot = {
  readonly batch: number
  readonly unit: string
  readonly lines: number
  readonly root: string
  readonly done: boolean
  readonly doneAt: string | null
}

/** Roots of all batches in order, and whether each is done. */
export const batchRoots = async (database: Database, transition: string): Promise<readonly BatchRoot[]> => {
  const { rows } = await sql<BatchRoot>`
    select batch, unit, lines, root, done_at is not null as done, done_at as "doneAt" from transition_batch
    where transition = ${transition} order by batch`.execute(database)
  return rows
}

export type Gap = { readonly holding: string; readonly gap: 'without-line' | 'without-holding' }

/** What ended organisations hold that no line carries, and lines of what they do not hold. */
export const gapsOf = async (
  database: Database,
  transition: string,
  most: number,
): Promise<readonly Gap[]> => {
  const { rows } = await sql<Gap>`select holding, gap from transition_gaps(${transition}, ${most})`.execute(
    database,
  )
  return rows
}

/** Divided holdings whose parts are not the whole. */
export const unequalOf = async (
  database: Database,
  transition: string,
  most: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ holding: string }>`
    select holding from transition_unequal(${transition}, ${most})`.execute(database)
  return rows.map(({ holding }) => holding)
}

export const isStale = async (database: Database, transition: string): Promise<boolean> => {
  const { rows } = await sql<{ stale: boolean }>`select transition_is_stale(${transition}) as stale`.execute(
    database,
  )
  return rows[0]?.stale ?? true
}

/** Things of a batch that are not held as the plan says, for people to look at. */
export const strayedIn = async (
  database: Database,
  transition: string,
  batch: number,
  most: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ holding: string }>`
    select distinct line.holding
    from transition_line as line
    left join holding_spell as spell on spell.holding = line.holding and spell.part = line.source_part
      and spell.holder = line.source and spell.valid_to is null
    where line.transition = ${transition} and line.batch = ${batch} and spell.holding is null
    order by line.holding limit ${most}`.execute(database)
  return rows.map(({ holding }) => holding)
}

/** Live spells that ended organisations still have: after a switch there must be none. */
export const stillHeld = async (
  database: Database,
  transition: string,
  most: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ holding: string }>`
    select spell.holding
    from transition_ending as ending
    join holding_spell as spell on spell.holder = ending.holder and spell.valid_to is null
    where ending.transition = ${transition}
    order by spell.holding limit ${most}`.execute(database)
  return rows.map(({ holding }) => holding)
}

/** Leaves of what the transition really did, batch by batch, read back from the spells: for a proof after the fact. */
export async function* leavesOfResult(
  database: Database,
  transition: string,
  day: IsoDate,
): AsyncGenerator<readonly { readonly batch: number; readonly leaves: Buffer | null }[]> {
  await plannedWhole(database, 'on')
  await sql`
    declare result_leaves no scroll cursor for
    select line.batch, string_agg(
      transition_leaf(line.holding, line.part,
        case when line.disposition = 'settle' then source.ended_as else begun.begun_as end, begun.holder, begun.count,
        begun.vnd, begun.millimetres, begun.files, begun.square_metres), ''::bytea
      order by line.holding, line.part) as leaves
    from transition_line as line
    left join holding_spell as begun on begun.holding = line.holding and begun.part = line.part
      and begun.begun_by = line.transition and begun.begun_as in ('transfer', 'archive', 'caretaker')
      and begun.valid_from = ${sql.lit(day)}
    left join holding_spell as source on line.disposition = 'settle' and source.holding = line.holding
      and source.part = line.source_part and source.holder = line.source and source.valid_to = ${sql.lit(day)}
    where line.transition = ${sql.lit(transition)}
    group by line.batch order by line.batch`.execute(database)
  await plannedWhole(database, 'off')
  for (;;) {
    const { rows } = await sql<{
      batch: number
      leaves: Buffer | null
    }>`fetch 100 from result_leaves`.execute(database)
    if (rows.length === 0) break
    yield rows
  }
  await sql`close result_leaves`.execute(database)
}
