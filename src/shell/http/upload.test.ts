import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../../test/support/database.ts'
import { serverUnderTest } from '../../../test/support/server.ts'
import { get, put } from '../../platform/files/operations.ts'

const form = (...parts: readonly string[]) => ({
  method: 'POST' as const,
  url: '/api/v1/files/put',
  headers: { 'content-type': 'multipart/form-data; boundary=edge' },
  payload: `${parts.map((part) => `--edge\r\n${part}\r\n`).join('')}--edge--\r\n`,
})
const file = (field: string, name: string, content: string) =>
  `content-disposition: form-data; name="${field}"; filename="${name}"\r\n\r\n${content}`
const laidAside = () => readdirSync(tmpdir()).filter((name) => name.startsWith('haicap-upload-'))

test('a large file comes in pieces over HTTP and goes out checked; nothing is left aside', async (t) => {
  const { database } = await testDatabase(t)
  const data = mkdtempSync(join(tmpdir(), 'haicap-data-'))
  t.after(() => rmSync(data, { recursive: true, force: true }))
  // Who may is tested beside the operations: here anybody may.
  const operations = [put, get].map((each) => ({ ...each, access: 'public' })) as never
  const server = await serverUnderTest(t, { operations, database, data })
  const content = 'Quyết định '.repeat(400_000)
  const before = laidAside()
  const kept = await server.inject(form(file('content', 'C:\\\\x\\\\quyết định.txt', content)))
  assert.equal(kept.statusCode, 200, kept.body.slice(0, 300))
  assert.deepEqual([kept.json().name, kept.json().size], ['quyết định.txt', Buffer.byteLength(content)])
  const fetched = await server.inject({ url: `/api/v1/files/get/${kept.json().file}` })
  assert.equal(fetched.body === content, true)
  assert.match(String(fetched.headers['content-disposition']), /attachment; .*quy%E1%BA%BFt/)
  const etag = String(fetched.headers.etag)
  assert.equal(etag, `"${createHash('sha256').update(content).digest('hex')}"`)
  const has = await server.inject({
    url: `/api/v1/files/get/${kept.json().file}`,
    headers: { 'if-none-match': etag },
  })
  assert.deepEqual([has.statusCode, has.body, has.headers.etag], [304, '', etag])
  const code = async (request: object) => (await server.inject(request)).json().code
  assert.equal(await code({ url: `/api/v1/files/get/${kept.json().file}?out=/etc/x` }), 'files/path-is-local')
  assert.equal(
    await code(form('content-disposition: form-data; name="content"\r\n\r\n/etc/passwd')),
    'files/path-is-local',
  )
  assert.equal(await code(form(file('content', 'a', 'x'), file('content', 'b', 'y'))), 'input/repeated-field')
  assert.equal(await code(form(file('other', 'a', 'x'))), 'input/unknown-field')
  assert.deepEqual(laidAside(), before)
  assert.deepEqual(readdirSync(join(data, 'files', 'incoming')), [])
})

test('who is not signed in is refused before a large file is read', async (t) => {
  const server = await serverUnderTest(t, { operations: [put] })
  const answer = await server.inject(form(file('content', 'a.txt', 'x')))
  assert.deepEqual([answer.statusCode, answer.json().code], [401, 'access/not-signed-in'])
})
