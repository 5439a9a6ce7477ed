/** Rows about a person, told and erased as the register of personal data says. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { PersonalDatum } from './personal-data.ts'

export type Held = { readonly table: string; readonly column: string; readonly values: readonly string[] }

/** An account as rows name it: by itself, or with its kind before it. */
const namesOf = (account: string): readonly string[] => [account, `person:${account}`, `client:${account}`]

/** What the listed columns hold about an account. */
export const heldAbout = async (
  database: Database,
  account: string,
  data: readonly PersonalDatum[],
): Promise<readonly Held[]> => {
  const held: Held[] = []
  for (const { table, column, holder } of data) {
    if (holder === null) continue
    const { rows } = await sql<{ value: string }>`
      select distinct ${sql.ref(column)}::text as value from ${sql.table(table)}
      where ${sql.ref(holder)}::text = any(${namesOf(account)}::text[])
        and coalesce(${sql.ref(column)}::text, '') <> ''
      order by value`.execute(database)
    if (rows.length > 0) held.push({ table, column, values: rows.map(({ value }) => value) })
  }
  return held
}

export type Entry = { readonly entry: string; readonly at: string; readonly operation: string }

/** The entries of the log that touched an account, the newest first. */
export const entriesAbout = async (
  database: Database,
  account: string,
  most: number,
): Promise<readonly Entry[]> => {
  const { rows } = await sql<Entry>`
    select entry, body::jsonb ->> 'at' as at, body::jsonb ->> 'operation' as operation
    from evidence_thing join evidence_entry using (entry)
    where evidence_thing.kind = 'account' and id = ${account} order by entry desc limit ${most}`.execute(
    database,
  )
  return rows
}

export const stateOfAccount = async (database: Database, account: string): Promise<string | null> => {
  const { rows } = await sql<{ state: string }>`
    select state from account where account::text = ${account}`.execute(database)
  return rows[0]?.state ?? null
}

/** What takes the place of what was erased; some columns must hold something, and these are unlike for each row. */
export const instead: Readonly<Record<string, string>> = {
  'account.email': 'null',
  'notice.facts': `'{}'::jsonb`,
  'import_mapping.columns': `'{}'::jsonb`,
  'account.name': `'—'`,
  'account_session.device': `''`,
  'account_elsewhere.subject': `'erased:' || md5(issuer || subject || account)`,
  'import_mapping.person': `'erased:' || md5(kind || person)`,
  'account_factor.label': `'—'`,
  'account_key.label': `'—'`,
}

/** Erases a listed column of an account; answers how many rows had something in it. */
export const eraseColumn = async (
  database: Database,
  account: string,
  { table, column, holder }: PersonalDatum,
): Promise<number> => {
  const value = instead[`${table}.${column}`]
  if (value === undefined || holder === null)
    throw new Error(`${table}.${column} is not erased for an account`)
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${sql.raw(value)}
    where ${sql.ref(holder)}::text = any(${namesOf(account)}::text[])
      and ${sql.ref(column)} is distinct from ${sql.raw(value)}`.execute(database)
  return Number(numAffectedRows ?? 0n)
}
