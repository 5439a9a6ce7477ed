/**
 * A backup is one tar: `manifest.json`, then each table as `<table>.copy.zst`, the text that PostgreSQL's COPY writes, the
 * contents of files as `files/<sha256>`, keys only when asked for, and last the hash of all bytes before it. The database
 * is read in one snapshot, so it is one moment whatever is written meanwhile; contents never change.
 */
import { createHash, hash } from 'node:crypto'
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
import type { Shelf } from '../../files/shelf.ts'
import { problem } from '../../problems.ts'
import { type Address, clientConfig } from '../connect.ts'
import {
  type Contents,
  type ContentsEntry,
  describeContents,
  listMember,
  memberOfContent,
  neededIn,
  piecesOf,
} from './contents.ts'
import { headsIn } from './evidence.ts'
import { type Key, sealKeys } from './sealed-keys.ts'
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
  /** 1 has neither files nor keys nor the hash at the end. */
  readonly version: 1 | 2
  readonly madeAt: string
  readonly postgres: string
  /** The migrations that had run, in order, as `<name> <checksum>`. */
  readonly migrations: readonly string[]
  readonly tables: readonly TableEntry[]
  readonly sequences: readonly Sequence[]
  /** The newest signed heads of the evidence log: what is restored must still hold them. Absent where there is no log. */
  readonly evidence?: readonly KeptHead[]
  /** The contents of files; absent where they were left out. */
  readonly files?: ContentsEntry
  /** The names of the keys that are in it, and what holds them. */
  readonly keys?: { readonly names: readonly string[]; readonly bytes: number; readonly sha256: string }
}

/** What goes into a backup beside the database. */
export type Beside = {
  readonly contents?: Contents
  readonly keys?: { readonly keys: readonly Key[]; readonly passphrase: string }
}

/** Writes a backup to the file. An existing one is replaced only by a whole new one. */
export const backUp = async (
  address: Address,
  file: string,
  madeAt: string,
  beside: Beside = {},
): Promise<Result<Manifest>> => {
  const client = new pg.Client(clientConfig(address))
  client.on('error', () => {})
  let aside: string | null = null
  try {
    await client.connect()
    aside = mkdtempSync(join(dirname(file), `.${basename(file)}.`))
    const packing = await dump(client, aside, madeAt, beside)
    await pack(packing, aside, join(aside, 'backup.tar'))
    await rename(join(aside, 'backup.tar'), file)
    await syncFolder(dirname(file))
    return fine(packing.manifest)
  } catch (error) {
    return refused(problem('backup-failed', { file, reason: reasonOf(error) }))
  } finally {
    if (aside) rmSync(aside, { recursive: true, force: true })
    await client.end().catch(() => {})
  }
}

type Packing = {
  readonly manifest: Manifest
  readonly contents: (Awaited<ReturnType<typeof describeContents>> & { readonly shelf: Shelf }) | null
  readonly sealed: Buffer | null
}

const dump = async (
  client: pg.Client,
  folder: string,
  madeAt: string,
  { contents, keys }: Beside,
): Promise<Packing> => {
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
  const needed = contents ? await neededIn(client) : []
  const ends = await sequences(client)
  await client.query('commit')
  // Contents never change, so they need not hold the snapshot.
  const found = contents ? { ...(await describeContents(needed, contents)), shelf: contents.shelf } : null
  const sealed = keys ? await sealKeys(keys.keys, keys.passphrase) : null
  const manifest: Manifest = {
    format: 'haicap-backup',
    version: 2,
    madeAt,
    postgres: version.rows[0]?.version ?? '',
    migrations: migrations.rows.map(({ line }) => line),
    tables,
    sequences: ends,
    ...(heads ? { evidence: heads } : {}),
    ...(found ? { files: found.entry } : {}),
    ...(keys && sealed
      ? {
          keys: {
            names: keys.keys.map(({ name }) => name),
            bytes: sealed.byteLength,
            sha256: hash('sha256', sealed),
          },
        }
      : {}),
  }
  return { manifest, contents: found, sealed }
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
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

export const keysMember = 'keys.sealed'
const sumMember = 'SHA256'

/** The end of a backup: the hash of every byte before it, and what ends a tar. */
export const trailerOf = (sha256: string): Buffer => {
  const said = Buffer.from(`${sha256}\n`)
  return Buffer.concat([tarHeader(sumMember, said.byteLength), said, padding(said.byteLength), tarEnd])
}

const pack = async ({ manifest, contents, sealed }: Packing, folder: string, file: string): Promise<void> => {
  const out = createWriteStream(file, { mode: 0o600 })
  const failed = new Promise<never>((_resolve, reject) => out.once('error', reject))
  failed.catch(() => {})
  const sum = createHash('sha256')
  const write = async (bytes: Uint8Array) => {
    sum.update(bytes)
    await Promise.race([writeTo(out, bytes), failed])
  }
  const member = async (name: string, size: number, pieces: AsyncIterable<Buffer> | readonly Buffer[]) => {
    await write(tarHeader(name, size))
    for await (const piece of pieces) await write(piece)
    await write(padding(size))
  }
  try {
    const described = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
    await member('manifest.json', described.byteLength, [described])
    for (const { table } of manifest.tables) {
      const path = join(folder, memberOf(table))
      await member(memberOf(table), statSync(path).size, createReadStream(path))
    }
    if (contents) await member(listMember, contents.list.byteLength, [contents.list])
    if (contents?.entry.carried)
      for (const each of contents.whole)
        await member(memberOfContent(each.sha256), each.size, piecesOf(contents.shelf, each))
    if (sealed) await member(keysMember, sealed.byteLength, [sealed])
    await Promise.race([writeTo(out, trailerOf(sum.digest('hex'))), failed])
    await Promise.race([new Promise<void>((resolve) => out.end(resolve)), failed])
  } finally {
    out.destroy()
  }
  const handle = await open(file)
  await handle.sync().finally(() => handle.close())
}
