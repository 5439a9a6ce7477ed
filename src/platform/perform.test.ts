import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { testContext } from '../../test/support/context.ts'
import { testDatabase } from '../../test/support/database.ts'
import { wordsOf } from '../kernel/problems.ts'
import { fine, type Result } from '../kernel/result.ts'
import { defineCommand } from './command.ts'
import { choiceField, codeField, dateField, fileField, knownAtField, limitField } from './fields.ts'
import { inputProblem } from './input-problems.ts'
import { defineOperation } from './operation.ts'
import { perform } from './perform.ts'

const echo = defineOperation({
  name: 'test.echo',
  kind: 'query',
  access: 'public',
  summary: { vi: 'Nhắc lại', en: 'Says again' },
  input: Type.Object({
    code: codeField(),
    validAt: Type.Optional(dateField()),
    knownAt: Type.Optional(knownAtField()),
    limit: Type.Optional(limitField(50)),
    level: Type.Optional(choiceField(['province', 'commune'])),
    file: Type.Optional(fileField({ maxBytes: 4 })),
    rows: Type.Optional(Type.Array(Type.Object({ code: codeField() }), { maxItems: 2 })),
    note: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  }),
  output: Type.Object({ said: Type.String() }),
  run: async (input) => fine({ said: input.code }),
})

const told = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => `${code} ${field ?? ''}`.trim())
const ask = (input: unknown) => perform(echo, input, testContext())

test('all problems of an input are named, each with its field', async () => {
  const wrong = {
    validAt: '2025-02-30',
    knownAt: '2025-07-01',
    limit: 51,
    level: 'ward',
    rows: [{ code: '1' }, { code: 7 }],
    levl: 'province',
  }
  assert.deepEqual(told(await ask(wrong)), [
    'input/missing-field code',
    'input/not-a-day validAt',
    'input/not-an-instant knownAt',
    'input/wrong-form limit',
    'input/not-one-of level',
    'input/wrong-form rows.1.code',
    'input/unknown-field levl',
  ])
})

test('every problem of an input has words in both languages that name the field', async () => {
  const result = await ask({ code: '', limit: 0.5, level: 1, rows: [{}, {}, {}], x: 1, note: 4 })
  assert.equal(result.ok, false)
  for (const problem of result.ok ? [] : result.problems)
    for (const language of ['vi', 'en'] as const) {
      assert.ok(wordsOf(problem, language).includes(problem.field ?? '?'), wordsOf(problem, language))
      assert.doesNotMatch(wordsOf(problem, language), /undefined|\[object/)
    }
})

test('what asks no database is answered at the command line without one', async () => {
  // A cast: this is what the command line hands to such operations.
  const none = null as unknown as ReturnType<typeof testContext>['database']
  assert.deepEqual(await perform(echo, { code: '1' }, testContext({ database: none })), fine({ said: '1' }))
})

test('nothing is coerced: a number is no code, a text no number, null no text', async () => {
  assert.deepEqual(told(await ask({ code: 4 })), ['input/wrong-form code'])
  assert.deepEqual(told(await ask({ code: '4', limit: '12' })), ['input/wrong-form limit'])
  assert.deepEqual(told(await ask({ code: null })), ['input/wrong-form code'])
  assert.deepEqual(await ask({ code: '12', note: null }), { ok: true, value: { said: '12' } })
})

test('a mistyped field name is told the nearest one', async () => {
  const result = await ask({ code: '1', validAr: '2025-07-01' })
  assert.equal(result.ok ? null : result.problems[0]?.details.meant, 'validAt')
})

test('a file over its limit is refused with both sizes', async () => {
  const result = await ask({ code: '1', file: { name: 'a.txt', bytes: new Uint8Array(5) } })
  assert.deepEqual(result.ok ? null : result.problems[0]?.details, { file: 'a.txt', bytes: 5, most: 4 })
  assert.deepEqual(told(await ask({ code: '1', file: 'a.txt' })), ['input/wrong-form file'])
})

test('what only the operator may do is refused to the public before its input is looked at', async () => {
  const closed = { ...echo, access: 'operator' as const }
  const answer = await perform(closed, {}, testContext({ actor: { kind: 'public' } }))
  assert.deepEqual(told(answer), ['input/operators-only'])
})

test('an answer other than promised is thrown, not sent', async () => {
  // A cast that makes the fault: an operation that does not keep its word.
  const lying = { ...echo, run: async () => fine({ said: 1 } as unknown as { said: string }) }
  await assert.rejects(perform(lying, { code: '1' }, testContext()), /test.echo answered otherwise/)
})

const { database } = await testDatabase()
await sql`create table counter (n int not null)`.execute(database)
await sql`insert into counter values (0)`.execute(database)
const counted = async () =>
  (await sql<{ n: number }>`select n from counter`.execute(database)).rows[0]?.n ?? -1

const { command: add, preview: addPreview } = defineCommand({
  name: 'test.add',
  access: 'operator',
  summary: { vi: 'Cộng', en: 'Adds' },
  input: Type.Object({ by: Type.Integer() }),
  output: Type.Object({ n: Type.Integer() }),
  load: async (_input, context) =>
    (await sql<{ n: number }>`select n from counter`.execute(context.database)).rows[0]?.n ?? 0,
  whyNot: (_n, { by }) => (by < 0 ? [inputProblem('missing-field', { name: 'by' })] : []),
  decide: (n, { by }) => n + by,
  save: async (n, context) => {
    await sql`update counter set n = ${n}`.execute(context.database)
    if (n > 900) throw new Error('beyond 900')
  },
  answer: (n) => ({ n }),
})

test('a preview answers as the command does and changes nothing', async () => {
  const before = await counted()
  const seen = await perform(addPreview, { by: 3 }, testContext({ database }))
  assert.equal(await counted(), before)
  assert.deepEqual(await perform(add, { by: 3 }, testContext({ database })), seen)
  assert.equal(await counted(), before + 3)
})

test('a command that is refused or breaks leaves nothing behind', async () => {
  const before = await counted()
  assert.deepEqual(told(await perform(add, { by: -1 }, testContext({ database }))), ['input/missing-field'])
  await assert.rejects(perform(add, { by: 1000 }, testContext({ database })), /beyond 900/)
  assert.equal(await counted(), before)
})

test('commands that run at once on the same facts lose nothing', async () => {
  const before = await counted()
  const answers = await Promise.all([1, 2].map((by) => perform(add, { by }, testContext({ database }))))
  assert.ok(answers.every(({ ok }) => ok))
  assert.equal(await counted(), before + 3)
})
