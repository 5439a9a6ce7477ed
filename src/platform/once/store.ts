/** All SQL of commands that are told once. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

export type Kept = { readonly asked: Buffer; readonly answer: Buffer; readonly at: string }

/** What was kept under a mark. */
export const keptUnder = async (database: Database, mark: Buffer): Promise<Kept | null> => {
  const { rows } = await sql<Kept>`
    select asked, answer, told_at as at from told_once
    where mark = ${mark}
    order by mark`.execute(database)
  return rows[0] ?? null
}

/** Until the end of the transaction nobody else has the mark; false where somebody has it. */
export const holdMark = async (transaction: Database, mark: Buffer): Promise<boolean> => {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${mark.readBigInt64BE().toString()}::bigint) as mine`.execute(
    transaction,
  )
  return rows[0]?.mine ?? false
}

/**
 * Keeps an answer; false where another one came before. Nothing is read first: under serializable isolation two commands
 * that only look for their marks in one small table would stand in each other's way.
 */
export const keep = async (
  transaction: Database,
  { mark, asked, answer, at }: Kept & { readonly mark: Buffer },
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into told_once (mark, asked, answer, told_at) values (${mark}, ${asked}, ${answer}, ${at})
    on conflict (mark) do nothing`.execute(transaction)
  return numAffectedRows === 1n
}

/** Clears what is older than an instant. */
export const clearBefore = async (database: Database, before: string): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from told_once where told_at <= ${before}::timestamptz`.execute(database)
  return Number(numAffectedRows ?? 0n)
}

/** Lets one go that is past its term, before its mark is used anew. */
export const clearOld = async (database: Database, mark: Buffer, before: string): Promise<void> => {
  await sql`delete from told_once where mark = ${mark} and told_at <= ${before}::timestamptz`.execute(
    database,
  )
}
