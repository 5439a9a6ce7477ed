import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import { testServer } from '../../../../test/support/engine.ts'
import type { Result } from '../../../kernel/result.ts'
import { type Address, clientConfig, openDatabase } from '../connect.ts'
import { type Migration, migrate, migrationsIn } from '../migrate.ts'
import { backUp } from './backup.ts'
import { restore } from './restore.ts'

const addressOf = await testServer()
const folder = mkdtempSync(join(tmpdir(), 'haicap-backup-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const madeAt = '2026-01-15T03:00:00.000Z'
let made = 0

const tables = `
  create table unit (id int generated always as identity primary key, name text not null, parent int references unit deferrable initially deferred,
    from_day date not null, half numeric not null default 0.5, folded text generated always as (lower(name)) stored);
  create table a_note (unit int not null references unit, at timestamptz not null, extra jsonb, bytes bytea);
  create function never() returns trigger language plpgsql as $$ begin raise exception 'never'; end $$;
  create trigger no_notes before insert on a_note for each row when (new.extra is not null) execute function never();`

const files = (...steps: readonly string[]): readonly Migration[] => {
  const place = mkdtempSync(join(folder, 'migrations-'))
  for (const [at, sql] of steps.entries()) writeFileSync(join(place, `000${at + 1}_step.sql`), sql)
  return migrationsIn(place)
}

const database = async (t: TestContext, migrations: readonly Migration[]) => {
  const name = `test_${process.pid}_backup_${++made}`
  const address = addressOf(name)
  const server = new pg.Client(clientConfig(addressOf('postgres')))
  await server.connect()
  await server.query(`create database ${name}`)
  const { pool, close } = openDatabase({ address })
  t.after(async () => {
    await close()
    await server.query(`drop database ${name} with (force)`)
    await server.end()
  })
  if (migrations.length > 0) assert.ok((await migrate(address, migrations)).ok)
  return { address, ask: async (question: string) => (await pool.query(question)).rows }
}

const filled = async (t: TestContext, migrations = files(tables)) => {
  const found = await database(t, migrations)
  await found.ask(
    `insert into unit (name, parent, from_day) values ('Huế \t"\\', null, '2025-07-01'), ('Ắ', 1, '0001-01-01')`,
  )
  await found.ask(`alter table a_note disable trigger user`)
  await found.ask(
    `insert into a_note values (2, '2025-07-01T00:00:00.123456+07', '{"a": [1, null]}', '\\x00ff'), (1, 'infinity', null, null)`,
  )
  await found.ask(`alter table a_note enable trigger user`)
  return found
}

const all = async ({ ask }: { readonly ask: (question: string) => Promise<unknown[]> }) => [
  await ask('select * from unit order by id'),
  await ask('select unit, at::text, extra, bytes from a_note order by unit'),
]

const saved = async (address: Address, name = `${++made}.tar`) => {
  const file = join(folder, name)
  const result = await backUp(address, file, madeAt)
  assert.ok(result.ok, JSON.stringify(result))
  return { file, manifest: result.value }
}

const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))

test('what is restored is what was backed up, to the last microsecond, and goes on from there', async (t) => {
  const source = await filled(t)
  const { file, manifest } = await saved(source.address)
  assert.deepEqual(
    manifest.tables.map(({ table, rows }) => [table, rows]),
    [
      ['unit', 2],
      ['a_note', 2],
    ],
  )
  const target = await database(t, [])
  assert.ok((await restore(target.address, file, files(tables))).ok)
  assert.deepEqual(await all(target), await all(source))
  assert.deepEqual(
    await target.ask(`insert into unit (name, from_day) values ('next', '2026-01-01') returning id`),
    [{ id: 3 }],
  )
  await assert.rejects(target.ask(`insert into a_note values (1, now(), '{}', null)`), /never/)
})

test('a backup of an older program is restored and brought up to date', async (t) => {
  const { file } = await saved((await filled(t)).address)
  const target = await database(t, [])
  const newer = files(tables, 'alter table unit add column rank int not null default 7')
  assert.ok((await restore(target.address, file, newer)).ok)
  assert.deepEqual(await target.ask('select distinct rank from unit'), [{ rank: 7 }])
})

test('a backup of a newer or another program is refused', async (t) => {
  const { file } = await saved((await filled(t)).address)
  const target = await database(t, [])
  assert.deepEqual(codes(await restore(target.address, file, files('select 1'))), [
    'platform/backup-of-another',
  ])
})

test('a database with rows is not restored into', async (t) => {
  const source = await filled(t)
  const { file } = await saved(source.address)
  assert.deepEqual(codes(await restore(source.address, file, files(tables))), ['platform/database-not-empty'])
})

test('a backup that was cut off or changed anywhere is refused and leaves nothing', async (t) => {
  const { file } = await saved((await filled(t)).address)
  const bytes = readFileSync(file)
  const target = await database(t, files(tables))
  const changedAt = (at: number) => {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    return changed
  }
  const row = bytes.indexOf('unit.copy.zst', 2048) + 512 + 30
  const bad = [
    bytes.subarray(0, 700),
    bytes.subarray(0, bytes.length - 2000),
    changedAt(0),
    changedAt(row),
    Buffer.from('not a tar'),
    Buffer.alloc(0),
  ]
  for (const [at, content] of bad.entries()) {
    const path = join(folder, `bad-${at}.tar`)
    writeFileSync(path, content)
    assert.match(
      codes(await restore(target.address, path, files(tables))).join(),
      /^platform\/backup-(damaged|refused)$/,
      String(at),
    )
    assert.deepEqual(await target.ask('select count(*)::int as n from unit'), [{ n: 0 }])
  }
  assert.deepEqual(codes(await restore(target.address, join(folder, 'none.tar'), [])), [
    'platform/backup-unreadable',
  ])
})

test('a backup that fails leaves the former one and nothing beside it', async (t) => {
  const source = await filled(t)
  const { file } = await saved(source.address, 'kept.tar')
  const before = readFileSync(file)
  const nowhere = { ...source.address, database: 'none_such', url: 'postgres://127.0.0.1:1/none' }
  assert.deepEqual(codes(await backUp(nowhere, file, madeAt)), ['platform/backup-failed'])
  assert.deepEqual(codes(await backUp(source.address, join(folder, 'no', 'where.tar'), madeAt)), [
    'platform/backup-failed',
  ])
  assert.deepEqual(readFileSync(file), before)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('.')),
    [],
  )
})

test('it is closed to others, and any system can list it', async (t) => {
  const { file } = await saved((await filled(t)).address)
  assert.equal(statSync(file).mode & 0o077, 0)
  const listed = execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).trim().split('\n')
  assert.deepEqual(listed, ['manifest.json', 'unit.copy.zst', 'a_note.copy.zst', 'SHA256'])
})

test('it is one moment, whatever is written meanwhile', async (t) => {
  const source = await filled(t)
  const writing = { go: true }
  const writer = (async () => {
    while (writing.go)
      await source.ask(
        `with one as (insert into unit (name, from_day) values ('x', '2025-01-01') returning id) select id from one`,
      )
  })()
  const { file, manifest } = await saved(source.address)
  writing.go = false
  await writer
  const target = await database(t, [])
  assert.ok((await restore(target.address, file, files(tables))).ok)
  const [{ n } = { n: 0 }] = (await target.ask('select count(*)::int as n from unit')) as { n: number }[]
  assert.equal(n, manifest.tables[0]?.rows)
})
