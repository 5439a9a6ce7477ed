import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverUnderTest } from '../../../test/support/server.ts'
import type { Page } from '../../platform/page.ts'
import { sampleOperations } from '../testing.ts'

let revision = 'one'
let times = 0

const fruit: Page = {
  path: '/fruit/:code',
  days: ['at'],
  revision: () => revision,
  twin: ({ params: { code = '' }, query }) =>
    query.none ? null : `/api/v1/sample/fruit/${encodeURIComponent(code)}?at=${query.at ?? '2025-07-01'}`,
  handler: async ({ twin, origin, query }) => {
    times++
    return {
      status: query.refuse ? 404 : 200,
      html: `<p>${twin} ${origin} ${'x'.repeat(2000)}`,
      dataTo: '2025-12-31',
    }
  },
}
const front: Page = {
  path: '/',
  twin: () => '/api/v1/sample/all-fruits?limit=1',
  handler: async ({ twin }) => ({ status: 200, html: `${twin}` }),
}
const api: Page = { ...front, path: '/api', twin: () => '/api/v1/openapi.json' }

const given = { pages: [fruit, front, api], operations: sampleOperations }

test('a page is beside itself as data, the same that its twin answers', async (t) => {
  const server = await serverUnderTest(t, given)
  const twin = await server.inject('/api/v1/sample/fruit/01?at=2025-07-01&lang=en')
  const beside = await server.inject('/en/fruit/01.json')
  assert.deepEqual([beside.statusCode, beside.body], [200, twin.body])
  assert.equal(beside.headers['content-type'], 'application/json; charset=utf-8')
  assert.equal((await server.inject('/fruit/01.json')).json().language, 'vi')
  assert.equal((await server.inject('/fruit/01.json?at=2024-01-01')).json().validAt, '2024-01-01')
  for (const url of ['/index.json', '/en/index.json'])
    assert.equal((await server.inject({ url, headers: { accept: 'text/html' } })).json().fruits.length, 1)
  assert.equal((await server.inject('/en/api.json')).json().openapi, '3.1.0')
})

test('the page says where its data are, and nothing where it has none', async (t) => {
  const server = await serverUnderTest(t, given)
  assert.match(
    (await server.inject('/en/fruit/01?at=2025-01-01')).body,
    /^<p>\/en\/fruit\/01\.json\?at=2025-01-01 /,
  )
  assert.match((await server.inject('/fruit/01?none=1')).body, /^<p>undefined /)
  assert.equal((await server.inject('/en')).body, '/en/index.json')
})

test('data that are not there are told as a problem, also to a browser', async (t) => {
  const server = await serverUnderTest(t, { ...given, errorPage: () => ({ status: 0, html: 'page' }) })
  const headers = { accept: 'text/html' }
  for (const [url, code] of [
    ['/en/fruit/09.json', 'sample/no-such-fruit'],
    ['/en/nowhere.json', 'shell/no-such-address'],
  ] as const) {
    const answer = await server.inject({ url, headers })
    assert.deepEqual([answer.statusCode, answer.json().code, answer.json().title], [404, code, 'Not found'])
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
  }
  assert.equal((await server.inject({ url: '/nowhere', headers })).body, 'page')
})

test('a page without data says why in its language, and what to ask instead', async (t) => {
  const form: Page = {
    path: '/form',
    methods: ['GET', 'POST'],
    access: 'signed-in',
    noTwin: { vi: 'Một biểu mẫu.', en: 'A form.', api: '/api/v1/sample/weigh' },
    handler: async () => ({ status: 200, html: 'form' }),
  }
  const file: Page = { ...form, path: '/feed.xml', noTwin: 'a feed' }
  const asking: Page = { ...fruit, path: '/ask', twin: () => null, asks: '/api/v1/sample/fruit' }
  const server = await serverUnderTest(t, { ...given, pages: [...given.pages, form, file, asking] })
  const told = async (url: string) => {
    const { statusCode, body } = await server.inject(url)
    return [statusCode, JSON.parse(body)]
  }
  const beside = { page: '/form', data: null, api: '/api/v1/sample/weigh' }
  assert.deepEqual(await told('/form.json'), [200, { ...beside, why: 'Một biểu mẫu.' }])
  assert.deepEqual(await told('/en/form.json?x=1'), [200, { ...beside, why: 'A form.' }])
  const [status, { why, ...rest }] = await told('/en/ask.json')
  assert.deepEqual([status, rest], [200, { page: '/ask', data: null, api: '/api/v1/sample/fruit' }])
  assert.match(why, /asked nothing/)
  assert.equal((await told('/en/fruit/01.json?none=1'))[1].api, '/api/v1/openapi.json')
  assert.equal((await told('/feed.xml.json'))[0], 404)
})

test('any site may read the data of a page, none the page', async (t) => {
  const server = await serverUnderTest(t, given)
  const of = async (url: string) => (await server.inject(url)).headers['access-control-allow-origin']
  assert.deepEqual([await of('/fruit/01.json'), await of('/fruit/01')], ['*', undefined])
})

test('a page is made once per address, host, language and revision; refusals are not kept', async (t) => {
  const server = await serverUnderTest(t, given)
  const made = async (url: string, host = 'one.test') => {
    const before = times
    await server.inject({ url, headers: { host } })
    return times - before
  }
  assert.equal(await made('/fruit/01'), 1)
  assert.equal(await made('/fruit/01'), 0)
  assert.equal(await made('/en/fruit/01'), 1)
  assert.equal(await made('/fruit/01', 'two.test'), 1)
  assert.equal(await made('/fruit/01?at=2025-01-01'), 1)
  revision = 'two'
  assert.equal(await made('/fruit/01'), 1)
  assert.equal(await made('/fruit/01?refuse=1'), 1)
  assert.equal(await made('/fruit/01?refuse=1'), 1)
})

test('a kept page is answered on the short way with the same headers, for its own host only', async (t) => {
  const server = await serverUnderTest(t, { ...given, limits: { revisionMilliseconds: 60_000 } })
  const root = await server.listen({ port: 0, host: '127.0.0.1' })
  const told = async () => {
    const answer = await fetch(`${root}/fruit/02?at=2025-03-03`)
    const headers = Object.fromEntries(answer.headers)
    for (const each of ['date', 'x-request-id', 'connection', 'keep-alive']) delete headers[each]
    return { headers, body: await answer.text() }
  }
  const [long, before] = [await told(), times]
  assert.deepEqual(await told(), long)
  assert.equal(times, before)
  assert.match(long.body, new RegExp(root))
  assert.equal(long.headers['x-frame-options'], 'DENY')
})

test('a dated page may be kept an hour, one about past knowledge for ever, any other is asked anew', async (t) => {
  const server = await serverUnderTest(t, given)
  const control = async (query: string) => (await server.inject(`/fruit/01${query}`)).headers['cache-control']
  const known = '&knownAt=2026-01-01T00:00:00Z'
  assert.equal(await control(''), 'no-cache')
  assert.equal(await control('?at=2025-07-01'), 'public, max-age=3600, stale-while-revalidate=86400')
  assert.equal(await control('?validAt=2025-07-01'), 'public, max-age=3600, stale-while-revalidate=86400')
  assert.equal(await control(`?at=2025-07-01${known}`), 'public, max-age=31536000, immutable')
  assert.equal(await control(`?${known}`), 'no-cache')
  // Known later than now, a day after the data, today, and days that are none.
  assert.equal(await control('?at=2025-07-01&knownAt=2027-01-01T00:00:00Z'), 'no-cache')
  assert.equal(await control('?at=2026-01-02'), 'no-cache')
  assert.equal(await control(`?at=2026-01-15${known}`), 'no-cache')
  assert.equal(await control('?at=gestern'), 'no-cache')
  assert.equal(await control('?at=2025-07-01&refuse=1'), 'no-store')
})

test('a page that somebody has is not sent again, in whichever encoding it was', async (t) => {
  const server = await serverUnderTest(t, given)
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding }
    const first = await server.inject({ url: '/fruit/01', headers })
    const etag = String(first.headers.etag)
    assert.match(etag, /^"[\w-]{27}(-br|-gzip)?"$/)
    const again = await server.inject({ url: '/fruit/01', headers: { ...headers, 'if-none-match': etag } })
    assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag])
  }
})

test('a file of a former release is answered with the one of today, to be asked for again soon', async (t) => {
  const asset = { path: '/assets/style.0123456789.css', type: 'text/css', bytes: Buffer.from('a{}') }
  const server = await serverUnderTest(t, { assets: [asset] })
  const old = await server.inject('/assets/style.fedcba9876.css')
  assert.deepEqual([old.body, old.headers['cache-control']], ['a{}', 'public, max-age=3600'])
  for (const url of [
    '/assets/other.fedcba9876.css',
    '/assets/style.css',
    '/assets/style.css',
    '/assets/..%2fstyle.fedcba9876.css',
  ])
    assert.equal((await server.inject(url)).statusCode, 404, url)
})

test('behind a proxy each asker has a share of his own, and addresses are those that people see', async (t) => {
  const server = await serverUnderTest(t, {
    ...given,
    behindProxy: true,
    limits: { readsPerMinute: 2, revisionMilliseconds: 60_000 },
  })
  const root = await server.listen({ port: 0, host: '127.0.0.1' })
  const ask = (address: string) =>
    fetch(`${root}/fruit/01`, {
      headers: {
        'x-forwarded-for': `6.6.6.6, ${address}`,
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'haicap.example',
      },
    })
  const first = await ask('10.0.0.1')
  assert.match(await first.text(), /https:\/\/haicap\.example/)
  const statuses = []
  for (const address of ['10.0.0.1', '10.0.0.1', '10.0.0.2', '10.0.0.2', '10.0.0.2'])
    statuses.push((await ask(address)).status)
  assert.deepEqual(statuses, [200, 429, 200, 200, 429])
})
