/** All SQL of the demonstration: what is written for thousands of organisations at once, and counts of what came of it. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { Decided } from './made.ts'

export type NewDecision = {
  readonly decision: string
  readonly holding: string
  readonly what: Decided['what']
  /** Number of who gets it; none for who leaves. */
  readonly holder: number | null
}

/** Generated decisions, confirmed by a second generated person. */
export const insertDecisions = async (
  database: Database,
  decisions: readonly NewDecision[],
  {
    transition,
    basis,
    at,
    by,
  }: {
    readonly transition: string
    readonly basis: string
    readonly at: string
    readonly by: readonly [string, string]
  },
): Promise<void> => {
  if (decisions.length === 0) return
  await sql`
    insert into transition_decision (decision, transition, holding, what, holders, millionths, basis, proposed_at, proposed_by,
      confirmed_at, confirmed_by)
    select decision, ${transition}::uuid, holding, what, case when holder is null then '{}' else array[holder] end,
      case when holder is null then '{}' else array[1000000] end, ${basis}, ${at}, ${by[0]}, ${at}, ${by[1]}
    from unnest(${decisions.map(({ decision }) => decision)}::uuid[],
      ${decisions.map(({ holding }) => holding)}::uuid[], ${decisions.map(({ what }) => what)}::text[],
      ${decisions.map(({ holder }) => holder)}::integer[]) as its (decision, holding, what, holder)`.execute(
    database,
  )
}

export type SignedInventory = {
  readonly inventory: string
  readonly root: string
  readonly holdings: number
}

/** Counted, frozen and signed, all at once. */
export const finishInventories = async (
  database: Database,
  signed: readonly SignedInventory[],
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> => {
  await sql`
    insert into inventory_step (inventory, step, at, taken_by, root, holdings)
    select inventory, step, ${at}, ${by}, case when step = 'signed' then root end,
      case when step = 'signed' then holdings end
    from unnest(${signed.map(({ inventory }) => inventory)}::uuid[], ${signed.map(({ root }) => root)}::text[],
      ${signed.map(({ holdings }) => holdings)}::bigint[]) as its (inventory, root, holdings)
    cross join unnest('{counted,frozen,signed}'::text[]) as step`.execute(database)
}

const written = [
  'holder',
  'holding',
  'holding_spell',
  'transition_decision',
  'transition_ending',
  'inventory',
]

/**
 * What the planner must know of a million new rows before the next minute. The role of the product owns no table: asked as
 * whoever connects, who is warned and not refused where they are another's.
 */
export const lookAtRows = (database: Database): Promise<void> =>
  database.connection().execute(async (one) => {
    await sql`set role none`.execute(one)
    try {
      await sql`analyze ${sql.join(written.map((name) => sql.id(name)))}`.execute(one)
    } finally {
      await sql`reset role`.execute(one)
    }
  })

/** A transition that ends one of these organisations already. */
export const transitionEnding = async (
  database: Database,
  organisations: readonly string[],
): Promise<string | null> => {
  const { rows } = await sql<{ transition: string }>`
    select ending.transition from transition_ending as ending
    join holder using (holder)
    where holder.organisation = any(${organisations}::text[])
    order by ending.transition limit 1`.execute(database)
  return rows[0]?.transition ?? null
}

export type KindCount = { readonly kind: string; readonly holdings: number }

export type Came = {
  readonly units: number
  readonly organisations: number
  readonly kinds: readonly KindCount[]
}

/** Who takes something over, and how many things there are of each kind. */
export const whatCame = async (database: Database, transition: string): Promise<Came> => {
  const { rows: took } = await sql<{ units: number; organisations: number }>`
    select count(distinct holder.unit) as units, count(*) as organisations
    from (select distinct successor from transition_line where transition = ${transition} and successor is not null) as its
    join holder on holder.holder = its.successor`.execute(database)
  const { rows: kinds } = await sql<KindCount>`
    select thing.kind, count(*) as holdings
    from transition_ending as ending
    join holding as thing on thing.holder = ending.holder
    where ending.transition = ${transition}
    group by thing.kind order by thing.kind`.execute(database)
  return { units: took[0]?.units ?? 0, organisations: took[0]?.organisations ?? 0, kinds }
}

/** The number of a process of the server that answers us. */
export const backendPid = async (database: Database): Promise<number> => {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database)
  return rows[0]?.pid ?? 0
}
