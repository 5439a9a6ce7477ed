/** Pages at the faces: `Link` over HTTP, `--all` at the command line. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { testContext } from '../../test/support/context.ts'
import { serverUnderTest } from '../../test/support/server.ts'
import { fine } from '../kernel/result.ts'
import { afterField, limitField, nullableText } from '../platform/fields.ts'
import { defineOperation } from '../platform/operation.ts'
import { pagingOf } from '../platform/paging.ts'
import { runCommandLine } from './cli/run.ts'
import { sampleOperations } from './testing.ts'

const numbers = defineOperation({
  name: 'sample.numbers',
  kind: 'query',
  access: 'public',
  summary: { vi: 'Các số', en: 'The numbers' },
  input: Type.Object({
    from: Type.Optional(Type.Integer()),
    limit: Type.Optional(limitField(10)),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({ numbers: Type.Array(Type.Integer()), next: nullableText }),
  aliases: { cursor: 'after' },
  pages: { rows: 'numbers' },
  table: { columns: ['number'], rows: (answer) => answer.numbers.map((each) => [each]) },
  run: async (input) => {
    const paging = pagingOf('sample.numbers', input, { usual: 3, order: ['number'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const all = Array.from({ length: 8 }, (_, at) => at + (input.from ?? 1))
    const { rows, next } = cut(
      all.filter((each) => each > Number(place?.[0] ?? 0)).slice(0, wanted),
      (each) => [each],
    )
    return fine({ numbers: [...rows], next })
  },
})
const operations = [...sampleOperations, numbers]

test('each page names the next in a header, also as CSV; the last one names none', async (t) => {
  const server = await serverUnderTest(t, { operations })
  const seen: string[] = []
  let url: string | undefined = '/api/v1/sample/numbers?from=1&format=csv'
  while (url !== undefined) {
    const answer: Awaited<ReturnType<typeof server.inject>> = await server.inject(url)
    assert.equal(answer.statusCode, 200, answer.body)
    seen.push(...answer.body.trim().split('\n').slice(1))
    url = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1]
  }
  assert.deepEqual(seen, ['1', '2', '3', '4', '5', '6', '7', '8'])
  const { next } = (await server.inject('/api/v1/sample/numbers')).json()
  const goOn = await server.inject(`/api/v1/sample/numbers?cursor=${next}`)
  assert.deepEqual(goOn.json().numbers, [4, 5, 6])
  const other = await server.inject(`/api/v1/sample/numbers?from=2&after=${next}`)
  assert.deepEqual([other.statusCode, other.json().code], [400, 'input/other-cursor'])
})

const type = async (...typed: readonly string[]) => {
  let [out, error] = ['', '']
  const exit = await runCommandLine(
    {
      operations,
      commands: [],
      language: 'en',
      open: async () => fine({ context: testContext(), close: async () => {} }),
    },
    typed,
    {
      out: (bytes) => {
        out += String(bytes)
      },
      error: (text) => {
        error += text
      },
      width: null,
    },
  )
  return { exit, out, error }
}

test('--all puts the pages together; without it one page is shown, and its cursor goes on', async () => {
  const all = await type('sample', 'numbers', '--all', '--json')
  assert.deepEqual(JSON.parse(all.out), { numbers: [1, 2, 3, 4, 5, 6, 7, 8], next: null })
  assert.equal(
    (await type('sample', 'numbers', '--all', '--limit', '5', '--format', 'csv')).out.split('\n').length,
    10,
  )
  const first = JSON.parse((await type('sample', 'numbers', '--json')).out)
  assert.deepEqual(
    JSON.parse((await type('sample', 'numbers', '--after', first.next, '--json')).out).numbers,
    [4, 5, 6],
  )
  const refused = await type('sample', 'fruit', '01', '--all')
  assert.equal(refused.exit, 2)
  assert.match(refused.error, /input\/unknown-field/)
  assert.match((await type('sample', 'numbers', '--help')).out, /--all/)
})
