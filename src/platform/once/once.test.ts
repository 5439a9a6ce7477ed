import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { secretField } from '../fields.ts'
import { inputProblem } from '../input-problems.ts'
import { defineOperation, type Operation } from '../operation.ts'
import { perform } from '../perform.ts'
import { sweepTold } from './sweep.ts'

const { database, pool } = await testDatabase()
await sql`create table line (n serial primary key, words text not null)`.execute(database)
await sql`create table gate (open boolean not null)`.execute(database)
await sql`insert into gate values (true)`.execute(database)

const add = defineOperation({
  name: 'test.add',
  kind: 'command',
  access: 'operator',
  summary: { vi: 'Thêm', en: 'Adds' },
  input: Type.Object({ words: Type.String(), note: Type.Optional(Type.String()) }),
  output: Type.Object({ n: Type.Integer(), at: Type.String() }),
  touched: ({ n }) => [{ kind: 'line', id: String(n) }],
  run: async ({ words }, context) => {
    if (words === 'none') return refused(inputProblem('missing-field', { name: 'words' }))
    await sql`select open from gate for share`.execute(context.database)
    const { rows } = await sql<{ n: number }>`insert into line (words) values (${words}) returning n`.execute(
      context.database,
    )
    return fine({ n: rows[0]?.n ?? -1, at: context.now })
  },
})
const addSecret = defineOperation({
  ...add,
  name: 'test.addSecret',
  output: Type.Object({ n: Type.Integer(), key: Type.Optional(secretField()) }),
  touched: ({ n }: { n: number }) => [{ kind: 'line', id: String(n) }],
  run: async (input, context) => {
    const done = await add.run(input, context)
    return done.ok ? fine({ n: done.value.n, key: 'hush-hush' }) : done
  },
})

const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))
const lines = async () => Number((await pool.query('select count(*) from line')).rows[0].count)
const entries = async () => Number((await pool.query('select count(*) from evidence_entry')).rows[0].count)
const tell = (
  operation: Operation,
  input: unknown,
  idempotencyKey: string,
  more: Parameters<typeof testContext>[0] = {},
) => perform(operation, input, testContext({ database, idempotencyKey, ...more }))

test('the same key again gets the same answer and writes nothing', async () => {
  const key = randomUUID()
  const first = await tell(add, { words: 'a', note: 'x' }, key)
  const [rows, evidence] = [await lines(), await entries()]
  const again = await tell(add, { note: 'x', words: 'a' }, key, { now: '2026-01-15T04:00:00.000Z' })
  assert.deepEqual(again, first)
  assert.deepEqual([await lines(), await entries()], [rows, evidence])
})

test('the same key with other input, or for another operation, is refused and does nothing', async () => {
  const key = randomUUID()
  await tell(add, { words: 'a' }, key)
  const before = await lines()
  assert.deepEqual(codes(await tell(add, { words: 'b' }, key)), ['once/other-input'])
  assert.deepEqual(codes(await tell(addSecret, { words: 'a' }, key)), ['once/other-input'])
  assert.equal(await lines(), before)
})

test('the same key of somebody else is another key', async () => {
  const key = randomUUID()
  const first = await tell(add, { words: 'a' }, key)
  const other = await tell(add, { words: 'a' }, key, { actor: { kind: 'operator', name: 'other' } })
  assert.ok(first.ok && other.ok)
  assert.notDeepEqual(other, first)
})

test('of many at once with one key one is done; the others get its answer or are told that it is under way', async () => {
  const before = await lines()
  for (let round = 0; round < 8; round++) {
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 5 }, () => tell(add, { words: 'at once' }, key)))
    const done = answers.filter(({ ok }) => ok)
    assert.ok(done.length >= 1)
    for (const each of done) assert.deepEqual(each, done[0])
    for (const each of answers) if (!each.ok) assert.deepEqual(codes(each), ['once/under-way'])
    assert.deepEqual(await tell(add, { words: 'at once' }, key), done[0])
  }
  assert.equal(await lines(), before + 8)
})

test('many at once with keys of their own do not stand in each other’s way', async () => {
  const before = await lines()
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, at) => tell(add, { words: `own ${at}` }, randomUUID())),
  )
  assert.deepEqual(answers.flatMap(codes), [])
  assert.equal(await lines(), before + 30)
})

test('cut off in the middle nothing is kept, and the same key does it once', async () => {
  const key = randomUUID()
  const before = await lines()
  const blocker = await pool.connect()
  await blocker.query('begin; update gate set open = true')
  const cut = tell(add, { words: 'cut' }, key)
  const waiting = `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
  let pid: number | undefined
  while (pid === undefined) pid = (await pool.query(waiting)).rows[0]?.pid
  assert.deepEqual(codes(await tell(add, { words: 'cut' }, key)), ['once/under-way'])
  await blocker.query('select pg_terminate_backend($1)', [pid])
  await assert.rejects(cut)
  await blocker.query('rollback')
  blocker.release()
  assert.equal(await lines(), before)
  const done = await tell(add, { words: 'cut' }, key)
  assert.ok(done.ok)
  assert.deepEqual(await tell(add, { words: 'cut' }, key), done)
  assert.equal(await lines(), before + 1)
})

test('a refusal keeps nothing: the same key may be tried again', async () => {
  const key = randomUUID()
  assert.deepEqual(codes(await tell(add, { words: 'none' }, key)), ['input/missing-field'])
  assert.ok((await tell(add, { words: 'some' }, key)).ok)
})

test('an answer with a secret is not kept: told again, it says what was done already', async () => {
  const key = randomUUID()
  const first = await tell(addSecret, { words: 'geheim' }, key)
  assert.equal(first.ok && Reflect.get(Object(first.value), 'key'), 'hush-hush')
  const again = await tell(addSecret, { words: 'geheim' }, key)
  assert.deepEqual(codes(again), ['once/done-already'])
  const n = first.ok ? Reflect.get(Object(first.value), 'n') : null
  assert.equal(again.ok ? null : again.problems[0]?.details.things, `line ${n}`)
})

test('who reads the table finds neither key, actor, input nor answer', async () => {
  const key = randomUUID()
  await tell(add, { words: 'Nguyễn Văn Kín' }, key, { actor: { kind: 'operator', name: 'somebody' } })
  const { rows } = await pool.query<{ mark: Buffer; asked: Buffer; answer: Buffer }>(
    'select mark, asked, answer from told_once',
  )
  const all = Buffer.concat(rows.flatMap(({ mark, asked, answer }) => [mark, asked, answer])).toString(
    'latin1',
  )
  for (const part of [key, 'somebody', 'Kín', '"n":', 'answer']) assert.ok(!all.includes(part), part)
})

test('a key is forgotten after a day, by the next use and by the sweep', async () => {
  const key = randomUUID()
  const first = await tell(add, { words: 'old' }, key)
  const later = await tell(add, { words: 'anew' }, key, { now: '2026-01-16T03:00:01.000Z' })
  assert.ok(first.ok && later.ok)
  const work = { database, now: () => new Date('2026-01-17T03:00:01.000Z') }
  // A cast: the sweep looks at nothing else.
  await sweepTold.run({}, work as Parameters<typeof sweepTold.run>[1])
  assert.deepEqual((await pool.query('select from told_once')).rowCount, 0)
})
