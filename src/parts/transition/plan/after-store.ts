/** All SQL of what changes after the day: decisions carried out, a whole switch taken back. Spells end and begin; none changes. */
import { sql } from 'kysely'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Database } from '../../../platform/database/database.ts'

export type Due = {
  readonly decision: string
  readonly holding: string
  readonly what: string
  readonly basis: string
  readonly proposedAt: string
  readonly proposedBy: string
  readonly confirmedAt: string
  readonly confirmedBy: string
  /** Successors and their shares in millionths; none for a settlement. */
  readonly holders: readonly number[]
  readonly millionths: readonly number[]
}

/** Confirmed decisions that were made after the plan and are not carried out yet, the oldest first. */
export const dueDecisions = async (
  database: Database,
  asked: { readonly transition: string; readonly decision: string | null; readonly most: number },
): Promise<readonly Due[]> => {
  const { rows } = await sql<Due>`
    select its.decision, its.holding, its.what, its.basis, its.proposed_at as "proposedAt", its.proposed_by as "proposedBy",
      its.confirmed_at as "confirmedAt", its.confirmed_by as "confirmedBy", its.holders, its.millionths
    from transition_decision as its
    where its.transition = ${asked.transition} and its.confirmed_at is not null
      and (${asked.decision}::uuid is null or its.decision = ${asked.decision})
      and not exists (select from transition_amendment as done where done.decision = its.decision)
      and its.confirmed_at > (
        select max(at) from transition_step where transition = ${asked.transition} and phase = 'switched')
    order by its.confirmed_at, its.decision limit ${asked.most}`.execute(database)
  return rows
}

export type Live = {
  readonly part: number
  readonly no: number
  readonly holder: number
  readonly begunAs: string
  readonly from: IsoDate
  readonly shared: boolean
  readonly amounts: readonly [number, number, number, number, number]
}

/** The live spells of a holding that came by the transition, with what each holds. */
export const liveSpells = async (
  database: Database,
  transition: string,
  holding: string,
): Promise<readonly Live[]> => {
  const { rows } = await sql<Live>`
    select spell.part, spell.no, spell.holder, spell.begun_as as "begunAs", spell.valid_from as from, thing.shared,
      json_build_array(
        coalesce(spell.count, thing.count + coalesce(more.count, 0)), coalesce(spell.vnd, thing.vnd + coalesce(more.vnd, 0)),
        coalesce(spell.millimetres, thing.millimetres + coalesce(more.millimetres, 0)),
        coalesce(spell.files, thing.files + coalesce(more.files, 0)),
        coalesce(spell.square_metres, thing.square_metres + coalesce(more.square_metres, 0))) as amounts
    from holding_spell as spell
    join holding as thing using (holding)
    left join lateral (
      select sum(count)::bigint as count, sum(vnd)::bigint as vnd, sum(millimetres)::bigint as millimetres,
        sum(files)::bigint as files, sum(square_metres)::bigint as square_metres
      from holding_correction as its where its.holding = spell.holding and confirmed_at is not null
    ) as more on true
    where spell.holding = ${holding} and spell.begun_by = ${transition} and spell.valid_to is null
    order by spell.part`.execute(database)
  return rows
}

/** Ends a live spell. */
export const endSpell = async (
  database: Database,
  asked: { readonly holding: string; readonly part: number; readonly on: IsoDate; readonly as: string },
): Promise<void> => {
  await sql`
    update holding_spell set valid_to = greatest(valid_from, ${asked.on}::date), ended_as = ${asked.as}
    where holding = ${asked.holding} and part = ${asked.part} and valid_to is null`.execute(database)
}

export type Begun = {
  readonly holding: string
  readonly part: number
  readonly holder: number
  readonly on: IsoDate
  readonly transition: string
  readonly as: 'settlement' | 'award' | 'correction'
  readonly amounts: readonly number[] | null
}

export const beginSpell = async (database: Database, its: Begun): Promise<void> => {
  const [count = null, vnd = null, millimetres = null, files = null, squareMetres = null] = its.amounts ?? []
  await sql`
    insert into holding_spell (holding, part, no, holder, valid_from, begun_by, begun_as, count, vnd, millimetres, files,
      square_metres)
    select ${its.holding}::uuid, ${its.part}::smallint, coalesce(max(no), 0) + 1, ${its.holder}::integer,
      greatest(max(valid_to), ${its.on}::date), ${its.transition}::uuid, ${its.as}, ${count}::bigint, ${vnd}::bigint,
      ${millimetres}::bigint, ${files}::bigint, ${squareMetres}::bigint
    from holding_spell where holding = ${its.holding}::uuid and part = ${its.part}::smallint`.execute(
    database,
  )
}

/** The highest part a holding ever had. */
export const partsOf = async (database: Database, holding: string): Promise<number> => {
  const { rows } = await sql<{ parts: number }>`
    select max(part) as parts from holding_spell where holding = ${holding}`.execute(database)
  return rows[0]?.parts ?? 0
}

export type Amendment = {
  readonly amendment: string
  readonly transition: string
  readonly what: 'settlement' | 'correction' | 'reversal'
  readonly holding: string | null
  readonly decision: string | null
  readonly on: IsoDate
  readonly reason: string
  readonly basis: string
  readonly proposedAt: string
  readonly proposedBy: string
  readonly confirmedAt: string | null
  readonly confirmedBy: string | null
}

export const insertAmendment = async (database: Database, its: Amendment): Promise<void> => {
  await sql`
    insert into transition_amendment (amendment, transition, what, holding, decision, on_day, reason, basis, proposed_at,
      proposed_by, confirmed_at, confirmed_by)
    values (${its.amendment}, ${its.transition}, ${its.what}, ${its.holding}, ${its.decision}, ${its.on}, ${its.reason},
      ${its.basis}, ${its.proposedAt}, ${its.proposedBy}, ${its.confirmedAt}, ${its.confirmedBy})`.execute(
    database,
  )
}

/** The reversal that waits for a second person; null where none does. */
export const reversalOf = async (
  database: Database,
  transition: string,
): Promise<{ readonly amendment: string; readonly proposedBy: string; readonly on: IsoDate } | null> => {
  const { rows } = await sql<{ amendment: string; proposedBy: string; on: IsoDate }>`
    select amendment, proposed_by as "proposedBy", on_day as on from transition_amendment
    where transition = ${transition} and what = 'reversal' and confirmed_at is null
    order by proposed_at desc limit 1`.execute(database)
  return rows[0] ?? null
}

export const confirmReversal = async (
  database: Database,
  amendment: string,
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> => {
  await sql`
    update transition_amendment set confirmed_at = ${at}, confirmed_by = ${by} where amendment = ${amendment}`.execute(
    database,
  )
}

/** Things that came by the transition and went on to somebody else by another one: what cannot be given back. */
export const movedOn = async (
  database: Database,
  transition: string,
  most: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ holding: string }>`
    select distinct line.holding
    from transition_line as line
    where line.transition = ${transition}
      and exists (
        select from holding_spell as its
        where its.holding = line.holding and (its.ended_as = 'exit' or its.begun_by <> ${transition})
          and its.valid_from >= (select effective_on from transition where transition = ${transition}))
    order by line.holding limit ${most}`.execute(database)
  return rows.map(({ holding }) => holding)
}

/** Gives everything back to those who held it before: all live spells end, the sources begin new ones. Answers how many. */
export const giveBack = async (
  database: Database,
  transition: string,
  on: IsoDate,
): Promise<{ readonly ended: number; readonly begun: number }> => {
  const ended = await sql`
    update holding_spell set valid_to = greatest(valid_from, ${on}::date), ended_as = 'reversal'
    where begun_by = ${transition} and valid_to is null`.execute(database)
  const begun = await sql`
    insert into holding_spell (holding, part, no, holder, valid_from, begun_by, begun_as, count, vnd, millimetres, files,
      square_metres)
    select source.holding, source.part, latest.no + 1, source.holder, greatest(latest.valid_to, ${on}::date),
      ${transition}::uuid, 'reversal', source.count, source.vnd, source.millimetres, source.files, source.square_metres
    from (
      select distinct holding, source_part, source from transition_line where transition = ${transition}
    ) as line
    join lateral (
      select * from holding_spell as its
      where its.holding = line.holding and its.part = line.source_part and its.holder = line.source
        and its.begun_by is distinct from ${transition}
      order by its.no desc limit 1
    ) as source on true
    join lateral (
      select no, valid_to from holding_spell as its
      where its.holding = line.holding and its.part = line.source_part
      order by its.no desc limit 1
    ) as latest on true`.execute(database)
  return { ended: Number(ended.numAffectedRows ?? 0), begun: Number(begun.numAffectedRows ?? 0) }
}
