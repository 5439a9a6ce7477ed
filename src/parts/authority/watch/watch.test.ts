import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { accountNumbered, addAccount } from '../../../platform/access/testing/country.ts'
import type { Person } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import { loadAuthority } from '../current.ts'
import { propose } from '../propose/operations.ts'
import { confirm, putInForce } from '../propose/steps.ts'
import { aFunction, aGrant, anInstrument, facts } from '../testing/small.ts'
import { subscribe, subscriptions, unsubscribe } from './operations.ts'
import { tellWatches } from './tell.ts'

const { database } = await testDatabase()
const account = accountNumbered(1)
await addAccount(database, account)
const now = '2026-12-15T03:00:00.000Z'
await loadAuthority(
  database,
  now,
  facts({
    functions: [aFunction({ id: 'fn:permit' })],
    instruments: [anInstrument({ until: '2027-03-01' })],
    grants: [aGrant({ id: 'gr:1' })],
  }),
)
const actor: Person = { kind: 'person', account, name: 'Một', session: 's', provedAt: now, grants: [] }
const context = testContext({ database, today: '2026-12-15', now })
const mine = { ...context, actor }
const run = (at: string) =>
  database.transaction().execute((transaction) =>
    tellWatches.run(
      {},
      {
        ...{ job: 'j', attempt: 1, database: transaction, signal: context.signal },
        ...{ now: () => new Date(at), progress: async () => {} },
      },
    ),
  )
const told = async () => {
  const { rows } = await sql<{ kind: string; about: string; due: boolean }>`
    select kind, facts ->> 'about' as about, due_on is not null as due from notice order by notice`.execute(
    database,
  )
  return rows.map(({ kind, about, due }) => `${kind} ${about} ${due}`)
}

test('who follows a field or a text hears 90, 30 and 7 days ahead, once each, with one entry in the calendar', async () => {
  const wrong = await perform(subscribe, { kind: 'field', subject: 'nothing' }, mine)
  assert.deepEqual(wrong.ok ? [] : wrong.problems.map(({ code }) => code), ['authority/unknown-field'])
  assert.equal((await perform(subscribe, { kind: 'field', subject: 'construction' }, context)).ok, false)
  assert.ok((await perform(subscribe, { kind: 'field', subject: 'construction' }, mine)).ok)
  const all = await perform(subscriptions, {}, mine)
  assert.deepEqual(all.ok && all.value.subscriptions.map(({ name }) => name), ['Construction'])
  for (const day of ['2026-11-25', '2026-12-15', '2026-12-16', '2027-02-05', '2027-02-25', '2027-02-26'])
    await run(`${day}T00:30:00.000Z`)
  const about = 'authority.lapses field construction 2027-03-01'
  assert.deepEqual(await told(), [`${about} 90 true`, `${about} 30 false`, `${about} 7 false`])
})

test('what is put in force in the field is told once, and nothing after unsubscribing', async () => {
  const rows = JSON.stringify([
    { kind: 'grant', id: 'gr:1', body: { ...aGrant({ id: 'gr:1' }), verified: false } },
  ])
  const later = { ...context, now: '2026-12-20T03:00:00.000Z' }
  const made = await perform(propose, { title: 'Sửa', reason: 'x', source: 's', rows, by: 'A' }, later)
  assert.ok(made.ok, JSON.stringify(made))
  const { proposal } = made.value
  assert.ok((await perform(confirm, { proposal, by: 'B' }, later)).ok)
  assert.ok((await perform(putInForce, { proposal, by: 'B' }, later)).ok)
  for (const day of ['2026-12-21', '2026-12-22']) await run(`${day}T00:30:00.000Z`)
  const changed = async () => (await told()).filter((each) => each.startsWith('authority.changed'))
  assert.deepEqual(await changed(), [`authority.changed ${proposal} in-force false`])
  assert.ok((await perform(unsubscribe, { kind: 'field', subject: 'construction' }, mine)).ok)
  const left = await perform(subscriptions, {}, mine)
  assert.deepEqual(left.ok && left.value.subscriptions, [])
})
