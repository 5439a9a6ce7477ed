/** All SQL of accounts themselves: who they are, their passwords, factors, links and identities elsewhere. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { instantText } from '../database/instant.ts'
import { isUuid } from '../ids.ts'
import type { Account, FactorShown } from './model.ts'

const columns = sql`account, kind, sign_in_name as "signInName", name, language, state, email,
  ${instantText('created_at')} as "createdAt"`

/** By its identity or its sign-in name. */
export const accountOf = async (database: Database, given: string): Promise<Account | null> => {
  // PostgreSQL knows no such sign, and no name has it.
  if (given.includes('\0')) return null
  const { rows } = await sql<Account>`
    select ${columns} from account
    where sign_in_name = ${given.trim().toLowerCase()} or account = ${isUuid(given) ? given : null}::uuid`.execute(
    database,
  )
  return rows[0] ?? null
}

export const accounts = async (
  database: Database,
  {
    state,
    after,
    most,
  }: { readonly state: string | null; readonly after: string | null; readonly most: number },
): Promise<readonly Account[]> => {
  const { rows } = await sql<Account>`
    select ${columns} from account
    where (${state}::text is null or state = ${state}) and (${after}::text is null or sign_in_name > ${after})
    order by sign_in_name limit ${most}`.execute(database)
  return rows
}

/** By a piece of the name or of the sign-in name, whatever its case and marks; `folded` is without them. */
export const accountsNamed = async (
  database: Database,
  folded: string,
  most: number,
): Promise<readonly Account[]> => {
  if (folded.includes('\0')) return []
  const { rows } = await sql<Account>`
    select ${columns} from account
    where state <> 'closed' and (
      strpos(sign_in_name, ${folded}) > 0
      or strpos(regexp_replace(normalize(replace(lower(name), 'đ', 'd'), nfd), '[\u0300-\u036f]', '', 'g'), ${folded}) > 0
    )
    order by sign_in_name limit ${most}`.execute(database)
  return rows
}

export const isEmpty = async (database: Database): Promise<boolean> => {
  const { rows } = await sql<{ some: boolean }>`select exists (select from account) as some`.execute(database)
  return !rows[0]?.some
}

/** False where the name is taken. */
export const insertAccount = async (database: Database, made: Account): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into account (account, kind, sign_in_name, name, language, state, email, created_at)
    values (${made.account}, ${made.kind}, ${made.signInName}, ${made.name}, ${made.language}, ${made.state},
      ${made.email}, ${made.createdAt})
    on conflict (sign_in_name) do nothing`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}

export const setState = async (
  database: Database,
  account: string,
  state: Account['state'],
  now: string,
): Promise<void> => {
  await sql`
    update account set state = ${state}, closed_at = case when ${state} = 'closed' then ${now}::timestamptz end
    where account = ${account}`.execute(database)
}

export const setDetails = async (
  database: Database,
  account: string,
  { name, language, email }: Pick<Account, 'name' | 'language' | 'email'>,
): Promise<void> => {
  await sql`
    update account set name = ${name}, language = ${language}, email = ${email} where account = ${account}`.execute(
    database,
  )
}

export const passwordOf = async (database: Database, account: string): Promise<string | null> => {
  const { rows } = await sql<{ stretched: string }>`
    select stretched from account_password where account = ${account}`.execute(database)
  return rows[0]?.stretched ?? null
}

export const setPassword = async (
  database: Database,
  account: string,
  stretched: string,
  now: string,
): Promise<void> => {
  await sql`
    insert into account_password (account, stretched, set_at) values (${account}, ${stretched}, ${now})
    on conflict (account) do update set stretched = excluded.stretched, set_at = excluded.set_at`.execute(
    database,
  )
}

// ---- second factors -------------------------------------------------------------------------------------------

export type Factor = FactorShown & {
  readonly sealed: Buffer | null
  readonly credential: string | null
  readonly publicKey: Buffer | null
  readonly counter: number
  readonly transports: readonly string[]
}

export const factorsOf = async (database: Database, account: string): Promise<readonly Factor[]> => {
  const { rows } = await sql<Factor>`
    select factor, kind, label, ${instantText('added_at')} as "addedAt", ${instantText('last_used_at')} as "lastUsedAt",
      sealed, credential, public_key as "publicKey", coalesce(counter, 0)::int as counter, transports
    from account_factor where account = ${account} and confirmed_at is not null
    order by added_at, factor`.execute(database)
  return rows
}

export const insertTotp = async (
  database: Database,
  made: {
    readonly factor: string
    readonly account: string
    readonly label: string
    readonly sealed: Buffer
  },
  now: string,
): Promise<void> => {
  // One that was begun and never confirmed gives way.
  await sql`delete from account_factor where account = ${made.account} and confirmed_at is null`.execute(
    database,
  )
  await sql`
    insert into account_factor (factor, account, kind, label, sealed, added_at)
    values (${made.factor}, ${made.account}, 'totp', ${made.label}, ${made.sealed}, ${now})`.execute(database)
}

export const begunTotp = async (
  database: Database,
  account: string,
): Promise<{ readonly factor: string; readonly sealed: Buffer } | null> => {
  const { rows } = await sql<{ factor: string; sealed: Buffer }>`
    select factor, sealed from account_factor
    where account = ${account} and kind = 'totp' and confirmed_at is null
    order by added_at desc limit 1`.execute(database)
  return rows[0] ?? null
}

/** Takes a step once: false where this one, or a later one, was used before. */
export const useStep = async (
  database: Database,
  factor: string,
  step: number,
  now: string,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update account_factor
    set last_step = ${step}, last_used_at = ${now}, confirmed_at = coalesce(confirmed_at, ${now}::timestamptz)
    where factor = ${factor} and (last_step is null or last_step < ${step})`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}

export type NewPasskey = {
  readonly factor: string
  readonly account: string
  readonly label: string
  readonly credential: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
}

export const insertPasskey = async (database: Database, made: NewPasskey, now: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into account_factor
      (factor, account, kind, label, credential, public_key, counter, transports, added_at, confirmed_at)
    values (${made.factor}, ${made.account}, 'passkey', ${made.label}, ${made.credential}, ${made.publicKey},
      ${made.counter}, ${[...made.transports]}::text[], ${now}, ${now})
    on conflict (credential) do nothing`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}

export const passkeyOf = async (
  database: Database,
  credential: string,
): Promise<(Factor & { readonly account: string }) | null> => {
  const { rows } = await sql<Factor & { readonly account: string }>`
    select factor, account, kind, label, ${instantText('added_at')} as "addedAt",
      ${instantText('last_used_at')} as "lastUsedAt", sealed, credential, public_key as "publicKey",
      coalesce(counter, 0)::int as counter, transports
    from account_factor where credential = ${credential}`.execute(database)
  return rows[0] ?? null
}

/** False where the counter went back: then the passkey was copied. */
export const usePasskey = async (
  database: Database,
  factor: string,
  counter: number,
  now: string,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update account_factor set counter = ${counter}, last_used_at = ${now}
    where factor = ${factor} and (counter < ${counter} or (counter = 0 and ${counter} = 0))`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}

export const removeFactor = async (database: Database, account: string, factor: string): Promise<boolean> => {
  if (!isUuid(factor)) return false
  const { numAffectedRows } = await sql`
    delete from account_factor where account = ${account} and factor = ${factor}`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}

export const removeFactors = async (database: Database, account: string): Promise<void> => {
  await sql`delete from account_factor where account = ${account}`.execute(database)
}

// ---- links that work once ---------------------------------------------------------------------------------------

export type Link = {
  readonly account: string | null
  readonly purpose: 'first' | 'welcome' | 'reset'
  readonly clearsFactors: boolean
}

/** A new link takes the place of all before it. */
export const insertLink = async (
  database: Database,
  made: Link & { readonly hash: Buffer; readonly expiresAt: string },
  now: string,
): Promise<void> => {
  await sql`
    update account_link set used_at = ${now}
    where used_at is null and account is not distinct from ${made.account}::uuid`.execute(database)
  await sql`
    insert into account_link (token_hash, account, purpose, clears_factors, created_at, expires_at)
    values (${made.hash}, ${made.account}, ${made.purpose}, ${made.clearsFactors}, ${now}, ${made.expiresAt})`.execute(
    database,
  )
}

export const linkOf = async (database: Database, hash: Buffer, now: string): Promise<Link | null> => {
  const { rows } = await sql<Link>`
    select account, purpose, clears_factors as "clearsFactors" from account_link
    where token_hash = ${hash} and used_at is null and expires_at > ${now} and created_at <= ${now}`.execute(
    database,
  )
  return rows[0] ?? null
}

/** Of two who use a link at once, one does. */
export const useLink = async (database: Database, hash: Buffer, now: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update account_link set used_at = ${now}
    where token_hash = ${hash} and used_at is null and expires_at > ${now}`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}

// ---- the same person elsewhere ------------------------------------------------------------------------------------

export const accountElsewhere = async (
  database: Database,
  issuer: string,
  subject: string,
): Promise<Account | null> => {
  const { rows } = await sql<{ account: string }>`
    select account from account_elsewhere where issuer = ${issuer} and subject = ${subject}`.execute(database)
  return rows[0] ? accountOf(database, rows[0].account) : null
}

export const linkElsewhere = async (
  database: Database,
  {
    issuer,
    subject,
    account,
  }: { readonly issuer: string; readonly subject: string; readonly account: string },
  now: string,
): Promise<void> => {
  await sql`
    insert into account_elsewhere (issuer, subject, account, linked_at)
    values (${issuer}, ${subject}, ${account}, ${now})
    on conflict (issuer, subject) do nothing`.execute(database)
}

/** Whether there was such a link. */
export const unlinkElsewhere = async (
  database: Database,
  link: { readonly issuer: string; readonly subject: string; readonly account: string },
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    delete from account_elsewhere
    where issuer = ${link.issuer} and subject = ${link.subject} and account = ${link.account}`.execute(
    database,
  )
  return (numAffectedRows ?? 0n) > 0n
}

/** Who an account is at providers of sign-in. */
export const linksElsewhere = async (
  database: Database,
  account: string,
): Promise<readonly { readonly issuer: string; readonly subject: string }[]> => {
  const { rows } = await sql<{ issuer: string; subject: string }>`
    select issuer, subject from account_elsewhere where account = ${account} order by issuer, subject`.execute(
    database,
  )
  return rows
}
