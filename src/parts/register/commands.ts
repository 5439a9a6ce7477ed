/** What every writing operation of the register needs. */
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Actor } from '../../platform/operation.ts'

/** The transaction a command runs in. `perform` opens it; anything else is our mistake. */
export const transactionOf = (database: Database): DatabaseTransaction => {
  if (!database.isTransaction) throw new Error('a command runs in a transaction')
  // kysely says so by `isTransaction`; its types do not narrow.
  return database as DatabaseTransaction
}

/** Who acts, as it is recorded: people and systems with the identity of their account, which a name alone is not. */
export const actorName = (actor: Actor): string => {
  if (actor.kind === 'person') return `${actor.name} (${actor.account})`
  if (actor.kind === 'client') return `${actor.name} (${actor.client})`
  return actor.kind === 'operator' ? actor.name : 'public'
}
