/** All SQL of sessions and of failed tries. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { instantText } from '../database/instant.ts'
import { isUuid } from '../ids.ts'
import type { Account, SessionLimits, SessionShown } from './model.ts'

export type Stage = 'begun' | 'half' | 'full'

export type Session = {
  readonly session: string
  readonly stage: Stage
  readonly account: string | null
  readonly formKey: string
  readonly pending: Readonly<Record<string, string>> | null
  readonly means: readonly string[]
  readonly sealedHint: Buffer | null
  readonly provedAt: string | null
  readonly seenAt: string
}

export type NewSession = Omit<Session, 'seenAt'> & {
  readonly hash: Buffer
  readonly device: string
  readonly begunAt: string
  readonly expiresAt: string
}

export const insertSession = async (database: Database, made: NewSession, now: string): Promise<void> => {
  await sql`
    insert into account_session (session, token_hash, stage, account, form_key, pending, means, sealed_hint, device,
      begun_at, seen_at, proved_at, expires_at)
    values (${made.session}, ${made.hash}, ${made.stage}, ${made.account}, ${made.formKey},
      ${made.pending ? JSON.stringify(made.pending) : null}::jsonb, ${[...made.means]}::text[], ${made.sealedHint},
      ${made.device}, ${made.begunAt}, ${now}, ${made.provedAt}, ${made.expiresAt})`.execute(database)
}

/** The session of a cookie while it lasts, with its account while that may sign in. */
export const sessionOf = async (
  database: Database,
  hash: Buffer,
  now: string,
  { idleMinutes }: Pick<SessionLimits, 'idleMinutes'>,
): Promise<(Session & Pick<Account, 'name' | 'language'>) | null> => {
  const { rows } = await sql<Session & Pick<Account, 'name' | 'language'>>`
    select session, stage, account_session.account, form_key as "formKey", pending, means,
      sealed_hint as "sealedHint", ${instantText('proved_at')} as "provedAt", ${instantText('seen_at')} as "seenAt",
      coalesce(account.name, '') as name, coalesce(account.language, 'vi') as language
    from account_session left join account on account.account = account_session.account
    where token_hash = ${hash} and ended_at is null and expires_at > ${now}
      and seen_at > ${now}::timestamptz - make_interval(mins => ${idleMinutes})
      -- A clock that was ahead for a while makes no session that lasts until then.
      and begun_at <= ${now}::timestamptz + interval '5 minutes'
      and (account_session.account is null or (account.state = 'active' and account.kind = 'person'))`.execute(
    database,
  )
  return rows[0] ?? null
}

export const seeSession = async (database: Database, session: string, now: string): Promise<void> => {
  await sql`update account_session set seen_at = ${now} where session = ${session} and seen_at < ${now}`.execute(
    database,
  )
}

/** Asks something of the browser or of a provider; what was asked before is forgotten. */
export const setPending = async (
  database: Database,
  session: string,
  pending: Readonly<Record<string, string>>,
): Promise<void> => {
  await sql`update account_session set pending = ${JSON.stringify(pending)}::jsonb where session = ${session}`.execute(
    database,
  )
}

/** What was asked, taken once: of two answers at the same time one finds it. */
export const takePending = async (
  database: Database,
  session: string,
): Promise<Readonly<Record<string, string>> | null> => {
  const { rows } = await sql<{ pending: Readonly<Record<string, string>> }>`
    with asked as (
      select session, pending from account_session
      where session = ${session} and pending is not null and ended_at is null for update
    )
    update account_session set pending = null from asked
    where account_session.session = asked.session returning asked.pending`.execute(database)
  return rows[0]?.pending ?? null
}

/** A fresh proof: the same session under a new secret. */
export const proveSession = async (
  database: Database,
  session: string,
  { hash, means }: { readonly hash: Buffer; readonly means: readonly string[] },
  now: string,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update account_session
    set token_hash = ${hash}, proved_at = ${now}, seen_at = ${now}, pending = null,
      means = (select array_agg(distinct each) from unnest(means || ${[...means]}::text[]) as each)
    where session = ${session} and stage = 'full' and ended_at is null`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}

export const endSession = async (
  database: Database,
  { session, account }: { readonly session: string; readonly account: string | null },
  now: string,
): Promise<boolean> => {
  if (!isUuid(session)) return false
  const { numAffectedRows } = await sql`
    update account_session set ended_at = ${now}, pending = null, sealed_hint = null
    where session = ${session} and ended_at is null
      and (${account}::uuid is null or account = ${account}::uuid)`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}

/** Ends all of an account but one; says how many. */
export const endSessions = async (
  database: Database,
  account: string,
  { but }: { readonly but: string | null },
  now: string,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    update account_session set ended_at = ${now}, pending = null, sealed_hint = null
    where account = ${account} and ended_at is null and session is distinct from ${but}::uuid`.execute(
    database,
  )
  return Number(numAffectedRows ?? 0n)
}

/** Ends the sessions of an account that were seen longest ago, but so many; says how many. */
export const endOldest = async (
  database: Database,
  account: string,
  { most }: { readonly most: number },
  now: string,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    update account_session set ended_at = ${now}, pending = null, sealed_hint = null
    where session in (
      select session from account_session
      where account = ${account} and stage = 'full' and ended_at is null and expires_at > ${now}
      order by seen_at desc, session desc offset ${most}
    )`.execute(database)
  return Number(numAffectedRows ?? 0n)
}

export const sessionsOf = async (
  database: Database,
  account: string,
  { current, idleMinutes }: { readonly current: string | null; readonly idleMinutes: number },
  now: string,
): Promise<readonly SessionShown[]> => {
  const { rows } = await sql<SessionShown>`
    select session, device, means, ${instantText('begun_at')} as "begunAt", ${instantText('seen_at')} as "seenAt",
      ${instantText('expires_at')} as "expiresAt", coalesce(session = ${current}::uuid, false) as current
    from account_session
    where account = ${account} and stage = 'full' and ended_at is null and expires_at > ${now}
      and seen_at > ${now}::timestamptz - make_interval(mins => ${idleMinutes})
    order by seen_at desc, session`.execute(database)
  return rows
}

/** What the forms of a session carry. */
export const formKeyOf = async (database: Database, session: string): Promise<string | null> => {
  const { rows } = await sql<{ formKey: string }>`
    select form_key as "formKey" from account_session where session = ${session}`.execute(database)
  return rows[0]?.formKey ?? null
}

// ---- failed tries -----------------------------------------------------------------------------------------------

/** Seconds to wait after so many failures; `free` of them cost nothing. */
export type Patience = { readonly free: number; readonly longest: number }

/**
 * Counts a try as failed before it is looked at, so that many at once cannot pass; 0 when it may be made, else the
 * seconds to wait. A wait is never longer than the longest, also when the clock went back.
 */
export const reserveTry = async (
  database: Database,
  subject: Buffer,
  { free, longest }: Patience,
  now: string,
): Promise<number> => {
  const { rows } = await sql<{ subject: Buffer }>`
    insert into account_attempt as known (subject, failures, last_at, until)
    values (${subject}, 1, ${now}, ${now})
    on conflict (subject) do update set
      failures = case when known.last_at < ${now}::timestamptz - interval '1 day' then 1
        else least(known.failures + 1, 1000) end,
      last_at = ${now},
      until = ${now}::timestamptz + make_interval(secs =>
        case when known.last_at < ${now}::timestamptz - interval '1 day' or known.failures + 1 < ${free} then 0
          else least(${longest}, power(2, least(known.failures + 1 - ${free}, 20))) end)
    where known.until <= ${now} or known.until > ${now}::timestamptz + make_interval(secs => ${longest})
    returning subject`.execute(database)
  if (rows.length > 0) return 0
  const { rows: waits } = await sql<{ seconds: number }>`
    select ceil(extract(epoch from until - ${now}::timestamptz))::int as seconds
    from account_attempt where subject = ${subject}`.execute(database)
  return Math.max(1, waits[0]?.seconds ?? 1)
}

export const forgetTries = async (database: Database, subjects: readonly Buffer[]): Promise<void> => {
  await sql`delete from account_attempt where subject = any(${[...subjects]}::bytea[])`.execute(database)
}

/** A right answer was no failure: the try that was counted for it is taken back. */
export const returnTry = async (database: Database, subject: Buffer): Promise<void> => {
  await sql`delete from account_attempt where subject = ${subject} and failures <= 1`.execute(database)
  await sql`update account_attempt set failures = failures - 1, until = last_at where subject = ${subject}`.execute(
    database,
  )
}

/** What nobody needs any more: half sign-ins, tokens and tries of the day before, sessions of a month ago. */
export const sweep = async (database: Database, now: string): Promise<void> => {
  await sql`delete from account_session where stage <> 'full' and expires_at < ${now}`.execute(database)
  await sql`delete from account_session where expires_at < ${now}::timestamptz - interval '30 days'`.execute(
    database,
  )
  await sql`delete from account_token where expires_at < ${now}`.execute(database)
  await sql`delete from account_attempt where last_at < ${now}::timestamptz - interval '1 day'`.execute(
    database,
  )
}
