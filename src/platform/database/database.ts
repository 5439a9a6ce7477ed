import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** The database, outside or inside a transaction. */
export type Database = Kysely<Tables>
export type DatabaseTransaction = Transaction<Tables>
