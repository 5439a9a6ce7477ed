/**
 * A backup is one tar: `manifest.json`, then each table as `<table>.copy.zst`, the text that PostgreSQL's COPY writes.
 * Everything is read in one snapshot, so it is one moment of the database whatever is written meanwhile.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { reasonOf } from '../../../kernel/reason.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import type { KeptHead } from '../../evidence/verify-file.ts'
import { problem } from '../../problems.ts'
import { type Address, clientConfig } from '../connect.ts'
import { headsIn } from './evidence.ts'
import { columnsOf, quoted, type Sequence, sequences, type TablePlan, tablePlans } from './tables.ts'
import { padding, tarEnd, tarHeader, writeTo } from './tar.ts'

export type TableEntry = {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: number
  /** Of the text before compression. */
  readonly bytes: number
  readonly sha256: string
}

export type Manifest = {
  readonly format: 'haicap-backup'
  readonly version: 1
  readonly madeAt: string
  readonly postgres: string
  /** The migrations that had run, in order, as `<name> <checksum>`. */
  readonly migrations: readonly string[]
  readonly tables: readonly TableEntry[]
  readonly sequences: readonly Sequence[]
  /** The newest signed heads of the evidence log: what is restored must still hold them. Absent where there is no log. */
  readonly evidence?: readonly KeptHead[]
}

/** Writes a backup to the file. An existing one is replaced only by a whole new one. */
export const backUp = async (address: Address, file: string, madeAt: string): Promise<Result<Manifest>> => {
  const client = new pg.Client(clientConfig(address))
  client.on('error', () => {})
  let aside: string | null = null
  try {
    await client.connect()
    aside = mkdtempSync(join(dirname(file), `.${basename(file)}.`))
    const manifest = await dump(client, aside, madeAt)
    await pack(manifest, aside, join(aside, 'backup.tar'))
    await rename(join(aside, 'backup.tar'), file)
    return fine(manifest)
  } catch (error) {
    return refused(problem('backup-failed', { file, reason: reasonOf(error) }))
  } finally {
    if (aside) rmSync(aside, { recursive: true, force: true })
    await client.end().catch(() => {})
  }
}

const dump = async (client: pg.Client, folder: string, madeAt: string): Promise<Manifest> => {
  await client.query('begin transaction isolation level repeatable read read only')
  await client.query(`set local timezone = 'UTC'`)
  const version = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  const migrations = await client.query<{ line: string }>(
    `select name || ' ' || checksum as line from haicap_migration order by number`,
  )
  const tables: TableEntry[] = []
  for (const plan of await tablePlans(client)) tables.push(await dumpTable(client, plan, folder))
  const heads = await headsIn(client)
  const manifest: Manifest = {
    format: 'haicap-backup',
    version: 1,
    madeAt,
    postgres: version.rows[0]?.version ?? '',
    migrations: migrations.rows.map(({ line }) => line),
    tables,
    sequences: await sequences(client),
    ...(heads ? { evidence: heads } : {}),
  }
  await client.query('commit')
  return manifest
}

export const memberOf = (table: string): string => `${table}.copy.zst`

const dumpTable = async (client: pg.Client, plan: TablePlan, folder: string): Promise<TableEntry> => {
  const source = client.query(copyTo(`copy ${quoted(plan.name)} (${columnsOf(plan)}) to stdout`))
  const { through, sum } = measuring()
  await pipeline(
    source,
    through,
    createZstdCompress(),
    createWriteStream(join(folder, memberOf(plan.name)), { mode: 0o600 }),
  )
  return { table: plan.name, columns: plan.columns, rows: source.rowCount, ...sum() }
}

/** Counts and sums what passes. */
export const measuring = () => {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      bytes += chunk.byteLength
      done(null, chunk)
    },
  })
  return { through, sum: () => ({ bytes, sha256: hash.digest('hex') }) }
}

const pack = async (manifest: Manifest, folder: string, file: string): Promise<void> => {
  const out = createWriteStream(file, { mode: 0o600 })
  const failed = new Promise<never>((_resolve, reject) => out.once('error', reject))
  const write = (bytes: Uint8Array) => Promise.race([writeTo(out, bytes), failed])
  const described = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  await write(
    Buffer.concat([
      tarHeader('manifest.json', described.byteLength),
      described,
      padding(described.byteLength),
    ]),
  )
  for (const { table } of manifest.tables) {
    const path = join(folder, memberOf(table))
    const { size } = statSync(path)
    await write(tarHeader(memberOf(table), size))
    for await (const chunk of createReadStream(path)) await write(chunk)
    await write(padding(size))
  }
  await write(tarEnd)
  await Promise.race([new Promise<void>((resolve) => out.end(resolve)), failed])
  const handle = await open(file)
  await handle.sync()
  await handle.close()
}
