/** All SQL of notices, events and where they go. */
import { sql } from 'kysely'
import type { Details, Language } from '../../kernel/problems.ts'
import type { Database } from '../database/database.ts'
import type { Place } from '../paging.ts'

export type StoredNotice = {
  readonly notice: string
  readonly account: string
  readonly kind: string
  readonly facts: Details
  readonly path: string | null
  readonly dueOn: string | null
  readonly madeAt: string
  readonly readAt: string | null
}

const noticeColumns = sql`notice, account, kind, facts, path, due_on as "dueOn", made_at as "madeAt", read_at as "readAt"`

export const insertNotice = async (
  database: Database,
  { notice, account, kind, facts, path, dueOn, madeAt }: Omit<StoredNotice, 'readAt'>,
): Promise<void> => {
  await sql`
    insert into notice (notice, account, kind, facts, path, due_on, made_at)
    values (${notice}, ${account}, ${kind}, ${JSON.stringify(facts)}, ${path}, ${dueOn}, ${madeAt})`.execute(
    database,
  )
}

export const noticesOf = async (
  database: Database,
  {
    account,
    unread,
    limit,
    after = null,
  }: {
    readonly account: string
    readonly unread: boolean
    readonly limit: number
    /** When the last one shown was made, and which it is. */
    readonly after?: Place | null
  },
): Promise<readonly StoredNotice[]> => {
  const { rows } = await sql<StoredNotice>`
    select ${noticeColumns}
    from notice
    where account = ${account} and (not ${unread}::boolean or read_at is null)
      and (${after === null}::boolean or (made_at, notice) < (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
    order by made_at desc, notice desc
    limit ${limit}`.execute(database)
  return rows
}

export const noticesDue = async (database: Database, account: string): Promise<readonly StoredNotice[]> => {
  const { rows } = await sql<StoredNotice>`
    select ${noticeColumns}
    from notice
    where account = ${account} and due_on is not null
    order by due_on desc, notice
    limit 1000`.execute(database)
  return rows
}

export const noticeById = async (database: Database, notice: string): Promise<StoredNotice | null> => {
  const { rows } = await sql<StoredNotice>`
    select ${noticeColumns}
    from notice
    where notice = ${notice}
    order by notice`.execute(database)
  return rows[0] ?? null
}

/** Marks those of the account as read (all without a list); returns how many. */
export const markRead = async (
  database: Database,
  account: string,
  notices: readonly string[] | null,
  at: string,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    update notice
    set read_at = ${at}
    where account = ${account} and read_at is null
      and (${notices}::uuid[] is null or notice = any(${notices}::uuid[]))`.execute(database)
  return Number(numAffectedRows ?? 0n)
}

export type Reader = { readonly email: string | null; readonly language: Language }

/** Where and in which language somebody is written to; null once the account is closed. */
export const readerOf = async (database: Database, account: string): Promise<Reader | null> => {
  const { rows } = await sql<Reader>`
    select email, language
    from account
    where account = ${account} and state <> 'closed' and kind = 'person'
    order by account`.execute(database)
  return rows[0] ?? null
}

// ---- events ---------------------------------------------------------------------------------------------------

export type StoredEvent = {
  readonly event: string
  readonly sequence: number
  readonly type: string
  readonly subject: string
  readonly at: string
  readonly data: unknown
}

export const insertEvent = async (
  database: Database,
  added: Omit<StoredEvent, 'sequence'>,
): Promise<void> => {
  const { event, type, subject, at, data } = added
  await sql`
    insert into outbox_event (event, type, subject, at, data)
    values (${event}, ${type}, ${subject}, ${at}, ${JSON.stringify(data)})`.execute(database)
}

/** Gives committed events their numbers, one process at a time; returns the last number. */
export const numberEvents = (database: Database): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(4201652)`.execute(transaction)
    await sql`
      with last as (
        select coalesce(max(sequence), 0) as sequence
        from outbox_event
      ),
      next as (
        select event, (select sequence from last) + row_number() over (order by written) as sequence
        from outbox_event
        where outbox_event.sequence is null
      )
      update outbox_event
      set sequence = next.sequence
      from next
      where outbox_event.event = next.event`.execute(transaction)
    return await lastNumber(transaction)
  })

/** The last number that was given. */
export const lastNumber = async (database: Database): Promise<number> => {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(sequence), 0) as last
    from outbox_event`.execute(database)
  return rows[0]?.last ?? 0
}

/** The next events of some types after a number. */
export const eventsAfter = async (
  database: Database,
  {
    after,
    types,
    limit,
  }: { readonly after: number; readonly types: readonly string[]; readonly limit: number },
): Promise<readonly StoredEvent[]> => {
  const { rows } = await sql<StoredEvent>`
    select event, sequence, type, subject, at, data
    from outbox_event
    where sequence > ${after} and (type = any(${types}::text[]) or '*' = any(${types}::text[]))
    order by sequence
    limit ${limit}`.execute(database)
  return rows
}

// ---- webhooks -------------------------------------------------------------------------------------------------

export type Webhook = {
  readonly webhook: string
  readonly url: string
  readonly types: readonly string[]
  readonly sentTo: number
  readonly addedAt: string
  readonly endedAt: string | null
  readonly lastError: string | null
}

const webhookColumns = sql`webhook, url, types, sent_to as "sentTo", added_at as "addedAt", ended_at as "endedAt", last_error as "lastError"`

export const insertWebhook = async (
  database: Database,
  added: Pick<Webhook, 'webhook' | 'url' | 'types' | 'addedAt' | 'sentTo'> & { readonly addedBy: string },
): Promise<void> => {
  await sql`
    insert into webhook (webhook, url, types, sent_to, added_at, added_by)
    values (${added.webhook}, ${added.url}, ${added.types}::text[], ${added.sentTo}, ${added.addedAt}, ${added.addedBy})`.execute(
    database,
  )
}

export const webhooks = async (database: Database): Promise<readonly Webhook[]> => {
  const { rows } = await sql<Webhook>`
    select ${webhookColumns}
    from webhook
    order by added_at, webhook`.execute(database)
  return rows
}

/** The webhook, held by this transaction so that nobody else sends to it meanwhile. */
export const holdWebhook = async (database: Database, webhook: string): Promise<Webhook | null> => {
  const { rows } = await sql<Webhook>`
    select ${webhookColumns}
    from webhook
    where webhook = ${webhook}
    order by webhook
    for update`.execute(database)
  return rows[0] ?? null
}

export const setSentTo = async (database: Database, webhook: string, sentTo: number): Promise<void> => {
  await sql`update webhook set sent_to = ${sentTo}, last_error = null where webhook = ${webhook}`.execute(
    database,
  )
}

export const setLastError = async (database: Database, webhook: string, error: string): Promise<void> => {
  await sql`update webhook set last_error = ${error.slice(0, 2000)} where webhook = ${webhook}`.execute(
    database,
  )
}

export const endWebhook = async (database: Database, webhook: string, at: string): Promise<void> => {
  await sql`update webhook set ended_at = ${at} where webhook = ${webhook}`.execute(database)
}

// ---- calendars ------------------------------------------------------------------------------------------------

/** The former address stops working. */
export const setFeed = async (
  database: Database,
  account: string,
  tokenHash: Buffer,
  at: string,
): Promise<void> => {
  await sql`
    insert into calendar_feed (account, token_hash, made_at)
    values (${account}, ${tokenHash}, ${at})
    on conflict (account) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`.execute(
    database,
  )
}

export const accountOfFeed = async (database: Database, tokenHash: Buffer): Promise<string | null> => {
  const { rows } = await sql<{ account: string }>`
    select calendar_feed.account
    from calendar_feed
    join account on account.account = calendar_feed.account and account.state = 'active'
    where token_hash = ${tokenHash}
    order by calendar_feed.account`.execute(database)
  return rows[0]?.account ?? null
}
