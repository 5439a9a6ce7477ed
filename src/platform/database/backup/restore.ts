/** Brings a backup into a database: everything is checked on the way, and one transaction holds it all. */
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { errorCode, reasonOf } from '../../../kernel/reason.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { problem } from '../../problems.ts'
import { type Address, clientConfig } from '../connect.ts'
import { type Migration, migrate } from '../migrate.ts'
import { type Manifest, measuring, memberOf, type TableEntry } from './backup.ts'
import { whyNotTheLog } from './evidence.ts'
import { quoted, tablePlans } from './tables.ts'
import { BrokenTar, type Member, tarMembers } from './tar.ts'

/** What the backup itself is to blame for. */
class BrokenBackup extends Error {}

/**
 * Fills an empty database from the file. It is first brought to the migration of the backup, filled, and then to the
 * newest, so that a backup outlives the program that wrote it.
 */
export const restore = async (
  address: Address,
  file: string,
  migrations: readonly Migration[],
): Promise<Result<Manifest>> => {
  try {
    const members = tarMembers(createReadStream(file))
    const manifest = await manifestOf((await members.next()).value)
    const ran = migrationsOf(manifest, migrations)
    if (!ran) return refused(problem('backup-of-another', { file, migrations: manifest.migrations.length }))
    const before = await migrate(address, ran)
    if (!before.ok) return before
    const filled = await fill(address, manifest, members, file)
    if (!filled.ok) return filled
    const after = await migrate(address, migrations)
    return after.ok ? fine(manifest) : after
  } catch (error) {
    const reason = reasonOf(error)
    return refused(problem(isDamage(error) ? 'backup-damaged' : 'backup-unreadable', { file, reason }))
  }
}

const isDamage = (error: unknown): boolean =>
  error instanceof BrokenTar || error instanceof BrokenBackup || errorCode(error).startsWith('ZSTD')

const manifestOf = async (member: Member | undefined): Promise<Manifest> => {
  if (member?.name !== 'manifest.json' || member.size > 10_000_000)
    throw new BrokenBackup('it has no manifest')
  const parts: Buffer[] = []
  for await (const chunk of member.chunks) parts.push(chunk)
  try {
    const manifest: Manifest = JSON.parse(Buffer.concat(parts).toString())
    if (manifest.format === 'haicap-backup' && manifest.version === 1) return manifest
  } catch {}
  throw new BrokenBackup('its manifest cannot be read')
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
): Promise<Result<null>> => {
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
    await client.query('commit')
    await client.query('analyze')
    return fine(null)
  } catch (error) {
    if (error instanceof pg.DatabaseError)
      return refused(problem('backup-refused', { file, reason: error.message }))
    throw error
  } finally {
    // What did not commit is taken back with its connection.
    await client.end().catch(() => {})
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
