/** All SQL of imports. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** The content of rows that came in before, by key, in hex. */
export const knownRows = async (
  database: Database,
  kind: string,
  scope: string,
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ key: string; content: string }>`
    select key, encode(content, 'hex') as content
    from import_row
    where kind = ${kind} and scope = ${scope}
    order by key`.execute(database)
  return new Map(rows.map(({ key, content }) => [key, content]))
}

export type KnownRow = { readonly key: string; readonly content: string }

export const rememberRows = async (
  database: Database,
  rows: readonly KnownRow[],
  came: { readonly kind: string; readonly scope: string; readonly at: string; readonly by: string },
): Promise<void> => {
  await sql`
    insert into import_row (kind, scope, key, content, imported_at, imported_by)
    select ${came.kind}, ${came.scope}, row.key, decode(row.content, 'hex'), ${came.at}::timestamptz, ${came.by}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (key text, content text)
    on conflict (kind, scope, key) do update
    set content = excluded.content, imported_at = excluded.imported_at, imported_by = excluded.imported_by`.execute(
    database,
  )
}

/** Names of columns by field, as somebody last used them. */
export const rememberedColumns = async (
  database: Database,
  kind: string,
  person: string,
): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await sql<{ columns: Record<string, string> }>`
    select columns from import_mapping where kind = ${kind} and person = ${person} order by kind`.execute(
    database,
  )
  return rows[0]?.columns ?? {}
}

export const rememberColumns = async (
  database: Database,
  kind: string,
  { person, columns, at }: { person: string; columns: Readonly<Record<string, string>>; at: string },
): Promise<void> => {
  await sql`
    insert into import_mapping (kind, person, columns, used_at)
    values (${kind}, ${person}, ${JSON.stringify(columns)}::jsonb, ${at})
    on conflict (kind, person) do update set columns = excluded.columns, used_at = excluded.used_at`.execute(
    database,
  )
}
