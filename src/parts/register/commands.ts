/** What every writing operation of the register needs. */
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'

/** The transaction a command runs in. `perform` opens it; anything else is our mistake. */
export const transactionOf = (database: Database): DatabaseTransaction => {
  if (!database.isTransaction) throw new Error('a command runs in a transaction')
  // kysely says so by `isTransaction`; its types do not narrow.
  return database as DatabaseTransaction
}
