/** All SQL of handing over: minutes, their lines, what the two sides say. */
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Amounts } from '../report/model.ts'

export const sides = ['giver', 'receiver'] as const
export type Side = (typeof sides)[number]

export const verdicts = ['found', 'missing', 'different', 'damaged'] as const
export type Verdict = (typeof verdicts)[number]

export const handoverStates = ['open', 'one-side', 'differs', 'confirmed'] as const
export type HandoverState = (typeof handoverStates)[number]

export type Handover = {
  readonly handover: string
  readonly transition: string
  readonly giver: string
  readonly giverUnit: string
  readonly receiver: string
  readonly receiverUnit: string
  readonly dueOn: string
  readonly lines: number
  readonly differences: number
  readonly confirmedByGiver: string | null
  readonly confirmedByReceiver: string | null
  readonly state: HandoverState
}

/** Things of which something may have passed between two: by the plan, on from the caretaker, or found late. */
const between = (transition: RawBuilder<unknown>, giver: RawBuilder<unknown>) => sql`
  select holding from transition_line
  where transition = ${transition} and (source = ${giver} or successor = ${giver} and disposition = 'caretaker')
  union
  select holding from holding where holder = ${giver} and late_reason is not null`

/**
 * What passed in a transition: each spell it began, from who held it before. A whole thing passes with its recounts, a part
 * with its own quantities.
 */
const passed = (only: RawBuilder<unknown>) => sql`
  select spell.begun_by as transition, spell.holding, spell.part, before.holder as giver, spell.holder as receiver,
    spell.begun_as as manner, spell.no
  from holding_spell as spell
  cross join lateral (
    select earlier.holder from holding_spell as earlier
    where earlier.holding = spell.holding
      and (earlier.part = spell.part and earlier.no = spell.no - 1 or spell.no = 1 and earlier.part = 0 and spell.part > 0)
    order by earlier.part desc, earlier.no desc limit 1
  ) as before
  where spell.begun_by is not null and spell.begun_as <> 'reversal' and before.holder <> spell.holder and ${only}`

/** Draws up minutes for each pair that something passed between; those that are there stay. */
export const openMinutes = async (
  database: Database,
  given: { readonly transition: string; readonly dueOn: string; readonly at: string; readonly by: string },
): Promise<number> => {
  const { rows } = await sql<{ opened: number }>`
    with opened as (
      insert into handover (handover, transition, giver, receiver, lines, due_on, opened_at, opened_by)
      select gen_random_uuid(), ${given.transition}, giver, receiver, count(*), ${given.dueOn}::date,
        ${given.at}::timestamptz, ${given.by}
      from (${passed(sql`spell.begun_by = ${given.transition}`)}) as its
      group by giver, receiver
      on conflict (transition, giver, receiver) do nothing
      returning handover
    )
    select count(*)::integer as opened from opened`.execute(database)
  return rows[0]?.opened ?? 0
}

const counted = sql`
  select minutes.handover, minutes.transition, giver.organisation as giver, giver.unit as "giverUnit",
    receiver.organisation as receiver, receiver.unit as "receiverUnit", minutes.due_on::text as "dueOn",
    minutes.lines::integer as lines,
    (select count(distinct (holding, part))::integer from (
      select distinct on (holding, part, side) holding, part, verdict from handover_remark as remark
      where remark.handover = minutes.handover order by holding, part, side, at desc, remark desc
    ) as last where verdict <> 'found') as differences,
    ${instantText('gives.at')} as "confirmedByGiver", ${instantText('receives.at')} as "confirmedByReceiver"
  from handover as minutes
  join holder as giver on giver.holder = minutes.giver
  join holder as receiver on receiver.holder = minutes.receiver
  left join handover_confirmation as gives on gives.handover = minutes.handover and gives.side = 'giver'
  left join handover_confirmation as receives on receives.handover = minutes.handover and receives.side = 'receiver'`

type Stored = Omit<Handover, 'state'>

const stateOf = ({ differences, confirmedByGiver, confirmedByReceiver }: Stored): HandoverState => {
  if (confirmedByGiver && confirmedByReceiver) return 'confirmed'
  if (differences > 0) return 'differs'
  return confirmedByGiver || confirmedByReceiver ? 'one-side' : 'open'
}
const withState = (stored: Stored): Handover => ({ ...stored, state: stateOf(stored) })

export type HandoverFilter = {
  readonly transition: string
  readonly unit?: string | undefined
  readonly state?: HandoverState | undefined
  readonly lateOn?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

export const handoversOf = async (
  database: Database,
  filter: HandoverFilter,
): Promise<readonly Handover[]> => {
  const { transition, unit, state, lateOn, after, limit } = filter
  if (!isUuid(transition)) return []
  const conditions = [
    sql`minutes.transition = ${transition}`,
    ...(unit ? [sql`(giver.unit = ${unit} or receiver.unit = ${unit})`] : []),
    ...(after ? [sql`minutes.handover > ${after}::uuid`] : []),
    ...(lateOn
      ? [
          sql`minutes.due_on < ${lateOn}::date and (
            select count(*) from handover_confirmation as its where its.handover = minutes.handover) < 2`,
        ]
      : []),
  ]
  const { rows } = await sql<Stored>`
    ${counted} where ${sql.join(conditions, sql` and `)}
    order by minutes.handover
    limit ${state ? 100_000 : limit}`.execute(database)
  const all = rows.map(withState)
  return state ? all.filter((each) => each.state === state).slice(0, limit) : all
}

export const handoverOf = async (database: Database, handover: string): Promise<Handover | null> => {
  if (!isUuid(handover)) return null
  const { rows } = await sql<Stored>`${counted} where minutes.handover = ${handover}`.execute(database)
  return rows[0] ? withState(rows[0]) : null
}

export type HandoverLine = {
  readonly holding: string
  readonly part: number
  readonly kind: string
  readonly reference: string
  readonly description: string
  readonly amounts: Amounts
  readonly manner: string
  readonly late: boolean
  /** The last word of each side; null where it said nothing of this line. */
  readonly giverSays: Verdict | null
  readonly receiverSays: Verdict | null
  readonly note: string | null
}

/** The lines of minutes in order of identity. */
export const linesOf = async (
  database: Database,
  { transition, handover }: Pick<Handover, 'transition' | 'handover'>,
  after?: { readonly holding: string; readonly part: number },
  limit?: number,
): Promise<readonly HandoverLine[]> => {
  const { rows } = await sql<HandoverLine>`
    with last as (
      select distinct on (holding, part, side) holding, part, side, verdict, note
      from handover_remark where handover = ${handover}
      order by holding, part, side, at desc, remark desc
    )
    select its.holding, its.part, thing.kind, thing.reference, thing.description, its.manner,
      thing.late_reason is not null as late,
      case when its.part > 0
        then json_build_array(spell.count, spell.vnd, spell.millimetres, spell.files, spell.square_metres)
        else json_build_array(
          thing.count + coalesce(recount.count, 0), thing.vnd + coalesce(recount.vnd, 0),
          thing.millimetres + coalesce(recount.millimetres, 0), thing.files + coalesce(recount.files, 0),
          thing.square_metres + coalesce(recount.square_metres, 0))
      end as amounts,
      giver.verdict as "giverSays", receiver.verdict as "receiverSays", coalesce(receiver.note, giver.note) as note
    from handover as minutes
    cross join lateral (${passed(
      sql`spell.begun_by = minutes.transition and spell.holder = minutes.receiver and spell.holding in (${between(
        sql`minutes.transition`,
        sql`minutes.giver`,
      )})`,
    )}) as its
    join holding as thing on thing.holding = its.holding
    left join lateral (
      select count, vnd, millimetres, files, square_metres from holding_spell as one
      where one.holding = its.holding and one.part = its.part order by no limit 1
    ) as spell on true
    left join lateral (
      select sum(count)::bigint as count, sum(vnd)::bigint as vnd, sum(millimetres)::bigint as millimetres,
        sum(files)::bigint as files, sum(square_metres)::bigint as square_metres
      from holding_correction as one where one.holding = its.holding and confirmed_at is not null
    ) as recount on true
    left join last as giver on giver.holding = its.holding and giver.part = its.part and giver.side = 'giver'
    left join last as receiver on receiver.holding = its.holding and receiver.part = its.part and receiver.side = 'receiver'
    where minutes.handover = ${handover} and minutes.transition = ${transition} and its.giver = minutes.giver
      ${after ? sql`and (its.holding, its.part) > (${after.holding}::uuid, ${after.part})` : sql``}
    order by its.holding, its.part
    ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(database)
  return rows
}

export const addRemark = async (
  database: Database,
  remark: {
    readonly remark: string
    readonly handover: string
    readonly holding: string
    readonly part: number
    readonly side: Side
    readonly verdict: Verdict
    readonly note: string | null
    readonly at: string
    readonly by: string
  },
): Promise<void> => {
  await sql`
    insert into handover_remark (remark, handover, holding, part, side, verdict, note, at, taken_by)
    values (${remark.remark}, ${remark.handover}, ${remark.holding}, ${remark.part}, ${remark.side}, ${remark.verdict},
      ${remark.note}, ${remark.at}::timestamptz, ${remark.by})`.execute(database)
}

export type Confirmation = {
  readonly side: Side
  readonly root: string
  readonly at: string
  readonly by: string
}

export const confirmationsOf = async (
  database: Database,
  handover: string,
): Promise<readonly Confirmation[]> => {
  const { rows } = await sql<Confirmation>`
    select side, root, ${instantText('at')} as at, taken_by as by
    from handover_confirmation where handover = ${handover} order by at`.execute(database)
  return rows
}

export const addConfirmation = async (
  database: Database,
  given: Confirmation & { readonly handover: string; readonly lines: number },
): Promise<void> => {
  await sql`
    insert into handover_confirmation (handover, side, lines, root, at, taken_by)
    values (${given.handover}, ${given.side}, ${given.lines}, ${given.root}, ${given.at}::timestamptz, ${given.by})`.execute(
    database,
  )
}

export const attach = async (
  database: Database,
  given: { readonly handover: string; readonly file: string; readonly at: string; readonly by: string },
): Promise<boolean> => {
  if (!isUuid(given.file)) return false
  const { rows } = await sql<{ file: string }>`
    with known as (select file from file where file = ${given.file}), added as (
      insert into handover_attachment (handover, file, at, taken_by)
      select ${given.handover}, file, ${given.at}::timestamptz, ${given.by} from known
      on conflict do nothing
    )
    select file from known`.execute(database)
  return rows.length > 0
}

/** The phase of a transition; null where there is none. */
export const phaseOf = async (database: Database, transition: string): Promise<string | null> => {
  if (!isUuid(transition)) return null
  const { rows } = await sql<{ phase: string | null }>`
    select transition_phase(${transition}::uuid) as phase`.execute(database)
  return rows[0]?.phase ?? null
}

/** The unit that speaks for a side: the receiver's own, and for a giver that ended that of its caretaker. */
export const unitOfHandover = async (
  database: Database,
  handover: string,
  side: Side,
): Promise<string | null> => {
  if (!isUuid(handover)) return null
  const { rows } = await sql<{ unit: string }>`
    select holder.unit
    from handover as minutes
    left join transition_ending as ending on ending.transition = minutes.transition and ending.holder = minutes.giver
    join holder on holder.holder = ${side === 'receiver' ? sql`minutes.receiver` : sql`coalesce(ending.caretaker, minutes.giver)`}
    where minutes.handover = ${handover}`.execute(database)
  return rows[0]?.unit ?? null
}

export const attachmentsOf = async (
  database: Database,
  handover: string,
): Promise<readonly { readonly file: string; readonly name: string }[]> => {
  const { rows } = await sql<{ file: string; name: string }>`
    select file, name from handover_attachment join file using (file)
    where handover = ${handover} order by at, file`.execute(database)
  return rows
}

/** The unit of the caretaker of an ended unit's organisations; null where the unit did not end by this transition. */
export const speakerFor = async (
  database: Database,
  transition: string,
  unit: string,
): Promise<string | null> => {
  if (!isUuid(transition)) return null
  const { rows } = await sql<{ unit: string }>`
    select caretaker.unit
    from transition_ending as ending
    join holder as ended on ended.holder = ending.holder
    join holder as caretaker on caretaker.holder = ending.caretaker
    where ending.transition = ${transition} and ended.unit = ${unit}
    limit 1`.execute(database)
  return rows[0]?.unit ?? null
}
