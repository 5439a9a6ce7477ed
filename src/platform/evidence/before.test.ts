/** Entries of a database from before the step that made writing them fast. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { testContext } from '../../../test/support/context.ts'
import { projectRoot, testServer } from '../../../test/support/engine.ts'
import { clientConfig, openDatabase } from '../database/connect.ts'
import { migrate, migrationsIn } from '../database/migrate.ts'
import { entryOf } from './entry.ts'
import { exportLines } from './export-file.ts'
import { orderEntries, signHeads } from './order.ts'
import { recordEvidence } from './record.ts'
import { signerFromFile } from './sign.ts'
import { newestHeads, saveKey } from './store.ts'
import { createVerifier } from './verify-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-before-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const signer = signerFromFile(join(folder, 'evidence.key'))
const context = testContext()
const done = (id: string) => ({
  operation: 'test.note',
  actor: context.actor,
  by: null,
  at: context.now,
  requestId: id,
  input: {},
  answer: {},
  things: [{ kind: 'note', id, province: '01' }],
})

test('what waited and what was placed before the step stands in one log with what came after', async (t) => {
  const migrations = migrationsIn(join(projectRoot, 'migrations'))
  const step = migrations.findIndex(({ name }) => name === '0019_evidence_speed')
  const addressOf = await testServer()
  const name = `test_${process.pid}_before`
  const server = new pg.Client(clientConfig(addressOf('postgres')))
  await server.connect()
  await server.query(`create database ${name}`)
  const open = openDatabase({ address: addressOf(name), poolSize: 2 })
  t.after(async () => {
    await open.close()
    await server.query(`drop database ${name} with (force)`)
    await server.end()
  })
  const { database, pool } = open
  assert.ok((await migrate(addressOf(name), migrations.slice(0, step))).ok)
  await saveKey(database, { key: signer.key, publicKey: signer.publicKey, at: context.now })
  const former = async (id: string) => {
    const { entry, stream, body, salt } = entryOf(done(id))
    await pool.query(
      `insert into evidence_entry (entry, stream, body, body_hash, salt) values ($1, $2, $3, sha256(convert_to($3, 'UTF8')), $4)`,
      [entry, stream, body, salt],
    )
    await pool.query(`insert into evidence_thing (kind, id, entry) values ('note', $1, $2)`, [id, entry])
    await pool.query('insert into evidence_waiting (entry, stream) values ($1, $2)', [entry, stream])
  }
  for (let at = 0; at < 300; at++) await former(`placed${at}`)
  assert.equal(await orderEntries(database), 300)
  await signHeads(database, signer, context.now)
  const kept = (await newestHeads(database)).map((head) => ({ ...head, root: head.root.toString('hex') }))
  for (let at = 0; at < 20; at++) await former(`waited${at}`)

  assert.ok((await migrate(addressOf(name), migrations)).ok)
  for (let at = 0; at < 20; at++) await recordEvidence(database, done(`later${at}`))
  assert.equal(await orderEntries(database), 40)
  await signHeads(database, signer, context.now)
  const verifier = createVerifier({ kept })
  for await (const piece of exportLines(database))
    for (const line of piece.split('\n')) if (line !== '') verifier.line(line)
  const { faults, entries } = verifier.result()
  assert.deepEqual([faults, entries], [[], 340])
})
