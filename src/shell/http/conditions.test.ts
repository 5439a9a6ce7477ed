/** `Idempotency-Key` and `If-Match`, through the server. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { testDatabase } from '../../../test/support/database.ts'
import { serverUnderTest } from '../../../test/support/server.ts'
import { fine } from '../../kernel/result.ts'
import { codeField, textField } from '../../platform/fields.ts'
import { uploadField } from '../../platform/files/upload.ts'
import { defineOperation } from '../../platform/operation.ts'
import { createClient, RefusedCall } from '../client/client.ts'

const { database } = await testDatabase()
await sql`create table note (code text primary key, words text not null, changes int not null)`.execute(
  database,
)
await sql`insert into note values ('1', 'đầu', 0)`.execute(database)
const Note = Type.Object({ code: Type.String(), words: Type.String(), changes: Type.Integer() })
const noteOf = async (on: typeof database, code: string) => {
  const { rows } = await sql<{ code: string; words: string; changes: number }>`
    select code, words, changes from note where code = ${code}`.execute(on)
  return rows[0] ?? { code, words: '', changes: -1 }
}
const about = defineOperation({
  name: 'note.about',
  kind: 'query',
  access: 'public',
  summary: { vi: 'Một ghi chú', en: 'A note' },
  input: Type.Object({ code: codeField() }),
  output: Note,
  path: ['code'],
  run: async ({ code }, context) => fine(await noteOf(context.database, code)),
})
const write = defineOperation({
  name: 'note.write',
  kind: 'command',
  access: 'public',
  summary: { vi: 'Ghi lại', en: 'Writes a note' },
  input: Type.Object({
    code: codeField(),
    words: textField(),
    content: Type.Optional(uploadField({ maxBytes: 100 })),
  }),
  output: Note,
  guards: { query: about, input: ({ code }) => ({ code }) },
  run: async ({ code, words }, context) => {
    await sql`update note set words = ${words}, changes = changes + 1 where code = ${code}`.execute(
      context.database,
    )
    return fine(await noteOf(context.database, code))
  },
})
const clear = defineOperation({
  name: 'note.clear',
  kind: 'command',
  access: 'public',
  summary: { vi: 'Xóa lời', en: 'Clears a note' },
  input: Type.Object({ code: codeField() }),
  output: Type.Object({}),
  run: async () => fine({}),
})
const operations = [about, write, clear] as const
const changes = async () => (await noteOf(database, '1')).changes

const open = async (t: Parameters<typeof serverUnderTest>[0]) => {
  const server = await serverUnderTest(t, { operations, database })
  const post = (
    what: string,
    payload: Record<string, unknown> | string,
    headers: Record<string, string> = {},
  ) =>
    server.inject({
      method: 'POST',
      url: `/api/v1/note/${what}`,
      payload,
      headers: { 'accept-language': 'en', ...headers },
    })
  const etag = async () =>
    String(
      (await server.inject({ url: '/api/v1/note/about/1', headers: { 'accept-language': 'en' } })).headers
        .etag,
    )
  return { server, post, etag }
}

test('a command sent twice with one key is done once, quoted or bare', async (t) => {
  const { post } = await open(t)
  const [key, before] = [randomUUID(), await changes()]
  const payload = { code: '1', words: 'một lần' }
  const first = await post('write', payload, { 'idempotency-key': key })
  const again = await post('write', payload, { 'idempotency-key': `"${key}"` })
  assert.deepEqual([first.statusCode, again.statusCode, again.body], [200, 200, first.body])
  assert.equal(await changes(), before + 1)
  const other = await post('write', { ...payload, words: 'khác' }, { 'idempotency-key': key })
  assert.deepEqual([other.statusCode, other.json().code], [422, 'once/other-input'])
  for (const wrong of ['x', 'đ'.repeat(20), `${key}, ${key}`, 'a b'.repeat(9)]) {
    const refused = await post('write', payload, { 'idempotency-key': Buffer.from(wrong).toString('latin1') })
    assert.deepEqual([refused.statusCode, refused.json().code], [400, 'once/wrong-key'], wrong)
  }
  assert.equal(await changes(), before + 1)
})

test('a file under the same key counts by its content', async (t) => {
  const { post } = await open(t)
  const [key, before] = [randomUUID(), await changes()]
  const form = (content: string) =>
    `--b\r\ncontent-disposition: form-data; name="code"\r\n\r\n1\r\n--b\r\ncontent-disposition: form-data; name="words"\r\n\r\nx\r\n--b\r\ncontent-disposition: form-data; name="content"; filename="a"\r\n\r\n${content}\r\n--b--\r\n`
  const send = (content: string) =>
    post('write', form(content), {
      'idempotency-key': key,
      'content-type': 'multipart/form-data; boundary=b',
    })
  assert.equal((await send('một')).statusCode, 200)
  assert.equal((await send('một')).statusCode, 200)
  assert.equal((await send('hai')).json().code, 'once/other-input')
  assert.equal(await changes(), before + 1)
})

test('of two who saw the same, the first writes and the second is shown what is there now', async (t) => {
  const { post, etag } = await open(t)
  const [seen, before] = [await etag(), await changes()]
  const mine = await post('write', { code: '1', words: 'của tôi' }, { 'if-match': seen })
  const theirs = await post('write', { code: '1', words: 'của họ' }, { 'if-match': seen })
  assert.deepEqual(
    [mine.statusCode, theirs.statusCode, theirs.json().code],
    [200, 412, 'input/changed-meanwhile'],
  )
  assert.deepEqual(theirs.json().problems[0].details, {
    etag: await etag(),
    current: { code: '1', words: 'của tôi', changes: before + 1 },
  })
  const anew = await post('write', { code: '1', words: 'của họ' }, { 'if-match': await etag() })
  assert.equal(anew.statusCode, 200)
})

test('of many at the same moment with the same tag exactly one writes', async (t) => {
  const { post, etag } = await open(t)
  const [seen, before] = [await etag(), await changes()]
  const answers = await Promise.all(
    Array.from({ length: 3 }, (_, at) => post('write', { code: '1', words: `${at}` }, { 'if-match': seen })),
  )
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 412, 412])
  assert.equal(await changes(), before + 1)
})

test('a tag matches in any encoding it was sent in, never weakly; without a guard it is refused', async (t) => {
  const { post, etag } = await open(t)
  const asked = async (ifMatch: string) =>
    (await post('write', { code: '1', words: 'x' }, { 'if-match': ifMatch })).statusCode
  const inBrotli = (await etag()).replace(/"$/, '-br"')
  assert.equal(await asked(inBrotli), 200)
  assert.equal(await asked(`"other", ${await etag()}`), 200)
  assert.equal(await asked('*'), 200)
  assert.equal(await asked(`W/${await etag()}`), 412)
  assert.equal(await asked((await etag()).replaceAll('"', '')), 412)
  const unguarded = await post('clear', { code: '1' }, { 'if-match': await etag() })
  assert.deepEqual([unguarded.statusCode, unguarded.json().code], [400, 'input/not-guarded'])
})

test('a tag and a key together: a second sending gets the answer, though the tag is stale by then', async (t) => {
  const { post, etag } = await open(t)
  const headers = { 'if-match': await etag(), 'idempotency-key': randomUUID() }
  const first = await post('write', { code: '1', words: 'cả hai' }, headers)
  const again = await post('write', { code: '1', words: 'cả hai' }, headers)
  assert.deepEqual([first.statusCode, again.statusCode, again.body], [200, 200, first.body])
})

test('answers of questions carry a strong ETag, answers of commands none', async (t) => {
  const { server, post, etag } = await open(t)
  assert.match(await etag(), /^"[\w-]{27}"$/)
  const posted = await post('about', { code: '1' })
  assert.equal(posted.headers.etag, await etag())
  assert.equal((await post('write', { code: '1', words: 'y' })).headers.etag, undefined)
  const same = await server.inject({
    url: '/api/v1/note/about/1',
    headers: { 'accept-language': 'en', 'if-none-match': await etag() },
  })
  assert.equal(same.statusCode, 304)
})

test('the client sends a key of its own with each call, and the same one when told so', async (t) => {
  const { server, etag } = await open(t)
  const client = createClient<typeof operations>(await server.listen({ port: 0, host: '127.0.0.1' }), {
    language: 'en',
  })
  const before = await changes()
  const idempotencyKey = randomUUID()
  const input = { code: '1', words: 'từ chương trình' }
  await client.note.write(input)
  await client.note.write(input)
  const first = await client.note.write(input, { idempotencyKey })
  assert.deepEqual(await client.note.write(input, { idempotencyKey }), first)
  assert.equal(await changes(), before + 3)
  const seen = await etag()
  await client.note.write(input, { ifMatch: seen })
  await assert.rejects(
    client.note.write(input, { ifMatch: seen }),
    (error) => error instanceof RefusedCall && error.status === 412,
  )
})
