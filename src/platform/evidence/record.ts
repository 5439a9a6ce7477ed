/** The one place where a command leaves its entry, in its own transaction, after its changes and before the commit. */
import type { Database } from '../database/database.ts'
import { type Done, entryOf } from './entry.ts'
import { insertEntry } from './store.ts'

export const recordEvidence = (database: Database, done: Done): Promise<void> =>
  insertEntry(database, entryOf(done))
