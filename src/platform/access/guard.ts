/** The second wall, in PostgreSQL: a role that cannot change what is never changed, and rows by territory. */
import { sql } from 'kysely'
import type { IsoDate } from '../../kernel/dates.ts'
import { type ConnectOptions, type OpenDatabase, openDatabase } from '../database/connect.ts'
import type { Database } from '../database/database.ts'
import { rides } from '../database/together.ts'
import type { Actor, Operation } from '../operation.ts'
import { roleIds, type Territory } from './model.ts'
import { unitsVisible } from './visible.ts'

/** What the product works as. */
export const appRole = 'haicap_app'
/** What it becomes while it works for somebody who signed in. */
export const actorRole = 'haicap_actor'

/** Opens the database as the role of the product; as whoever connects where there is no such role to take. */
export const openGuarded = async (
  options: Omit<ConnectOptions, 'role'>,
): Promise<OpenDatabase & { readonly guarded: boolean }> => {
  const open = openDatabase({ ...options, role: appRole })
  try {
    const { rows } = await open.pool.query<{ role: string }>('select current_user as role')
    if (rows[0]?.role === appRole) return { ...open, guarded: true }
  } catch {
    // No such role, no right to take it, or a pooler that refuses options of sessions.
  }
  await open.close()
  return { ...openDatabase(options), guarded: false }
}

/** What it sets for the rest of the transaction. */
const become = async (
  database: Database,
  units: 'all' | readonly string[],
  { account, asked }: { readonly account: string; readonly asked: string },
): Promise<void> => {
  await sql`${sql.raw(rides)}
    select set_config('haicap.account', ${account}, true), set_config('haicap.asked', ${asked}, true),
      set_config('haicap.units', ${units === 'all' ? '*' : sql`(${units}::text[])::text`}, true),
      set_config('role', ${actorRole}, true)`.execute(database)
}

/** Whether connections of a database may become the actor; asked once for each. */
const known = new WeakMap<object, Promise<boolean>>()
export const mayBecome = (database: Database): Promise<boolean> => {
  const asked = known.get(database)
  if (asked) return asked
  const answer = sql<{ may: boolean }>`
    select exists (select from pg_roles where rolname = ${actorRole})
      and case when to_regrole(${actorRole}) is null then false else pg_has_role(session_user, ${actorRole}, 'member') end
      and to_regclass('access_grant') is not null as may`
    .execute(database)
    .then(({ rows }) => rows[0]?.may ?? false)
  known.set(database, answer)
  answer.catch(() => known.delete(database))
  return answer
}

/**
 * Makes a transaction show only the rows of the actor's territory, for an operation that names a rule. The operator and
 * public questions work as the product.
 */
export const workFor = async (
  root: Database,
  transaction: Database,
  { actor, on, now }: { readonly actor: Actor; readonly on: IsoDate; readonly now: string },
  operation: Pick<Operation, 'name' | 'access'>,
  territory: Territory | null,
): Promise<void> => {
  if (actor.kind === 'public' || actor.kind === 'operator' || typeof operation.access === 'string') return
  if (!(await mayBecome(root))) return
  // Who is only signed in sees their own, and the ground of whatever they were given.
  const roles = operation.access.roles === 'signed-in' ? roleIds : operation.access.roles
  const asked = { name: operation.name, access: { ...operation.access, roles } }
  const units = unitsVisible(actor, asked, { on, now }, territory) ?? []
  const account = actor.kind === 'person' ? actor.account : actor.client
  await become(transaction, units, { account, asked: operation.name })
}

/** Whether an operation is asked for somebody, so that its rows are theirs. */
export const isForActor = (actor: Actor, { access }: Pick<Operation, 'access'>): boolean =>
  (actor.kind === 'person' || actor.kind === 'client') && typeof access !== 'string'
