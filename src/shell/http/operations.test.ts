import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'
import { serverUnderTest } from '../../../test/support/server.ts'
import { nextRevision, sampleOperations, timesRun } from '../testing.ts'

const multipart = (parts: readonly string[]) => ({
  headers: { 'content-type': 'multipart/form-data; boundary=edge' },
  payload: `${parts.map((part) => `--edge\r\n${part}\r\n`).join('')}--edge--\r\n`,
})
const filePart = (name: string, content: string) =>
  `content-disposition: form-data; name="${name}"; filename="C:\\papers\\a.txt"\r\ncontent-type: text/plain\r\n\r\n${content}`
const fieldPart = (name: string, value: string) =>
  `content-disposition: form-data; name="${name}"\r\n\r\n${value}`

const asking = async (t: Parameters<typeof serverUnderTest>[0]) => {
  const server = await serverUnderTest(t, { operations: sampleOperations })
  return { server, get: (url: string, headers = {}) => server.inject({ url, headers }) }
}

test('an operation is asked by path, by query, by alias and by either spelling of its name', async (t) => {
  const { get } = await asking(t)
  for (const url of [
    '/fruit/01?at=2025-07-01',
    '/fruit?code=01&validAt=2025-07-01',
    '/fruit?code=01&valid-at=2025-07-01',
  ])
    assert.equal((await get(`/api/v1/sample${url}`)).json().validAt, '2025-07-01', url)
  assert.equal((await get('/api/v1/sample/all-fruits')).json().fruits.length, 2)
  assert.equal((await get('/api/v1/sample/allFruits')).json().fruits.length, 2)
})

test('query texts become exactly what their fields ask for, and codes keep their zeros', async (t) => {
  const { get } = await asking(t)
  const { asked } = (await get('/api/v1/sample/all-fruits?limit=2&heavy=true&codes=01&codes=02,03')).json()
  assert.deepEqual(asked, { limit: 2, heavy: true, codes: ['01', '02', '03'] })
  assert.equal((await get('/api/v1/sample/all-fruits?limit=two')).json().code, 'input/wrong-form')
  assert.equal((await get('/api/v1/sample/all-fruits?limit=1e1')).json().code, 'input/wrong-form')
})

test('a field given twice is refused by whichever names, unless it is a list', async (t) => {
  const { get, server } = await asking(t)
  const days = 'at=2025-06-30&at=2025-07-01'
  const answer = await get(`/api/v1/sample/fruit/01?${days}&lang=en`)
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json().code, 'input/repeated-field')
  assert.match(
    answer.json().detail,
    /validAt takes one value but is given 2 times \(2025-06-30, 2025-07-01\)/,
  )
  assert.match((await get(`/api/v1/sample/fruit/01?${days}`)).json().detail, /được nêu 2 lần/)
  for (const url of [
    '/fruit/01?at=2025-06-30&validAt=2025-07-01',
    '/fruit/01?code=02',
    '/fruit/01?lang=en&lang=vi',
    '/all-fruits?format=csv&format=json',
  ])
    assert.equal((await get(`/api/v1/sample${url}`)).json().code, 'input/repeated-field', url)
  const form = multipart([filePart('file', 'x'), fieldPart('note', 'a'), fieldPart('note', 'b')])
  const posted = await server.inject({ method: 'POST', url: '/api/v1/sample/weigh', ...form })
  assert.equal(posted.json().code, 'input/repeated-field')
})

test('JSON is taken as it is: null stays null, "12" stays text, 12 is no text', async (t) => {
  const { server } = await asking(t)
  const post = (payload: object) =>
    server.inject({ method: 'POST', url: '/api/v1/sample/all-fruits', payload })
  assert.deepEqual((await post({ note: null })).json().asked, { note: null })
  assert.deepEqual((await post({ note: '12' })).json().asked, { note: '12' })
  assert.deepEqual(
    (await post({ note: 12, limit: '2', heavy: 0 }))
      .json()
      .problems.map(({ field }: { field: string }) => field),
    ['limit', 'heavy', 'note'],
  )
})

test('a refusal is a problem document in the language asked for, naming every field', async (t) => {
  const { get } = await asking(t)
  const answer = await get('/api/v1/sample/fruit?at=2025-13-01&cod=1', {
    'accept-language': 'en-GB,vi;q=0.5',
  })
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
  assert.equal(answer.headers['content-language'], 'en')
  const body = answer.json()
  assert.deepEqual(
    body.problems.map(({ field }: { field: string }) => field),
    ['code', 'validAt', 'cod'],
  )
  assert.match(body.detail, /code is missing.*2025-13-01.*Did you mean code/)
  assert.match((await get('/api/v1/sample/fruit/09?lang=vi')).json().detail, /Không có quả mã 09/)
  assert.equal((await get('/api/v1/sample/fruit/09')).statusCode, 404)
  assert.equal((await get('/api/v1/sample/fruit/01?lang=fr')).json().code, 'shell/no-such-language')
})

test('an answer has a strong ETag per encoding, and 304 follows when it is named', async (t) => {
  const { get } = await asking(t)
  const url = '/api/v1/sample/fruit/01?pad=2000'
  const first = await get(url)
  const etag = String(first.headers.etag)
  assert.match(etag, /^"[\w-]{27}"$/)
  assert.equal((await get(url, { 'if-none-match': etag })).statusCode, 304)
  const packed = await get(url, { 'accept-encoding': 'gzip, br' })
  assert.equal(packed.headers['content-encoding'], 'br')
  assert.notEqual(packed.headers.etag, etag)
  assert.equal(brotliDecompressSync(packed.rawPayload).toString(), first.body)
  assert.equal((await get(url, { 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding'], 'gzip')
  assert.equal((await get(url, { 'if-none-match': String(packed.headers.etag) })).statusCode, 304)
})

test('answers are kept until the revision changes, apart per language, form and address', async (t) => {
  const { get } = await asking(t)
  const url = '/api/v1/sample/fruit/02'
  const before = timesRun()
  await get(url)
  await get(url)
  assert.equal(timesRun(), before + 1)
  assert.equal((await get(url, { 'accept-language': 'en' })).json().language, 'en')
  nextRevision()
  await get(url)
  assert.equal(timesRun(), before + 3)
})

test('refusals are not kept', async (t) => {
  const { get } = await asking(t)
  const before = timesRun()
  await get('/api/v1/sample/fruit/09')
  await get('/api/v1/sample/fruit/09')
  assert.equal(timesRun(), before + 2)
})

test('what was known at a past instant may be kept for good, anything else is asked anew', async (t) => {
  const { get } = await asking(t)
  const control = async (query: string) =>
    (await get(`/api/v1/sample/fruit/01?${query}`)).headers['cache-control']
  assert.equal(
    await control('at=2025-07-01&knownAt=2025-08-01T00:00:00Z'),
    'public, max-age=86400, immutable',
  )
  assert.equal(await control('at=2025-07-01'), 'public, max-age=60')
  assert.equal(await control('at=2025-07-01&knownAt=2030-01-01T00:00:00Z'), 'public, max-age=60')
})

test('an answer with rows comes as CSV, NDJSON and XLSX, by query or by Accept', async (t) => {
  const { get } = await asking(t)
  const csv = 'code,name,weight\n01,Bưởi Năm Roi,1.2\n02,"Xoài ""cát""",0.4\n'
  const asked = await get('/api/v1/sample/all-fruits?format=csv')
  assert.equal(asked.body, csv)
  assert.match(String(asked.headers['content-disposition']), /sample-allFruits\.csv/)
  assert.equal((await get('/api/v1/sample/all-fruits', { accept: 'text/csv, */*;q=0.1' })).body, csv)
  const lines = (await get('/api/v1/sample/all-fruits?format=ndjson')).body.trimEnd().split('\n')
  assert.deepEqual(JSON.parse(lines[1] ?? ''), { code: '02', name: 'Xoài "cát"', weight: 0.4 })
  const xlsx = await get('/api/v1/sample/all-fruits?format=xlsx')
  assert.deepEqual((await readXlsx(xlsx.rawPayload)).sheets[0]?.rows[1], ['01', 'Bưởi Năm Roi', 1.2])
  assert.equal((await get('/api/v1/sample/fruit/01?format=csv')).json().code, 'shell/no-such-format')
  assert.equal(
    (await get('/api/v1/sample/all-fruits', { accept: 'text/html,*/*' })).headers['content-type'],
    'application/json; charset=utf-8',
  )
})

test('a file is handed in as a form or as it is, without the path it had', async (t) => {
  const { server } = await asking(t)
  const post = (given: object) => server.inject({ method: 'POST', url: '/api/v1/sample/weigh', ...given })
  const form = multipart([filePart('file', 'abc'), fieldPart('note', 'tờ một'), fieldPart('times', '2')])
  assert.deepEqual((await post(form)).json(), { name: 'a.txt', bytes: 3, note: 'tờ một', times: 2 })
  const raw = {
    headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="b.pdf"' },
    payload: Buffer.from('%PDF'),
  }
  assert.deepEqual((await post(raw)).json(), { name: 'b.pdf', bytes: 4, note: null, times: 1 })
})

test('too large, empty, cut off and wrongly typed bodies are each told in words', async (t) => {
  const { server } = await asking(t)
  const code = async (given: object, url = '/api/v1/sample/weigh') =>
    (await server.inject({ method: 'POST', url, ...given })).json().code
  const json = { headers: { 'content-type': 'application/json' } }
  assert.equal(await code(multipart([filePart('file', 'x'.repeat(1001))])), 'shell/too-large')
  assert.equal(
    await code({ headers: { 'content-type': 'application/pdf' }, payload: Buffer.alloc(1001) }),
    'input/file-too-large',
  )
  assert.equal(
    await code({ headers: { 'content-type': 'application/pdf' }, payload: Buffer.alloc(2_000_000) }),
    'shell/too-large',
  )
  assert.equal(await code(multipart([])), 'input/missing-field')
  assert.equal(
    await code({
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
      payload: '--edge\r\ncontent-disp',
    }),
    'shell/malformed-request',
  )
  assert.equal(await code({ ...json, payload: '{"limit": 1' }, '/api/v1/sample/all-fruits'), 'input/not-json')
  assert.equal(await code({ ...json, payload: '[]' }, '/api/v1/sample/all-fruits'), 'input/wrong-form')
  assert.equal(
    await code({ ...json, payload: '{"__proto__": {"limit": 1}}' }, '/api/v1/sample/all-fruits'),
    'input/not-json',
  )
  assert.equal(
    await code({ headers: { 'content-type': 'text/csv' }, payload: 'a' }, '/api/v1/sample/all-fruits'),
    'shell/wrong-media',
  )
})

test('what only the operator may do, or only a machine has, is not there at all', async (t) => {
  const { server, get } = await asking(t)
  const press = await server.inject({ method: 'POST', url: '/api/v1/sample/press', payload: { code: '1' } })
  assert.equal(press.json().code, 'shell/no-such-address')
  assert.equal((await get('/api/v1/sample/walk?directory=/')).statusCode, 404)
  assert.equal(
    (await get('/api/v1/sample/all-fruit')).json().problems[0].details.meant,
    '/api/v1/sample/all-fruits',
  )
})

test('a question that takes too long is given up, and a failure of ours tells nothing but its number', async (t) => {
  const server = await serverUnderTest(t, { operations: sampleOperations, limits: { seconds: 0.05 } })
  assert.equal((await server.inject('/api/v1/sample/hang')).json().code, 'shell/too-slow')
  const crash = await server.inject({
    url: '/api/v1/sample/crash',
    headers: { 'x-request-id': 'number-0001' },
  })
  assert.equal(crash.statusCode, 500)
  assert.doesNotMatch(crash.body, /secret/)
  assert.equal(crash.json().instance, 'urn:request:number-0001')
})
