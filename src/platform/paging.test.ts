import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { testContext } from '../../test/support/context.ts'
import { testDatabase } from '../../test/support/database.ts'
import type { Result } from '../kernel/result.ts'
import { uuidv7 } from './ids.ts'
import { list } from './jobs/operations.ts'
import { insertJob } from './jobs/store.ts'
import { type Order, pagingOf } from './paging.ts'
import { perform } from './perform.ts'

const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))
const order: Order = ['instant', 'text']
const asked = { kind: 'a', limit: 2 }
const firstCursor = () => {
  const paging = pagingOf('x.list', asked, { usual: 10, order })
  assert.ok(paging.ok)
  const rows = [1, 2, 3].map((n) => ['2026-01-15T03:00:00.000Z', `Đ${n}`] as const)
  return paging.value.cut(rows, (row) => row).next ?? ''
}

test('a page ends with the place of its last row; the last page has no cursor', () => {
  const after = firstCursor()
  const next = pagingOf('x.list', { ...asked, limit: 5, after }, { usual: 10, order })
  assert.deepEqual(next.ok && [next.value.place, next.value.wanted], [['2026-01-15T03:00:00.000Z', 'Đ2'], 6])
  for (const rows of [[], [1], [1, 2]]) {
    const paging = pagingOf('x.list', asked, { usual: 10, order })
    assert.equal(paging.ok && paging.value.cut(rows, () => ['x']).next, null)
  }
})

test('a cursor of another question, of other filters or of nobody is refused', () => {
  const after = firstCursor()
  const tell = (name: `${string}.${string}`, input: Parameters<typeof pagingOf>[1], by = order) =>
    codes(pagingOf(name, input, { usual: 10, order: by }))
  assert.deepEqual(tell('x.list', { ...asked, after }), [])
  assert.deepEqual(tell('x.other', { ...asked, after }), ['input/other-cursor'])
  assert.deepEqual(tell('x.list', { kind: 'b', after }), ['input/other-cursor'])
  assert.deepEqual(tell('x.list', { after }), ['input/other-cursor'])
  assert.deepEqual(tell('x.list', { ...asked, text: 'more', after }), ['input/other-cursor'])
  assert.deepEqual(tell('x.list', { ...asked, after }, ['uuid', 'text']), ['input/other-cursor'])
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
      assert.deepEqual(tell('x.list', { ...asked, after: text }), ['input/other-cursor'])
    }),
  )
  fc.assert(
    fc.property(fc.nat(after.length - 1), fc.constantFrom('A', 'b', '-', '.'), (at, sign) => {
      const changed = after.slice(0, at) + sign + after.slice(at + 1)
      if (changed !== after)
        assert.deepEqual(tell('x.list', { ...asked, after: changed }), ['input/other-cursor'])
    }),
  )
})

const { database, pool } = await testDatabase()
const start = Date.parse('2026-01-01T00:00:00Z')
/** A job made in some second; many share one. */
const addJob = async (second: number, kind: string): Promise<string> => {
  const job = uuidv7(start + second * 1000)
  const at = new Date(start + second * 1000).toISOString()
  await insertJob(database, {
    ...{ job, kind, input: {}, key: null, madeAt: at, madeBy: 'test', runAt: at, mostAttempts: 1 },
  })
  return job
}

test('pages put together are the whole, in its order; rows added meanwhile neither double nor hide one', async () => {
  const second = fc.nat(5)
  const kind = fc.constantFrom('a.b', 'c.d')
  const row = fc.tuple(second, kind)
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 14 }),
      fc.array(fc.array(row, { maxLength: 2 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 5 }),
      fc.option(kind, { nil: undefined }),
      async (there, coming, limit, only) => {
        await pool.query('delete from job')
        for (const [at, of] of there) await addJob(at, of)
        const filters = only === undefined ? {} : { kind: only }
        const ask = async (input: object) => {
          const answer = await perform(list, { ...filters, ...input }, testContext({ database }))
          assert.ok(answer.ok, JSON.stringify(answer))
          return answer.value
        }
        const whole = (await ask({ limit: 1000 })).jobs.map(({ job }) => job)
        const later = coming.values()
        const seen: string[] = []
        for (let after: string | null | undefined; after !== null; ) {
          const page: Awaited<ReturnType<typeof ask>> = await ask({ limit, ...(after ? { after } : {}) })
          seen.push(...page.jobs.map(({ job }) => job))
          after = page.next
          for (const [at, of] of later.next().value ?? []) await addJob(at, of)
        }
        assert.equal(new Set(seen).size, seen.length)
        assert.deepEqual(
          seen.filter((job) => whole.includes(job)),
          whole,
        )
        const after = (await ask({ limit: 1000 })).jobs.map(({ job }) => job)
        assert.deepEqual(
          after.filter((job) => seen.includes(job)),
          seen,
        )
      },
    ),
    { numRuns: 40 },
  )
})

test('a cursor is good for its list alone: the same place in a list of other filters is refused', async () => {
  await pool.query('delete from job')
  for (const at of [1, 2, 3]) await addJob(at, 'a.b')
  const context = testContext({ database })
  const first = await perform(list, { limit: 1 }, context)
  const after = first.ok ? (first.value.next ?? '') : ''
  assert.equal((await perform(list, { limit: 2, after }, context)).ok, true)
  assert.deepEqual(codes(await perform(list, { limit: 1, kind: 'a.b', after }, context)), [
    'input/other-cursor',
  ])
})
