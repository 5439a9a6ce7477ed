import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverUnderTest } from '../../../test/support/server.ts'
import { nextRevision, sampleOperations, timesRun } from '../testing.ts'
import { type AnswerCache, createAnswerCache, type Kept } from './answer-cache.ts'
import { allowed, createCounter } from './rate-limit.ts'

const listening = async (t: Parameters<typeof serverUnderTest>[0], readsPerMinute = 0) => {
  const lines: string[] = []
  const server = await serverUnderTest(t, {
    operations: sampleOperations,
    limits: { readsPerMinute, revisionMilliseconds: 60_000 },
    log: { write: (line) => void lines.push(line) },
  })
  const root = await server.listen({ port: 0, host: '127.0.0.1' })
  return { ask: (path: string, headers = {}) => fetch(root + path, { headers }), lines }
}

const told = async (answer: Response) => {
  const headers = Object.fromEntries(answer.headers)
  for (const each of ['date', 'x-request-id', 'connection', 'keep-alive']) delete headers[each]
  return { status: answer.status, headers, body: await answer.text() }
}

test('the short way answers byte for byte and header for header as the long way', async (t) => {
  const { ask, lines } = await listening(t)
  const path = '/api/v1/sample/fruit/01?pad=3000'
  const before = timesRun()
  const long = await told(await ask(path))
  const short = await told(await ask(path))
  assert.deepEqual(short, long)
  assert.equal(timesRun(), before + 1)
  const again = await ask(path, { 'if-none-match': long.headers.etag, 'x-request-id': 'number-0002' })
  assert.deepEqual([again.status, again.headers.get('x-request-id')], [304, 'number-0002'])
  const routes = lines.map((line) => JSON.parse(line).route).filter(Boolean)
  assert.deepEqual(routes, Array(3).fill('/api/v1/sample/fruit/:code'))
})

test('the short way counts against the limit too', async (t) => {
  const { ask } = await listening(t, 3)
  const statuses = []
  for (let n = 0; n < 4; n++) statuses.push((await ask('/api/v1/sample/fruit/01')).status)
  assert.deepEqual(statuses, [200, 200, 200, 429])
})

test('a change is seen once its look is due', async (t) => {
  const server = await serverUnderTest(t, { operations: sampleOperations })
  const root = await server.listen({ port: 0, host: '127.0.0.1' })
  await fetch(`${root}/api/v1/sample/fruit/02`)
  const before = timesRun()
  nextRevision()
  await fetch(`${root}/api/v1/sample/fruit/02`)
  assert.equal(timesRun(), before + 1)
})

const put = (cache: AnswerCache, key: string, size: number) => {
  const answer = { status: 200, headers: {}, bytes: new Uint8Array(size), etag: key, encoded: new Map() }
  cache.keep(key, {
    answer,
    route: '/',
    revision: '1',
    today: '2026-01-15',
    of: {},
  } as Kept)
}

test('kept answers stay within their bytes: the one not asked for longest goes first', () => {
  const cache = createAnswerCache(100_000)
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
    put(cache, key, 7900)
    cache.get('a')
    assert.ok(cache.bytes() <= 100_000)
  }
  assert.ok(cache.get('a'))
  assert.equal(cache.get('b'), undefined)
  put(cache, 'too large', 50_000)
  assert.equal(cache.get('too large'), undefined)
})

test('the addresses of one IPv6 network share their limit, IPv4 addresses do not', () => {
  const counter = createCounter(1)
  assert.equal(allowed(counter, '2001:db8:1:2::1'), true)
  assert.equal(allowed(counter, '2001:db8:1:2::9'), false)
  assert.equal(allowed(counter, '10.0.0.1'), true)
  assert.equal(allowed(counter, '10.0.0.2'), true)
  assert.equal(allowed(counter, '10.0.0.1'), false)
  assert.equal(allowed(createCounter(0), '10.0.0.1'), true)
})
