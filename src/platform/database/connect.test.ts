import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/support/database.ts'
import { openDatabase } from './connect.ts'

const { database, address } = await testDatabase()

test('a date stays the day that was written, also where noon here is yesterday in UTC', () => {
  const script = `
    import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'connect.ts'))}
    const { pool, close } = openDatabase({ address: ${JSON.stringify(address)} })
    const { rows } = await pool.query("select date '2025-07-01' as day, array[date '2025-07-01'] as days")
    console.log(JSON.stringify(rows[0]))
    await close()`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
  })
  assert.equal(run.stdout.trim(), '{"day":"2025-07-01","days":["2025-07-01"]}', run.stderr)
})

test('a whole number is a number while it is exact, and an error beyond', async () => {
  const fits = await sql<{ n: number }>`select 9007199254740991::bigint as n`.execute(database)
  assert.equal(fits.rows[0]?.n, 9007199254740991)
  await assert.rejects(sql`select 9007199254740993::bigint as n`.execute(database), /beyond exact numbers/)
})

test('money and shares stay text, instants are ISO in UTC', async () => {
  const { rows } = await sql<{ money: string; at: string; none: string | null }>`
    select 0.10::numeric as money, timestamptz '2025-07-01 07:00:00.25+07' as at, null::timestamptz as none`.execute(
    database,
  )
  assert.deepEqual(rows[0], { money: '0.10', at: '2025-07-01T00:00:00.250Z', none: null })
})

test('prepared statements give the same answers, also when a text comes again with other values', async (t) => {
  const prepared = await testDatabase(t, { prepare: true })
  for (const n of [1, 2, 3]) {
    const { rows } = await sql<{ n: number }>`select ${n}::int as n`.execute(prepared.database)
    assert.equal(rows[0]?.n, n)
  }
  const names = await sql`select 1 from pg_prepared_statements`.execute(prepared.database)
  assert.ok(names.rows.length > 0)
})

test('a connection cut while idle does not end the process, and the next question is answered', async (t) => {
  const own = await testDatabase(t)
  const { rows: before } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(own.database)
  const lost = new Promise((resolve) => own.pool.once('error', resolve))
  await sql`select pg_terminate_backend(${before[0]?.pid})`.execute(database)
  await lost
  const { rows } = await sql<{ n: number }>`select 2 as n`.execute(own.database)
  assert.equal(rows[0]?.n, 2)
})

test('a statement that takes too long is ended by the server, from the first one on', async () => {
  const open = openDatabase({ address, poolSize: 1, statementTimeout: 50 })
  await assert.rejects(open.pool.query('select pg_sleep(5)'), /statement timeout/)
  await open.close()
})
