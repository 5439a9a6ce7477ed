import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverUnderTest } from '../../../test/support/server.ts'
import { type fruitOperations, sampleOperations } from '../testing.ts'
import { createClient, RefusedCall } from './client.ts'

const clientOf = async (t: Parameters<typeof serverUnderTest>[0]) => {
  const server = await serverUnderTest(t, { operations: sampleOperations })
  return createClient<typeof fruitOperations>(await server.listen({ port: 0, host: '127.0.0.1' }), {
    language: 'en',
  })
}

test('a call has the types and the answer of its operation', async (t) => {
  const client = await clientOf(t)
  const answer = await client.sample.fruit({ code: '01', validAt: '2025-07-01' })
  const name: string = answer.fruit.name
  assert.deepEqual([name, answer.validAt, answer.language], ['Bưởi Năm Roi', '2025-07-01', 'en'])
  // @ts-expect-error a code is text
  await assert.rejects(client.sample.fruit({ code: 1 }), RefusedCall)
  // @ts-expect-error there is no such operation
  await assert.rejects(client.sample.vegetable({}), RefusedCall)
})

test('a file is handed in as it is', async (t) => {
  const client = await clientOf(t)
  const answer = await client.sample.weigh({ file: { name: 'á.txt', bytes: Buffer.from('abc') }, times: 2 })
  assert.deepEqual(answer, { name: 'á.txt', bytes: 3, note: null, times: 2 })
})

test('a refusal is thrown with its code, words and fields', async (t) => {
  const client = await clientOf(t)
  await assert.rejects(client.sample.fruit({ code: '09' }), (error) => {
    assert.ok(error instanceof RefusedCall)
    assert.deepEqual(
      [error.status, error.code, error.message, error.problems[0]?.field],
      [404, 'sample/no-such-fruit', 'There is no fruit with code 09.', 'code'],
    )
    return true
  })
})
