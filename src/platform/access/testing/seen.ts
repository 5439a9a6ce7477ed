/** What a connection sees of guarded tables, without any condition of its own: for tests and for self-checks. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'

export const grantsSeen = async (database: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{
    unit: string
  }>`select unit from access_grant order by unit collate "C"`.execute(database)
  return rows.map(({ unit }) => unit)
}

export const accountsSeen = async (database: Database): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from account`.execute(database)
  return rows[0]?.count ?? 0
}
