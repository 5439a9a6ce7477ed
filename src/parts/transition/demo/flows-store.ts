/** All SQL of flows: how much went from where to where. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { Disposition } from '../model.ts'

export type StoredFlow = {
  readonly fromProvince: string
  readonly fromLevel: string
  readonly toProvince: string | null
  readonly toLevel: string | null
  readonly kind: string
  readonly disposition: Disposition
  readonly holdings: number
  readonly lines: number
}

/**
 * Lines of the plan by the provinces and levels of both sides; what is armed or switched goes as its lines say. Levels are
 * asked of the register: `levels` names those of units, all others are communes.
 */
export const flowsOf = async (
  database: Database,
  asked: {
    readonly transition: string
    readonly kind: string | null
    readonly province: string | null
    readonly provinces: readonly string[]
    readonly districts: readonly string[]
  },
): Promise<readonly StoredFlow[]> => {
  const level = (unit: string) => sql`
    case when ${sql.ref(unit)} = any(${asked.provinces}::text[]) then 'province'
      when ${sql.ref(unit)} = any(${asked.districts}::text[]) then 'district' else 'commune' end`
  const { rows } = await sql<StoredFlow>`
    with placed as (
      select holder, province, ${level('holder.unit')} as level from holder
    ), summed as (
      select line.source, line.successor, thing.kind, line.disposition,
        count(*) filter (where line.part <= 1) as holdings, count(*) as lines
      from transition_line as line
      join holding as thing on thing.holding = line.holding
      where line.transition = ${asked.transition} and (${asked.kind}::text is null or thing.kind = ${asked.kind})
      group by line.source, line.successor, thing.kind, line.disposition
    )
    select source.province as "fromProvince", source.level as "fromLevel", taking.province as "toProvince",
      taking.level as "toLevel", summed.kind, summed.disposition, sum(summed.holdings)::bigint as holdings,
      sum(summed.lines)::bigint as lines
    from summed
    join placed as source on source.holder = summed.source
    left join placed as taking on taking.holder = summed.successor
    where ${asked.province}::text is null or source.province = ${asked.province} or taking.province = ${asked.province}
    group by source.province, source.level, taking.province, taking.level, summed.kind, summed.disposition
    order by source.province, source.level, taking.province, taking.level, summed.kind, summed.disposition`.execute(
    database,
  )
  return rows
}
