import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { testDatabase } from '../../../test/support/database.ts'
import { projectRoot, testServer } from '../../../test/support/engine.ts'
import { columnsOf, quoted, tablePlans } from './backup/tables.ts'
import { type Address, clientConfig } from './connect.ts'
import { migrate, migrationsIn } from './migrate.ts'
import { schemaOf } from './schema.ts'

/** The schema of the first release: the register, its boundaries and its guards. */
const firstRelease = 3
const migrations = migrationsIn(join(projectRoot, 'migrations'))

const connected = async (address: Address) => {
  const client = new pg.Client(clientConfig(address))
  await client.connect()
  return client
}

/** What a table holds in these columns, as one number. */
const sumOf = async (
  client: pg.Client,
  { name, columns }: { readonly name: string; readonly columns: readonly string[] },
) => {
  const list = columns.map(quoted).join(', ')
  const { rows } = await client.query<{ rows: number; sum: string | null }>(
    `select count(*)::int as rows, md5(string_agg(md5(each::text), '' order by md5(each::text))) as sum
     from (select ${list} from ${quoted(name)}) as each`,
  )
  return rows[0]
}

const sums = async (client: pg.Client, plans: Awaited<ReturnType<typeof tablePlans>>) => {
  const all: (readonly [string, Awaited<ReturnType<typeof sumOf>>])[] = []
  for (const plan of plans) all.push([plan.name, await sumOf(client, plan)])
  return all
}

test('a database of the first release, with the country in it, comes to the newest schema and keeps every row', {
  timeout: 120_000,
}, async (t) => {
  const source = await testDatabase(t, { country: true })
  const addressOf = await testServer()
  const name = `test_${process.pid}_replay`
  const server = await connected(addressOf('postgres'))
  await server.query(`create database ${name}`)
  t.after(async () => {
    await server.query(`drop database ${name} with (force)`)
    await server.end()
  })
  const address = addressOf(name)
  assert.ok((await migrate(address, migrations.slice(0, firstRelease))).ok)
  const [from, into] = [await connected(source.address), await connected(address)]
  const plans = await tablePlans(into)
  assert.ok(plans.length >= 5)
  await into.query('begin')
  for (const plan of plans) await into.query(`alter table ${quoted(plan.name)} disable trigger user`)
  for (const plan of plans)
    await pipeline(
      from.query(copyTo(`copy ${quoted(plan.name)} (${columnsOf(plan)}) to stdout`)),
      into.query(copyFrom(`copy ${quoted(plan.name)} (${columnsOf(plan)}) from stdin`)),
    )
  await into.query('set constraints all immediate')
  for (const plan of plans) await into.query(`alter table ${quoted(plan.name)} enable trigger user`)
  await into.query('commit')
  const before = await sums(into, plans)
  assert.ok(
    before.some(([, sum]) => (sum?.rows ?? 0) > 1000),
    'the country is there',
  )
  for (let upTo = firstRelease + 1; upTo <= migrations.length; upTo++) {
    const ran = await migrate(address, migrations.slice(0, upTo))
    assert.deepEqual(ran, { ok: true, value: [migrations[upTo - 1]?.name] })
  }
  const after = await sums(into, plans)
  assert.deepEqual(after, before)
  assert.equal(await schemaOf(address), await schemaOf(source.address))
  await from.end()
  await into.end()
})
