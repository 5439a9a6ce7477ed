/**
 * Many rows at once, behind the second wall: laid into a temporary table of the transaction, then moved in one statement. What
 * the asker may not write stays out and is named by its line. A temporary table is nobody else's, is gone with the transaction,
 * and makes no two loads wait for one another.
 */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** A row of a table and the line of the file it comes from; a line may give several rows, and comes in whole or not at all. */
export type StagedRow = { readonly line: number; readonly row: Readonly<Record<string, unknown>> }

/** So many rows travel in one statement; a measured compromise of speed and memory. */
const atOnce = 5_000

/** In stretches, also where the rows come from a stream. */
async function* stretchesOf(
  rows: Iterable<StagedRow> | AsyncIterable<StagedRow>,
): AsyncGenerator<readonly StagedRow[]> {
  let stretch: StagedRow[] = []
  for await (const row of rows) {
    stretch.push(row)
    if (stretch.length < atOnce) continue
    yield stretch
    stretch = []
  }
  if (stretch.length > 0) yield stretch
}

/**
 * Loads rows into a table and answers with the lines that stay out, in their order. Runs within a transaction; the names of
 * table and columns are ours, never a user's.
 */
export const loadStaged = async (
  database: Database,
  table: string,
  columns: readonly string[],
  rows: Iterable<StagedRow> | AsyncIterable<StagedRow>,
): Promise<readonly number[]> => {
  const staged = sql.id('pg_temp', `staging_${table}`)
  const names = sql.join(columns.map((column) => sql.id(column)))
  await sql`
    create temporary table ${sql.id(`staging_${table}`)} on commit drop as
    select 0 as line, ${names} from ${sql.id('public', table)} limit 0`.execute(database)
  for await (const stretch of stretchesOf(rows)) {
    const given = JSON.stringify(stretch.map(({ line, row }) => ({ ...row, line })))
    await sql`
      insert into ${staged} (line, ${names})
      select line, ${names} from json_populate_recordset(null::${staged}, ${given}::json)`.execute(database)
  }
  const { rows: outside } = await sql<{ line: number }>`
    select line from access_move_staged(${table}) as line order by line`.execute(database)
  return outside.map(({ line }) => line)
}
