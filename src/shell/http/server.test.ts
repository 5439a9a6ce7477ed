import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { serverUnderTest } from '../../../test/support/server.ts'
import type { Page } from '../../platform/page.ts'
import { sampleOperations } from '../testing.ts'

const hello: Page = {
  path: '/hello/:who',
  methods: ['GET', 'POST'],
  handler: async (request, context) => ({
    status: 200,
    html: JSON.stringify({ ...request, files: Object.keys(request.files), today: context.today }),
  }),
}
const front: Page = {
  path: '/',
  handler: async ({ language }) => ({ status: 200, html: `<p>${language}</p>` }),
}
const broken: Page = {
  path: '/broken',
  handler: async () => {
    throw new Error('inside')
  },
}

test('a page is at its path in Vietnamese and under /en in English', async (t) => {
  const server = await serverUnderTest(t, { pages: [hello, front] })
  assert.equal((await server.inject('/')).body, '<p>vi</p>')
  assert.equal((await server.inject('/en')).body, '<p>en</p>')
  assert.equal((await server.inject('/en/')).body, '<p>en</p>')
  const asked = (
    await server.inject({ url: '/en/hello/b%C3%A0?x=1&x=2', headers: { host: 'localhost:8080' } })
  ).json()
  assert.deepEqual(
    {
      path: asked.path,
      language: asked.language,
      params: asked.params,
      query: asked.query,
      origin: asked.origin,
      today: asked.today,
    },
    {
      path: '/hello/b%C3%A0',
      language: 'en',
      params: { who: 'bà' },
      query: { x: '2' },
      origin: 'http://localhost:8080',
      today: '2026-01-15',
    },
  )
})

test('a posted form reaches its page, with files or without', async (t) => {
  const server = await serverUnderTest(t, { pages: [hello] })
  const plain = await server.inject({
    method: 'POST',
    url: '/hello/a',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'text=m%E1%BB%99t+hai',
  })
  assert.deepEqual(plain.json().form, { text: 'một hai' })
  const payload =
    '--e\r\ncontent-disposition: form-data; name="text"\r\n\r\nba\r\n' +
    '--e\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nxyz\r\n' +
    '--e\r\ncontent-disposition: form-data; name="empty"; filename=""\r\n\r\n\r\n--e--\r\n'
  const mixed = await server.inject({
    method: 'POST',
    url: '/hello/a',
    headers: { 'content-type': 'multipart/form-data; boundary=e' },
    payload,
  })
  assert.deepEqual([mixed.json().form, mixed.json().files], [{ text: 'ba' }, ['file']])
})

test('a page that is not there, refuses or breaks shows the error page to who reads HTML', async (t) => {
  const server = await serverUnderTest(t, {
    pages: [broken],
    errorPage: (request, _context, error) => ({
      status: 0,
      html: `${request.language} ${request.path} ${error.kind}`,
    }),
  })
  const headers = { accept: 'text/html' }
  const nowhere = await server.inject({ url: '/en/nowhere', headers })
  assert.deepEqual([nowhere.statusCode, nowhere.body], [404, 'en /nowhere not-found'])
  const failed = await server.inject({ url: '/broken', headers })
  assert.deepEqual([failed.statusCode, failed.body], [500, 'vi /broken failed'])
  assert.equal(
    (await server.inject({ url: '/api/v1/nowhere', headers })).json().code,
    'shell/no-such-address',
  )
})

test('files of pages are kept for ever, pages are asked anew by their ETag', async (t) => {
  const asset = {
    path: '/assets/style.0123456789.css',
    type: 'text/css; charset=utf-8',
    bytes: Buffer.from('a{}'),
  }
  const server = await serverUnderTest(t, { pages: [front], assets: [asset] })
  const style = await server.inject(asset.path)
  assert.deepEqual(
    [style.body, style.headers['cache-control']],
    ['a{}', 'public, max-age=31536000, immutable'],
  )
  const page = await server.inject('/')
  assert.equal(page.headers['cache-control'], 'no-cache')
  assert.equal(
    (await server.inject({ url: '/', headers: { 'if-none-match': String(page.headers.etag) } })).statusCode,
    304,
  )
})

test('every answer forbids inline script, frames and sniffing, also a refusal', async (t) => {
  const server = await serverUnderTest(t, { pages: [front], operations: sampleOperations })
  for (const url of ['/', '/nowhere', '/api/v1/sample/fruit/01', '/healthz']) {
    const { headers } = await server.inject(url)
    const policy = String(headers['content-security-policy'])
    assert.match(policy, /default-src 'none'; script-src 'self';/, url)
    assert.doesNotMatch(policy, /unsafe/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['x-frame-options'], 'DENY')
    assert.ok(headers['x-request-id'])
  }
})

test('any site may read the API, none may write to it, and pages are not for other sites', async (t) => {
  const server = await serverUnderTest(t, { pages: [front], operations: sampleOperations })
  const origin = 'https://elsewhere.example'
  const read = await server.inject({ url: '/api/v1/sample/fruit/01', headers: { origin } })
  assert.equal(read.headers['access-control-allow-origin'], '*')
  assert.equal(read.headers['access-control-allow-credentials'], undefined)
  assert.equal(
    (await server.inject({ url: '/', headers: { origin } })).headers['access-control-allow-origin'],
    undefined,
  )
  const write = { method: 'POST', url: '/api/v1/sample/all-fruits', payload: {} } as const
  assert.equal((await server.inject({ ...write, headers: { origin } })).json().code, 'shell/other-site')
  assert.equal(
    (await server.inject({ ...write, headers: { origin: 'null' } })).json().code,
    'shell/other-site',
  )
  const own = { origin: 'http://localhost:8080', host: 'localhost:8080' }
  assert.equal((await server.inject({ ...write, headers: own })).statusCode, 200)
  const preflight = await server.inject({
    method: 'OPTIONS',
    url: '/api/v1/sample/all-fruits',
    headers: { origin },
  })
  assert.equal(preflight.headers['access-control-allow-methods'], 'GET, HEAD')
})

test('too many requests are put off with the time to wait; writes sooner than reads, health never', async (t) => {
  const server = await serverUnderTest(t, {
    operations: sampleOperations,
    limits: { readsPerMinute: 3, writesPerMinute: 1 },
  })
  const statuses = async (count: number, request: object) => {
    const answers = []
    for (let n = 0; n < count; n++) answers.push((await server.inject(request)).statusCode)
    return answers
  }
  assert.deepEqual(await statuses(4, { url: '/api/v1/sample/fruit/01' }), [200, 200, 200, 429])
  assert.deepEqual(
    await statuses(2, { method: 'POST', url: '/api/v1/sample/weigh', payload: {} }),
    [400, 429],
  )
  assert.deepEqual(await statuses(5, { url: '/healthz' }), [200, 200, 200, 200, 200])
  const late = await server.inject('/api/v1/sample/fruit/01')
  assert.equal(late.json().code, 'shell/too-many-requests')
  assert.ok(Number(late.headers['retry-after']) > 0)
})

test('readiness says what is missing, and health does not depend on it', async (t) => {
  const checks: Record<string, true | string> = { database: true, register: 'not loaded' }
  const server = await serverUnderTest(t, { ready: async () => checks })
  const not = await server.inject('/readyz')
  assert.deepEqual([not.statusCode, not.json().checks], [503, { database: 'ok', register: 'not loaded' }])
  checks.register = true
  assert.equal((await server.inject('/readyz')).statusCode, 200)
  assert.equal((await server.inject('/healthz')).json().status, 'ok')
})

test('metrics count answers by route and status and follow the text form of Prometheus', async (t) => {
  const server = await serverUnderTest(t, {
    operations: sampleOperations,
    gauges: () => [{ name: 'haicap_pool_connections', help: 'Open connections.', value: 3 }],
  })
  await server.inject('/api/v1/sample/fruit/01')
  await server.inject('/api/v1/sample/fruit/09')
  const { body } = await server.inject('/metrics')
  assert.match(
    body,
    /haicap_http_requests_total\{method="GET",route="\/api\/v1\/sample\/fruit\/:code",status="404"\} 1/,
  )
  assert.match(body, /haicap_http_request_duration_seconds_bucket\{.*le="\+Inf"\} 2/)
  assert.match(body, /haicap_pool_connections 3/)
  for (const line of body.trimEnd().split('\n'))
    assert.match(line, /^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]+\})? [\d.e+-]+)$/)
})

test('logs carry the request number and the route, never a value asked with or a body', async (t) => {
  const lines: string[] = []
  const server = await serverUnderTest(t, {
    operations: sampleOperations,
    log: { write: (line) => void lines.push(line) },
  })
  await server.inject('/api/v1/sample/fruit/01?at=2025-07-01')
  await server.inject({
    method: 'POST',
    url: '/api/v1/sample/all-fruits',
    payload: { note: 'private words' },
  })
  await server.inject('/api/v1/sample/crash')
  const text = lines.join('')
  assert.doesNotMatch(text, /2025-07-01|private words/)
  const first = JSON.parse(lines[0] ?? '')
  assert.equal(first.route, '/api/v1/sample/fruit/:code')
  assert.ok(first.request)
  assert.match(text, /the secret inside/)
})

test('a malformed address is a problem, not a crash', async (t) => {
  const server = await serverUnderTest(t, { operations: sampleOperations })
  const answer = await server.inject('/api/v1/sample/fruit/%E0%A4%A')
  assert.deepEqual([answer.statusCode, answer.json().code], [400, 'shell/malformed-request'])
})

test('the wrong method is told with the right ones', async (t) => {
  const server = await serverUnderTest(t, { operations: sampleOperations })
  const answer = await server.inject('/api/v1/sample/weigh')
  assert.deepEqual(
    [answer.statusCode, answer.json().code, answer.headers.allow],
    [405, 'shell/other-method', 'POST'],
  )
  assert.equal(
    (await server.inject({ method: 'DELETE', url: '/api/v1/sample/fruit/01' })).headers.allow,
    'GET, POST',
  )
  const head = await server.inject({ method: 'HEAD', url: '/api/v1/sample/fruit/01' })
  assert.deepEqual([head.statusCode, head.body, Boolean(head.headers.etag)], [200, '', true])
})

test('whatever is asked, the answer is never a failure of ours', async (t) => {
  const server = await serverUnderTest(t, { operations: sampleOperations, pages: [hello, front] })
  const safe = sampleOperations
    .filter(({ name }) => !/hang|crash/.test(name))
    .map(({ name }) => name.replace('.', '/'))
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('..', '%', '%00', '1e9', 'null', '[]', '2025-02-30'),
  )
  const field = fc.constantFrom(
    'code',
    'at',
    'limit',
    'heavy',
    'codes',
    'lang',
    'format',
    '__proto__',
    'constructor',
  )
  const request = fc.record({
    path: fc.constantFrom(...safe),
    segment: fc.option(text),
    query: fc.array(fc.tuple(fc.oneof(field, text), text), { maxLength: 5 }),
    method: fc.constantFrom('GET' as const, 'POST' as const, 'HEAD' as const),
    type: fc.constantFrom(
      'application/json',
      'text/plain',
      'multipart/form-data; boundary=e',
      'application/x-www-form-urlencoded',
      ';',
    ),
    body: fc.oneof(
      text,
      fc.json(),
      fc.constant('--e\r\ncontent-disposition: form-data; name="file"\r\n\r\nx\r\n--e--'),
    ),
    headers: fc.dictionary(
      fc.constantFrom('accept', 'accept-language', 'accept-encoding', 'if-none-match', 'x-request-id'),
      fc.string(),
    ),
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ path, segment, query, method, type, body, headers }) => {
      const end = segment === null ? '' : `/${encodeURIComponent(segment.toWellFormed())}`
      const asked = query.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()])
      const answer = await server.inject({
        method,
        url: `/api/v1/${path}${end}?${new URLSearchParams(asked)}`,
        headers: { ...headers, ...(method === 'POST' ? { 'content-type': type } : {}) },
        ...(method === 'POST' ? { payload: body } : {}),
      })
      assert.ok(answer.statusCode < 500, `${answer.statusCode} ${answer.body}`)
      if (answer.statusCode >= 400 && method !== 'HEAD') assert.ok(answer.json().problems.length > 0)
    }),
    { numRuns: 300, seed: 1 },
  )
})
