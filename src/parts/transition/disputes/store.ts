/** All SQL of decisions and disputes. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'
import type { KindId } from '../kinds.ts'
import type { Decision } from '../model.ts'
import {
  type DecisionState,
  type DisputeState,
  type KeptDecision,
  type KeptDispute,
  type Matter,
  soonDays,
} from './model.ts'

/** Also for who claims it from elsewhere: identities and its kind, not what it is. */
export const matterOf = async (database: Database, holding: string): Promise<Matter | null> => {
  const { rows } = await sql<Matter>`
    select ${holding}::text as holding, transition, phase, effective_on as "effectiveOn", closing_on as "closingOn", kind,
      reference, shared, organisation, province, unit, live, begun_as as "begunAs"
    from transition_of_holding(${holding}::uuid)`.execute(database)
  return rows[0] ?? null
}

export const placeOfDispute = async (
  database: Database,
  dispute: string,
): Promise<{
  readonly transition: string
  readonly holding: string
  readonly claimant: string
  readonly claimantUnit: string
} | null> => {
  const { rows } = await sql<{ transition: string; holding: string; claimant: string; claimantUnit: string }>`
    select transition, holding, claimant, claimant_unit as "claimantUnit"
    from transition_place_of_dispute(${dispute}::uuid)`.execute(database)
  return rows[0] ?? null
}

export const insertDecision = async (
  database: Database,
  its: {
    readonly decision: string
    readonly transition: string
    readonly holding: string
    readonly what: Decision['what']
    readonly holders: readonly number[]
    readonly millionths: readonly number[]
    readonly basis: string
    readonly at: string
    readonly by: string
    readonly dispute: string | null
  },
): Promise<void> => {
  await sql`
    insert into transition_decision (decision, transition, holding, what, holders, millionths, basis, proposed_at, proposed_by)
    values (${its.decision}, ${its.transition}, ${its.holding}, ${its.what}, ${its.holders}::integer[],
      ${its.millionths}::integer[], ${its.basis}, ${its.at}, ${its.by})`.execute(database)
  if (its.dispute !== null)
    await sql`insert into transition_award (decision, dispute) values (${its.decision}, ${its.dispute})`.execute(
      database,
    )
}

export const confirm = async (
  database: Database,
  { decision, at, by }: { readonly decision: string; readonly at: string; readonly by: string },
): Promise<void> => {
  await sql`
    update transition_decision set confirmed_at = ${at}, confirmed_by = ${by}
    where decision = ${decision} and confirmed_at is null`.execute(database)
}

type DecisionRow = Omit<KeptDecision, 'to'> & {
  readonly organisations: readonly string[]
  readonly millionths: readonly number[]
}

const keptOf = ({ organisations, millionths, ...row }: DecisionRow): KeptDecision => ({
  ...row,
  to: organisations.map((organisation, place) => ({ organisation, millionths: millionths[place] ?? 0 })),
})

/** A later word about the same thing takes the place of an earlier one; what waits gives way to what was confirmed. */
const stateOfDecision = sql<DecisionState>`
  case when exists (
    select from transition_decision as later
    where later.transition = its.transition and later.holding = its.holding and later.decision <> its.decision
      and case when its.confirmed_at is null
        then later.decision > its.decision or later.confirmed_at > its.proposed_at
        else (later.confirmed_at, later.decision) > (its.confirmed_at, its.decision) end
  ) then 'replaced' when its.confirmed_at is null then 'proposed' else 'confirmed' end`

const decisionColumns = sql`
  its.decision, its.transition, its.holding, thing.kind, thing.reference, thing.description, owner.organisation,
  owner.province, its.what, its.millionths, its.basis, ${stateOfDecision} as state, award.dispute,
  coalesce((select array_agg(named.organisation order by each.place)
    from unnest(its.holders) with ordinality as each (holder, place)
    join holder as named on named.holder = each.holder), '{}') as organisations,
  ${instantText('its.proposed_at')} as "proposedAt", its.proposed_by as "proposedBy",
  ${instantText('its.confirmed_at')} as "confirmedAt", its.confirmed_by as "confirmedBy"`
const decisionTables = sql`
  from transition_decision as its
  join holding as thing on thing.holding = its.holding
  join holder as owner on owner.holder = thing.holder
  left join transition_award as award on award.decision = its.decision`

export const decisionNamed = async (database: Database, decision: string): Promise<KeptDecision | null> => {
  const { rows } = await sql<DecisionRow>`
    select ${decisionColumns} ${decisionTables} where its.decision = ${decision}`.execute(database)
  return rows[0] ? keptOf(rows[0]) : null
}

/** The decision that counts for a thing: the last one that was confirmed. */
export const standingDecision = async (
  database: Database,
  { transition, holding }: Pick<Matter, 'transition' | 'holding'>,
): Promise<{ readonly decision: string; readonly what: Decision['what'] } | null> => {
  const { rows } = await sql<{ decision: string; what: Decision['what'] }>`
    select decision, what from transition_decision
    where transition = ${transition} and holding = ${holding} and confirmed_at is not null
    order by confirmed_at desc, decision desc limit 1`.execute(database)
  return rows[0] ?? null
}

export const listDecisions = async (
  database: Database,
  asked: {
    readonly transition: string
    readonly state: DecisionState | null
    readonly what: Decision['what'] | null
    readonly kind: KindId | null
    readonly unit: string | null
    readonly holding: string | null
    readonly before: string | null
    readonly limit: number
  },
): Promise<readonly KeptDecision[]> => {
  const { rows } = await sql<DecisionRow>`
    select ${decisionColumns} ${decisionTables}
    where its.transition = ${asked.transition}
      and (${asked.state}::text is null or ${stateOfDecision} = ${asked.state})
      and (${asked.what}::text is null or its.what = ${asked.what})
      and (${asked.kind}::text is null or thing.kind = ${asked.kind})
      and (${asked.holding}::uuid is null or its.holding = ${asked.holding}::uuid)
      and (${asked.unit}::text is null or owner.unit = ${asked.unit}
        or exists (select from holder as named where named.holder = any (its.holders) and named.unit = ${asked.unit}))
      and (${asked.before}::uuid is null or its.decision < ${asked.before}::uuid)
    order by its.decision desc limit ${asked.limit}`.execute(database)
  return rows.map(keptOf)
}

// ---- disputes ----------------------------------------------------------------------------------------------------------

/** Who gets it by the plan; none before it was computed. */
export const plannedFor = async (
  database: Database,
  { transition, holding }: Pick<Matter, 'transition' | 'holding'>,
): Promise<readonly number[]> => {
  const { rows } = await sql<{ successor: number }>`
    select distinct successor from transition_line
    where transition = ${transition} and holding = ${holding} and successor is not null and disposition <> 'caretaker'
    order by successor`.execute(database)
  return rows.map(({ successor }) => successor)
}

export const openDisputeOf = async (
  database: Database,
  holding: string,
  claimant: number,
): Promise<string | null> => {
  const { rows } = await sql<{ dispute: string }>`
    select dispute from transition_dispute
    where holding = ${holding} and claimant = ${claimant} and ended_at is null`.execute(database)
  return rows[0]?.dispute ?? null
}

export const insertDispute = async (
  database: Database,
  its: {
    readonly dispute: string
    readonly transition: string
    readonly holding: string
    readonly claimant: number
    readonly reason: string
    readonly dueOn: string
    readonly at: string
    readonly by: string
  },
): Promise<void> => {
  await sql`
    insert into transition_dispute (dispute, transition, holding, claimant, reason, due_on, raised_at, raised_by)
    values (${its.dispute}, ${its.transition}, ${its.holding}, ${its.claimant}, ${its.reason}, ${its.dueOn}, ${its.at},
      ${its.by})`.execute(database)
}

export const endDispute = async (
  database: Database,
  its: { readonly dispute: string; readonly at: string; readonly award: string | null },
): Promise<void> => {
  await sql`
    update transition_dispute
    set ended_at = ${its.at}, ended_as = ${its.award === null ? 'withdrawn' : 'awarded'}, award = ${its.award}
    where dispute = ${its.dispute} and ended_at is null`.execute(database)
}

const stateOfDispute = (today: string) => sql<DisputeState>`
  case when its.ended_as is not null then its.ended_as
    when its.due_on < ${today}::date then 'late'
    when its.due_on <= ${today}::date + ${soonDays}::integer then 'due-soon'
    else 'open' end`

const disputeColumns = (today: string) => sql`
  its.dispute, its.transition, its.holding, thing.kind, thing.reference, thing.description, owner.organisation,
  named.organisation as claimant, its.reason, its.due_on as "dueOn", ${stateOfDispute(today)} as state,
  ${instantText('its.raised_at')} as "raisedAt", its.raised_by as "raisedBy",
  ${instantText('its.ended_at')} as "endedAt", its.award,
  array(select distinct successor.organisation from transition_line as line
    join holder as successor on successor.holder = line.successor
    where line.transition = its.transition and line.holding = its.holding order by 1) as planned,
  (select award.decision from transition_award as award
    where award.dispute = its.dispute and its.ended_at is null order by award.decision desc limit 1) as proposed`
/** What a claimant claims from elsewhere has no words here: the row is theirs, the thing is not yet. */
const disputeTables = sql`
  from transition_dispute as its
  join holder as named on named.holder = its.claimant
  left join holding as thing on thing.holding = its.holding
  left join holder as owner on owner.holder = thing.holder`

export const disputeNamed = async (
  database: Database,
  dispute: string,
  today: string,
): Promise<KeptDispute | null> => {
  const { rows } = await sql<KeptDispute>`
    select ${disputeColumns(today)} ${disputeTables} where its.dispute = ${dispute}`.execute(database)
  return rows[0] ?? null
}

export const listDisputes = async (
  database: Database,
  asked: {
    readonly transition: string
    readonly today: string
    /** `open` is all that are not over, late and due soon among them. */
    readonly state: DisputeState | null
    readonly kind: KindId | null
    readonly unit: string | null
    readonly after: readonly (string | number)[] | null
    readonly limit: number
  },
): Promise<readonly KeptDispute[]> => {
  const [dueOn, dispute] = asked.after ?? []
  const { rows } = await sql<KeptDispute>`
    select ${disputeColumns(asked.today)} ${disputeTables}
    where its.transition = ${asked.transition}
      and (${asked.state}::text is null or ${stateOfDispute(asked.today)} = ${asked.state}
        or ${asked.state} = 'open' and its.ended_at is null)
      and (${asked.kind}::text is null or thing.kind = ${asked.kind})
      and (${asked.unit}::text is null or named.unit = ${asked.unit} or owner.unit = ${asked.unit})
      and (${dueOn ?? null}::date is null or (its.due_on, its.dispute) > (${dueOn ?? null}::date, ${dispute ?? null}::uuid))
    order by its.due_on, its.dispute limit ${asked.limit}`.execute(database)
  return rows
}

export type DisputeCounts = Readonly<Record<DisputeState, number>>

export const countDisputes = async (
  database: Database,
  transition: string,
  today: string,
): Promise<DisputeCounts> => {
  const { rows } = await sql<{ state: DisputeState; number: number }>`
    select ${stateOfDispute(today)} as state, count(*) as number from transition_dispute as its
    where its.transition = ${transition} group by 1`.execute(database)
  const none: DisputeCounts = { open: 0, 'due-soon': 0, late: 0, awarded: 0, withdrawn: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, number }) => [state, number])) }
}

/** Which of these names are accounts that can be told something. */
export const accountsAmong = async (
  database: Database,
  names: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await sql<{ account: string }>`
    select distinct found as account from unnest(${names}::text[]) as its (name)
    cross join lateral access_account_named(its.name) as found
    where its.name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' and found is not null order by 1`.execute(
    database,
  )
  return rows.map(({ account }) => account)
}

/** Who put their name under the inventory of an organisation, and who made the transition. */
export const concerned = async (
  database: Database,
  { transition, organisation }: Pick<Matter, 'transition' | 'organisation'>,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select recorded_by as name from transition where transition = ${transition}
    union
    select step.taken_by from inventory join inventory_step as step using (inventory) join holder using (holder)
    where inventory.transition = ${transition} and holder.organisation = ${organisation}
    order by 1`.execute(database)
  return rows.map(({ name }) => name)
}
