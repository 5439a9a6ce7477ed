import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { perform } from '../../../platform/perform.ts'
import { lastAnswers, type Review, reviewAnswers, sumByTask } from './model.ts'
import { reviewSum, reviews, reviewTask } from './operations.ts'

const { database } = await testDatabase(undefined, { country: true })
const ask = (operation: Parameters<typeof perform>[0], input: unknown, now = '2026-01-15T03:00:00.000Z') =>
  perform(operation, input, testContext({ database, now, language: 'vi' }))
const value = async (operation: Parameters<typeof perform>[0], input: unknown, now?: string) => {
  const done = await ask(operation, input, now)
  assert.ok(done.ok, JSON.stringify(done))
  return done.value
}
const task = 'fn:land:001'

test('units answer about a task; the last answer counts, the former stays on record', async () => {
  await value(reviewTask, { unit: '00004', task, answer: 'difficult', words: 'thiếu hướng dẫn' })
  await value(reviewTask, { unit: '00008', task, answer: 'able' })
  await value(reviewTask, { unit: '00004', task, answer: 'able' }, '2026-01-16T03:00:00.000Z')
  const { rows, units } = (await value(reviewSum, { task })) as {
    rows: { able: number; difficult: number }[]
    units: number
  }
  assert.deepEqual([units, rows[0]?.able, rows[0]?.difficult], [2, 2, 0])
})

test('a province sees the answers of its communes, a commune its own', async () => {
  const count = async (unit: string) =>
    ((await value(reviews, { unit, task })) as { reviews: unknown[] }).reviews.length
  assert.deepEqual([await count('01'), await count('00004'), await count('79')], [2, 1, 0])
})

test('a proposal to amend names its clause and to whom it goes', async () => {
  const proposal = { unit: '00004', task, answer: 'propose', words: 'giao lại cho tỉnh' }
  const refusal = await ask(reviewTask, proposal)
  assert.deepEqual(refusal.ok ? [] : refusal.problems.map(({ code }) => code), ['authority/name-the-clause'])
  await value(
    reviewTask,
    { ...proposal, instrument: '151/2025/NĐ-CP', point: '5.1', addressee: 'Chính phủ' },
    '2026-01-17T03:00:00.000Z',
  )
  const { reviews: all } = (await value(reviews, { answer: 'propose' })) as {
    reviews: { instrument: string; answerWords: string }[]
  }
  assert.deepEqual(
    all.map(({ instrument, answerWords }) => [instrument, answerWords]),
    [['151/2025/NĐ-CP', 'kiến nghị cấp trên']],
  )
})

test('what hinders is said, the task and its text must be there', async () => {
  const codes = async (input: object) => {
    const done = await ask(reviewTask, { unit: '00004', task, answer: 'able', ...input })
    return done.ok ? [] : done.problems.map(({ code }) => code)
  }
  assert.deepEqual(await codes({ answer: 'cannot' }), ['authority/say-what-hinders'])
  assert.deepEqual(await codes({ task: 'fn:none' }), ['authority/unknown-function'])
  assert.deepEqual(await codes({ unit: 'nơi không có' }), ['authority/unknown-place'])
  assert.deepEqual(await codes({ instrument: '404/2025/NĐ-CP' }), ['authority/unknown-instrument'])
})

test('sums count each unit once for a task, whatever it answered how often', () => {
  const some = fc.array(
    fc.record({
      unit: fc.constantFrom('a', 'b', 'c'),
      task: fc.constantFrom('t', 'u'),
      answer: fc.constantFrom(...reviewAnswers),
    }),
  )
  fc.assert(
    fc.property(some, (told) => {
      const all = told.map(
        (one, at): Review => ({
          ...one,
          entry: String(at),
          words: null,
          instrument: null,
          point: null,
          addressee: null,
          at: '',
          by: '',
        }),
      )
      const sums = sumByTask(all)
      for (const { task: id, units, counts } of sums) {
        assert.equal(units, new Set(told.filter((one) => one.task === id).map(({ unit }) => unit)).size)
        assert.equal(counts.able + counts.cannot + counts.difficult + counts.propose, units)
      }
      for (const one of lastAnswers(all))
        assert.equal(
          one,
          all.findLast((other) => other.unit === one.unit && other.task === one.task),
        )
    }),
  )
})
