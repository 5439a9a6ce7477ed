/** How fast entries are written and put in order over all streams, and how fast an exported log is verified. */
import { hash } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { Type } from 'typebox'
import type { Figure } from '../../../../packages/register/bench/figure.ts'
import { testContext } from '../../../../test/support/context.ts'
import { testServer } from '../../../../test/support/engine.ts'
import { fine } from '../../../kernel/result.ts'
import { type Address, type OpenDatabase, openDatabase } from '../../database/connect.ts'
import type { Database } from '../../database/database.ts'
import { startEngine, stopEngine } from '../../database/engine/engine.ts'
import { migrate, migrationsIn } from '../../database/migrate.ts'
import { defineOperation } from '../../operation.ts'
import { perform } from '../../perform.ts'
import { canonical } from '../canonical.ts'
import { beginning, entryOf, leafOf } from '../entry.ts'
import { exportFormat } from '../export-file.ts'
import { keepEvidence } from '../keep.ts'
import { emptyFrontier, grown, rootOf } from '../merkle.ts'
import { signerFromFile, signHead } from '../sign.ts'
import { backlog } from '../store.ts'
import { verifyFile } from '../verify-file.ts'

const streams = ['centre', ...Array.from({ length: 34 }, (_, at) => String(at + 10))]
const doneAt = (at: number) => ({
  operation: 'bench.note',
  actor: { kind: 'operator', name: 'bench' } as const,
  by: null,
  at: new Date(1_760_000_000_000 + at).toISOString(),
  requestId: `r${at}`,
  input: { at },
  answer: { at },
  things: [{ kind: 'note', id: String(at), province: streams[at % streams.length] ?? null }],
})

/** A command that does nothing but leave its entry. */
const note = defineOperation({
  name: 'bench.note',
  kind: 'command',
  access: 'operator',
  summary: { vi: 'Ghi một dòng để đo', en: 'Writes a line for the bench' },
  input: Type.Object({ at: Type.Integer() }),
  output: Type.Object({ at: Type.Integer() }),
  touched: ({ at }) => [{ kind: 'note', id: String(at), province: streams[at % streams.length] ?? null }],
  run: async ({ at }) => fine({ at }),
})

/** Seconds for so many pieces of work, so many at a time. */
const timed = async (
  count: number,
  connections: number,
  work: (at: number) => Promise<unknown>,
): Promise<number> => {
  const begun = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < count) await work(next++)
    }),
  )
  return (performance.now() - begun) / 1000
}

/** Looks until told to stop; answers the longest time that an entry waited for its place, in seconds. */
const longestWait = (database: Database) => {
  let [longest, isOver] = [0, false]
  const looking = (async () => {
    for (let rest = 1; !isOver || rest > 0; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const { count, oldest } = await backlog(database)
      rest = count
      // The first 48 bits of an entry's name are the moment it was made.
      if (oldest)
        longest = Math.max(longest, Date.now() - Number.parseInt(oldest.replace('-', '').slice(0, 12), 16))
    }
  })()
  return async () => {
    isOver = true
    await looking
    return longest / 1000
  }
}

const count = Number(process.env.HAICAP_BENCH_ENTRIES ?? 20_000)

/** Commands through the whole path of a command, each in a transaction of its own, while entries get their places. */
const writing = async (
  { database }: OpenDatabase,
  folder: string,
  { connections, where }: { readonly connections: number; readonly where: string },
): Promise<readonly Figure[]> => {
  await sql`create table bare (id bigint generated always as identity primary key, body text not null)`.execute(
    database,
  )
  const { body } = entryOf(doneAt(0))
  const equal = () =>
    database
      .transaction()
      .setIsolationLevel('serializable')
      .execute((transaction) => sql`insert into bare (body) values (${body})`.execute(transaction))
  const keeping = await keepEvidence({
    database,
    signer: signerFromFile(join(folder, 'evidence.key')),
    now: () => new Date(),
    sign: 1000,
    failed: (error) => {
      throw error
    },
  })
  const command = async (at: number) => {
    const context = testContext({ database, now: new Date().toISOString() })
    const done = await perform(note, { at }, context)
    if (!done.ok) throw new Error(JSON.stringify(done.problems))
  }
  // By turns, so that what else the machine does falls on both.
  const wait = longestWait(database)
  let [bare, written] = [0, 0]
  for (let round = 0; round < 8; round++) {
    bare += await timed(count / 8, connections, equal)
    written += await timed(count / 8, connections, command)
  }
  const waited = await wait()
  await keeping.stop()
  return [
    {
      name: `commands with their entries over ${streams.length} streams, ${connections} connections, ${where}`,
      value: count / written,
      unit: 'a second',
      ratio: bare / written,
      baseline: 'one bare insert in an equal transaction',
      goal: '>= 5,000',
    },
    { name: 'longest time from an entry to its place meanwhile', value: waited, unit: 's', goal: '<= 1' },
  ]
}

const lines = Number(process.env.HAICAP_BENCH_LOG ?? 1_000_000)

/** A log of one stream, as the export writes it, without a database. */
async function* log(folder: string): AsyncGenerator<string> {
  const signer = signerFromFile(join(folder, 'evidence.key'))
  yield `${canonical({ format: exportFormat })}\n`
  yield `${canonical({ key: signer.key, publicKey: signer.publicKey.toString('base64') })}\n`
  let [last, frontier, piece] = [beginning, emptyFrontier, '']
  const { body: model } = entryOf({ ...doneAt(0), things: [] })
  for (let place = 0; place < lines; place++) {
    const body = model.replace('r0', `r${place}`)
    last = leafOf(last, place, hash('sha256', body, 'buffer'))
    frontier = grown(frontier, last)
    piece += `${canonical({ body, leaf: last.toString('hex'), place, stream: 'centre' })}\n`
    if (place % 1000 === 999) {
      yield piece
      piece = ''
    }
  }
  const signedAt = '2026-01-01T00:00:00.000Z'
  const head = await signHead({ stream: 'centre', size: lines, root: rootOf(frontier), signedAt }, signer)
  const { key, size, stream } = head
  const told = { root: head.root.toString('hex'), signature: head.signature.toString('base64') }
  yield `${piece}${canonical({ ...told, key, signedAt, size, stream })}\n`
  yield `${canonical({ end: { centre: { heads: 1, last: last.toString('hex'), size: lines } } })}\n`
}

const verifying = async (folder: string): Promise<readonly Figure[]> => {
  const path = join(folder, 'log.ndjson')
  await pipeline(Readable.from(log(folder)), createWriteStream(path))
  const begun = performance.now()
  const { faults, entries } = await verifyFile(path)
  const seconds = (performance.now() - begun) / 1000
  if (faults.length > 0 || entries !== lines)
    throw new Error(`the log of the bench is broken: ${JSON.stringify(faults)}`)
  const body = Buffer.alloc(300)
  const hashing = performance.now()
  for (let at = 0; at < lines; at++) hash('sha256', body, 'buffer')
  const bare = (performance.now() - hashing) / 1000
  return [
    {
      name: `a log of ${lines.toLocaleString('en')} entries verified`,
      value: seconds,
      unit: 's',
      ratio: seconds / bare,
      baseline: 'hashing as many texts of 300 bytes once',
      goal: '<= 10',
    },
  ]
}

/** A database of the present schema on a server, for the time of `use`. */
const withDatabase = async <T>(
  addressOf: (database: string) => Address,
  connections: number,
  use: (open: OpenDatabase) => Promise<T>,
): Promise<T> => {
  const name = `bench_evidence_${process.pid}`
  const admin = openDatabase({ address: addressOf('postgres'), poolSize: 1 })
  await admin.pool.query(`create database ${name}`)
  const open = openDatabase({ address: addressOf(name), poolSize: connections + 2 })
  try {
    const migrations = new URL('../../../../migrations', import.meta.url).pathname
    const migrated = await migrate(addressOf(name), migrationsIn(migrations))
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.problems))
    return await use(open)
  } finally {
    await open.close()
    await admin.pool.query(`drop database ${name}`)
    await admin.close()
  }
}

export const run = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-bench-'))
  const durable = await startEngine({ folder: join(folder, 'var') })
  if (!durable.ok) throw new Error(JSON.stringify(durable.problems))
  const { address } = durable.value
  try {
    return [
      ...(await withDatabase(await testServer(), 8, (open) =>
        writing(open, folder, { connections: 8, where: 'without waiting for the disk' }),
      )),
      ...(await withDatabase(
        (database) => ({ ...address, database }),
        48,
        (open) => writing(open, folder, { connections: 48, where: 'each on the disk before it is answered' }),
      )),
      ...(await verifying(folder)),
    ]
  } finally {
    await stopEngine(join(folder, 'var'))
    rmSync(folder, { recursive: true })
  }
}
