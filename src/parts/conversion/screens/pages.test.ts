import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/support/database.ts'
import { serverUnderTest } from '../../../../test/support/server.ts'
import { loadRelease } from '../../register/index.ts'
import { aCountry } from '../../register/testing/country.ts'
import { layHanded, sweepHanded } from '../handed/handed.ts'
import { peek } from '../handed/peek.ts'
import { operations } from '../operations.ts'
import { aFolder, aWorkbook } from '../testing/files.ts'
import { conversionPages } from './index.ts'
import { placesOf } from './understood.ts'

const { database } = await testDatabase()
assert.ok((await loadRelease(database, aCountry(), { at: '2025-07-10T00:00:00Z' })).ok)

test('what people type and hand in is not logged', async (t) => {
  let log = ''
  const write = (line: string) => {
    log += line
  }
  const data = aFolder(t)
  const server = await serverUnderTest(t, {
    operations,
    database,
    data,
    pages: conversionPages(),
    log: { write },
  })
  const secret = '17 ngõ Bí Mật, Xã An, Huyện Đông, Tỉnh Ánh Dương'
  const query = new URLSearchParams({ q: secret })
  assert.equal((await server.inject(`/convert?${query}`)).statusCode, 200)
  assert.equal(
    (await server.inject(`/api/v1/conversion/suggest?${new URLSearchParams({ text: secret })}`)).statusCode,
    200,
  )
  const posted = await server.inject({
    method: 'POST',
    url: '/convert/many',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ addresses: secret }).toString(),
  })
  assert.match(posted.body, /17 ngõ Bí Mật/)
  assert.equal(posted.headers['cache-control'], 'no-store')
  const body = new FormData()
  body.append('file', new Blob([`địa chỉ\n${secret}\n`]), 'bí mật.csv')
  const made = new Response(body)
  const handed = await server.inject({
    method: 'POST',
    url: '/convert/many',
    headers: { 'content-type': made.headers.get('content-type') ?? '' },
    payload: Buffer.from(await made.arrayBuffer()),
  })
  assert.equal(handed.statusCode, 303)
  const place = String(handed.headers.location)
  assert.match(place, /^\/convert\/many\/[0-9a-f]{32}$/)
  assert.match((await server.inject(place)).body, /bí mật\.csv/)
  assert.notEqual(log, '')
  for (const word of ['Bí Mật', encodeURIComponent('Bí'), 'bí mật', place.slice(-32)])
    assert.ok(!log.includes(word), word)
})

test('a code leads to its unit, and a choice becomes part of the address', async (t) => {
  const server = await serverUnderTest(t, { operations, database, pages: conversionPages() })
  const code = await server.inject('/en/convert?q=00001')
  assert.deepEqual([code.statusCode, code.headers.location], [303, '/en/unit/00001'])
  const then = await server.inject('/convert?q=00001&to=2025-06-30')
  assert.equal(then.headers.location, '/unit/00001?at=2025-06-30')
  const between = await server.inject('/convert?q=00001&writtenAt=30/06/2024&to=2025-06-30')
  assert.equal(between.headers.location, '/convert-code?code=00001&from=2024-06-30&to=2025-06-30')
  const query = new URLSearchParams({
    before: '5 Lê Lợi',
    add: 'Xã An',
    after: 'Huyện Đông',
    to: '2025-06-30',
  })
  const joined = await server.inject(`/convert?${query}`)
  assert.equal(joined.statusCode, 303)
  const next = new URL(String(joined.headers.location), 'http://localhost')
  assert.equal(next.searchParams.get('q'), '5 Lê Lợi, Xã An, Huyện Đông')
  assert.equal(next.searchParams.get('to'), '2025-06-30')
})

test('where one former commune was divided, its papers and its sheet are spoken of too', async (t) => {
  const server = await serverUnderTest(t, { operations, database, pages: conversionPages() })
  const divided = await server.inject(`/convert?q=${encodeURIComponent('Xã Châu, Huyện Đông')}`)
  assert.match(divided.body, /id="papers"/)
  assert.match(divided.body, /href="\/sheet\?q=/)
})

test('a day after what is known says so', async (t) => {
  const server = await serverUnderTest(t, { operations, database, pages: conversionPages() })
  const later = await server.inject(`/convert?q=${encodeURIComponent('Xã An, Huyện Đông')}&to=2999-01-01`)
  assert.match(later.body, /chỉ biết đến hết ngày 30\/06\/2025/)
})

test('a page cannot be made to say markup', async (t) => {
  const server = await serverUnderTest(t, { operations, database, pages: conversionPages() })
  for (const path of ['/convert?q=', '/convert?point=1&q=', '/convert?to=<script>x</script>&q='])
    for (const typed of ['<script>x</script>', '"><img src=x onerror=y>', "'); drop table unit; --"]) {
      const answer = await server.inject(`${path}${encodeURIComponent(typed)}`)
      assert.ok(answer.statusCode < 500, `${path}${typed}`)
      assert.ok(!answer.body.includes('<script>x') && !answer.body.includes('<img'), typed)
    }
})

test('a file that waits for its column is erased after an hour', async (t) => {
  const data = aFolder(t)
  const now = '2025-07-10T00:00:00.000Z'
  const file = { name: 'a.csv', bytes: Buffer.from('x\n1\n') }
  assert.ok((await layHanded(data, file, now)).ok)
  const kept = () => readdirSync(join(data, 'conversion', 'handed')).length
  assert.equal(await sweepHanded(data, new Date('2025-07-10T00:59:00Z')), 0)
  assert.equal(kept(), 1)
  assert.equal(await sweepHanded(data, new Date('2025-07-10T01:00:00Z')), 1)
  assert.equal(kept(), 0)
})

test('columns are found in CSV, workbooks and lines of JSON, below titles too', async (t) => {
  const data = aFolder(t)
  const workbook = await aWorkbook([
    ['Danh sách năm 2024', null, null],
    ['STT', 'Họ tên', 'Nơi thường trú'],
    [1, 'An', 'Xã An, Huyện Đông'],
  ])
  for (const [name, bytes] of [
    ['a.csv', Buffer.from('\ufeffSTT;Họ tên;Nơi thường trú\n1;An;"Xã An, Huyện Đông"\n')],
    ['a.xlsx', workbook],
    ['a.ndjson', Buffer.from('{"STT":1,"Họ tên":"An","Nơi thường trú":"Xã An, Huyện Đông"}\n')],
  ] as const) {
    const handed = await layHanded(data, { name, bytes }, '2025-07-10T00:00:00.000Z')
    assert.ok(handed.ok)
    const seen = await peek(handed.value, { language: 'vi' })
    assert.ok(seen.ok, JSON.stringify(seen))
    assert.deepEqual(seen.value.names, ['STT', 'Họ tên', 'Nơi thường trú'], name)
    assert.equal(seen.value.likely.addresses, 'Nơi thường trú', name)
    assert.deepEqual(seen.value.rows[0], ['1', 'An', 'Xã An, Huyện Đông'], name)
  }
})

test('parts are marked where they stand, also when one word is said twice', () => {
  const parts = [{ text: 'Ba Đình' }, { text: 'Ba Đình' }, { text: 'Hà Nội' }]
  assert.deepEqual(
    placesOf('12 Ba Đình, Ba Đình, Hà Nội', parts).map(({ from }) => from),
    [3, 12, 21],
  )
})
