/** Following by field, by unit and by text: what comes into force, and what lapses, is told to its followers and nobody else. */
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
import { annul, confirm, putInForce } from '../propose/steps.ts'
import { aFunction, aGrant, anInstrument, facts } from '../testing/small.ts'
import { subscribe } from './operations.ts'
import { tellWatches } from './tell.ts'

const { database } = await testDatabase(undefined, { country: true })
const now = '2026-12-15T03:00:00.000Z'
const [haNoi, thanhHoa] = ['province:01@2004-08-31', 'province:38@2004-08-31']
const permit = aGrant({ id: 'gr:permit', function: 'fn:permit', territory: haNoi })
const basis = { instrument: '2/2025/NĐ-CP', point: '4' }
const land = aGrant({ id: 'gr:land', function: 'fn:land', territory: thanhHoa, basis })
await loadAuthority(
  database,
  now,
  facts({
    functions: [aFunction({ id: 'fn:permit' }), aFunction({ id: 'fn:land', field: 'land' })],
    instruments: [
      anInstrument({ until: '2027-03-01' }),
      anInstrument({ number: '2/2025/NĐ-CP', field: 'land', until: '2027-03-10' }),
    ],
    grants: [permit, land],
  }),
)
const context = testContext({ database, today: '2026-12-15', now })

/** A ward of Hà Nội and a commune of Thanh Hóa, the two fields, the two texts: each followed by one person. */
const follows = [
  ['field', 'construction', 'Hà Nội'],
  ['unit', '00004', 'Hà Nội'],
  ['text', '1/2025/NĐ-CP', 'Hà Nội'],
  ['field', 'land', 'Thanh Hóa'],
  ['unit', '38', 'Thanh Hóa'],
  ['text', '2/2025/NĐ-CP', 'Thanh Hóa'],
] as const
const people: { readonly account: string; readonly name: string; readonly of: string }[] = []
for (const [at, [kind, subject, of]] of follows.entries()) {
  const account = accountNumbered(at + 1)
  await addAccount(database, account)
  const actor: Person = { kind: 'person', account, name: 'Một', session: 's', provedAt: now, grants: [] }
  const done = await perform(subscribe, { kind, subject }, { ...context, actor })
  assert.ok(done.ok, JSON.stringify(done))
  people.push({ account, name: `${kind} ${subject}`, of })
}

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
/** Who was told of what, by what they follow. */
const told = async (kind: string, about: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ account: string }>`
    select account::text from notice where kind = ${kind} and facts ->> 'about' like ${about}`.execute(
    database,
  )
  return people.flatMap(({ account, name }) => (rows.some((row) => row.account === account) ? name : []))
}
const followersOf = (province: string) => people.flatMap(({ name, of }) => (of === province ? name : []))

const later = { ...context, now: '2026-12-20T03:00:00.000Z' }
const broughtInForce = async (grant: typeof permit): Promise<string> => {
  const rows = JSON.stringify([{ kind: 'grant', id: grant.id, body: { ...grant, verified: false } }])
  const made = await perform(propose, { title: 'Sửa', reason: 'x', source: 's', rows, by: 'A' }, later)
  assert.ok(made.ok, JSON.stringify(made))
  const { proposal } = made.value
  assert.ok((await perform(confirm, { proposal, by: 'B' }, later)).ok)
  assert.deepEqual(await told('authority.changed', `${proposal}%`), [], 'nothing before it counts')
  assert.ok((await perform(putInForce, { proposal, by: 'B' }, later)).ok)
  return proposal
}

for (const [grant, province] of [
  [permit, 'Hà Nội'],
  [land, 'Thanh Hóa'],
] as const)
  test(`a fact in force in ${province} tells exactly who follows its field, its ground or its text`, async () => {
    const proposal = await broughtInForce(grant)
    await run('2026-12-21T00:30:00.000Z')
    assert.deepEqual(await told('authority.changed', `${proposal} in-force`), followersOf(province))
    assert.ok((await perform(annul, { proposal, reason: 'Nhầm', by: 'C' }, later)).ok)
    await run('2026-12-22T00:30:00.000Z')
    assert.deepEqual(await told('authority.changed', `${proposal} annulled`), followersOf(province))
  })

test('what lapses tells exactly who follows its field, its ground or its text', async () => {
  await run('2027-01-10T00:30:00.000Z')
  assert.deepEqual(await told('authority.lapses', '% 2027-03-01 90'), followersOf('Hà Nội'))
  assert.deepEqual(await told('authority.lapses', '% 2027-03-10 90'), followersOf('Thanh Hóa'))
})
