import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { testDatabase } from '../../../test/support/database.ts'
import { loadAuthority, matrixAndGround, oneByOne } from './current.ts'
import { eve } from './reform.ts'
import { addFacts, addProposal, countingFacts, factsOf, proposalsOf, takeStep } from './store.ts'
import { aFunction, aGrant, anInstrument, facts, holders } from './testing/small.ts'

const { database, pool } = await testDatabase()
const at = '2026-01-15T03:00:00.000Z'
const shipped = facts({
  functions: [aFunction({ id: 'fn:permit' })],
  instruments: [anInstrument()],
  grants: [aGrant({ id: 'gr:1' }), aGrant({ id: 'gr:2', holder: holders.province, span: 'several-units' })],
})
const grantIds = async () => (await countingFacts(database)).grants.map(({ id }) => id)

const propose = async (...grants: readonly ReturnType<typeof aGrant>[]) => {
  const proposal = randomUUID()
  await addProposal(database, {
    proposal,
    title: 'Sửa',
    reason: 'đọc lại',
    territory: 'country',
    source: 'test',
  })
  await takeStep(database, proposal, { step: 'proposed', at, by: 'one', reason: null })
  await addFacts(database, oneByOne(facts({ grants })), { proposal }, at)
  return proposal
}
const step = (proposal: string, name: 'confirmed' | 'in-force' | 'annulled', by: string) =>
  takeStep(database, proposal, { step: name, at, by, reason: name === 'annulled' ? 'sai' : null })

test('what ships is loaded once, and a later release takes away what it no longer has', async () => {
  assert.equal(await loadAuthority(database, at, shipped), true)
  assert.equal(await loadAuthority(database, at, shipped), false)
  assert.deepEqual(await grantIds(), ['gr:1', 'gr:2'])
  await loadAuthority(database, at, { ...shipped, grants: shipped.grants.slice(0, 1) })
  assert.deepEqual(await grantIds(), ['gr:1'])
  const { rows } = await pool.query("select count(*)::int as n from authority_fact where kind = 'grant'")
  assert.equal(rows[0].n, 3, 'two, and that one went')
})

test('a proposal counts from its coming into force until it is annulled, and then what was before counts again', async () => {
  const proposal = await propose(
    aGrant({ id: 'gr:1', holder: holders.provinceChair }),
    aGrant({ id: 'gr:new' }),
  )
  const holder = async () =>
    (await countingFacts(database)).grants.find(({ id }) => id === 'gr:1')?.holder.kind
  assert.equal(await holder(), 'committee')
  await step(proposal, 'confirmed', 'two')
  assert.equal(await holder(), 'committee')
  await step(proposal, 'in-force', 'two')
  assert.equal(await holder(), 'chair')
  assert.deepEqual(await grantIds(), ['gr:1', 'gr:new'])
  await step(proposal, 'annulled', 'one')
  assert.equal(await holder(), 'committee')
  assert.deepEqual(await grantIds(), ['gr:1'])
  assert.equal((await factsOf(database, proposal)).length, 2)
  const [told] = await proposalsOf(database, { proposal, limit: 1 })
  assert.deepEqual(
    told?.steps.map((each) => `${each.step} ${each.by}`),
    ['proposed one', 'confirmed two', 'in-force two', 'annulled one'],
  )
})

test('the database keeps the second person, the order of steps, and what was confirmed', async () => {
  const proposal = await propose(aGrant({ id: 'gr:x' }))
  await assert.rejects(step(proposal, 'in-force', 'two'), /cannot follow/)
  await assert.rejects(step(proposal, 'confirmed', ' One '), /somebody else/)
  await step(proposal, 'confirmed', 'two')
  await assert.rejects(
    addFacts(database, oneByOne(facts({ grants: [aGrant({ id: 'gr:late' })] })), { proposal }, at),
    /confirmed already/,
  )
  await assert.rejects(step(proposal, 'confirmed', 'three'), /an_authority_step_is_taken_once/)
  await assert.rejects(pool.query('delete from authority_fact'), /nothing is deleted/)
  await assert.rejects(pool.query("update authority_proposal set title = 'x'"), /authority_proposal/)
})

test('the database refuses reversed dates, a grant under itself and a text that replaces itself', async () => {
  for (const [wrong, name] of [
    [
      facts({ grants: [aGrant({ id: 'g', from: '2026-01-01', until: '2026-01-01' })] }),
      'a_grant_ends_after_it_begins',
    ],
    [facts({ grants: [aGrant({ id: 'g', under: 'g' })] }), 'a_grant_is_not_under_itself'],
    [
      facts({ instruments: [anInstrument({ number: 'A', replaces: [{ instrument: 'A', point: '' }] })] }),
      'a_text_does_not_replace_itself',
    ],
  ] as const) {
    const proposal = await propose()
    await assert.rejects(addFacts(database, oneByOne(wrong), { proposal }, at), new RegExp(name))
  }
})

test('ground follows the lineage of the real country, back through districts and forward', async (t) => {
  const country = await testDatabase(t, { country: true })
  const { ground } = await matrixAndGround(country)
  const on = '2026-01-01'
  const hanoi = ground.provinces(on).find((unit) => ground.covers(unit, unit, on)) ?? ''
  assert.equal(ground.provinces(on).length, 34)
  assert.equal(ground.provinces(eve).length, 63)
  assert.equal(ground.levelOf(hanoi, on), 'province')
  const [register] = [await import('../register/index.ts').then((part) => part.currentRegister(country))]
  const baDinh = register.unitAt('00004', on)
  const former = ground.onDay(baDinh?.id ?? '', on, eve)
  assert.ok(former.length > 1)
  assert.ok(former.every((unit) => ground.levelOf(unit, eve) === 'commune'))
  assert.ok(
    former.some((unit) => ground.above(unit, eve).some((above) => ground.levelOf(above, eve) === 'district')),
  )
  const district = register.unitsOn(eve, { level: 'district' })[0]
  const now = ground.onDay(district?.id ?? '', eve, on)
  assert.ok(now.length > 0 && now.every((unit) => ground.levelOf(unit, on) === 'commune'))
})
