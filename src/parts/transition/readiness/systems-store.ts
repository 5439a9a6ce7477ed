/** All SQL of systems that use codes of units. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'

export type System = {
  readonly holding: string
  readonly reference: string
  readonly description: string
  readonly organisation: string
  readonly province: string
  /** Who has it by the plan, or has it now. */
  readonly holders: readonly string[]
  readonly codes: readonly string[]
  readonly confirmedAt: string | null
  readonly confirmedBy: string | null
  readonly basis: string | null
  /** How many codes its list had when it was last looked at. */
  readonly listed: number | null
}

export const systemsOf = async (
  database: Database,
  asked: {
    readonly transition: string
    readonly ended: readonly string[]
    readonly state: 'open' | 'fixed' | null
    readonly unit: string | null
    readonly holding: string | null
    readonly after: readonly (string | number)[] | null
    readonly limit: number
  },
): Promise<readonly System[]> => {
  const [reference, holding] = asked.after ?? []
  const { rows } = await sql<System>`
    select thing.holding, thing.reference, thing.description, owner.organisation, owner.province,
      array(select distinct named.organisation from (
        select successor as holder from transition_line as line
          where line.transition = ${asked.transition} and line.holding = thing.holding and line.successor is not null
        union
        select spell.holder from holding_spell as spell
          where spell.holding = thing.holding and spell.valid_to is null and spell.begun_by is not null
      ) as its join holder as named on named.holder = its.holder order by 1) as holders,
      array(select jsonb_array_elements_text(thing.attributes -> 'codes')) as codes,
      ${instantText('said.at')} as "confirmedAt", said.confirmed_by as "confirmedBy", said.basis, said.codes as listed
    from transition_ending as ending
    join holder as owner on owner.holder = ending.holder
    join holding as thing on thing.holder = ending.holder and thing.kind = 'system'
    left join lateral (
      select fixed.at, fixed.confirmed_by, fixed.basis, fixed.codes from transition_system as fixed
      where fixed.transition = ending.transition and fixed.holding = thing.holding
      order by fixed.at desc, fixed.entry desc limit 1
    ) as said on true
    where ending.transition = ${asked.transition}
      and jsonb_typeof(thing.attributes -> 'codes') = 'array'
      and thing.attributes -> 'codes' ?| ${asked.ended}::text[]
      and (${asked.holding}::uuid is null or thing.holding = ${asked.holding}::uuid)
      and (${asked.state}::text is null or (said.at is null) = (${asked.state} = 'open'))
      and (${asked.unit}::text is null or owner.unit = ${asked.unit})
      and (${reference ?? null}::text is null
        or (thing.reference, thing.holding) > (${reference ?? null}::text, ${holding ?? null}::uuid))
    order by thing.reference, thing.holding limit ${asked.limit}`.execute(database)
  return rows
}

export const fixSystem = async (
  database: Database,
  its: {
    readonly entry: string
    readonly transition: string
    readonly holding: string
    readonly basis: string
    readonly codes: number | null
    readonly listHash: string | null
    readonly at: string
    readonly by: string
  },
): Promise<void> => {
  await sql`
    insert into transition_system (entry, transition, holding, basis, codes, list_hash, at, confirmed_by)
    values (${its.entry}, ${its.transition}, ${its.holding}, ${its.basis}, ${its.codes}, ${its.listHash}, ${its.at}, ${its.by})`.execute(
    database,
  )
}
