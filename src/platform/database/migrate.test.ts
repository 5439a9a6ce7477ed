import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import { testServer } from '../../../test/support/engine.ts'
import type { Result } from '../../kernel/result.ts'
import { clientConfig, openDatabase } from './connect.ts'
import { isMigrated, type Migration, migrate, migrationsIn } from './migrate.ts'

const addressOf = await testServer()
let made = 0

const emptyDatabase = async (t: TestContext) => {
  const name = `test_${process.pid}_migrate_${++made}`
  const server = new pg.Client(clientConfig(addressOf('postgres')))
  await server.connect()
  await server.query(`create database ${name}`)
  const { pool, close } = openDatabase({ address: addressOf(name) })
  t.after(async () => {
    await close()
    await server.query(`drop database ${name} with (force)`)
    await server.end()
  })
  return { address: addressOf(name), pool }
}

const files = (t: TestContext, contents: Readonly<Record<string, string>>): readonly Migration[] => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-migrations-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [name, sql] of Object.entries(contents)) writeFileSync(join(folder, name), sql)
  return migrationsIn(folder)
}

const one = { '0001_first.sql': 'create table first (id int);' }
const two = { ...one, '0002_second.sql': 'create table second (id int); insert into second values (1);' }
const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))

test('migrations run once, in order, and a second run finds nothing to do', async (t) => {
  const { address, pool } = await emptyDatabase(t)
  assert.deepEqual(await migrate(address, files(t, two)), { ok: true, value: ['0001_first', '0002_second'] })
  assert.deepEqual(await migrate(address, files(t, two)), { ok: true, value: [] })
  assert.equal(await isMigrated(pool, files(t, two)), true)
  assert.equal(await isMigrated(pool, files(t, { ...two, '0003_third.sql': 'select 1' })), false)
})

test('processes that start together run each migration once', async (t) => {
  const { address } = await emptyDatabase(t)
  const both = await Promise.all([1, 2, 3, 4].map(() => migrate(address, files(t, two))))
  const ran = both.flatMap((result) => (result.ok ? result.value : ['refused']))
  assert.deepEqual(ran.sort(), ['0001_first', '0002_second'])
})

test('a migration that fails leaves nothing behind, and those before it stay', async (t) => {
  const { address, pool } = await emptyDatabase(t)
  const broken = { ...one, '0002_second.sql': 'create table half (id int); select * from nowhere;' }
  assert.deepEqual(codes(await migrate(address, files(t, broken))), ['platform/migration-failed'])
  assert.equal((await pool.query(`select to_regclass('half') as half`)).rows[0]?.half, null)
  assert.deepEqual(await migrate(address, files(t, two)), { ok: true, value: ['0002_second'] })
})

test('an edited, a vanished and a late migration are refused, all named at once', async (t) => {
  const { address } = await emptyDatabase(t)
  await migrate(address, files(t, { ...two, '0004_fourth.sql': 'select 1' }))
  const changed = {
    '0001_first.sql': 'create table other (id int);',
    '0003_third.sql': 'select 1',
    '0004_fourth.sql': 'select 1',
  }
  assert.deepEqual(codes(await migrate(address, files(t, changed))), [
    'platform/migration-missing',
    'platform/migration-changed',
    'platform/migration-late',
  ])
})

test('line ends do not change a migration, its words do', (t) => {
  const [unix] = files(t, { '0001_first.sql': 'select 1;\nselect 2;\n' })
  const [windows] = files(t, { '0001_first.sql': 'select 1;\r\nselect 2;\r\n' })
  const [other] = files(t, { '0001_first.sql': 'select 1;\nselect 3;\n' })
  assert.equal(unix?.checksum, windows?.checksum)
  assert.notEqual(unix?.checksum, other?.checksum)
})

test('two migrations of one number, or a file of another form of name, are our mistake', (t) => {
  assert.throws(() => files(t, { '0001_a.sql': '', '0001_b.sql': '' }), /two migrations are numbered 1/)
  assert.throws(() => files(t, { '1_a.sql': '' }), /is not named like/)
})

test('an address nobody answers at is a problem in words', async () => {
  const result = await migrate({ url: 'postgres://nobody@127.0.0.1:1/none' }, [])
  assert.deepEqual(codes(result), ['platform/database-unreachable'])
})
