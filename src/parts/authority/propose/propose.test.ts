import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import type { Result } from '../../../kernel/result.ts'
import { openGuarded } from '../../../platform/access/guard.ts'
import type { Grant as Role } from '../../../platform/access/model.ts'
import { accountNumbered, smallTerritory } from '../../../platform/access/testing/country.ts'
import type { Person } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import { loadAuthority } from '../current.ts'
import { countingFacts } from '../store.ts'
import { aFunction, aGrant, anInstrument, facts, holders } from '../testing/small.ts'
import { merge } from './merge.ts'
import { proposeEnd, proposeGrant } from './one.ts'
import { proposalOperation, proposals, propose, proposePreview } from './operations.ts'
import { annul, confirm, putInForce, withdraw } from './steps.ts'

const { database, address } = await testDatabase()
const now = '2026-01-15T03:00:00.000Z'
const context = testContext({ database, territory: async () => smallTerritory })
const decree = '1/2025/NĐ-CP'
await loadAuthority(
  database,
  now,
  facts({
    functions: [
      aFunction({ id: 'fn:permit' }),
      aFunction({ id: 'fn:open', title: { vi: 'Việc mới', en: null } }),
    ],
    instruments: [anInstrument(), anInstrument({ number: '2/2025/NĐ-CP' })],
    grants: [
      aGrant({ id: 'gr:1' }),
      aGrant({ id: 'gr:2', holder: holders.department, mode: 'delegated', under: 'gr:1' }),
      aGrant({ id: 'gr:local', territory: 'province:1', basis: { instrument: '2/2025/NĐ-CP', point: '3' } }),
    ],
  }),
)

const value = <T>(answer: Result<T>): T => {
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const codes = (answer: Result<unknown>) => (answer.ok ? [] : answer.problems.map(({ code }) => code))
const asked = (...rows: readonly unknown[]) => ({
  ...{ title: 'Bổ sung', reason: 'đọc văn bản', source: decree },
  rows: JSON.stringify(rows),
})
const grant = (given: Record<string, unknown> = {}) => ({
  kind: 'grant',
  id: 'gr:new',
  body: {
    ...{ function: 'fn:open', holder: { level: 'commune', kind: 'chair' }, from: '2025-07-01' },
    ...{ basis: { instrument: decree, point: '5.2' }, ...given },
  },
})
const bodies = async () => new Map((await countingFacts(database)).grants.map((one) => [one.id, one]))

test('two people change the matrix, and only when it is put in force; annulling brings back what was', async () => {
  const rows = [
    grant(),
    { kind: 'grant', id: 'gr:1', body: aGrant({ id: 'gr:1', holder: holders.provinceChair }) },
  ]
  const made = value(await perform(propose, { ...asked(...rows), by: 'Một' }, context))
  assert.equal(made.state, 'proposed')
  assert.ok(made.go.some(({ code, function: what }) => code === 'authority/gap' && what === 'fn:open'))
  const proposal = made.proposal
  assert.deepEqual(codes(await perform(putInForce, { proposal, by: 'Hai' }, context)), ['authority/not-now'])
  assert.deepEqual(codes(await perform(confirm, { proposal, by: ' một' }, context)), [
    'authority/same-person',
  ])
  value(await perform(confirm, { proposal, by: 'Hai' }, context))
  assert.equal((await bodies()).has('gr:new'), false)
  value(await perform(putInForce, { proposal, by: 'Hai' }, context))
  assert.deepEqual((await bodies()).get('gr:new')?.holder, holders.communeChair)
  assert.equal((await bodies()).get('gr:1')?.holder.kind, 'chair')
  assert.deepEqual(codes(await perform(withdraw, { proposal, reason: 'x', by: 'Ba' }, context)), [
    'authority/not-now',
  ])
  value(await perform(annul, { proposal, reason: 'bị đình chỉ', by: 'Ba' }, context))
  assert.equal((await bodies()).has('gr:new'), false)
  assert.equal((await bodies()).get('gr:1')?.holder.kind, 'committee')
  const told = value(await perform(proposalOperation, { proposal }, context))
  assert.deepEqual(
    told.steps.map(({ step, by }) => `${step} ${by}`),
    ['proposed Một', 'confirmed Hai', 'in-force Hai', 'annulled Ba'],
  )
})

test('a preview shows what would come and go, and leaves nothing', async () => {
  const shown = value(await perform(proposePreview, asked(grant()), context))
  assert.equal(shown.rows[0]?.id, 'gr:new')
  assert.deepEqual(codes(await perform(proposalOperation, { proposal: shown.proposal }, context)), [
    'authority/unknown-proposal',
  ])
})

test('bad input is refused with its reasons, all of them', async () => {
  const refusedBy = async (...rows: readonly unknown[]) =>
    codes(await perform(propose, asked(...rows), context))
  const wrong = ['authority/wrong-rows']
  assert.deepEqual(await refusedBy(grant({ until: '2025-06-01' })), wrong)
  assert.deepEqual(await refusedBy(grant({ function: 'fn:none' })), wrong)
  assert.deepEqual(await refusedBy(grant({ basis: { instrument: '9/9', point: '1' } })), wrong)
  assert.deepEqual(await refusedBy(grant({ under: 'gr:none' })), wrong)
  assert.deepEqual(await refusedBy(grant({ basis: { instrument: decree, point: '0.1' } })), [
    'authority/wrong-row',
  ])
  assert.deepEqual(await refusedBy(grant({ from: '2025-02-30' })), ['authority/wrong-row'])
  assert.deepEqual(await refusedBy(grant({ holder: { level: 'village', kind: 'chair' } })), [
    'authority/wrong-row',
  ])
  // gr:2 is under gr:1: the other way round makes a circle.
  assert.deepEqual(
    await refusedBy({
      kind: 'grant',
      id: 'gr:1',
      body: aGrant({ id: 'gr:1', mode: 'delegated', under: 'gr:2' }),
    }),
    wrong,
  )
  const self = anInstrument({ number: '3/2025/NĐ-CP', replaces: [{ instrument: '3/2025/NĐ-CP', point: '' }] })
  assert.deepEqual(await refusedBy({ kind: 'instrument', id: self.number, body: self }), wrong)
  assert.deepEqual(await refusedBy(grant(), grant()), ['authority/row-twice'])
  assert.deepEqual(await refusedBy({ kind: 'grant', id: 'gr:none', body: null }), ['authority/not-there'])
  assert.deepEqual(await refusedBy({ kind: 'text' }, { kind: 'grant', body: null }), [
    'authority/wrong-row',
    'authority/wrong-row',
  ])
  assert.deepEqual(codes(await perform(propose, { ...asked(), rows: 'không' }, context)), [
    'authority/rows-no-json',
  ])
  assert.deepEqual(codes(await perform(propose, asked(), context)), ['authority/nothing-proposed'])
  const secret = await perform(
    propose,
    asked({ ...grant(), body: { ...grant().body, source: 'TỐI MẬT' } }),
    context,
  )
  assert.deepEqual(codes(secret), ['access/marked-secret'])
})

test('taking away a text that rows stand on is refused; what another proposal made wrong stops the force', async () => {
  assert.deepEqual(
    codes(await perform(propose, asked({ kind: 'instrument', id: decree, body: null }), context)),
    [...Array<string>(2).fill('authority/wrong-rows')],
  )
  const inForce = async (...rows: readonly unknown[]) => {
    const { proposal } = value(await perform(propose, { ...asked(...rows), by: 'Một' }, context))
    value(await perform(confirm, { proposal, by: 'Hai' }, context))
    return { proposal, answer: await perform(putInForce, { proposal, by: 'Hai' }, context) }
  }
  const base = await inForce(grant({ id: 'gr:base' })).catch(() => null)
  assert.equal(base, null, 'an id that differs within its row is refused')
  const giver = { ...grant(), id: 'gr:giver' }
  const first = await inForce(giver)
  const second = await inForce({
    ...grant({
      mode: 'delegated',
      under: 'gr:giver',
      until: '2027-01-01',
      holder: { level: 'commune', kind: 'office' },
    }),
    id: 'gr:taker',
  })
  value(first.answer)
  value(second.answer)
  assert.deepEqual(
    codes(await perform(annul, { proposal: first.proposal, reason: 'sai', by: 'Ba' }, context)),
    ['authority/wrong-rows'],
  )
  value(await perform(annul, { proposal: second.proposal, reason: 'sai', by: 'Ba' }, context))
  value(await perform(annul, { proposal: first.proposal, reason: 'sai', by: 'Ba' }, context))
})

test('the same row from two lists is shown, and a person merges it through a proposal', async () => {
  const same = { ...grant({ ...aGrant({ id: 'gr:twin' }) }), id: 'gr:twin' }
  const { proposal, appear } = value(await perform(propose, { ...asked(same), by: 'Một' }, context))
  assert.deepEqual(
    appear.filter(({ code }) => code === 'authority/told-twice').map(({ grants }) => grants),
    [['gr:1', 'gr:twin']],
  )
  value(await perform(confirm, { proposal, by: 'Hai' }, context))
  value(await perform(putInForce, { proposal, by: 'Hai' }, context))
  assert.deepEqual(codes(await perform(merge, { keep: 'gr:1', take: 'gr:2', reason: 'x' }, context)), [
    'authority/not-the-same',
  ])
  // The row that goes is the one gr:2 hangs on.
  const merged = value(
    await perform(merge, { keep: 'gr:twin', take: 'gr:1', reason: 'trùng', by: 'Một' }, context),
  )
  assert.ok(merged.go.some(({ code }) => code === 'authority/told-twice'))
  value(await perform(confirm, { proposal: merged.proposal, by: 'Hai' }, context))
  value(await perform(putInForce, { proposal: merged.proposal, by: 'Hai' }, context))
  const left = await bodies()
  assert.deepEqual([left.has('gr:1'), left.get('gr:2')?.under], [false, 'gr:twin'])
  for (const each of [merged.proposal, proposal])
    value(await perform(annul, { proposal: each, reason: 'hết', by: 'Ba' }, context))
})

const person = (number: number, role: Role['role'], unit: string): Person => ({
  ...{
    kind: 'person',
    account: accountNumbered(number),
    name: `Người ${number}`,
    session: 's',
    provedAt: now,
  },
  grants: [
    { id: `g${number}`, role, organisation: null, unit, from: '2025-01-01', until: null, decision: '1/QĐ' },
  ],
})

test('who signed in acts on their ground only, as themselves, freshly proved, behind the second wall', async (t) => {
  const guarded = await openGuarded({ address, poolSize: 3 })
  t.after(guarded.close)
  const as = (actor: Person) => ({ ...context, database: guarded.database, actor, now })
  const central = as(person(1, 'central', 'country'))
  const second = as(person(2, 'administrator', 'country'))
  const reader = as(person(3, 'province', 'province:2'))
  const made = value(await perform(propose, { ...asked(grant()), by: 'somebody else' }, central))
  assert.equal(made.steps[0]?.by, accountNumbered(1))
  assert.deepEqual(codes(await perform(confirm, { proposal: made.proposal }, central)), [
    'authority/same-person',
  ])
  assert.deepEqual(codes(await perform(proposalOperation, { proposal: made.proposal }, reader)), [
    'access/other-territory',
  ])
  assert.deepEqual(value(await perform(proposals, { waiting: true }, reader)).proposals, [])
  assert.equal(value(await perform(proposals, { waiting: true, limit: 1 }, second)).proposals.length, 1)
  value(await perform(confirm, { proposal: made.proposal }, second))
  const stale = as({ ...person(2, 'administrator', 'country'), provedAt: '2026-01-15T02:00:00.000Z' })
  assert.deepEqual(codes(await perform(putInForce, { proposal: made.proposal }, stale)), [
    'access/prove-again',
  ])
  value(await perform(putInForce, { proposal: made.proposal }, second))
  // In force it is seen by everybody who may ask.
  assert.equal(value(await perform(proposals, {}, reader)).proposals.length >= 1, true)
  value(await perform(annul, { proposal: made.proposal, reason: 'x' }, second))
})

test('rows of a proposal for one ground say nothing of another', async () => {
  const { newGround } = await import('./testing.ts')
  const { weighing, refusedIds } = newGround(await countingFacts(database))
  assert.deepEqual(refusedIds('p1', [grant({ territory: 'p1' }), grant({ territory: 'c1' })], weighing), [])
  assert.deepEqual(refusedIds('p1', [grant({ territory: 'c9' })], weighing), ['gr:new'])
  assert.deepEqual(refusedIds('p1', [grant({ territory: 'country' })], weighing), ['gr:new'])
  assert.deepEqual(refusedIds('p1', [{ kind: 'grant', id: 'gr:1', body: null }], weighing), ['gr:1'])
  assert.deepEqual(refusedIds('p1', [{ kind: 'instrument', id: decree, body: null }], weighing), [decree])
  assert.deepEqual(refusedIds('country', [{ kind: 'grant', id: 'gr:1', body: null }], weighing), [])
})

test('one row is proposed field by field, and its last day later; each by two people', async () => {
  const both = async (proposal: string) => {
    value(await perform(confirm, { proposal, by: 'Hai' }, context))
    value(await perform(putInForce, { proposal, by: 'Hai' }, context))
  }
  const said = {
    level: 'commune',
    kind: 'chair',
    mode: 'own',
    instrument: decree,
    reason: 'đọc Điều 6',
    by: 'Một',
  }
  const made = value(
    await perform(proposeGrant, { function: 'fn:open', point: '6.2', from: '2025-08-01', ...said }, context),
  )
  const id = made.rows[0]?.id ?? ''
  await both(made.proposal)
  const row = (await bodies()).get(id)
  assert.deepEqual(
    [row?.function, row?.holder.kind, row?.basis.point, row?.from, row?.until, row?.verified],
    ['fn:open', 'chair', '6.2', '2025-08-01', null, true],
  )
  const ended = await perform(
    proposeEnd,
    { grant: id, lastDay: '2026-02-28', reason: 'văn bản mới', by: 'Một' },
    context,
  )
  await both(value(ended).proposal)
  assert.equal((await bodies()).get(id)?.until, '2026-03-01')
  const gone = await perform(proposeEnd, { grant: id, reason: 'ghi nhầm', by: 'Một' }, context)
  await both(value(gone).proposal)
  assert.equal((await bodies()).has(id), false)
  assert.deepEqual(
    codes(await perform(proposeGrant, { function: 'fn:none', from: '2025-08-01', ...said }, context)).slice(
      0,
      1,
    ),
    ['authority/unknown-function'],
  )
  assert.ok(
    codes(await perform(proposeEnd, { grant: 'gr:none', reason: 'x', by: 'Một' }, context)).includes(
      'authority/unknown-grant',
    ),
  )
})

test('two provinces bear one number: each is entered with its issuer, and no row stands on the other’s text', async () => {
  const text = (number: string, unit: string) => ({
    kind: 'instrument',
    id: number,
    body: {
      ...{ title: 'Phân cấp', rank: 'province-committee-decision', field: 'construction' },
      ...{
        issuer: { level: 'province', kind: 'committee', unit },
        issuedOn: '2025-12-01',
        from: '2025-12-01',
      },
    },
  })
  const number = '01/2025/QĐ-UBND'
  for (const rows of [[text(number, 'province:1')], [text(`${number}@2`, 'province:2')]]) {
    const { proposal } = value(await perform(propose, { ...asked(...rows), by: 'Người A' }, context))
    value(await perform(confirm, { proposal, by: 'Người B' }, context))
    value(await perform(putInForce, { proposal, by: 'Người B' }, context))
  }
  const refusal = async (row: unknown) => codes(await perform(proposePreview, asked(row), context))
  assert.deepEqual(await refusal(text(number, 'province:2')), ['authority/number-of-another'])
  const row = (instrument: string) =>
    grant({ territory: 'province:2', basis: { instrument, point: '1' }, from: '2025-12-01' })
  assert.deepEqual(await refusal(row(number)), ['authority/text-of-another'])
  assert.deepEqual(await refusal(row(`${number}@2`)), [])
})

test('bad input is refused in words of its own: circles, reversed days, provisions and texts that are not there', async () => {
  const refusal = async (...rows: readonly unknown[]) => {
    const done = await perform(proposePreview, asked(...rows), context)
    return done.ok
      ? []
      : done.problems.map(({ code, details }) => `${code} ${details.findings ?? ''}`.slice(0, 160))
  }
  const passed = (id: string, under: string) => ({ ...grant({ mode: 'delegated', under }), id })
  const told: readonly (readonly [RegExp, readonly unknown[]])[] = [
    [/in a circle/, [passed('gr:a', 'gr:b'), passed('gr:b', 'gr:a')]],
    [/before its beginning/, [grant({ from: '2026-01-01', until: '2025-01-01' })]],
    [/no provision 41/, [grant({ basis: { instrument: decree, point: '41' } })]],
    [/a text that is not there/, [grant({ basis: { instrument: '404/2025/NĐ-CP', point: '1' } })]],
  ]
  for (const [words, rows] of told) assert.match((await refusal(...rows)).join('\n'), words)
  const own = {
    kind: 'instrument',
    id: decree,
    body: anInstrument({ replaces: [{ instrument: decree, point: '' }] }),
  }
  assert.match((await refusal(own)).join('\n'), /replaces itself/)
  // The same row from two lists is told, stops nothing, and is merged by a person.
  const twice = {
    ...grant({ function: 'fn:permit', holder: holders.commune, basis: { instrument: decree, point: '4' } }),
    id: 'gr:again',
  }
  const shown = value(await perform(proposePreview, asked(twice), context))
  assert.ok(shown.appear.some(({ code }) => code === 'authority/told-twice'))
})
