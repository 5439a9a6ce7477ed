/** All SQL of who is concerned by a switch. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'

export type Concerned = { readonly account: string; readonly count: number }

/** Accounts that are named on open work that passes to somebody else, each once. */
export const concernedBy = async (
  database: Database,
  transition: string,
  kinds: readonly string[],
): Promise<readonly Concerned[]> => {
  const { rows } = await sql<Concerned>`
    select account.account, count(*)::integer as count
    from transition_line as line
    join holding as thing using (holding)
    join account on account.account::text = thing.attributes ->> 'person'
    where line.transition = ${transition} and thing.kind = any(${kinds}::text[]) and thing.attributes ? 'person'
      and line.disposition <> 'settle'
    group by account.account order by account.account`.execute(database)
  return rows
}
