/** Whether a database holds generated data only. It is said once, before anything else, and never taken back. */
import { sql } from 'kysely'
import pg from 'pg'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { problem } from '../problems.ts'
import { type Address, clientConfig } from './connect.ts'
import type { Database } from './database.ts'

/** What everything made from such a database says, in both languages. */
export const generatedWords = { vi: 'Dữ liệu giả lập', en: 'Generated data' } as const
/** Both, where one text is for all readers. */
export const generatedMark = `${generatedWords.vi} / ${generatedWords.en}`
/** What names of files begin with. */
export const generatedPrefix = 'du-lieu-gia-lap-'
/** The column that says so. */
export const generatedName = 'generated_data'

export const isGenerated = async (database: Database): Promise<boolean> => {
  const { rows } = await sql<{ marked: boolean }>`
    select exists (select from database_mark where mark = 'generated') as marked`.execute(database)
  return rows[0]?.marked ?? false
}

/** Marks a database in which nothing was done yet; one that is marked stays so, one in use is refused. */
export const markGenerated = async (address: Address, at: string): Promise<Result<null>> => {
  const client = new pg.Client(clientConfig(address))
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from database_mark where mark = 'generated'`)
    if (rowCount) return fine(null)
    await client.query(`insert into database_mark (mark, set_at) values ('generated', $1)`, [at])
    return fine(null)
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.constraint === 'a_database_in_use_is_not_marked')
      return refused(problem('database-in-use', {}))
    throw error
  } finally {
    await client.end()
  }
}
