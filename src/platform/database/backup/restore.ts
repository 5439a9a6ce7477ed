/** Brings a backup into a database: everything is checked on the way, and one transaction holds it all. */
import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { errorCode, reasonOf } from '../../../kernel/reason.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { WrongContent } from '../../files/checked.ts'
import { problem } from '../../problems.ts'
import { type Address, clientConfig } from '../connect.ts'
import { type Migration, migrate } from '../migrate.ts'
import { type Manifest, measuring, memberOf, type TableEntry } from './backup.ts'
import {
  BrokenBackup,
  checkBytes,
  type Into,
  type KeyToWrite,
  keysOf,
  listIn,
  manifestOf,
  whyNotFiles,
} from './check.ts'
import { bringBack, type Contents, type ContentsEntry, memberOfContent } from './contents.ts'
import { whyNotTheLog } from './evidence.ts'
import { quoted, tablePlans } from './tables.ts'
import { BrokenTar, type Member, tarMembers } from './tar.ts'

export type Restored = {
  readonly manifest: Manifest
  readonly files: number
  readonly keys: readonly string[]
}

/**
 * Fills an empty database from the file, and what lies beside it. First every byte of the backup is looked at, and whether
 * all of it can come back; only then the database is brought to the migration of the backup, filled in one transaction, and
 * brought to the newest, so that a backup outlives the program that wrote it.
 */
export const restore = async (
  address: Address,
  file: string,
  migrations: readonly Migration[],
  into: Into = {},
): Promise<Result<Restored>> => {
  try {
    await checkBytes(file)
    const members = tarMembers(createReadStream(file))
    const manifest = await manifestOf((await members.next()).value)
    const ran = migrationsOf(manifest, migrations)
    if (!ran) return refused(problem('backup-of-another', { file, migrations: manifest.migrations.length }))
    const keys = await keysOf(file, manifest, into)
    if (!keys.ok) return keys
    const shelf = await whyNotFiles(manifest, file, into)
    if (!shelf.ok) return shelf
    const before = await migrate(address, ran)
    if (!before.ok) return before
    const filled = await withKeys(keys.value, () => fill(address, manifest, members, file, into))
    if (!filled.ok) return filled
    const after = await migrate(address, migrations)
    if (!after.ok) return after
    return fine({ manifest, files: filled.value, keys: keys.value.map(({ name }) => name) })
  } catch (error) {
    const reason = reasonOf(error)
    return refused(problem(isDamage(error) ? 'backup-damaged' : 'backup-unreadable', { file, reason }))
  }
}

const isDamage = (error: unknown): boolean =>
  error instanceof BrokenTar ||
  error instanceof BrokenBackup ||
  error instanceof WrongContent ||
  errorCode(error).startsWith('ZSTD')

/** Keys come first, so that a database never is there without them; they go again where it could not be filled. */
const withKeys = async <T>(
  keys: readonly KeyToWrite[],
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  const takeBack = () => {
    for (const { path } of keys) rmSync(path, { force: true })
  }
  try {
    for (const { path, bytes } of keys) writeKey(path, bytes)
    const done = await work()
    if (!done.ok) takeBack()
    return done
  } catch (error) {
    takeBack()
    throw error
  }
}

const writeKey = (path: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' })
}

/** Our migrations up to the backup's last; null when it is not a beginning of ours. */
const migrationsOf = (
  { migrations: ran }: Manifest,
  ours: readonly Migration[],
): readonly Migration[] | null => {
  const lines = ours.map(({ name, checksum }) => `${name} ${checksum}`)
  return ran.every((line, at) => line === lines[at]) ? ours.slice(0, ran.length) : null
}

const fill = async (
  address: Address,
  manifest: Manifest,
  members: AsyncGenerator<Member>,
  file: string,
  { contents }: Into,
): Promise<Result<number>> => {
  const brought: string[] = []
  const client = new pg.Client(clientConfig(address))
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`set local timezone = 'UTC'`)
    const plans = await tablePlans(client)
    for (const { name } of plans) {
      const { rowCount } = await client.query(`select 1 from ${quoted(name)} limit 1`)
      if (rowCount) return refused(problem('database-not-empty', { table: name }))
      // The rows come as they were: what guards and fills them on the way in has already done so.
      await client.query(`alter table ${quoted(name)} disable trigger user`)
    }
    for (const entry of manifest.tables) await fillTable(client, entry, (await members.next()).value)
    for (const { name, last, called } of manifest.sequences)
      await client.query('select setval($1::text::regclass, $2::text::bigint, $3::boolean)', [
        quoted(name),
        last,
        called,
      ])
    // References that are checked at the end are checked here: a table with open checks cannot be altered.
    await client.query('set constraints all immediate')
    for (const { name } of plans) await client.query(`alter table ${quoted(name)} enable trigger user`)
    const against = manifest.evidence ? await whyNotTheLog(client, manifest.evidence) : null
    if (against) throw new BrokenBackup(against)
    if (contents && manifest.files?.carried) await fillShelf(contents, members, manifest.files, brought)
    await client.query('commit')
    await client.query('analyze')
    return fine(manifest.files?.carried && contents ? manifest.files.count : 0)
  } catch (error) {
    for (const sha256 of brought) await contents?.shelf.erase(sha256)
    if (error instanceof pg.DatabaseError)
      return refused(problem('backup-refused', { file, reason: error.message }))
    throw error
  } finally {
    // What did not commit is taken back with its connection.
    await client.end().catch(() => {})
  }
}

/** Puts every content on the shelf; `brought` holds those that did not lie there before. */
const fillShelf = async (
  contents: Contents,
  members: AsyncGenerator<Member>,
  entry: ContentsEntry,
  brought: string[],
): Promise<void> => {
  const list = await listIn((await members.next()).value, entry)
  for (const each of list) {
    const member: Member | undefined = (await members.next()).value
    if (member?.name !== memberOfContent(each.sha256) || member.size !== each.size)
      throw new BrokenBackup(`the content ${each.sha256} is missing`)
    if (await bringBack(contents, each, member)) brought.push(each.sha256)
  }
}

const fillTable = async (client: pg.Client, entry: TableEntry, member: Member | undefined): Promise<void> => {
  if (member?.name !== memberOf(entry.table)) throw new BrokenBackup(`the rows of ${entry.table} are missing`)
  const columns = entry.columns.map(quoted).join(', ')
  const target = client.query(copyFrom(`copy ${quoted(entry.table)} (${columns}) from stdin`))
  const { through, sum } = measuring()
  await pipeline(Readable.from(member.chunks), createZstdDecompress(), through, target)
  const { bytes, sha256 } = sum()
  const isWhole = bytes === entry.bytes && sha256 === entry.sha256 && target.rowCount === entry.rows
  if (!isWhole) throw new BrokenBackup(`the rows of ${entry.table} are not those that were saved`)
}
