/** All SQL of transitions themselves: what they are, which organisations end by them, how far they are. */
import { sql } from 'kysely'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { OrganisationId, Phase, UnitId } from '../model.ts'
import type { Ending } from './endings.ts'

/** Whoever arms has the plan alone; whoever enters, decides or carries out shares it. Until the transaction ends. */
export const holdPlanAlone = async (database: Database, transition: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(transition_key(${transition}::uuid))`.execute(database)
}
export const sharePlan = async (database: Database, transition: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock_shared(transition_key(${transition}::uuid))`.execute(database)
}

export type NewTransition = {
  readonly transition: string
  readonly title: string
  readonly acts: readonly string[]
  readonly province: UnitId | null
  readonly effectiveOn: IsoDate
  readonly closingOn: IsoDate
  readonly registerRevision: number
  readonly at: string
  readonly by: string
}

export const insertTransition = async (database: Database, its: NewTransition): Promise<void> => {
  await sql`
    insert into transition (transition, title, acts, province, effective_on, closing_on, register_revision, recorded_at,
      recorded_by)
    values (${its.transition}, ${its.title}, ${its.acts}::text[], ${its.province}, ${its.effectiveOn}, ${its.closingOn},
      ${its.registerRevision}, ${its.at}, ${its.by})`.execute(database)
}

export type Named = {
  readonly organisation: OrganisationId
  readonly unit: UnitId
  readonly kind: string
  readonly province: string
}

/** The number of each organisation, given to those that have none yet. */
export const holderNumbers = async (
  database: Database,
  named: readonly Named[],
): Promise<ReadonlyMap<OrganisationId, number>> => {
  const organisations = named.map(({ organisation }) => organisation)
  await sql`
    insert into holder (organisation, unit, kind, province)
    select organisation, unit, kind, province
    from unnest(${organisations}::text[], ${named.map(({ unit }) => unit)}::text[],
      ${named.map(({ kind }) => kind)}::text[], ${named.map(({ province }) => province)}::text[])
      with ordinality as wanted (organisation, unit, kind, province, place)
    where not exists (select from holder where holder.organisation = wanted.organisation)
    order by place
    on conflict (organisation) do nothing`.execute(database)
  const { rows } = await sql<{ organisation: string; holder: number }>`
    select organisation, holder from holder where organisation = any(${organisations}::text[])`.execute(
    database,
  )
  return new Map(rows.map(({ organisation, holder }) => [organisation, holder]))
}

export const insertEndings = async (
  database: Database,
  transition: string,
  endings: readonly Ending[],
  numbers: ReadonlyMap<OrganisationId, number>,
): Promise<void> => {
  const numberOf = (organisation: OrganisationId) => {
    const number = numbers.get(organisation)
    if (number === undefined) throw new Error(`${organisation} has no number`)
    return number
  }
  await sql`
    insert into transition_ending (transition, holder, event, caretaker)
    select ${transition}::uuid, holder, event, caretaker
    from unnest(${endings.map(({ organisation }) => numberOf(organisation))}::integer[],
      ${endings.map(({ event }) => event)}::text[],
      ${endings.map(({ caretaker }) => numberOf(caretaker))}::integer[]) as ending (holder, event, caretaker)`.execute(
    database,
  )
}

export type Step = {
  readonly no: number
  readonly phase: Phase
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly planHash: string | null
  readonly resultHash: string | null
  readonly grants: readonly string[] | null
}

/** Adds the next step; the database refuses one out of its order. */
export const takeStep = async (
  database: Database,
  transition: string,
  step: Pick<Step, 'phase' | 'at' | 'by'> & Partial<Step>,
): Promise<void> => {
  // What comes after the switch goes on with its hashes.
  const kept = (column: 'plan_hash' | 'result_hash') =>
    ['settling', 'closed', 'reversed'].includes(step.phase)
      ? sql`max(${sql.ref(column)}) filter (where phase = 'switched')`
      : sql`null::text`
  await sql`
    insert into transition_step (transition, no, phase, at, taken_by, reason, plan_hash, result_hash, grants)
    select ${transition}::uuid, coalesce(max(no), 0) + 1, ${step.phase}, ${step.at}, ${step.by}, ${step.reason ?? null},
      coalesce(${step.planHash ?? null}, ${kept('plan_hash')}), coalesce(${step.resultHash ?? null}, ${kept('result_hash')}),
      ${step.grants ?? null}::text[]
    from transition_step where transition = ${transition}::uuid`.execute(database)
}

export const stepsTaken = async (database: Database, transition: string): Promise<readonly Step[]> => {
  const { rows } = await sql<Step>`
    select no, phase, ${instantText('at')} as at, taken_by as by, reason, plan_hash as "planHash",
      result_hash as "resultHash", grants
    from transition_step where transition = ${transition} order by no`.execute(database)
  return rows
}

export type Transition = {
  readonly transition: string
  readonly title: string
  readonly acts: readonly string[]
  readonly province: UnitId | null
  readonly effectiveOn: IsoDate
  readonly closingOn: IsoDate
  readonly recordedAt: string
  readonly recordedBy: string
  readonly phase: Phase
}

const columns = sql`
  transition.transition, title, acts, province, effective_on as "effectiveOn", closing_on as "closingOn",
  ${instantText('recorded_at')} as "recordedAt", recorded_by as "recordedBy",
  transition_phase(transition.transition) as phase`

export const transitionNamed = async (database: Database, transition: string): Promise<Transition | null> => {
  if (!isUuid(transition)) return null
  const { rows } = await sql<Transition>`
    select ${columns} from transition where transition.transition = ${transition}`.execute(database)
  return rows[0] ?? null
}

/** The newest first. */
export const listTransitions = async (
  database: Database,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<readonly Transition[]> => {
  const { rows } = await sql<Transition>`
    select ${columns} from transition
    where ${before}::uuid is null or transition.transition < ${before}::uuid
    order by transition.transition desc limit ${limit}`.execute(database)
  return rows
}

export type Counts = {
  readonly endings: number
  readonly units: number
  readonly lines: number
  readonly batches: number
  readonly done: number
  readonly doneLines: number
}

/** How much there is: from batches, so that nobody counts a million lines to show a page. */
export const countsOf = async (database: Database, transition: string): Promise<Counts> => {
  const { rows } = await sql<Counts>`
    select (select count(*) from transition_ending where transition = ${transition}) as endings,
      (select count(distinct unit) from transition_ending join holder using (holder) where transition = ${transition})
        as units,
      coalesce(sum(lines), 0)::bigint as lines, count(*) as batches, count(done_at) as done,
      coalesce(sum(lines) filter (where done_at is not null), 0)::bigint as "doneLines"
    from transition_batch where transition = ${transition}`.execute(database)
  const [row] = rows
  if (!row) throw new Error('an aggregate answered nothing')
  return row
}

/** What stands at the caretaker and waits for somebody to decide; seen by who may see it. */
export const caretakerHolds = async (database: Database, transition: string): Promise<number> => {
  const { rows } = await sql<{ held: number }>`
    select count(*) as held from holding_spell
    where begun_by = ${transition} and valid_to is null and begun_as = 'caretaker'`.execute(database)
  return rows[0]?.held ?? 0
}

export type ListedEnding = {
  readonly holder: number
  readonly organisation: OrganisationId
  readonly unit: UnitId
  readonly kind: string
  readonly province: string
  readonly event: string
  readonly caretaker: OrganisationId
}

export const listEndings = async (
  database: Database,
  asked: {
    readonly transition: string
    readonly unit: string | null
    readonly kind: string | null
    readonly after: readonly (string | number)[] | null
    readonly limit: number
  },
): Promise<readonly ListedEnding[]> => {
  const [province, organisation] = asked.after ?? []
  const { rows } = await sql<ListedEnding>`
    select ending.holder, holder.organisation, holder.unit, holder.kind, holder.province, ending.event,
      keeper.organisation as caretaker
    from transition_ending as ending
    join holder on holder.holder = ending.holder
    join holder as keeper on keeper.holder = ending.caretaker
    where ending.transition = ${asked.transition}
      and (${asked.unit}::text is null or holder.unit = ${asked.unit})
      and (${asked.kind}::text is null or holder.kind = ${asked.kind})
      and (${province ?? null}::text is null
        or (holder.province, holder.organisation) > (${province ?? null}::text, ${organisation ?? null}::text))
    order by holder.province, holder.organisation
    limit ${asked.limit}`.execute(database)
  return rows
}

/** The newest revision of the register. */
export const newestRevision = async (database: Database): Promise<number> => {
  const { rows } = await sql<{ revision: number }>`
    select coalesce(max(revision), 0) as revision from register_revision`.execute(database)
  return rows[0]?.revision ?? 0
}
