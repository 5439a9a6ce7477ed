/** All SQL of what people follow. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'

export const watchKinds = ['field', 'unit', 'text'] as const
export type Watch = {
  readonly account: string
  readonly kind: (typeof watchKinds)[number]
  readonly subject: string
  readonly since: string
}

export const addWatch = async (
  database: Database,
  { account, kind, subject, since }: Watch,
): Promise<void> => {
  await sql`
    insert into authority_watch (account, kind, subject, since)
    values (${account}, ${kind}, ${subject}, ${since}) on conflict do nothing`.execute(database)
}

export const dropWatch = async (
  database: Database,
  { account, kind, subject }: Omit<Watch, 'since'>,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from authority_watch
    where account = ${account} and kind = ${kind} and subject = ${subject}`.execute(database)
  return Number(numAffectedRows ?? 0n)
}

/** Of one account, or of all that are in use. */
export const watchesOf = async (database: Database, account: string | null): Promise<readonly Watch[]> => {
  const { rows } = await sql<Watch>`
    select account, kind, subject, ${instantText('since')} as since
    from authority_watch
    where (${account}::uuid is null or account = ${account}::uuid)
      and account not in (select account from account where state = 'closed')
    order by account, kind, subject`.execute(database)
  return rows
}

/** What an account was told already, of this kind of notice. */
export const toldAbout = async (database: Database, kind: string): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ told: string }>`
    select account || ' ' || (facts ->> 'about') as told from notice where kind = ${kind}`.execute(database)
  return new Set(rows.map(({ told }) => told))
}

export type Change = {
  readonly proposal: string
  readonly step: string
  readonly title: string
  readonly at: string
}

/** Proposals that began or ceased to count after an instant. */
export const changesSince = async (database: Database, after: string): Promise<readonly Change[]> => {
  const { rows } = await sql<Change>`
    select proposal, step, title, ${instantText('at')} as at
    from authority_step join authority_proposal using (proposal)
    where step in ('in-force', 'annulled') and at > ${after}::timestamptz
    order by at, proposal`.execute(database)
  return rows
}
