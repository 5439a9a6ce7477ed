/** All SQL of looking at lines of a plan. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'

export type ListedLine = {
  readonly holding: string
  readonly part: number
  readonly kind: string
  readonly reference: string
  readonly description: string
  readonly source: string
  readonly disposition: string
  readonly successor: string | null
  readonly count: number
  readonly vnd: number
  readonly rule: string
  readonly basis: string
  readonly because: { readonly code: string; readonly facts: Readonly<Record<string, string>> }
  readonly others: readonly string[]
}

export type SoughtLines = {
  readonly transition: string
  readonly source: string | null
  readonly successor: string | null
  readonly kind: string | null
  readonly disposition: string | null
  readonly rule: string | null
  readonly holding: string | null
  readonly after: readonly (string | number)[] | null
  readonly limit: number
}

/** In order of holding and part; each with its rule, its reason and who else was possible. */
export const listLines = async (database: Database, sought: SoughtLines): Promise<readonly ListedLine[]> => {
  const [holding, part] = sought.after ?? []
  const numberOf = (organisation: string | null) =>
    sql`(select holder from holder where organisation = ${organisation})`
  const { rows } = await sql<ListedLine>`
    select line.holding, line.part, thing.kind, thing.reference, thing.description, source.organisation as source,
      line.disposition, successor.organisation as successor, coalesce(line.count, thing.count) as count,
      coalesce(line.vnd, thing.vnd) as vnd, line.rule, line.basis, line.because,
      coalesce((select array_agg(its.organisation order by its.organisation) from holder as its
        where its.holder = any(line.others)), '{}') as others
    from transition_line as line
    join holding as thing on thing.holding = line.holding
    join holder as source on source.holder = line.source
    left join holder as successor on successor.holder = line.successor
    where line.transition = ${sought.transition}
      and (${sought.source}::text is null or line.source = ${numberOf(sought.source)})
      and (${sought.successor}::text is null or line.successor = ${numberOf(sought.successor)})
      and (${sought.kind}::text is null or thing.kind = ${sought.kind})
      and (${sought.disposition}::text is null or line.disposition = ${sought.disposition})
      and (${sought.rule}::text is null or line.rule = ${sought.rule})
      and (${sought.holding}::uuid is null or line.holding = ${sought.holding}::uuid)
      and (${holding ?? null}::uuid is null
        or (line.holding, line.part) > (${holding ?? null}::uuid, ${part ?? null}::smallint))
    order by line.holding, line.part
    limit ${sought.limit}`.execute(database)
  return rows
}
