/**
 * Fewer round trips: statements whose answer nobody waits for go out together with the next one. They are one group of
 * the protocol with one end, so the server skips all that follows the first that fails: no commit after a failed entry.
 */
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'

/** Begins a statement that changes nothing its asker reads: it may go with the next of its transaction. */
export const rides = '/* rides */'

type Statement = { readonly text: string; readonly values: readonly unknown[]; readonly name?: string }

/** What `pg` asks of a question, and what we ask of its connection; neither is in its types. */
type Connection = {
  readonly stream: { readonly writable: boolean; write(bytes: Uint8Array): void }
  sync(): void
}
type Asked = {
  name?: string
  queryMode?: 'extended'
  callback: (error: Error | null, result?: unknown) => void
  readonly _result: { _types: unknown }
  prepare: (connection: Connection) => void
  handleRowDescription: (message: unknown) => void
  handleDataRow: (message: unknown) => void
  handleCommandComplete: (message: unknown, connection: Connection) => void
  handleReadyForQuery: (connection: Connection) => void
}

const asked = ({ text, values, name }: Statement, types: unknown, callback: Asked['callback']): Asked => {
  // A cast: `pg` types a question only as something to submit.
  const query = new pg.Query(text, [...values]) as unknown as Asked
  query.queryMode = 'extended'
  if (name) query.name = name
  query.callback = callback
  query._result._types = types
  return query
}

/** The same connection, only that it keeps what is written, and that no statement ends a group. */
const keeping = (connection: Connection, kept: Uint8Array[]): Connection => {
  const write = (bytes: Uint8Array) => kept.push(bytes)
  return Object.create(connection, {
    stream: { value: { writable: true, write, cork: () => {}, uncork: () => {} } },
    sync: { value: () => {} },
  })
}
const quietOnes = new WeakMap<Connection, { readonly quiet: Connection; readonly kept: Uint8Array[] }>()
const quietOf = (connection: Connection) => {
  const known = quietOnes.get(connection)
  if (known) return known
  const kept: Uint8Array[] = []
  const made = { quiet: keeping(connection, kept), kept }
  quietOnes.set(connection, made)
  return made
}
/** Sync of the protocol: the end of a group. */
const end = Buffer.from([0x53, 0, 0, 0, 4])

/** Statements as one question of `pg`, written at once; answered with the result of the last. */
const together = (statements: readonly Statement[], types: unknown, callback: Asked['callback']) => {
  let failed: Error | null = null
  const last = statements.length - 1
  const queries = statements.map((statement, at) =>
    asked(statement, types, (error, result) => {
      if (error) failed ??= error
      else if (at === last) callback(null, result)
    }),
  )
  let at = 0
  return {
    callback,
    // Where one text is told to the server for the first time, `pg` remembers its name.
    name: last === 0 ? statements[0]?.name : undefined,
    text: statements[0]?.text,
    submit: (connection: Connection) => {
      const { quiet, kept } = quietOf(connection)
      for (const query of queries) {
        query.prepare(quiet)
        // One that could not even be written: what follows must not be done without it.
        if (failed) break
      }
      const bytes = Buffer.concat([...kept, end])
      kept.length = 0
      if (connection.stream.writable) connection.stream.write(bytes)
      return null
    },
    handleRowDescription: (message: unknown) => queries[at]?.handleRowDescription(message),
    handleDataRow: (message: unknown) => queries[at]?.handleDataRow(message),
    handleCommandComplete: (message: unknown, connection: Connection) =>
      queries[at++]?.handleCommandComplete(message, connection),
    handleEmptyQuery: () => {
      at += 1
    },
    handleError: (error: Error) => callback(failed ?? error),
    handleReadyForQuery: (connection: Connection) => {
      if (!failed) queries[last]?.handleReadyForQuery(connection)
      if (failed) callback(failed)
    },
    handleCopyInResponse: (connection: Connection & { sendCopyFail(reason: string): void }) =>
      connection.sendCopyFail('No copying among statements that go together'),
    handleCopyData: () => {},
  }
}

const begins = /^(start transaction|begin)\b/
const maySilently = /^(savepoint|release savepoint)\b/
/** Only the simple protocol takes several statements in one text. */
const maySeveral = ({ text, values }: Pick<Statement, 'text' | 'values'>) =>
  values.length === 0 && text.includes(';')
const nothing = (command: string) => ({ command, rowCount: 0, rows: [] })

type Settings = {
  /** Reads values as the domain writes them. */
  readonly types: unknown
  /** The name to prepare a text under; undefined where it is not to be prepared. */
  readonly nameOf: (text: string) => string | undefined
}

/** A client that holds what may go with the next statement back until then. */
const holding = (client: pg.PoolClient, { types, nameOf }: Settings) => {
  /** Named texts the server knows on this connection. */
  const parsed = new Set<string>()
  let held: Statement[] = []
  let isOpen = false
  let sending: Promise<unknown> | null = null

  const group = (statements: readonly Statement[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const asking = together(statements, types, (error, result) => (error ? reject(error) : resolve(result)))
      // A cast: `pg` types what is submitted as little more than that.
      client.query(asking as unknown as pg.Submittable)
    })
  const alone = async (statement: Statement): Promise<unknown> => {
    const { text, values, name } = statement
    if (values.length === 0 && !name) return await client.query(text)
    const result = await group([statement])
    if (name) parsed.add(text)
    return result
  }
  const send = async (statement: Statement): Promise<unknown> => {
    const all = [...held, statement]
    held = []
    if (all.length === 1) return await alone(statement)
    if (!maySeveral(statement) && all.every(({ name, text }) => !name || parsed.has(text)))
      return await group(all)
    for (const each of all.slice(0, -1)) await alone(each)
    return await alone(statement)
  }

  const statementOf = (text: string, values: readonly unknown[] = []): Statement => {
    const name = maySeveral({ text, values }) ? undefined : nameOf(text)
    return { text, values, ...(name ? { name } : {}) }
  }
  const hold = (statement: Statement) => {
    held.push(statement)
    return nothing('HELD')
  }
  const query = async (first: unknown, values?: readonly unknown[]): Promise<unknown> => {
    while (sending) await sending.catch(() => {})
    // A cast: what is no text is a cursor or a prepared question, which `pg` takes as it is.
    if (typeof first !== 'string') return await client.query(first as pg.QueryConfig)
    const statement = statementOf(first, values)
    if (begins.test(first)) {
      isOpen = true
      return hold(statement)
    }
    if (isOpen && (maySilently.test(first) || first.startsWith(rides))) return hold(statement)
    if (first === 'commit' || first === 'rollback') {
      isOpen = false
      const wasNeverBegun = held.length > 0 && begins.test(held[0]?.text ?? '')
      if (first === 'rollback' || (wasNeverBegun && held.length === 1)) {
        held = []
        if (wasNeverBegun) return nothing(first.toUpperCase())
      }
    }
    if (held.length === 0) return await alone(statement)
    sending = send(statement)
    try {
      return await sending
    } finally {
      sending = null
    }
  }
  return {
    query,
    release: (isBroken?: boolean) => client.release(isBroken || held.length > 0),
  }
}

/** A pool whose clients send together what may go together. */
export const sparing = (pool: pg.Pool, settings: Settings): PostgresPool => {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    // A cast: kysely reads its own few of them.
    options: pool.options,
    connect: async () => {
      const client = await pool.connect()
      // A cast: kysely calls `query` with text and values only, unless it streams, which nobody does here.
      const its = known.get(client) ?? (holding(client, settings) as unknown as PostgresPoolClient)
      known.set(client, its)
      return its
    },
    end: () => pool.end(),
    // A cast: kysely takes connections and ends the pool, nothing else.
  } as unknown as PostgresPool
}
