/** All SQL of the report: what ended organisations held and where each piece is, page by page in order of identity. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Amounts, Fate, HoldingLine, Placed } from './model.ts'

type StoredLine = {
  readonly holding: string
  readonly part: number
  readonly kind: string
  readonly source: number
  readonly opening: Amounts
  readonly corrections: Amounts | null
  readonly parts: readonly (readonly [Fate, number | null, Amounts | null])[] | null
}

const perPage = 20_000
const beginning = '00000000-0000-0000-0000-000000000000'

const placed = (parts: StoredLine['parts']): readonly Placed[] =>
  (parts ?? []).map(([fate, holder, amounts]) => ({ fate, holder, amounts }))

const lineOf = ({ holding, part, parts, ...line }: StoredLine): HoldingLine => ({
  ...line,
  holding: part === 0 ? holding : `${holding}/${part}`,
  parts: placed(parts),
})

/**
 * What became of things: the spells of ended organisations, and of each part the last spell that the transition began.
 * `planned` reads the lines of the plan instead, for a transition that has not switched.
 */
const page = (transition: string, after: string, planned: boolean) => {
  const outcome = planned
    ? sql`
      select line.holding, line.part,
        case line.disposition when 'transfer' then 'transfer' else line.disposition end as fate,
        line.successor as holder,
        case when line.count is not null then
          json_build_array(line.count, line.vnd, line.millimetres, line.files, line.square_metres) end as amounts
      from transition_line as line
      where line.transition = ${transition} and line.holding in (select holding from paged)
        and not exists (
          select from sources
          where sources.holding = line.holding and sources.ended_as = 'exit'
            and (sources.part = line.part or sources.part = 0))`
    : sql`
      select distinct on (spell.holding, spell.part) spell.holding, spell.part,
        case
          when spell.ended_as = 'settle' then 'settle'
          when spell.ended_as = 'exit' and gone.confirmed_at <= (select at from closing) then 'exit'
          when spell.begun_as = 'archive' then 'archive'
          when spell.begun_as in ('caretaker', 'late') then 'caretaker'
          else 'transfer'
        end as fate,
        case when spell.ended_as in ('settle', 'exit') then null else spell.holder end as holder,
        case when spell.part > 0 then
          json_build_array(spell.count, spell.vnd, spell.millimetres, spell.files, spell.square_metres) end as amounts
      from holding_spell as spell
      left join holding_exit as gone using (holding)
      where spell.begun_by = ${transition} and spell.begun_as <> 'reversal'
        and spell.holding in (select holding from paged)
      order by spell.holding, spell.part, spell.no desc`
  return sql<StoredLine>`
    with closing as (
      select coalesce(min(at), 'infinity') as at from transition_step
      where transition = ${transition} and phase = 'closed'
    ), paged as (
      select distinct spell.holding
      from holding_spell as spell
      join transition_ending as ending on ending.transition = ${transition} and ending.holder = spell.holder
      where spell.holding > ${after}::uuid and spell.begun_by is distinct from ${transition}
      order by spell.holding
      limit ${perPage}
    ), sources as (
      select spell.*
      from paged
      join holding_spell as spell using (holding)
      join transition_ending as ending on ending.transition = ${transition} and ending.holder = spell.holder
      where spell.begun_by is distinct from ${transition}
    ), outcome as (${outcome}), gone as (
      select holding, part, ended_as as fate from sources
      where ended_as = 'exit' or ${planned ? sql`false` : sql`ended_as = 'settle'`}
    ), corrected as (
      select holding, json_build_array(sum(count), sum(vnd), sum(millimetres), sum(files), sum(square_metres)) as amounts
      from holding_correction
      where confirmed_at is not null and holding in (select holding from paged)
      group by holding
    ), parts as (
      select source.holding, source.part,
        json_agg(json_build_array(its.fate, its.holder, its.amounts) order by its.part) as parts
      from sources as source
      join (
        select holding, part, fate, holder, amounts from outcome
        union all
        select holding, part, fate, null, null from gone
      ) as its on its.holding = source.holding and (
        its.part = source.part
        or source.part = 0 and not exists (
          select from sources as other where other.holding = its.holding and other.part = its.part))
      group by source.holding, source.part
    )
    select source.holding, source.part, thing.kind, source.holder as source,
      case when source.part = 0
        then json_build_array(thing.count, thing.vnd, thing.millimetres, thing.files, thing.square_metres)
        else json_build_array(source.count, source.vnd, source.millimetres, source.files, source.square_metres)
      end as opening,
      case when source.part = 0 then corrected.amounts end as corrections,
      parts.parts
    from sources as source
    join holding as thing using (holding)
    left join corrected using (holding)
    left join parts on parts.holding = source.holding and parts.part = source.part
    order by source.holding, source.part`
}

/** Lines in order of identity; memory holds a page. */
export async function* holdingLines(
  database: Database,
  transition: string,
  planned: boolean,
): AsyncGenerator<readonly HoldingLine[]> {
  for (let after = beginning; ; ) {
    const { rows } = await page(transition, after, planned).execute(database)
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(lineOf)
    after = last.holding
  }
}

export type HolderRow = { readonly holder: number; readonly organisation: string }

/** Organisations by number: those that end, and all that take something over. */
export const holdersOf = async (database: Database, transition: string): Promise<readonly HolderRow[]> => {
  const { rows } = await sql<HolderRow>`
    select holder, organisation from holder
    where holder in (
      select holder from transition_ending where transition = ${transition}
      union select caretaker from transition_ending where transition = ${transition}
      union select successor from transition_line where transition = ${transition}
      union select holder from holding_spell where begun_by = ${transition}
    )
    order by holder`.execute(database)
  return rows
}

/** Organisations and their units by number. */
export const holderNames = async (
  database: Database,
  holders: readonly HolderRow[],
): Promise<ReadonlyMap<number, { readonly organisation: string; readonly unit: string }>> => {
  const { rows } = await sql<HolderRow & { readonly unit: string }>`
    select holder, organisation, unit from holder where holder = any(${holders.map(({ holder }) => holder)})`.execute(
    database,
  )
  return new Map(rows.map(({ holder, ...row }) => [holder, row]))
}

export type ReportedTransition = {
  readonly transition: string
  readonly title: string
  readonly acts: readonly string[]
  readonly effectiveOn: string
  readonly closingOn: string
  readonly phase: string
  readonly planHash: string | null
  readonly resultHash: string | null
}

/** The transition with its newest hashes; null where there is none. */
export const reportedTransition = async (
  database: Database,
  transition: string,
): Promise<ReportedTransition | null> => {
  if (!isUuid(transition)) return null
  const { rows } = await sql<ReportedTransition>`
    select transition, title, acts, effective_on::text as "effectiveOn", closing_on::text as "closingOn",
      transition_phase(transition) as phase,
      (select plan_hash from transition_step as step
        where step.transition = its.transition and plan_hash is not null order by no desc limit 1) as "planHash",
      (select result_hash from transition_step as step
        where step.transition = its.transition and result_hash is not null order by no desc limit 1) as "resultHash"
    from transition as its where transition = ${transition}`.execute(database)
  return rows[0] ?? null
}
