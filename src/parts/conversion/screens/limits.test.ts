import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/support/database.ts'
import { serverUnderTest } from '../../../../test/support/server.ts'
import { loadRelease } from '../../register/index.ts'
import { aCountry } from '../../register/testing/country.ts'
import { jobsOf } from '../jobs/serving.ts'
import { operations } from '../operations.ts'
import { aFolder } from '../testing/files.ts'
import { conversionPages } from './index.ts'

test('a fourth unfinished job is refused where its column was chosen, and can be started later', async (t) => {
  const { database } = await testDatabase(t)
  assert.ok((await loadRelease(database, aCountry(), { at: '2025-07-10T00:00:00Z' })).ok)
  const data = aFolder(t)
  const server = await serverUnderTest(t, { operations, database, data, pages: conversionPages() })
  const handIn = async () => {
    const body = new FormData()
    body.append('file', new Blob(['địa chỉ\nXã An, Huyện Đông\n']), 'a.csv')
    const made = new Response(body)
    const answer = await server.inject({
      method: 'POST',
      url: '/convert/many',
      headers: { 'content-type': made.headers.get('content-type') ?? '' },
      payload: Buffer.from(await made.arrayBuffer()),
    })
    return String(answer.headers.location)
  }
  const start = async (place: string) =>
    server.inject({
      method: 'POST',
      url: place,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ action: 'start', column: 'địa chỉ', kind: 'addresses' }).toString(),
    })
  const places = [await handIn(), await handIn(), await handIn(), await handIn()]
  const started = []
  for (const place of places) started.push(await start(place))
  const last = started.at(-1)
  assert.deepEqual(
    started.map(({ statusCode }) => statusCode),
    [303, 303, 303, 422],
  )
  assert.match(last?.body ?? '', /role="alert"/)
  assert.match(last?.body ?? '', /địa chỉ/)
  await jobsOf(data).idle()
  assert.equal((await start(places.at(-1) ?? '')).statusCode, 303)
  await jobsOf(data).stop()
})
