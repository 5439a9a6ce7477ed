/** What a unit may pass down, asked over the shipped rows and the real country. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Static } from 'typebox'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { perform } from '../../../platform/perform.ts'
import { passableOperation } from './passable.ts'

const { database } = await testDatabase(undefined, { country: true })
const context = testContext({
  database,
  language: 'en',
  today: '2026-01-01',
  now: '2026-01-01T03:00:00.000Z',
})
const ask = async (input: object) => {
  const done = await perform(passableOperation, input, context)
  assert.ok(done.ok, JSON.stringify(done))
  // A cast: the answer of the operation that is asked.
  return (done.value as Static<typeof passableOperation.output>).rows
}

test('a province reads what it passed on with the text, what it may with the article, and why not', async () => {
  const capital = await ask({ unit: '01' })
  const passed = capital.filter(({ state }) => state === 'passed')
  assert.match(passed.map(({ said }) => said.passed).join(), /74\/2025\/QĐ-UBND/)
  assert.match(capital.map(({ said }) => said.may).join(), /72\/2025\/QH15, Art\. 14 clause 1/)
  assert.ok(capital.every(({ state, whyNot }) => state !== 'may-not' || whyNot?.basis.instrument))
  assert.deepEqual((await ask({ unit: '46', state: 'passed' })).length, 0)
  const late = await ask({ unit: '46', field: 'industry-trade', until: '2027-06-01' })
  assert.ok(late.some(({ whyNot }) => whyNot?.code === 'beyond-base'))
})

test('a unit that is not there is refused', async () => {
  const done = await perform(passableOperation, { unit: '99999' }, context)
  assert.equal(done.ok, false)
})
