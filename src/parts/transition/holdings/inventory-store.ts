/** All SQL of inventories: opened, counted, frozen and signed, one for each ended organisation. */
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'
import type { InventoryStep, Phase } from '../model.ts'
import type { Inventory } from './model.ts'

/** Which inventory: by its identity, or of an organisation in a transition. */
export type Named =
  | { readonly inventory: string }
  | { readonly transition: string; readonly organisation: string }
  /** Of an organisation, by number or by its id, in the last transition it is in. */
  | { readonly newestOf: number }
  | { readonly lastOf: string }

const meant = (named: Named): RawBuilder<boolean> => {
  if ('inventory' in named) return sql`inventory.inventory = ${named.inventory}`
  if ('newestOf' in named) return sql`inventory.holder = ${named.newestOf}`
  if ('lastOf' in named) return sql`holder.organisation = ${named.lastOf}`
  return sql`inventory.transition = ${named.transition} and holder.organisation = ${named.organisation}`
}

const lastStep = sql`(
  select step from inventory_step as taken where taken.inventory = inventory.inventory
  order by array_position('{opened,counted,frozen,signed}'::text[], step) desc limit 1)`

const inventoryColumns = sql`
  inventory.inventory, inventory.transition, inventory.holder, holder.organisation, holder.unit, holder.province,
  its.effective_on as "effectiveOn", ending.caretaker, transition_phase(inventory.transition) as phase,
  ${lastStep} as step,
  (select ${instantText('at')} from inventory_step as taken
    where taken.inventory = inventory.inventory and step = 'frozen') as "frozenAt",
  coalesce((select least((at at time zone 'Asia/Ho_Chi_Minh')::date, its.effective_on - 1) from inventory_step as taken
    where taken.inventory = inventory.inventory and step = 'opened'), its.effective_on - 1) as "countedOn"
  from inventory
  join holder using (holder)
  join transition as its on its.transition = inventory.transition
  join transition_ending as ending on ending.transition = inventory.transition and ending.holder = inventory.holder`

export const inventoryNamed = async (database: Database, named: Named): Promise<Inventory | null> => {
  const { rows } = await sql<Inventory>`
    select ${inventoryColumns} where ${meant(named)}
    order by its.recorded_at desc, inventory.inventory desc limit 1`.execute(database)
  return rows[0] ?? null
}

/** All inventories of a transition that the asker sees, by organisation. */
export const allInventories = async (
  database: Database,
  transition: string,
): Promise<ReadonlyMap<string, Inventory>> => {
  const { rows } = await sql<Inventory>`
    select ${inventoryColumns} where inventory.transition = ${transition} order by inventory.holder`.execute(
    database,
  )
  return new Map(rows.map((row) => [row.organisation, row]))
}

/** All organisations that end by a transition, whoever may see what they hold. */
export const endingsOf = async (database: Database, transition: string): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ organisation: string }>`
    select organisation from transition_ending join holder using (holder)
    where transition = ${transition} order by organisation`.execute(database)
  return new Set(rows.map(({ organisation }) => organisation))
}

/**
 * Keeps the plan from being frozen until this transaction ends. Who waited here for the freezing reads an older phase, and
 * is begun anew by `perform`, because the freezing read what they then write.
 */
export const holdPlan = async (database: Database, transition: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock_shared(transition_key(${transition}::uuid))`.execute(database)
}

/** Whether there is such a transition, its first day and the province whose it is. */
export const transitionHead = async (
  database: Database,
  transition: string,
): Promise<{
  readonly effectiveOn: string
  readonly province: string | null
  readonly phase: Phase | 'reversed'
} | null> => {
  const { rows } = await sql<{ effectiveOn: string; province: string | null; phase: Phase | 'reversed' }>`
    select effective_on as "effectiveOn", province, transition_phase(transition) as phase
    from transition where transition = ${transition}`.execute(database)
  return rows[0] ?? null
}

/** Opens what ends on the ground of the asker: one organisation, or all that are not open. */
export const openInventories = async (
  database: Database,
  {
    transition,
    organisation,
    idOf,
    at,
    by,
  }: {
    readonly transition: string
    readonly organisation: string | null
    readonly idOf: () => string
    readonly at: string
    readonly by: string
  },
): Promise<readonly Opened[]> => {
  const { rows: open } = await sql<Opened & { readonly holder: number }>`
    select ending.holder, holder.organisation, holder.unit, holder.province, '' as inventory
    from transition_ending as ending
    join holder using (holder)
    left join inventory on inventory.transition = ending.transition and inventory.holder = ending.holder
    where ending.transition = ${transition} and inventory.inventory is null
      and (${organisation}::text is null or holder.organisation = ${organisation})
      and (not (select access_for_actor()) or (select access_sees_all())
        or ending.holder = any((select access_holders())::integer[]))
    order by holder.province, holder.organisation`.execute(database)
  const opened = open.map((one) => ({ ...one, inventory: idOf() }))
  const ids = opened.map(({ inventory }) => inventory)
  await sql`
    insert into inventory (inventory, transition, holder)
    select inventory, ${transition}, holder
    from unnest(${ids}::uuid[], ${opened.map(({ holder }) => holder)}::integer[]) as made (inventory, holder)`.execute(
    database,
  )
  await sql`
    insert into inventory_step (inventory, step, at, taken_by)
    select inventory, 'opened', ${at}, ${by} from unnest(${ids}::uuid[]) as inventory`.execute(database)
  return opened
}

export type Opened = {
  readonly inventory: string
  readonly organisation: string
  readonly unit: string
  readonly province: string
}

export const takeInventoryStep = async (
  database: Database,
  taken: {
    readonly inventory: string
    readonly step: InventoryStep
    readonly at: string
    readonly by: string
    readonly root?: string
    readonly holdings?: number
  },
): Promise<void> => {
  await sql`
    insert into inventory_step (inventory, step, at, taken_by, root, holdings)
    values (${taken.inventory}, ${taken.step}, ${taken.at}, ${taken.by}, ${taken.root ?? null}, ${taken.holdings ?? null})`.execute(
    database,
  )
}

export type StepTaken = {
  readonly step: InventoryStep
  readonly at: string
  readonly by: string
  readonly root: string | null
  readonly holdings: number | null
}

export const stepsOf = async (database: Database, inventory: string): Promise<readonly StepTaken[]> => {
  const { rows } = await sql<StepTaken>`
    select step, ${instantText('at')} as at, taken_by as by, root, holdings from inventory_step
    where inventory = ${inventory} order by array_position('{opened,counted,frozen,signed}'::text[], step)`.execute(
    database,
  )
  return rows
}

/** Sums of one kind in an inventory, with confirmed corrections; sums of money are texts. */
export type KindSum = {
  readonly kind: string
  readonly holdings: number
  readonly late: number
  readonly left: number
  readonly count: string
  readonly vnd: string
  readonly millimetres: string
  readonly files: string
  readonly squareMetres: string
}

export const sumsOf = async (
  database: Database,
  holders: readonly number[],
): Promise<readonly (KindSum & { readonly holder: number })[]> => {
  const { rows } = await sql<KindSum & { readonly holder: number }>`
    with corrected as (
      select correction.holding, sum(correction.count) as count, sum(correction.vnd) as vnd,
        sum(correction.millimetres) as millimetres, sum(correction.files) as files,
        sum(correction.square_metres) as square_metres
      from holding_correction as correction
      join holding on holding.holding = correction.holding and holding.holder = any(${holders}::integer[])
      where correction.confirmed_at is not null
      group by correction.holding
    )
    select thing.holder, thing.kind, count(*) as holdings,
      count(*) filter (where thing.late_reason is not null) as late,
      count(*) filter (where gone.confirmed_at is not null) as left,
      sum(thing.count + coalesce(corrected.count, 0))::text as count,
      sum(thing.vnd + coalesce(corrected.vnd, 0))::text as vnd,
      sum(thing.millimetres + coalesce(corrected.millimetres, 0))::text as millimetres,
      sum(thing.files + coalesce(corrected.files, 0))::text as files,
      sum(thing.square_metres + coalesce(corrected.square_metres, 0))::text as "squareMetres"
    from holding as thing
    left join corrected using (holding)
    left join holding_exit as gone using (holding)
    where thing.holder = any(${holders}::integer[])
    group by thing.holder, thing.kind
    order by thing.holder, thing.kind`.execute(database)
  return rows
}

export type ListedInventory = {
  readonly inventory: string
  readonly holder: number
  readonly organisation: string
  readonly unit: string
  readonly kind: string
  readonly province: string
  readonly step: InventoryStep
  readonly at: string
}

/** Inventories of a transition in order of province and organisation. */
export const listInventories = async (
  database: Database,
  asked: {
    readonly transition: string
    readonly step: InventoryStep | null
    readonly province: string | null
    readonly unit: string | null
    readonly after: readonly (string | number)[] | null
    readonly limit: number
  },
): Promise<readonly ListedInventory[]> => {
  const [province, organisation] = asked.after ?? []
  const { rows } = await sql<ListedInventory>`
    select inventory.inventory, inventory.holder, holder.organisation, holder.unit, holder.kind, holder.province,
      newest.step, newest.at
    from inventory
    join holder using (holder)
    cross join lateral (
      select step, ${instantText('taken.at')} as at from inventory_step as taken
      where taken.inventory = inventory.inventory
      order by array_position('{opened,counted,frozen,signed}'::text[], step) desc limit 1
    ) as newest
    where inventory.transition = ${asked.transition}
      and (${asked.step}::text is null or newest.step = ${asked.step})
      and (${asked.province}::text is null or holder.province = ${asked.province})
      and (${asked.unit}::text is null or holder.unit = ${asked.unit})
      and (${province ?? null}::text is null
        or (holder.province, holder.organisation) > (${province ?? null}::text, ${organisation ?? null}::text))
    order by holder.province, holder.organisation
    limit ${asked.limit}`.execute(database)
  return rows
}

/** Whether an organisation is being inventoried for a transition that is not over: nothing of it leaves by itself. */
export const guardedBy = async (database: Database, organisation: string): Promise<string | null> => {
  const { rows } = await sql<{ transition: string }>`
    select inventory.transition from inventory
    join holder using (holder)
    where holder.organisation = ${organisation}
      and transition_phase(inventory.transition) not in ('closed', 'reversed')
    order by inventory.transition limit 1`.execute(database)
  return rows[0]?.transition ?? null
}
