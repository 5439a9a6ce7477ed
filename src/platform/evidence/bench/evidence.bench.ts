/** How fast entries are written and put in order over all streams, and how fast an exported log is verified. */
import { hash } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { Figure } from '../../../../packages/register/bench/figure.ts'
import { testServer } from '../../../../test/support/engine.ts'
import { openDatabase } from '../../database/connect.ts'
import type { Database } from '../../database/database.ts'
import { migrate, migrationsIn } from '../../database/migrate.ts'
import { canonical } from '../canonical.ts'
import { beginning, entryOf, leafOf } from '../entry.ts'
import { exportFormat } from '../export-file.ts'
import { keepEvidence } from '../keep.ts'
import { emptyFrontier, grown, rootOf } from '../merkle.ts'
import { recordEvidence } from '../record.ts'
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

/** Seconds for so many pieces of work, eight at a time. */
const timed = async (count: number, work: (at: number) => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (next < count) await work(next++)
    }),
  )
  return (performance.now() - begun) / 1000
}

const count = Number(process.env.HAICAP_BENCH_ENTRIES ?? 20_000)

const writing = async (database: Database, folder: string): Promise<readonly Figure[]> => {
  await sql`create table bare (id bigint generated always as identity primary key, body text not null)`.execute(
    database,
  )
  const { body } = entryOf(doneAt(0))
  const bare = await timed(count, () => sql`insert into bare (body) values (${body})`.execute(database))
  const keeping = await keepEvidence({
    database,
    signer: signerFromFile(join(folder, 'evidence.key')),
    now: () => new Date(),
    sign: 1000,
  })
  const written = await timed(count, (at) => recordEvidence(database, doneAt(at)))
  const begun = performance.now()
  while ((await backlog(database)).count > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  const rest = (performance.now() - begun) / 1000
  await keeping.stop()
  return [
    {
      name: `entries written and put in order over ${streams.length} streams`,
      value: count / (written + rest),
      unit: 'a second',
      ratio: bare / (written + rest),
      baseline: 'bare inserts of the same text',
      goal: '>= 5,000',
    },
    { name: 'from the last entry to its place', value: rest, unit: 's', goal: '<= 1' },
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

export const run = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-bench-'))
  const addressOf = await testServer()
  const name = `bench_evidence_${process.pid}`
  const admin = openDatabase({ address: addressOf('postgres'), poolSize: 1 })
  await admin.pool.query(`create database ${name}`)
  const open = openDatabase({ address: addressOf(name), poolSize: 10 })
  try {
    const migrated = await migrate(
      addressOf(name),
      migrationsIn(new URL('../../../../migrations', import.meta.url).pathname),
    )
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.problems))
    return [...(await writing(open.database, folder)), ...(await verifying(folder))]
  } finally {
    await open.close()
    await admin.pool.query(`drop database ${name}`)
    await admin.close()
    rmSync(folder, { recursive: true })
  }
}
