import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/support/database.ts'
import { serverUnderTest } from '../../../../test/support/server.ts'
import { loadRelease } from '../../register/index.ts'
import { aCountry } from '../../register/testing/country.ts'
import { operations } from '../operations.ts'
import { aFolder } from '../testing/files.ts'
import { jobsOf } from './serving.ts'

const list = 'id,địa chỉ\n007,"12 Lê Lợi, Xã An, Huyện Đông, Tỉnh Ánh Dương"\n008,mật khẩu của tôi\n'

const form = (text: string, fields: Readonly<Record<string, string>>, hamlets?: string) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new Blob([text]), 'danh sách riêng.csv')
  if (hamlets !== undefined) body.append('hamlets', new Blob([hamlets]), 'thôn.csv')
  return new Response(body)
}
const posted = async (text: string, fields: Readonly<Record<string, string>>, hamlets?: string) => {
  const made = form(text, fields, hamlets)
  return {
    method: 'POST' as const,
    url: '/api/v1/conversion/jobs',
    headers: { 'content-type': made.headers.get('content-type') ?? '', 'accept-language': 'en' },
    payload: Buffer.from(await made.arrayBuffer()),
  }
}

test('a file is handed in, watched, fetched and erased over HTTP, and never logged', async (t) => {
  const { database } = await testDatabase(t)
  assert.ok((await loadRelease(database, aCountry(), { at: '2025-07-10T00:00:00Z' })).ok)
  const data = aFolder(t)
  let log = ''
  const write = (line: string) => {
    log += line
  }
  const server = await serverUnderTest(t, { operations, database, data, log: { write } })
  const accepted = await server.inject(await posted(list, { column: 'địa chỉ', to: '2025-06-30' }))
  assert.equal(accepted.statusCode, 202, accepted.body)
  const place = String(accepted.headers.location)
  assert.match(place, /^\/api\/v1\/conversion\/jobs\/[0-9a-f]{32}$/)
  await jobsOf(data).idle()
  const seen = await server.inject(place)
  assert.equal(seen.headers['cache-control'], 'no-store')
  const job = seen.json()
  assert.deepEqual([job.state, job.percent, job.summary?.settled, job.problems], ['done', 100, 1, []])
  assert.ok(!seen.body.includes(data))
  const result = await server.inject(job.result)
  assert.equal(result.statusCode, 200)
  assert.match(String(result.headers['content-disposition']), /danh%20s%C3%A1ch%20ri%C3%AAng-haicap\.csv/)
  assert.match(result.body, /^007,.*,exact,Xã Tân An,00001,01/m)
  assert.equal((await server.inject({ method: 'POST', url: `${place}/erase` })).statusCode, 200)
  for (const gone of [place, job.result]) assert.equal((await server.inject(gone)).statusCode, 404)
  for (const secret of ['Lê Lợi', 'riêng', 'mật khẩu', job.id]) assert.ok(!log.includes(secret), secret)
})

test('days of rows and a list of hamlets are handed in like the file', async (t) => {
  const { database } = await testDatabase(t)
  assert.ok((await loadRelease(database, aCountry(), { at: '2025-07-10T00:00:00Z' })).ok)
  const data = aFolder(t)
  const server = await serverUnderTest(t, { operations, database, data })
  const rows = ['01/02/2021', 'hôm qua'].map((day) => `"Thôn Tây, Xã Châu, Huyện Đông",${day}\n`)
  const asked = { column: 'địa chỉ', dateColumn: 'ngày', to: '2025-06-30' }
  const given = await posted(
    `địa chỉ,ngày\n${rows.join('')}`,
    asked,
    'hamlet,oldCode,newCode\nThôn Tây,00003,00003\n',
  )
  const accepted = await server.inject(given)
  assert.equal(accepted.statusCode, 202, accepted.body)
  await jobsOf(data).idle()
  const done = (await server.inject(String(accepted.headers.location))).json()
  assert.deepEqual(done.summary?.counts, { 'bad-date': 1, 'by-hamlet': 1 }, JSON.stringify(done))
  const codes = await server.inject(await posted(list, { ...asked, codes: 'true' }))
  assert.deepEqual([codes.statusCode, codes.json().code], [400, 'conversion/addresses-only'])
  const points = await server.inject(await posted(list, { column: 'địa chỉ', pointColumns: 'id,id' }))
  await jobsOf(data).idle()
  const refused = (await server.inject(`${points.headers.location}/result`)).json()
  assert.equal(refused.code, 'conversion/no-boundaries')
})

test('an answer that is not there yet, and one that never will be, are told apart', async (t) => {
  const { database } = await testDatabase(t)
  assert.ok((await loadRelease(database, aCountry(), { at: '2025-07-10T00:00:00Z' })).ok)
  const data = aFolder(t)
  const server = await serverUnderTest(t, { operations, database, data })
  const wrong = await server.inject(await posted(list, { column: 'dia' }))
  await jobsOf(data).idle()
  const failed = (await server.inject(`${wrong.headers.location}?lang=en`)).json()
  assert.equal(failed.state, 'failed')
  assert.match(failed.problems[0].message, /no column “dia”/)
  const refused = await server.inject(`${wrong.headers.location}/result`)
  assert.equal(refused.json().code, 'conversion/no-such-column')
  const nobody = await server.inject('/api/v1/conversion/jobs/00000000000000000000000000000000')
  assert.equal(nobody.json().code, 'conversion/no-such-job')
  const empty = await server.inject(await posted('', { column: 'x' }))
  assert.ok([202, 400].includes(empty.statusCode), empty.body)
})

test('one address over HTTP comes with its law', async (t) => {
  const { database } = await testDatabase(t)
  assert.ok((await loadRelease(database, aCountry(), { at: '2025-07-10T00:00:00Z' })).ok)
  const server = await serverUnderTest(t, { operations, database })
  const query = new URLSearchParams({ address: 'Xã Bình, Huyện Đông, Tỉnh Ánh Dương', to: '2025-06-30' })
  const answer = (await server.inject(`/api/v1/conversion/convert?${query}`)).json()
  assert.deepEqual(
    [answer.status, answer.unit.name, answer.citations[0].instrument],
    ['exact', 'Xã Tân An', '12/NQ-HĐND'],
  )
  const wrong = await server.inject(`/api/v1/conversion/convert?address=x&point=200,1`)
  assert.equal(wrong.json().code, 'conversion/not-a-point')
  const none = await server.inject(await posted(list, { column: 'địa chỉ' }))
  assert.equal(none.json().code, 'conversion/no-jobs-here')
})
