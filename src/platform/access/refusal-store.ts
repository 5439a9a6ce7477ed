/** All SQL of what was refused. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** Wrong password or code; waiting after many; a key that is none; another's territory; a role, a scope one has not. */
export type RefusalKind = 'sign-in' | 'lock-out' | 'key' | 'place' | 'role' | 'scope'

export type CountedRefusal = {
  readonly hour: string
  readonly what: RefusalKind
  readonly account: string
  readonly tries: number
}

/** True for the first of its kind, account and hour. */
export const countRefusal = async (
  database: Database,
  { what, account, at }: { readonly what: RefusalKind; readonly account: string; readonly at: string },
): Promise<boolean> => {
  const { rows } = await sql<{ first: boolean }>`
    select access_refused(${at}, ${what}, ${account}) as first`.execute(database)
  return rows[0]?.first ?? false
}

/** Counts of hours that are over and of which the evidence does not tell all yet; each is taken by one process. */
export const untoldRefusals = async (database: Database, now: string): Promise<readonly CountedRefusal[]> => {
  const { rows } = await sql<CountedRefusal>`
    select hour, what, account, tries from access_refusal
    where told < tries and hour < date_trunc('hour', ${now}::timestamptz, 'UTC')
    order by hour, what, account
    limit 1000
    for update skip locked`.execute(database)
  return rows
}

export const setTold = async (
  database: Database,
  { hour, what, account, tries }: CountedRefusal,
): Promise<void> => {
  await sql`
    update access_refusal set told = ${tries}
    where hour = ${hour} and what = ${what} and account = ${account}`.execute(database)
}

export const eraseRefusals = async (database: Database, before: string): Promise<void> => {
  await sql`delete from access_refusal where hour < ${before} and told = tries`.execute(database)
}
