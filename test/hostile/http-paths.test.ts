/** Every place of the whole product where a path, a file or an identity is named over HTTP, and steps out of their order. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { facesOf } from '../../src/pages.ts'
import { operations } from '../../src/parts.ts'
import { isRouted, methodsOf, pathsOf } from '../../src/shell/http/operations.ts'
import { testDatabase } from '../support/database.ts'
import { serverUnderTest } from '../support/server.ts'
import { send } from './support/raw.ts'

const { database, pool } = await testDatabase(undefined, { country: true })
const data = mkdtempSync(join(tmpdir(), 'haicap-hostile-'))
after(() => rmSync(data, { recursive: true, force: true }))
const faces = facesOf(operations)
/** Each operation for anybody: what is tried here is the address, not who may. */
const open = operations.map((each) => ({ ...each, access: 'public' as const }))
const given = {
  ...faces,
  operations: open,
  database,
  data,
  checkOutput: false,
  now: () => new Date('2026-09-25T05:00:00Z'),
  limits: { readsPerMinute: 0, writesPerMinute: 0 },
}

const climbs = [
  '..%2f..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e%2f%2e%2e%2fpackage.json',
  '..%5c..%5cpackage.json',
  '....%2f%2fetc%2fpasswd',
  '%2fetc%2fpasswd',
  'file:%2f%2f%2fetc%2fpasswd',
  'package.json%00.html',
  '%c0%ae%c0%ae%2fetc%2fpasswd',
  '__proto__',
  'constructor',
  "1'%20or%20'1'='1",
]
const secretsOfMachine = /root:.*:0:0|"workspaces"|PRIVATE KEY/

test('in every named part of every address a path that climbs leads nowhere', async (t) => {
  const server = await serverUnderTest(t, given)
  const routed = open.filter(isRouted).flatMap((operation) =>
    pathsOf(operation)
      .filter((path) => path.includes('/:'))
      .map((path) => [path, methodsOf(operation)[0] ?? 'GET'] as const),
  )
  const paths = faces.pages
    .filter(({ path }) => path.includes('/:'))
    .map(({ path }) => [path, 'GET'] as const)
  const tried = [...routed, ...paths, ['/assets/:file', 'GET'] as const, ['/data/:file', 'GET'] as const]
  assert.ok(tried.length > 20)
  for (const [path, method] of tried)
    for (const climb of climbs) {
      const url = path.replace(/:[A-Za-z]+(\([^)]*\))?/g, climb)
      const answer = await server.inject({ method, url, ...(method === 'POST' ? { payload: {} } : {}) })
      assert.ok(
        answer.statusCode < 500,
        `${method} ${url}: ${answer.statusCode} ${answer.body.slice(0, 300)}`,
      )
      assert.doesNotMatch(answer.body, secretsOfMachine, url)
    }
  t.diagnostic(`${tried.length} addresses x ${climbs.length} paths`)
})

test('in every text of every operation a path of the machine is a text, over HTTP', async (t) => {
  const server = await serverUnderTest(t, given)
  for (const operation of open.filter(isRouted)) {
    const fields = Object.entries(operation.input.properties).filter(
      ([, schema]) => Reflect.get(schema, 'x-path') === true || Reflect.get(schema, 'x-directory') === true,
    )
    for (const [field] of fields) {
      const { required = [] } = operation.input
      const payload = Object.fromEntries([...required, field].map((name) => [name, '/etc/passwd']))
      const [url = ''] = pathsOf(operation)
      const answer = await server.inject({ method: 'POST', url: url.replace(/:\w+/g, 'x'), payload })
      assert.ok(
        answer.statusCode >= 400 && answer.statusCode < 500,
        `${operation.name} ${field}: ${answer.body}`,
      )
      assert.doesNotMatch(answer.body, secretsOfMachine)
    }
  }
})

test('addresses that climb as bytes, which no client would send, are answered as ours', async (t) => {
  const server = await serverUnderTest(t, given)
  const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }))
  for (const target of [
    '/../../../../etc/passwd',
    '/assets/../../../package.json',
    '/assets/..\\..\\package.json',
    '/data/../../package.json',
    '/./././etc/passwd',
    '//etc/passwd',
    '/unit/../../../etc/passwd',
    '/en/../package.json',
    '/work/../../package.json',
    '/api/v1/../../package.json',
    '/#/../package.json',
    '/package.json',
    '/.git/config',
    '/var/files/',
  ]) {
    const { answers } = await send(Number(port), [`GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`], {
      wanted: 1,
    })
    const [answer] = answers
    assert.ok(answer && answer.status < 500, `${target}: ${answer?.status}`)
    assert.doesNotMatch(answer.body, secretsOfMachine, target)
  }
})

test('steps out of their order are told what is missing, and do nothing', async (t) => {
  const server = await serverUnderTest(t, given)
  const entries = async () => Number((await pool.query('select count(*) from evidence_entry')).rows[0].count)
  const before = await entries()
  const none = '01978a5c-1f0e-7c3a-9d2b-000000000000'
  const act = { number: '99/NQ-UBTVQH16', by: 'Lê Thị Thử', reason: 'thử' }
  const steps: readonly (readonly [string, object])[] = [
    ['acts/confirm', { number: act.number, by: act.by }],
    ['acts/put-in-force', { number: act.number, by: act.by }],
    ['acts/withdraw', act],
    ['acts/annul', act],
    ['files/hold', { file: none, number: '1/QĐ', reason: 'thử' }],
    ['files/release', { hold: none, number: '1/QĐ', reason: 'thử' }],
    ['files/delete', { file: none, number: '1/QĐ', reason: 'thử', decidedOn: '2026-09-01' }],
    ['jobs/cancel', { job: none }],
    ['jobs/retry', { job: none }],
    ['notices/replay', { webhook: none, after: 0 }],
    ['notices/end-webhook', { webhook: none }],
    ['feedback/answer', { number: 99, text: 'x' }],
    ['accounts/lock', { account: none }],
    ['access/end-grant', { grant: none, on: '2026-10-01', decision: '1/QĐ', decidedOn: '2026-09-01' }],
    ['conversion/jobs/00000000-0000-4000-8000-000000000000/erase', {}],
  ]
  for (const [path, payload] of steps) {
    const key = randomUUID()
    const ask = () =>
      server.inject({ method: 'POST', url: `/api/v1/${path}`, payload, headers: { 'idempotency-key': key } })
    const [first, again] = [await ask(), await ask()]
    assert.ok(
      first.statusCode >= 400 && first.statusCode < 500,
      `${path}: ${first.statusCode} ${first.body.slice(0, 300)}`,
    )
    assert.match(
      first.json().code,
      /^(?!input|shell)[a-z]+\/[a-z-]+$/,
      `${path}: ${first.body.slice(0, 300)}`,
    )
    assert.equal(again.json().code, first.json().code, path)
  }
  assert.equal(await entries(), before)
})
