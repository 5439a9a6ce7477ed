import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/support/database.ts'
import { loadRelease } from './load.ts'
import { idOf, lineOf } from './rows.ts'
import { factsOf } from './store.ts'
import { aCountry } from './testing/country.ts'

const at = '2025-02-01T00:00:00.000Z'
const linesOf = (facts: Awaited<ReturnType<typeof factsOf>>) =>
  facts.map(({ record }) => lineOf(record)).sort()

test('every kind of record comes back from its table as it went in', async (t) => {
  const { database } = await testDatabase(t)
  const loaded = await loadRelease(database, aCountry(), { at })
  assert.ok(loaded.ok, JSON.stringify(loaded))
  assert.equal(loaded.value.added, aCountry().length)
  assert.deepEqual(linesOf(await factsOf(database, 'live')), aCountry().map(lineOf).sort())
  assert.equal(new Set(aCountry().map(idOf)).size > 10, true)
})

test('the same release again changes nothing', async (t) => {
  const { database } = await testDatabase(t)
  await loadRelease(database, aCountry(), { at })
  const again = await loadRelease(database, aCountry(), { at })
  assert.ok(again.ok)
  assert.deepEqual([again.value.added, again.value.superseded], [0, 0])
  assert.equal((await factsOf(database, 'all')).length, aCountry().length)
})

test('two processes that start at once load the country once', async (t) => {
  const { database } = await testDatabase(t)
  const answers = await Promise.all([1, 2].map(() => loadRelease(database, aCountry(), { at })))
  assert.deepEqual(answers.map((answer) => (answer.ok ? answer.value.added : answer.problems)).sort(), [
    0,
    aCountry().length,
  ])
  assert.equal((await factsOf(database, 'all')).length, aCountry().length)
})

test('a list of records without a release says nothing about a country and is refused', async (t) => {
  const { database } = await testDatabase(t)
  const answer = await loadRelease(database, aCountry().slice(1), { at })
  assert.deepEqual(answer.ok ? [] : answer.problems.map(({ code }) => code), ['register/no-release'])
})
