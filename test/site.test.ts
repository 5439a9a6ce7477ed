/**
 * Holds of the whole site, asked as programs, caches and attackers ask: every page has its data beside it or says why
 * not, nothing sets a cookie, nothing typed is written down, and no address makes it fail.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { facesOf } from '../src/pages.ts'
import { operations } from '../src/parts.ts'
import { createServer } from '../src/shell/http/server.ts'
import { testDatabase } from './support/database.ts'

const { database } = await testDatabase(undefined, { country: true })
const lines: string[] = []
const faces = facesOf(operations)
const server = await createServer({
  operations,
  database,
  ...faces,
  now: () => new Date('2026-09-25T05:00:00Z'),
  limits: { readsPerMinute: 0, writesPerMinute: 0 },
  log: { write: (line) => void lines.push(line) },
})
after(() => server.close())

const pages = faces.pages.filter(({ methods = ['GET'] }) => methods.includes('GET'))
const browser = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'accept-language': 'vi' }
const ask = (url: string, headers: Record<string, string> = browser): Promise<LightMyRequestResponse> =>
  server.inject({ url, headers })

/** A question that each page with gaps answers. */
const samples: Readonly<Record<string, string>> = {
  '/search': '/search?q=tan+tien',
  '/convert-code': '/convert-code?code=00016',
  '/your-commune-changed': '/your-commune-changed?unit=00004&at=2025-06-30',
  '/acts/known': '/acts/known?number=1685/NQ-UBTVQH15',
  '/who-decides/:function': '/who-decides/fn:land:001',
}
const addressOf = (path: string): string => samples[path] ?? path.replace(/:code|:unit/, '00004')

test('every page has its data beside it, or says why not', () => {
  for (const { path, twin, noTwin } of pages)
    assert.ok(twin ? !noTwin : noTwin, `${path} has neither twin nor reason`)
})

test('a page without data, or one that was asked nothing, says so as data and names an operation that is there', async () => {
  for (const { path, noTwin, asks } of pages) {
    const api = asks ?? (typeof noTwin === 'object' ? (noTwin.api ?? '/api/v1/openapi.json') : null)
    if (api === null) continue
    for (const [prefix, words] of [
      ['', /[ạảãàáâậầấẩẫăắằặẳẵêếềệểễôốồộổỗơớờợởỡưứừựửữđ]/],
      ['/en', /^[ -~]+$/],
    ] as const) {
      const answer = await ask(`${prefix}${path.replace(/:\w+/g, '1')}.json`)
      const { why, ...rest } = answer.json()
      // A page that shows something before it is asked has that as data.
      if (asks && !('data' in rest)) {
        assert.equal(answer.statusCode, 200, path)
        continue
      }
      assert.deepEqual([answer.statusCode, rest], [200, { page: path, data: null, api }], path)
      assert.match(why, words)
    }
    const { paths } = (await ask('/api/v1/openapi.json')).json()
    assert.ok(api.endsWith('openapi.json') || paths[api], `${path} names ${api}`)
  }
})

test('the head of each page names its data, and they are what the twin answers', async () => {
  for (const page of pages.filter(({ twin }) => twin)) {
    for (const prefix of ['', '/en']) {
      const address = addressOf(page.path)
      const { body } = await ask(address === '/' ? prefix || '/' : `${prefix}${address}`)
      const beside = /<link rel="alternate" type="application\/json" href="([^"]+)">/
        .exec(body)?.[1]
        ?.replaceAll('&amp;', '&')
      if (beside === undefined) continue
      assert.match(beside, /\.json(\?|$)/, `${prefix}${address}`)
      const data = await ask(beside)
      assert.equal(data.statusCode, 200, `${beside}: ${data.body.slice(0, 300)}`)
      assert.match(String(data.headers['content-type']), /^application\/json/, beside)
    }
  }
})

test('the data of a unit are the same beside its page and in the API', async () => {
  for (const query of ['', '?at=2025-06-30', '?at=30/06/2025']) {
    const beside = await ask(`/unit/00016.json${query}`)
    const day = query ? '?at=2025-06-30&lang=vi' : '?lang=vi'
    assert.equal(beside.body, (await ask(`/api/v1/register/unit/00016${day}`)).body, query)
  }
  for (const [url, status] of [
    ['/unit/99999.json', 404],
    ['/unit/00004.json?at=31-02-2025', 400],
    ['/unit/00004.json?at=1999-01-01', 422],
    ['/no/such/page.json', 404],
  ] as const) {
    const answer = await ask(url)
    assert.equal(answer.statusCode, status, url)
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/, url)
    assert.ok(answer.json().code.includes('/'), url)
  }
})

test('every page has a strong ETag, is not sent twice, sets no cookie and lets no script of others in', async () => {
  for (const { path } of pages) {
    const first = await ask(addressOf(path))
    assert.ok(first.statusCode < 500, path)
    assert.equal(first.headers['set-cookie'], undefined, path)
    assert.match(
      String(first.headers['content-security-policy']),
      /default-src 'none'; script-src 'self';/,
      path,
    )
    if (first.statusCode !== 200) continue
    // A form that may be sent once carries a number of its own, and is another page each time.
    if (first.body.includes('type="hidden"') && (await ask(addressOf(path))).body !== first.body) continue
    const etag = String(first.headers.etag)
    assert.match(etag, /^"[^"]+"$/, path)
    const again = await ask(addressOf(path), { ...browser, 'if-none-match': etag })
    assert.deepEqual([again.statusCode, again.body], [304, ''], path)
  }
})

test('a page with its permanent address never changes and may be kept for ever', async () => {
  for (const path of ['/unit/00004', '/country', '/units', '/quality']) {
    const dated = await ask(`${path}?at=2025-06-30`)
    assert.equal(dated.headers['cache-control'], 'public, max-age=3600, stale-while-revalidate=86400', path)
    const address = /class="address" href="http:\/\/[^/"]+([^"]+)"/
      .exec(dated.body)?.[1]
      ?.replaceAll('&amp;', '&')
    assert.ok(address?.includes('knownAt='), path)
    const permanent = await ask(address ?? '')
    assert.equal(permanent.headers['cache-control'], 'public, max-age=31536000, immutable', address)
    assert.ok(permanent.body.includes(String(address).replaceAll('&', '&amp;')), 'its own address')
    assert.equal((await ask(path)).headers['cache-control'], 'no-cache', path)
  }
})

const secrets = ['Nguyễn-Thị-Bí-Mật', '0987654321', 'bimat@example.vn', 'so-nha-bi-mat-17']

test('nothing that was typed is written to the logs or the metrics', async () => {
  lines.length = 0
  for (const secret of secrets) {
    const typed = encodeURIComponent(secret)
    for (const url of [
      `/?q=${typed}`,
      `/search?q=${typed}`,
      `/search.json?q=${typed}`,
      `/convert?q=${typed}`,
      `/convert.json?q=${typed}`,
      `/convert?q=${typed}&at=${typed}&knownAt=${typed}`,
      `/convert-code?code=${typed}`,
      `/unit/${typed}`,
      `/unit/${typed}.json`,
      `/lineage/${typed}?from=${typed}`,
      `/acts/known?number=${typed}`,
      `/${typed}`,
      `/${typed}.json`,
      `/api/v1/conversion/convert?address=${typed}`,
      `/api/v1/register/search?text=${typed}&validAt=${typed}`,
      `/api/v1/${typed}`,
      `/assets/${typed}.css`,
      `/%zz${typed}`,
    ])
      await ask(url)
    for (const url of [
      '/acts/read',
      '/convert',
      '/convert/many',
      '/sheet',
      '/feedback',
      '/data',
      '/api/v1/conversion/convert',
    ])
      for (const [type, payload] of [
        ['application/x-www-form-urlencoded', `q=${typed}&text=${typed}&address=${typed}&file=${typed}`],
        ['application/json', JSON.stringify({ address: secret, q: secret })],
        ['application/json', `{"address": ${secret}`],
        [
          'multipart/form-data; boundary=e',
          `--e\r\ncontent-disposition: form-data; name="file"; filename="${secret}.csv"\r\n\r\naddress\r\n${secret}\r\n--e--\r\n`,
        ],
      ] as const)
        await server.inject({ method: 'POST', url, headers: { ...browser, 'content-type': type }, payload })
  }
  const written = lines.join('') + (await ask('/metrics')).body
  for (const secret of secrets)
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
      assert.ok(
        !written.includes(form),
        `${form} in ${lines.find((line) => line.includes(form)) ?? 'the metrics'}`,
      )
  assert.ok(lines.length > 100)
})

const sound = (answer: LightMyRequestResponse, url: string): void => {
  assert.ok(answer.statusCode < 500, `${url}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
  assert.equal(answer.headers['set-cookie'], undefined, url)
  const type = String(answer.headers['content-type'] ?? '')
  if (answer.statusCode >= 400 && type.startsWith('text/html')) {
    assert.match(answer.body, /<h1/, url)
    assert.match(answer.body, /href="\/(en)?"/, `${url} offers no way on`)
  } else if (answer.statusCode >= 400) assert.ok(answer.json().problems.length > 0, url)
}

const hostile = [
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/unit/..%2f..%2f..%2fetc%2fpasswd',
  '/unit/%00',
  '/unit/00004%00',
  '/%00',
  '/unit/%E0%A4%A',
  '/%',
  '/unit/%zz',
  '//',
  '//unit//00004',
  '//evil.example/x',
  '/\\evil.example',
  '/unit/00004//',
  `/${'a'.repeat(5000)}`,
  `/unit/${'9'.repeat(600)}`,
  `/search?q=${'x'.repeat(10_000)}`,
  `/search?${'q=a&'.repeat(2000)}`,
  '/search?q=%',
  '/search?q=%FF%FE',
  '/unit/00004?at=9999-12-31',
  '/unit/00004?at=0001-01-01',
  '/unit/00004?at=2025-02-30',
  '/unit/00004?at=-1',
  '/unit/00004?knownAt=yesterday',
  '/unit/00004?knownAt=0001-01-01T00:00:00Z',
  '/unit/00004?knownAt=9999-12-31T00:00:00Z',
  '/compare?from=2026-01-01&to=2004-08-31',
  '/compare?from=x&to=y&level=__proto__',
  '/units?level=constructor&type=__proto__&within=%00',
  '/units?sort=__proto__&page=-1',
  '/units?page=1e9',
  '/quality?topic=%3Cscript%3E',
  '/lineage/__proto__',
  '/unit/__proto__',
  '/unit/constructor.json',
  '/acts/known?number=%00',
  '/assets/../../package.json',
  '/assets/%2e%2e%2fpackage.json',
  '/sitemap-99999.xml',
  '/.json',
  '/.env',
  '/wp-login.php',
  '/en/en/en',
  '/EN',
  '/api/v1/register/unit/%2F..%2F',
]

test('hostile addresses are answered with a page or a problem', async () => {
  for (const url of hostile)
    for (const headers of [browser, { accept: 'application/json' }]) sound(await ask(url, headers), url)
})

test('whatever is typed, into boxes, days or paths, is answered and never becomes markup', async () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '../..',
      '%00',
      '2025-02-30',
      '٠٠٠٠٤',
    ),
    fc
      .tuple(fc.constantFrom('phường ', 'Xã ', 'quận 1, '), fc.string({ maxLength: 20 }))
      .map((both) => both.join('')),
  )
  const names = [
    'q',
    'code',
    'at',
    'validAt',
    'from',
    'to',
    'since',
    'knownAt',
    'level',
    'type',
    'within',
    'sort',
    'page',
    'topic',
    'number',
    '__proto__',
  ]
  const path = fc.oneof(
    fc.constantFrom(...pages.map((page) => page.path)),
    text.map((each) => `/${encodeURIComponent(each.toWellFormed())}`),
  )
  await fc.assert(
    fc.asyncProperty(
      path,
      text,
      fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 4 }),
      fc.constantFrom('', '/en'),
      fc.boolean(),
      async (route, segment, query, prefix, asData) => {
        const filled = route.replace(/:[a-z]+/i, encodeURIComponent(segment.toWellFormed()))
        const asked = new URLSearchParams(query.map(([name, value]) => [name, value.toWellFormed()]))
        const url = `${prefix}${filled}${asData ? '.json' : ''}?${asked}`
        const answer = await ask(url)
        sound(answer, url)
        if (String(answer.headers['content-type']).startsWith('text/html'))
          assert.doesNotMatch(answer.body, /<script>alert|<img src=x/, url)
      },
    ),
    { numRuns: 250, seed: 4 },
  )
})

test('one place that asks too often gets a page with the time to wait, or a problem', async (t) => {
  const busy = await createServer({ operations, database, ...faces, limits: { readsPerMinute: 600 } })
  t.after(() => busy.close())
  const counts = new Map<number, number>()
  for (let n = 0; n < 1000; n++) {
    // Half of them ask for pages that never existed.
    const { statusCode } = await busy.inject({ url: n % 2 ? '/about' : `/no/${n}.json` })
    counts.set(statusCode, (counts.get(statusCode) ?? 0) + 1)
  }
  const page = await busy.inject({ url: '/en/about', headers: browser })
  assert.equal(page.statusCode, 429, JSON.stringify([...counts]))
  assert.ok(Number(page.headers['retry-after']) >= 1)
  assert.match(page.body, /<h1>[\s\S]*Too many requests; try again in \d+ seconds/)
  const problem = await busy.inject({ url: '/unit/00004.json' })
  assert.deepEqual([problem.statusCode, problem.json().code], [429, 'shell/too-many-requests'])
  assert.equal((await busy.inject('/healthz')).statusCode, 200)
})
