import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { perform } from '../../../platform/perform.ts'
import { allocateJob } from './jobs.ts'
import { arm } from './operations/carry-out.ts'
import { about, create, endings } from './operations/transitions.ts'

const { database } = await testDatabase(undefined, { country: true })
const context = testContext({ database, now: '2025-06-20T02:00:00.000Z', today: '2025-06-20' })
const made = await perform(
  create,
  { title: 'Huế', day: '2025-07-01', closingOn: '2026-03-01', province: '46', by: 'An' },
  context,
)
assert.ok(made.ok, JSON.stringify(made))
const { transition } = made.value

test('what ends comes from the register: every body of the districts and communes of a province', async () => {
  assert.deepEqual(
    [made.value.phase, made.value.units > 100, made.value.endings > 900],
    ['prepare', true, true],
  )
  const first = await perform(endings, { transition, limit: 5 }, context)
  assert.ok(first.ok && first.value.rows.length === 5 && first.value.next !== null)
  assert.match(first.value.rows[0]?.name ?? '', /\p{L}/u)
})

test('a plan of no holdings is computed and armed by its hash, and another hash is refused', async () => {
  const signal = new AbortController().signal
  await database.transaction().execute((within) =>
    allocateJob.run(
      { transition, by: 'An' },
      {
        job: 'j',
        attempt: 1,
        database: within,
        signal,
        now: () => new Date('2025-06-21'),
        progress: async () => {},
      },
    ),
  )
  const refused = await perform(arm, { transition, plan: 'a'.repeat(64) }, context)
  assert.deepEqual(!refused.ok && refused.problems.map(({ code }) => code), ['transition-plan/other-plan'])
  const seen = await perform(about, { transition }, context)
  const armed = await perform(arm, { transition, plan: (seen.ok && seen.value.planHash) || '' }, context)
  assert.equal(armed.ok && armed.value.phase, 'armed', JSON.stringify(armed))
})

test('a day on which nothing ends, and a closing day before it, are refused', async () => {
  const asked = { title: 't', day: '2025-08-01', closingOn: '2025-09-01' }
  const none = await perform(create, asked, context)
  assert.deepEqual(!none.ok && none.problems.map(({ code }) => code), ['transition-plan/nothing-ends'])
  const early = await perform(create, { ...asked, closingOn: '2025-07-01', province: '999' }, context)
  assert.deepEqual(!early.ok && early.problems.map(({ code }) => code), [
    'transition-plan/unknown-province',
    'transition-plan/closes-too-early',
  ])
})
