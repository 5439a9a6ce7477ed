/** All SQL of keys and tokens of programs. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { instantText } from '../database/instant.ts'
import { isUuid } from '../ids.ts'
import type { KeyShown } from './model.ts'

export type NewKey = Pick<
  KeyShown,
  'key' | 'account' | 'label' | 'ending' | 'scopes' | 'createdAt' | 'expiresAt'
> & {
  readonly hash: Buffer
  readonly createdBy: string
}

export const insertKey = async (database: Database, made: NewKey): Promise<void> => {
  await sql`
    insert into account_key (key, account, label, secret_hash, ending, scopes, created_at, created_by, expires_at)
    values (${made.key}, ${made.account}, ${made.label}, ${made.hash}, ${made.ending}, ${[...made.scopes]}::text[],
      ${made.createdAt}, ${made.createdBy}, ${made.expiresAt})`.execute(database)
}

export const keysOf = async (database: Database, account: string | null): Promise<readonly KeyShown[]> => {
  const { rows } = await sql<KeyShown>`
    select key, account, label, ending, scopes, ${instantText('created_at')} as "createdAt",
      ${instantText('expires_at')} as "expiresAt", ${instantText('revoked_at')} as "revokedAt",
      ${instantText('last_used_at')} as "lastUsedAt"
    from account_key where ${account}::uuid is null or account = ${account}::uuid
    order by created_at desc, key`.execute(database)
  return rows
}

/** The account whose key it was; null where there is none, or none any more. */
export const revokeKey = async (
  database: Database,
  { key, account }: { readonly key: string; readonly account: string | null },
  now: string,
): Promise<string | null> => {
  if (!isUuid(key)) return null
  const { rows } = await sql<{ account: string }>`
    update account_key set revoked_at = ${now}
    where key = ${key} and revoked_at is null and (${account}::uuid is null or account = ${account}::uuid)
    returning account`.execute(database)
  return rows[0]?.account ?? null
}

export const revokeKeysOf = async (database: Database, account: string, now: string): Promise<void> => {
  await sql`update account_key set revoked_at = ${now} where account = ${account} and revoked_at is null`.execute(
    database,
  )
}

export type Holder = {
  readonly key: string
  readonly account: string
  readonly name: string
  readonly scopes: readonly string[]
}

/** Who holds a key that may still be used. */
export const holderOf = async (database: Database, hash: Buffer, now: string): Promise<Holder | null> => {
  const { rows } = await sql<Holder>`
    select key, account.account, account.name || ' / ' || label as name, scopes
    from account_key join account on account.account = account_key.account
    where secret_hash = ${hash} and revoked_at is null and expires_at > ${now} and account_key.created_at <= ${now}
      and account.state = 'active'`.execute(database)
  return rows[0] ?? null
}

/** Once a minute is enough to know whether a key is in use. */
export const seeKey = async (database: Database, key: string, now: string): Promise<void> => {
  await sql`
    update account_key set last_used_at = ${now}
    where key = ${key} and (last_used_at is null or last_used_at < ${now}::timestamptz - interval '1 minute')`.execute(
    database,
  )
}

export const insertToken = async (
  database: Database,
  made: {
    readonly hash: Buffer
    readonly key: string
    readonly scopes: readonly string[]
    readonly expiresAt: string
  },
  now: string,
): Promise<void> => {
  await sql`
    insert into account_token (token_hash, key, scopes, created_at, expires_at)
    values (${made.hash}, ${made.key}, ${[...made.scopes]}::text[], ${now}, ${made.expiresAt})`.execute(
    database,
  )
}

/** Who holds a token that may still be used: its key must be good as well. */
export const bearerOf = async (database: Database, hash: Buffer, now: string): Promise<Holder | null> => {
  const { rows } = await sql<Holder>`
    select key, account.account, account.name || ' / ' || label as name, account_token.scopes
    from account_token join account_key using (key) join account on account.account = account_key.account
    where token_hash = ${hash} and account_token.expires_at > ${now} and account_token.created_at <= ${now}
      and revoked_at is null and account_key.expires_at > ${now} and account.state = 'active'`.execute(
    database,
  )
  return rows[0] ?? null
}
