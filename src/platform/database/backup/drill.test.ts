import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import pg from 'pg'
import { testDatabase } from '../../../../test/support/database.ts'
import { projectRoot, testServer } from '../../../../test/support/engine.ts'
import { exportLines } from '../../evidence/export-file.ts'
import { orderEntries, signHeads } from '../../evidence/order.ts'
import { signerFromFile } from '../../evidence/sign.ts'
import { saveKey } from '../../evidence/store.ts'
import { clientConfig, openDatabase } from '../connect.ts'
import type { Database } from '../database.ts'
import { migrationsIn } from '../migrate.ts'
import { backUp } from './backup.ts'
import { restore } from './restore.ts'
import { everything } from './testing/everything.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-drill-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const migrations = migrationsIn(join(projectRoot, 'migrations'))
const signer = signerFromFile(join(folder, 'evidence.key'))
const at = '2026-01-15T03:00:00.000Z'
const source = await testDatabase()
await saveKey(source.database, { key: signer.key, publicKey: signer.publicKey, at })

const logOf = async (database: Database): Promise<string> => {
  let text = ''
  for await (const piece of exportLines(database)) text += piece
  return text
}

/** An empty database beside the source. */
const emptyDatabase = async (name: string) => {
  const addressOf = await testServer()
  const server = new pg.Client(clientConfig(addressOf('postgres')))
  await server.connect()
  const full = `test_${process.pid}_drill_${name}`
  await server.query(`create database ${full}`)
  const open = openDatabase({ address: addressOf(full), poolSize: 3 })
  after(async () => {
    await open.close()
    await server.query(`drop database ${full} with (force)`)
    await server.end()
  })
  return { ...open, address: addressOf(full) }
}

test('killed while writing, backed up, restored: every answered command is there, with its evidence', {
  timeout: 90_000,
}, async () => {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'testing/writer.ts'), JSON.stringify(source.address)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let answered = 0
  for await (const line of createInterface({ input: child.stdout })) {
    answered = Number(line)
    if (answered === 40) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  assert.ok(answered >= 40)
  await orderEntries(source.database)
  await signHeads(source.database, signer, at)
  const file = join(folder, 'all.tar')
  const saved = await backUp(source.address, file, at)
  assert.ok(saved.ok, JSON.stringify(saved))
  assert.equal(saved.value.evidence?.length, 1)
  const target = await emptyDatabase('whole')
  const restored = await restore(target.address, file, migrations)
  assert.ok(restored.ok, JSON.stringify(restored))
  assert.deepEqual(await everything(target), await everything(source))
  assert.equal(await logOf(target.database), await logOf(source.database))
  const { rows } = await target.pool.query<{ hours: number; entries: number }>(
    `select (select count(*) from office_hours) as hours, (select count(*) from evidence_leaf) as entries`,
  )
  assert.ok((rows[0]?.hours ?? 0) >= answered, 'no answered command is lost')
  assert.equal(rows[0]?.hours, rows[0]?.entries, 'each command has its entry, and each entry its command')
})

test('a backup whose log was changed is refused whole', { timeout: 90_000 }, async () => {
  // Who owns the database can go around its guards; the log tells.
  const client = await source.pool.connect()
  await client.query('alter table evidence_entry disable trigger user')
  const { rowCount } = await client.query(
    `update evidence_entry
     set body = replace(body, '"centre"', '"centrf"'), body_hash = sha256(convert_to(replace(body, '"centre"', '"centrf"'), 'UTF8'))
     where entry = (select entry from evidence_leaf order by place limit 1)`,
  )
  client.release()
  assert.equal(rowCount, 1)
  const file = join(folder, 'bad.tar')
  assert.ok((await backUp(source.address, file, at)).ok)
  const target = await emptyDatabase('changed')
  const refused = await restore(target.address, file, migrations)
  assert.ok(!refused.ok)
  assert.match(JSON.stringify(refused.problems), /evidence log is not whole/)
  const { rows } = await target.pool.query('select count(*) as n from office_hours')
  assert.deepEqual(rows, [{ n: 0 }])
})
