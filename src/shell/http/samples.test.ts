import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allOperations } from '../../../test/house/operations.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { serverUnderTest } from '../../../test/support/server.ts'
import { facesOf } from '../../pages.ts'
import { isRouted } from './operations.ts'
import { curlOf, sampleHost, samplesOf } from './samples.ts'

const operations = allOperations()

/** The address that a line of curl asks. */
const addressIn = (line: string): string | undefined =>
  /'http:\/\/localhost:8080(\/[^']*)'/.exec(line)?.[1] ?? /'http:\/\/haicap\.test(\/[^']*)'/.exec(line)?.[1]

/** Each example also runs at the command line in `test/operations.test.ts`, so over HTTP the longer tiers are enough. */
const skip = process.env.HAICAP_TEST_TIER === 'core' ? 'takes ten seconds: longer tiers only' : false

test('every example of the API that only reads runs as it is shown, and answers', { skip }, async (t) => {
  const { database } = await testDatabase(t, { country: true })
  const server = await serverUnderTest(t, {
    operations,
    database,
    now: () => new Date('2026-09-25T05:00:00Z'),
    checkOutput: false,
  })
  const failed: string[] = []
  let asked = 0
  for (const operation of operations.filter(isRouted))
    for (const sample of samplesOf(operation)) {
      // A receipt, a job: what only its owner has.
      if (sample.method !== 'GET' || operation.resource !== undefined || sample.withKey) continue
      const t0 = performance.now()
      const { statusCode } = await server.inject(sample.address)
      if (performance.now() - t0 > 500) console.log(sample.address, performance.now() - t0)
      asked++
      if (statusCode !== 200) failed.push(`${statusCode} ${curlOf(sample, sampleHost)}`)
    }
  assert.deepEqual(failed, [])
  assert.ok(asked > 25, `${asked} were asked`)
})

test('every line that the page of the API shows first answers', async (t) => {
  const { database } = await testDatabase(t, { country: true })
  const server = await serverUnderTest(t, {
    operations,
    database,
    ...facesOf(operations),
    now: () => new Date('2026-09-25T05:00:00Z'),
  })
  const { body } = await server.inject({ url: '/api', headers: { host: 'haicap.test', accept: 'text/html' } })
  const begin = /id="begin"[\s\S]*?<code>([\s\S]*?)<\/code>/.exec(body)?.[1] ?? ''
  const lines = begin.replaceAll('&#39;', "'").replaceAll('&amp;', '&').split('\n')
  assert.equal(lines.length, 5)
  for (const line of lines) {
    const address = addressIn(line)
    assert.ok(address, line)
    assert.equal((await server.inject(address)).statusCode, 200, line)
  }
})

test('an example says the same over HTTP as at the command line, and a quote in it stays a quote', () => {
  const unit = operations.find(({ name }) => name === 'register.unit')
  assert.ok(unit)
  const [sample] = samplesOf({ ...unit, examples: ['00004 --at 2025-07-01 --format csv'] })
  assert.equal(sample?.address, '/api/v1/register/unit/00004?validAt=2025-07-01&format=csv')
  const report = operations.find(({ name }) => name === 'feedback.report')
  assert.ok(report)
  const [said] = samplesOf({ ...report, examples: [`--wrong "it's wrong" --unit 00004`] })
  assert.deepEqual(said?.body, { wrong: "it's wrong", unit: '00004' })
  assert.match(said ? curlOf(said, sampleHost) : '', /it'\\''s wrong/)
})
