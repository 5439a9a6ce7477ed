import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/support/database.ts'
import { reasonOf } from '../../kernel/reason.ts'
import { type OpenDatabase, openDatabase } from './connect.ts'
import { rides } from './together.ts'

const { address, database } = await testDatabase()
const opened = [false, true].map((prepare) => openDatabase({ address, poolSize: 1, prepare }))
after(() => Promise.all(opened.map(({ close }) => close())))
let trips = 0
await sql`create table written (n int primary key)`.execute(database)
for (const { pool } of opened) {
  const client = await pool.connect()
  // A cast: the connection of a client is not in its types.
  const { connection } = client as unknown as { connection: NodeJS.EventEmitter }
  connection.on('readyForQuery', () => {
    trips += 1
  })
  client.release()
}
const written = async ({ database }: OpenDatabase): Promise<readonly number[]> =>
  (await sql<{ n: number }>`select n from written order by n`.execute(database)).rows.map(({ n }) => n)

/** The same for connections that prepare their statements and for those that do not, each with an empty table. */
const forBoth = async (check: (open: OpenDatabase) => Promise<void>) => {
  for (const open of opened) {
    await sql`delete from written`.execute(open.database)
    await check(open)
  }
}
const ride = sql.raw(rides)

test('a command that only leaves its entry is one trip, and one that asks before is two', () =>
  forBoth(async (open) => {
    const leave = (n: number) =>
      open.database
        .transaction()
        .setIsolationLevel('serializable')
        .execute((inside) => sql`${ride} insert into written values (${n})`.execute(inside))
    const ask = (n: number) =>
      open.database.transaction().execute(async (inside) => {
        const { rows } = await sql<{ n: number }>`select ${n}::int as n`.execute(inside)
        assert.deepEqual(rows, [{ n }])
        await sql`${ride} insert into written values (${n})`.execute(inside)
      })
    // A text that is prepared is told by itself the first time.
    await leave(1)
    await ask(2)
    trips = 0
    await leave(3)
    assert.equal(trips, 1)
    await ask(4)
    assert.equal(trips, 3)
    assert.deepEqual(await written(open), [1, 2, 3, 4])
  }))

test('what rides and fails takes the whole transaction back and says why, and the connection goes on', () =>
  forBoth(async (open) => {
    await sql`insert into written values (7)`.execute(open.database)
    for (let round = 0; round < 3; round++)
      await assert.rejects(
        open.database.transaction().execute(async (inside) => {
          await sql`insert into written values (${8})`.execute(inside)
          await sql`${ride} insert into written values (${7})`.execute(inside)
        }),
        (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === '23505',
      )
    assert.deepEqual(await written(open), [7])
  }))

test('nothing that follows a failed one is done: neither the next statement nor the commit', () =>
  forBoth(async (open) => {
    for (let round = 0; round < 3; round++)
      await assert.rejects(
        open.database.transaction().execute(async (inside) => {
          await sql`${ride} select ${1}::int / ${0}::int`.execute(inside)
          await sql`insert into written values (${1})`.execute(inside)
        }),
        /division by zero/,
      )
    assert.deepEqual(await written(open), [])
  }))

test('a value that cannot be written to the server commits nothing', () =>
  forBoth(async (open) => {
    const round: { itself?: unknown } = {}
    round.itself = round
    for (let tries = 0; tries < 3; tries++)
      await assert.rejects(
        open.database.transaction().execute(async (inside) => {
          await sql`insert into written values (${1})`.execute(inside)
          await sql`${ride} select ${round}::text`.execute(inside)
        }),
        /circular/i,
      )
    assert.deepEqual(await written(open), [])
  }))

test('a savepoint takes back its own part only, whatever rides before and after it', () =>
  forBoth(async (open) => {
    await open.database.transaction().execute(async (inside) => {
      await sql`${ride} insert into written values (${1})`.execute(inside)
      for (let round = 0; round < 3; round++) {
        await sql`savepoint part`.execute(inside)
        await sql`${ride} insert into written values (${2})`.execute(inside)
        await assert.rejects(sql`insert into written values (${1})`.execute(inside), /duplicate key/)
        await sql`rollback to savepoint part`.execute(inside)
      }
      await sql`savepoint part`.execute(inside)
      await sql`${ride} insert into written values (${3})`.execute(inside)
      await sql`release savepoint part`.execute(inside)
    })
    assert.deepEqual(await written(open), [1, 3])
  }))

test('what was begun and not asked, and what was thrown before it was sent, leaves nothing', () =>
  forBoth(async (open) => {
    trips = 0
    assert.equal(await open.database.transaction().execute(async () => 'fine'), 'fine')
    await assert.rejects(
      open.database.transaction().execute(async (inside) => {
        await sql`${ride} insert into written values (${1})`.execute(inside)
        throw new Error('no')
      }),
      /^Error: no$/,
    )
    assert.equal(trips, 0)
    assert.deepEqual(await written(open), [])
  }))

test('a text of several statements, and many that ask at once, are answered each with its own', () =>
  forBoth(async (open) => {
    await open.database.transaction().execute(async (inside) => {
      await sql`insert into written values (1); insert into written values (2)`.execute(inside)
      await sql`${ride} insert into written values (${3})`.execute(inside)
      const all = await Promise.all(
        [10, 20, 30].map((n) =>
          sql<{ sum: number }>`select sum(n)::int + ${n}::int as sum from written`.execute(inside),
        ),
      )
      assert.deepEqual(
        all.map(({ rows }) => rows[0]?.sum),
        [16, 26, 36],
      )
    })
    const kinds = await sql<{
      day: string
      big: number
    }>`select date '2025-07-01' as day, ${1}::bigint as big`.execute(open.database)
    assert.deepEqual(kinds.rows, [{ day: '2025-07-01', big: 1 }])
  }))

test('outside a transaction nothing waits for another', () =>
  forBoth(async (open) => {
    await sql`${ride} insert into written values (${1})`.execute(open.database)
    assert.deepEqual(await written(open), [1])
  }))

test('a fault says where it was asked', () =>
  forBoth(async (open) => {
    const error = await sql`select ${1}::int / 0`.execute(open.database).then(
      () => null,
      (error: unknown) => error,
    )
    assert.match(reasonOf(error), /division by zero/)
    assert.match(error instanceof Error ? (error.stack ?? '') : '', /together\.test\.ts/)
  }))
