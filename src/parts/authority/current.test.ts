import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { testDatabase } from '../../../test/support/database.ts'
import type { Database } from '../../platform/database/database.ts'
import { currentMatrix, loadAuthority, oneByOne } from './current.ts'
import { addFacts, addProposal, takeStep } from './store.ts'
import { aFunction, aGrant, anInstrument, facts } from './testing/small.ts'

const { database } = await testDatabase()
const at = '2026-01-15T03:00:00.000Z'
const before = facts({
  functions: [aFunction({ id: 'fn:permit' })],
  instruments: [anInstrument()],
  grants: [aGrant({ id: 'gr:1' })],
})
await loadAuthority(database, at, before)

/** Asks as somebody who signed in does: in a transaction of its own. */
const asked = () => database.transaction().execute((inside) => currentMatrix({ database: inside }))
const grantsIn = async (looked: Database) =>
  (await currentMatrix({ database: looked })).facts.grants.map(({ id }) => id).toSorted()

const inForce = async (inside: Database, id: string) => {
  const proposal = randomUUID()
  const about = { title: 'Sửa', reason: 'đọc lại', territory: 'country', source: 'test' }
  await addProposal(inside, { proposal, ...about })
  const step = (name: 'proposed' | 'confirmed' | 'in-force' | 'annulled', by: string) =>
    takeStep(inside, proposal, { step: name, at, by, reason: name === 'annulled' ? 'sai' : null })
  await step('proposed', 'one')
  await addFacts(inside, oneByOne(facts({ grants: [aGrant({ id })] })), { proposal }, at)
  await step('confirmed', 'two')
  await step('in-force', 'two')
  return () => step('annulled', 'one')
}

test('all who ask share one matrix, also each in a transaction of their own', async () => {
  const first = await asked()
  assert.equal(await asked(), first)
  assert.equal(await currentMatrix({ database }), first)
})

test('what a transaction wrote is in its own matrix, and in nobody else’s when it is taken back', async () => {
  await assert.rejects(
    database.transaction().execute(async (inside) => {
      await inForce(inside, 'gr:2')
      assert.deepEqual(await grantsIn(inside), ['gr:1', 'gr:2'])
      throw new Error('taken back')
    }),
    /taken back/,
  )
  await inForce(database, 'gr:3')
  assert.deepEqual(await grantsIn(database), ['gr:1', 'gr:3'])
})

test('each step that changes what counts is seen by the next question', async () => {
  const annul = await inForce(database, 'gr:4')
  assert.deepEqual((await asked()).facts.grants.map(({ id }) => id).toSorted(), ['gr:1', 'gr:3', 'gr:4'])
  await annul()
  assert.deepEqual((await asked()).facts.grants.map(({ id }) => id).toSorted(), ['gr:1', 'gr:3'])
  await loadAuthority(database, at, { ...before, grants: [] })
  assert.deepEqual(
    (await asked()).facts.grants.map(({ id }) => id),
    ['gr:3'],
  )
})
