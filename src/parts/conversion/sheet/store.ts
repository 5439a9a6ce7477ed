/** The SQL of sheet keys. Nothing else about sheets is stored. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../../kernel/dates.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { SheetKey } from './seal.ts'

type Row = { readonly id: number; readonly key: Uint8Array }

const newest = async (database: Database): Promise<SheetKey | null> => {
  const { rows } = await sql<Row>`
    select id, key
    from sheet_key
    order by id desc
    limit 1`.execute(database)
  return rows[0] ?? null
}

/** The key that seals now; the first sheet of a deployment makes it, and of two at once one does. */
export const sealingKey = async (database: Database, now: Instant): Promise<SheetKey> => {
  const known = await newest(database)
  if (known) return known
  await sql`
    insert into sheet_key (id, key, made_at)
    values (1, ${randomBytes(32)}, ${now})
    on conflict (id) do nothing`.execute(database)
  const made = await newest(database)
  if (!made) throw new Error('the first sheet key was not made')
  return made
}

/** The key a code names; null where this deployment never had it. */
export const keyNumbered = async (database: Database, id: number): Promise<SheetKey | null> => {
  const { rows } = await sql<Row>`
    select id, key
    from sheet_key
    where id = ${id}
    order by id`.execute(database)
  return rows[0] ?? null
}

/** One more key, which seals from now on. Its number, or null where codes have no room for another. */
export const addKey = async (database: Database, now: Instant): Promise<number | null> => {
  const { rows } = await sql<{ readonly id: number }>`
    insert into sheet_key (id, key, made_at)
    select coalesce(max(id), 0) + 1, ${randomBytes(32)}, ${now}
    from sheet_key
    having coalesce(max(id), 0) < 127
    returning id`.execute(database)
  return rows[0]?.id ?? null
}
