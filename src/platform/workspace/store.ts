/** All SQL of the workspace: drafts and views, each of its owner. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** What is done alone, so that a failure of it takes nothing else back. */
export const apart = async <Answer>(database: Database, ask: () => Promise<Answer>): Promise<Answer> => {
  if (!database.isTransaction) return await ask()
  await sql`savepoint apart`.execute(database)
  try {
    const answer = await ask()
    await sql`release savepoint apart`.execute(database)
    return answer
  } catch (error) {
    await sql`rollback to savepoint apart`.execute(database)
    throw error
  }
}

export type Draft = {
  readonly form: string
  readonly key: string
  /** JSON, as it was handed in. */
  readonly content: string
  readonly savedAt: string
}

export const draftsOf = async (
  database: Database,
  account: string,
  { form, most }: { readonly form: string | null; readonly most: number },
): Promise<readonly Draft[]> => {
  const { rows } = await sql<Draft>`
    select form, key, content, saved_at as "savedAt"
    from workspace_draft
    where account = ${account} and (${form}::text is null or form = ${form})
    order by saved_at desc, form, key
    limit ${most}`.execute(database)
  return rows
}

export const countDrafts = async (
  database: Database,
  account: string,
  { form, key }: Pick<Draft, 'form' | 'key'>,
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from workspace_draft
    where account = ${account} and (form, key) <> (${form}, ${key})`.execute(database)
  return rows[0]?.count ?? 0
}

export const keepDraft = async (
  database: Database,
  account: string,
  { form, key, content, savedAt }: Draft,
): Promise<void> => {
  await sql`
    insert into workspace_draft (account, form, key, content, saved_at)
    values (${account}, ${form}, ${key}, ${content}, ${savedAt})
    on conflict (account, form, key) do update set content = excluded.content, saved_at = excluded.saved_at`.execute(
    database,
  )
}

export const dropDraftOf = async (
  database: Database,
  account: string,
  { form, key }: Pick<Draft, 'form' | 'key'>,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from workspace_draft
    where account = ${account} and form = ${form} and key = ${key}`.execute(database)
  return Number(numAffectedRows ?? 0n)
}

/** Clears drafts nobody went on with, and all of accounts that were closed; returns how many rows. */
export const dropLeft = async (database: Database, before: string): Promise<number> => {
  const closed = sql`select account from account where state = 'closed'`
  const drafts = await sql`
    delete from workspace_draft
    where saved_at < ${before} or account in (${closed})`.execute(database)
  const views = await sql`delete from workspace_view where account in (${closed})`.execute(database)
  return Number((drafts.numAffectedRows ?? 0n) + (views.numAffectedRows ?? 0n))
}

export type View = {
  readonly list: string
  readonly name: string
  /** JSON, as it was handed in. */
  readonly view: string
  readonly savedAt: string
}

export const viewsOf = async (
  database: Database,
  account: string,
  list: string | null,
): Promise<readonly View[]> => {
  const { rows } = await sql<View>`
    select list, name, view, saved_at as "savedAt"
    from workspace_view
    where account = ${account} and (${list}::text is null or list = ${list})
    order by list, name`.execute(database)
  return rows
}

export const countViews = async (
  database: Database,
  account: string,
  { list, name }: Pick<View, 'list' | 'name'>,
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from workspace_view
    where account = ${account} and (list, name) <> (${list}, ${name})`.execute(database)
  return rows[0]?.count ?? 0
}

export const keepView = async (
  database: Database,
  account: string,
  { list, name, view, savedAt }: View,
): Promise<void> => {
  await sql`
    insert into workspace_view (account, list, name, view, saved_at)
    values (${account}, ${list}, ${name}, ${view}, ${savedAt})
    on conflict (account, list, name) do update set view = excluded.view, saved_at = excluded.saved_at`.execute(
    database,
  )
}

export const dropViewOf = async (
  database: Database,
  account: string,
  { list, name }: Pick<View, 'list' | 'name'>,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from workspace_view
    where account = ${account} and list = ${list} and name = ${name}`.execute(database)
  return Number(numAffectedRows ?? 0n)
}

/** Names of accounts, as far as the asker may see them. */
export const namesOf = async (
  database: Database,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ account: string; name: string }>`
    select account::text as account, name
    from account
    where account::text = any(${accounts}::text[])
    order by account`.execute(database)
  return new Map(rows.map(({ account, name }) => [account, name]))
}
