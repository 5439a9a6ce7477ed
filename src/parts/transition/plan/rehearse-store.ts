/** All SQL of rehearsals: a schema of copies, what was counted in it, and what is kept of it. */
import { sql } from 'kysely'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Database } from '../../../platform/database/database.ts'
import { canonical, type Json } from '../../../platform/evidence/canonical.ts'

export const openSchema = async (database: Database, transition: string, schema: string): Promise<void> => {
  await sql`select transition_rehearsal_open(${transition}, ${schema})`.execute(database)
}
export const closeSchema = async (database: Database, schema: string): Promise<void> => {
  await sql`select transition_rehearsal_close(${schema})`.execute(database)
}

export type Tally = {
  readonly holdings: number
  readonly lines: number
  readonly caretaker: number
  /** Held by nobody, and by two at once. */
  readonly orphans: number
  readonly doubles: number
  readonly figures: Json
}

/** What became of everything; the tables are those that the transaction looks at. */
export const tallyOf = async (database: Database, transition: string): Promise<Tally> => {
  const { rows } = await sql<Tally>`
    with its as (
      select line.holding, line.source_part, line.disposition, thing.kind, line.rule, begun.holding as found,
        source.ended_as
      from transition_line as line
      join holding as thing on thing.holding = line.holding
      left join holding_spell as begun on begun.holding = line.holding and begun.part = line.part
        and begun.begun_by = line.transition and begun.valid_to is null
      left join holding_spell as source on source.holding = line.holding and source.part = line.source_part
        and source.holder = line.source and source.ended_as is not null
      where line.transition = ${transition}
    )
    select count(distinct (holding, source_part)) as holdings, count(*) as lines,
      count(*) filter (where disposition = 'caretaker') as caretaker,
      count(*) filter (where found is null and (disposition <> 'settle' or ended_as is distinct from 'settle')) as orphans,
      (select count(*) from (
        select from holding_spell where valid_to is null group by holding, part having count(*) > 1) as twice) as doubles,
      coalesce((select json_agg(json_build_array(kind, disposition, rule, lines) order by kind, disposition, rule) from (
        select kind, disposition, rule, count(*) as lines from its group by kind, disposition, rule) as sums), '[]'::json)
        as figures
    from its`.execute(database)
  const [row] = rows
  if (!row) throw new Error('an aggregate answered nothing')
  return row
}

export type Rehearsal = Tally & {
  readonly rehearsal: string
  readonly day: IsoDate
  readonly begunAt: string
  readonly by: string
  readonly took: number
  readonly planHash: string
  readonly resultHash: string | null
  readonly failed: string | null
}

export const insertRehearsal = async (
  database: Database,
  transition: string,
  its: Rehearsal,
): Promise<void> => {
  await sql`
    insert into transition_rehearsal (rehearsal, transition, day, begun_at, asked_by, took, holdings, lines, caretaker,
      orphans, doubles, plan_hash, result_hash, figures, failed)
    values (${its.rehearsal}, ${transition}, ${its.day}, ${its.begunAt}, ${its.by}, ${its.took}, ${its.holdings},
      ${its.lines}, ${its.caretaker}, ${its.orphans}, ${its.doubles}, ${its.planHash}, ${its.resultHash},
      ${canonical(its.figures)}::jsonb, ${its.failed})`.execute(database)
}

/** The newest first. */
export const rehearsalsOf = async (database: Database, transition: string): Promise<readonly Rehearsal[]> => {
  const { rows } = await sql<Rehearsal>`
    select rehearsal, day, begun_at as "begunAt", asked_by as by, took, holdings, lines, caretaker, orphans, doubles,
      plan_hash as "planHash", result_hash as "resultHash", figures, failed
    from transition_rehearsal where transition = ${transition}
    order by begun_at desc, rehearsal desc limit 100`.execute(database)
  return rows
}
