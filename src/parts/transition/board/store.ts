/** All SQL of the board: how far a transition is, province by province and kind by kind. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { Phase } from '../model.ts'

export type BoardHead = {
  readonly transition: string
  readonly title: string
  readonly phase: Phase
  readonly effectiveOn: string
  readonly closingOn: string
  /** When it was last rehearsed without fault, and when the plan was last computed. */
  readonly rehearsedAt: string | null
  readonly allocatedAt: string | null
}

export const boardHead = async (database: Database, transition: string): Promise<BoardHead | null> => {
  const { rows } = await sql<BoardHead>`
    select its.transition, its.title, transition_phase(its.transition) as phase,
      its.effective_on::text as "effectiveOn", its.closing_on::text as "closingOn",
      (select to_json(max(begun_at)) #>> '{}' from transition_rehearsal as tried
        where tried.transition = its.transition and tried.failed is null) as "rehearsedAt",
      (select to_json(max(at)) #>> '{}' from transition_allocation as made
        where made.transition = its.transition) as "allocatedAt"
    from transition as its
    where its.transition = ${transition}`.execute(database)
  return rows[0] ?? null
}

/** How much of what, in one province and of one kind. */
export type Progress = {
  readonly province: string
  readonly kind: string
  readonly holdings: number
  readonly allocated: number
  readonly caretaker: number
  readonly disputed: number
}

export const progressOf = async (database: Database, transition: string): Promise<readonly Progress[]> => {
  const { rows } = await sql<Progress>`
    with ended as (
      select ending.holder, holder.province
      from transition_ending as ending
      join holder using (holder)
      where ending.transition = ${transition}
    ), held as (
      select ended.province, thing.kind, count(*) as holdings
      from ended
      join holding as thing using (holder)
      group by ended.province, thing.kind
    ), planned as (
      select ended.province, thing.kind,
        count(*) filter (where line.part <= 1) as allocated,
        count(*) filter (where line.disposition = 'caretaker') as caretaker
      from transition_line as line
      join ended on ended.holder = line.source
      join holding as thing on thing.holding = line.holding
      where line.transition = ${transition}
      group by ended.province, thing.kind
    ), claimed as (
      select ended.province, thing.kind, count(distinct dispute.holding) as disputed
      from transition_dispute as dispute
      join holding as thing on thing.holding = dispute.holding
      join ended on ended.holder = thing.holder
      where dispute.transition = ${transition} and dispute.ended_at is null
      group by ended.province, thing.kind
    )
    select held.province, held.kind, held.holdings::int as holdings,
      coalesce(planned.allocated, 0)::int as allocated, coalesce(planned.caretaker, 0)::int as caretaker,
      coalesce(claimed.disputed, 0)::int as disputed
    from held
    left join planned using (province, kind)
    left join claimed using (province, kind)
    order by held.province, held.kind`.execute(database)
  return rows
}

/** Inventories of a province, by the step they have come to. */
export type Counted = {
  readonly province: string
  readonly endings: number
  readonly opened: number
  readonly frozen: number
  readonly signed: number
}

export const inventoriesByProvince = async (
  database: Database,
  transition: string,
): Promise<readonly Counted[]> => {
  const { rows } = await sql<Counted>`
    select holder.province, count(*)::int as endings, count(inventory.inventory)::int as opened,
      count(frozen.inventory)::int as frozen, count(signed.inventory)::int as signed
    from transition_ending as ending
    join holder using (holder)
    left join inventory on inventory.transition = ending.transition and inventory.holder = ending.holder
    left join inventory_step as frozen on frozen.inventory = inventory.inventory and frozen.step = 'frozen'
    left join inventory_step as signed on signed.inventory = inventory.inventory and signed.step = 'signed'
    where ending.transition = ${transition}
    group by holder.province
    order by holder.province`.execute(database)
  return rows
}

export type HandedOver = { readonly province: string; readonly minutes: number; readonly confirmed: number }

export const handoversByProvince = async (
  database: Database,
  transition: string,
): Promise<readonly HandedOver[]> => {
  const { rows } = await sql<HandedOver>`
    select giver.province, count(*)::int as minutes,
      count(*) filter (where said.sides = 2)::int as confirmed
    from handover
    join holder as giver on giver.holder = handover.giver
    left join lateral (
      select count(*) as sides from handover_confirmation as its where its.handover = handover.handover
    ) as said on true
    where handover.transition = ${transition}
    group by giver.province
    order by giver.province`.execute(database)
  return rows
}

/** What waits for a person in a transition. */
export type Waiting = {
  readonly decisions: number
  readonly disputes: number
  readonly toSign: number
  readonly handovers: number
  /** Held by the caretaker after the day. */
  readonly caretaker: number
}

export const waitingIn = async (database: Database, transition: string): Promise<Waiting> => {
  const { rows } = await sql<Waiting>`
    select
      (select count(*) from transition_decision as its
        where its.transition = ${transition} and its.confirmed_at is null
          and not exists (select from transition_decision as later where later.transition = its.transition
            and later.holding = its.holding and later.proposed_at > its.proposed_at))::int as decisions,
      (select count(*) from transition_dispute as its
        where its.transition = ${transition} and its.ended_at is null)::int as disputes,
      (select count(*) from inventory
        where inventory.transition = ${transition}
          and exists (select from inventory_step as step where step.inventory = inventory.inventory and step.step = 'frozen')
          and not exists (select from inventory_step as step
            where step.inventory = inventory.inventory and step.step = 'signed'))::int as "toSign",
      (select count(*) from handover
        where handover.transition = ${transition}
          and (select count(*) from handover_confirmation as its where its.handover = handover.handover) < 2)::int as handovers,
      (select count(*) from holding_spell as spell
        where spell.begun_by = ${transition} and spell.begun_as = 'caretaker' and spell.valid_to is null)::int as caretaker`.execute(
    database,
  )
  return rows[0] ?? { decisions: 0, disputes: 0, toSign: 0, handovers: 0, caretaker: 0 }
}

/** Transitions that are under way: those somebody may have to work on. */
export const openTransitions = async (
  database: Database,
): Promise<readonly { readonly transition: string; readonly title: string }[]> => {
  const { rows } = await sql<{ readonly transition: string; readonly title: string }>`
    select transition, title from transition
    where transition_phase(transition) not in ('closed', 'reversed')
    order by effective_on desc, transition`.execute(database)
  return rows
}

/** Inventories that were frozen and wait for a name under them, the longest first. */
export const inventoriesToSign = async (
  database: Database,
  limit: number,
): Promise<
  readonly {
    readonly inventory: string
    readonly organisation: string
    readonly at: string
    readonly unit: string
  }[]
> => {
  const { rows } = await sql<{ inventory: string; organisation: string; at: string; unit: string }>`
    select inventory.inventory, holder.organisation, holder.unit, to_json(step.at) #>> '{}' as at
    from inventory
    join holder using (holder)
    join inventory_step as step on step.inventory = inventory.inventory and step.step = 'frozen'
    where not exists (
      select from inventory_step as signed where signed.inventory = inventory.inventory and signed.step = 'signed')
      and transition_phase(inventory.transition) not in ('closed', 'reversed')
    order by step.at, inventory.inventory
    limit ${limit}`.execute(database)
  return rows
}

export type WaitingHandover = {
  readonly handover: string
  readonly giver: string
  readonly receiver: string
  readonly unit: string
  readonly dueOn: string
  readonly at: string
}

/** Minutes that lack the name of a side, the first due first. */
export const handoversToConfirm = async (
  database: Database,
  limit: number,
): Promise<readonly WaitingHandover[]> => {
  const { rows } = await sql<WaitingHandover>`
    select handover.handover, giver.organisation as giver, receiver.organisation as receiver, receiver.unit,
      handover.due_on::text as "dueOn", to_json(handover.opened_at) #>> '{}' as at
    from handover
    join holder as giver on giver.holder = handover.giver
    join holder as receiver on receiver.holder = handover.receiver
    where (select count(*) from handover_confirmation as its where its.handover = handover.handover) < 2
    order by handover.due_on, handover.handover
    limit ${limit}`.execute(database)
  return rows
}

export type WaitingCaretaker = {
  readonly holding: string
  readonly reference: string
  readonly caretaker: string
  readonly unit: string
  readonly closingOn: string
}

/** What a caretaker holds until somebody decides. */
export const caretakersHold = async (
  database: Database,
  limit: number,
): Promise<readonly WaitingCaretaker[]> => {
  const { rows } = await sql<WaitingCaretaker>`
    select thing.holding, thing.reference, holder.organisation as caretaker, holder.unit,
      its.closing_on::text as "closingOn"
    from holding_spell as spell
    join holder using (holder)
    join holding as thing on thing.holding = spell.holding
    join transition as its on its.transition = spell.begun_by
    where spell.begun_as = 'caretaker' and spell.valid_to is null
    order by its.closing_on, thing.reference, thing.holding
    limit ${limit}`.execute(database)
  return rows
}
