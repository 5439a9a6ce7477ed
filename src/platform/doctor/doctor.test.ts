import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/support/database.ts'
import { projectRoot } from '../../../test/support/engine.ts'
import { noteBackup } from '../database/backup/last.ts'
import { migrationsIn } from '../database/migrate.ts'
import { keyAt, lookAt } from './look.ts'
import { type Facts, linesOf } from './model.ts'
import { verdictOf } from './verdict.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-doctor-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const gigabyte = 1024 ** 3
const well: Facts = {
  today: '2026-09-30',
  version: '1.2.3',
  node: 'v24.21.0',
  leastNode: '24.11',
  host: { host: '127.0.0.1', isLoopback: true, missing: [] },
  mail: null,
  backup: { ageHours: 20, file: '/backups/a.tar', isThere: true },
  database: {
    version: 180_004,
    ahead: 12,
    migrated: true,
    guarded: true,
    jobs: { dead: 0, overdueSeconds: null, workers: 2 },
    evidence: { waiting: 3, oldestSeconds: 0.4 },
    lastYear: 2026,
  },
  unreachable: null,
  disk: { path: './var', freeBytes: 50 * gigabyte },
  keys: [{ path: 'evidence.key', state: 'closed' }],
}
const base = well.database ?? assert.fail()
const told = (facts: Facts) =>
  linesOf(facts)
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ about, verdict }) => `${about} ${verdict}`)
const withDatabase = (changed: Partial<typeof base>): Facts => ({
  ...well,
  database: { ...base, ...changed },
})

test('where all is well nothing is to be done', () => {
  assert.deepEqual(told(well), [])
  assert.equal(verdictOf(linesOf(well)), 'ok')
  assert.ok(linesOf(well).every(({ todo }) => todo === null))
})

test('each thing that is amiss is told by its own line, with what to do', () => {
  const cases: readonly (readonly [Facts, string])[] = [
    [{ ...well, node: 'v24.9.1' }, 'node failed'],
    [{ ...well, node: 'v23.99.0' }, 'node failed'],
    [{ ...well, disk: { path: 'x', freeBytes: 4 * gigabyte } }, 'disk attention'],
    [{ ...well, disk: { path: 'x', freeBytes: 1000 } }, 'disk failed'],
    [{ ...well, disk: null }, 'disk attention'],
    [{ ...well, keys: [{ path: 'k', state: 'open-to-others' }] }, 'key failed'],
    [{ ...well, keys: [{ path: 'k', state: 'missing' }] }, 'key attention'],
    [{ ...well, database: null, unreachable: 'refused' }, 'database failed'],
    [withDatabase({ version: 140_010 }), 'database failed'],
    [withDatabase({ ahead: -3000 }), 'clock attention'],
    [withDatabase({ ahead: 3_600_000 }), 'clock failed'],
    [withDatabase({ migrated: false }), 'migrations failed'],
    [withDatabase({ guarded: false }), 'role attention'],
    [withDatabase({ jobs: { dead: 1, overdueSeconds: null, workers: 1 } }), 'jobs attention'],
    [withDatabase({ jobs: { dead: 0, overdueSeconds: 301, workers: 0 } }), 'jobs attention'],
    [withDatabase({ jobs: null }), 'jobs attention'],
    [withDatabase({ evidence: null }), 'evidence attention'],
    [withDatabase({ lastYear: null }), 'calendar attention'],
    [withDatabase({ evidence: { waiting: 1, oldestSeconds: 11 } }), 'evidence attention'],
    [withDatabase({ evidence: { waiting: 1, oldestSeconds: 601 } }), 'evidence failed'],
    [{ ...well, backup: null }, 'backup attention'],
    [{ ...well, backup: { ageHours: 51, file: 'x', isThere: true } }, 'backup attention'],
    [{ ...well, backup: { ageHours: 193, file: 'x', isThere: false } }, 'backup failed'],
    [{ ...well, mail: { server: 'm:587', sender: false, against: null } }, 'mail attention'],
    [{ ...well, mail: { server: 'm:587', sender: true, against: 'ECONNREFUSED' } }, 'mail attention'],
    [{ ...well, host: { host: '0.0.0.0', isLoopback: false, missing: [] } }, 'host attention'],
    [{ ...well, host: { host: '::', isLoopback: false, missing: ['HAICAP_PROXY=1'] } }, 'host failed'],
    [{ ...well, today: '2026-10-01' }, 'calendar attention'],
    [{ ...well, today: '2027-01-01' }, 'calendar failed'],
  ]
  for (const [facts, expected] of cases) {
    assert.deepEqual(told(facts), [expected])
    for (const line of linesOf(facts).filter(({ verdict }) => verdict !== 'ok'))
      assert.ok(line.todo?.vi && line.todo.en, expected)
  }
  assert.equal(verdictOf(linesOf(withDatabase({ migrated: false, guarded: false }))), 'failed')
})

test('a key that others may read is found, whoever asks', { skip: process.platform === 'win32' }, () => {
  const path = join(folder, 'evidence.key')
  assert.equal(keyAt(path).state, 'missing')
  writeFileSync(path, 'x', { mode: 0o600 })
  assert.equal(keyAt(path).state, 'closed')
  chmodSync(path, 0o640)
  assert.equal(keyAt(path).state, 'open-to-others')
})

const looking = {
  settings: {
    ...{ data: folder, evidenceKey: null, evidenceCommand: null },
    ...{ host: '127.0.0.1', behindProxy: false, address: null, smtp: null, smtpSender: null },
  },
  version: '1.2.3',
  migrations: migrationsIn(join(projectRoot, 'migrations')),
  now: () => new Date(),
  node: 'v24.21.0',
  leastNode: '24.11',
}

test('a database is looked at as it stands', async (t) => {
  const { address, pool } = await testDatabase(t)
  await pool.query(
    `insert into job (job, kind, input, state, made_at, made_by, run_at, most_attempts, error, ended_at)
     values (gen_random_uuid(), 'test.kind', '{}', 'dead', now(), 'x', now(), 1, 'no', now())`,
  )
  const facts = await lookAt({ ...looking, place: address })
  assert.ok(facts.database)
  const { version, ahead, migrated, guarded, jobs, evidence, lastYear } = facts.database
  assert.ok(version >= 150_000 && Math.abs(ahead) < 2_000 && migrated && guarded)
  assert.deepEqual([jobs?.dead, jobs?.overdueSeconds, evidence?.waiting], [1, null, 0])
  assert.ok((lastYear ?? 0) >= 2026)
  const behind = await lookAt({ ...looking, place: address, migrations: looking.migrations.slice(0, -1) })
  assert.equal(behind.database?.migrated, false)
})

test('a database that does not answer is told, not thrown', async () => {
  const facts = await lookAt({ ...looking, place: { url: 'postgres://127.0.0.1:1/none' } })
  assert.equal(facts.database, null)
  assert.match(facts.unreachable ?? '', /ECONNREFUSED|refused/)
})

const nowhere = { url: 'postgres://127.0.0.1:1/none' }

test('a mail server that answers is well, one that does not is told by its reason', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A cast: a server that listens on a port has an address, not a path.
  const { port } = server.address() as AddressInfo
  const mail = async () => {
    const settings = { ...looking.settings, smtp: `smtp://u:secret@127.0.0.1:${port}`, smtpSender: 'a@b.c' }
    return (await lookAt({ ...looking, settings, place: nowhere })).mail
  }
  assert.deepEqual(await mail(), { server: `127.0.0.1:${port}`, sender: true, against: null })
  server.close()
  await once(server, 'close')
  assert.equal((await mail())?.against, 'ECONNREFUSED')
  t.after(() => server.close())
})

test('the last backup is told by its age, and a note that cannot be read is none', async () => {
  const look = async () => (await lookAt({ ...looking, place: nowhere, now: () => new Date(moment) })).backup
  const moment = '2026-03-02T06:00:00.000Z'
  assert.equal(await look(), null)
  noteBackup(folder, { madeAt: '2026-03-01T00:00:00.000Z', file: join(folder, 'gone.tar') })
  assert.deepEqual(await look(), { ageHours: 30, file: join(folder, 'gone.tar'), isThere: false })
  writeFileSync(join(folder, 'last-backup.json'), '{')
  assert.equal(await look(), null)
})
