/** All that a database holds, to compare two. */
import type pg from 'pg'
import { tablePlans } from '../tables.ts'

/** Every row of every table as text, in one order. */
export const everything = async ({ pool }: { readonly pool: pg.Pool }) => {
  const client = await pool.connect()
  try {
    const all: Record<string, readonly string[]> = {}
    for (const { name } of await tablePlans(client)) {
      const { rows } = await client.query<{ row: string }>(
        `select each::text as row from "${name}" as each order by 1`,
      )
      all[name] = rows.map(({ row }) => row)
    }
    return all
  } finally {
    client.release()
  }
}
