/** Opens the database: one pool, `kysely` on top, and values read as the domain writes them. */
import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'
import { sparing } from './together.ts'

export type Address =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database?: string }

export type ConnectOptions = {
  readonly address: Address
  readonly poolSize?: number
  /** Named prepared statements: about twice as fast, but they break behind a pooler in transaction mode. */
  readonly prepare?: boolean
  /** Told of connections that broke while idle; the pool replaces them by itself. */
  readonly onIdleError?: (error: Error) => void
  /** Milliseconds after which the server ends a statement. */
  readonly statementTimeout?: number
  /** The role connections work as, from their first statement on. */
  readonly role?: string
}

export type OpenDatabase = {
  readonly database: Database
  readonly pool: pg.Pool
  readonly close: () => Promise<void>
}

export const openDatabase = (options: ConnectOptions): OpenDatabase => {
  const { statementTimeout } = options
  const pool = new pg.Pool({
    ...clientConfig(options.address),
    // As an option of the session, so that `reset role` comes back to it.
    ...(options.role ? { options: `-c role=${options.role}` } : {}),
    max: options.poolSize ?? 10,
    // Waited for, before anybody gets the connection; as a setting of its start a pooler would refuse it.
    ...(statementTimeout === undefined
      ? {}
      : {
          onConnect: async (client) => {
            await client.query(`set statement_timeout = ${Math.round(statementTimeout)}`)
          },
        }),
    idleTimeoutMillis: 10_000,
  })
  // Without a listener a connection that breaks while idle would end the whole process.
  pool.on('error', (error) => options.onIdleError?.(error))
  // Also one that breaks on its way out of the pool, when the pool no longer listens.
  pool.on('connect', (client) => client.on('error', () => {}))
  const nameOf = options.prepare ? naming() : () => undefined
  const dialect = new PostgresDialect({ pool: sparing(pool, { types: { getTypeParser: parserOf }, nameOf }) })
  const database = new Kysely<Tables>({ dialect })
  const close = async () => {
    await database.destroy()
    // Kysely ends a pool only after it has used it.
    if (!pool.ending) await pool.end()
  }
  return { database, pool, close }
}

/** What `pg` needs to know to connect to the address and to read values as the domain writes them. */
export const clientConfig = (address: Address): pg.ClientConfig => ({
  ...('url' in address ? { connectionString: address.url } : { database: 'haicap', ...address }),
  application_name: 'haicap',
  connectionTimeoutMillis: 10_000,
  // A cast: the declared type lists the known kinds one by one; ours answers for any.
  types: { getTypeParser: parserOf as pg.CustomTypesConfig['getTypeParser'] },
})

const wholeNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`the database answered ${text}, beyond exact numbers`)
  return number
}
let lastInstant: { readonly text: string; readonly value: string | null } = { text: '', value: null }
/** An instant as ISO 8601 UTC to the millisecond. Rows of one revision share theirs, so the last one is remembered. */
const instant = (text: string): string | null => {
  if (text !== lastInstant.text) {
    const value: unknown = pg.types.getTypeParser(1184)(text)
    lastInstant = { text, value: value instanceof Date ? value.toISOString() : null }
  }
  return lastInstant.value
}

/**
 * `pg` turns a `date` into an instant of local midnight, which in Asia/Ho_Chi_Minh is the day before in UTC: days
 * stay text here. `bigint` is a number when exact and an error otherwise, instants are ISO text, `numeric` is text.
 */
const own: Readonly<Record<number, (text: string) => unknown>> = {
  20: wholeNumber,
  1082: (text) => text,
  1184: instant,
  1182: (text) => textArray(text),
  1016: (text) => textArray(text).map((item) => (item === null ? null : wholeNumber(item))),
  1185: (text) => textArray(text).map((item) => (item === null ? null : instant(item))),
}
// A cast: 1009 is text[], which the list of known types of `pg` leaves out.
const textArrayParser: (text: string) => (string | null)[] = pg.types.getTypeParser(1009 as number)
const textArray = (text: string): readonly (string | null)[] => textArrayParser(text)

const parserOf = (type: number, format?: 'text' | 'binary') =>
  (format !== 'binary' && own[type]) || pg.types.getTypeParser(type, format)

const mostNames = 500

/** Names statements by their text, so that the server parses and plans each once. */
const naming = () => {
  const names = new Map<string, string>()
  return (text: string): string | undefined => {
    const known = names.get(text)
    if (known || names.size >= mostNames) return known
    const name = createHash('sha1').update(text).digest('base64url')
    names.set(text, name)
    return name
  }
}
