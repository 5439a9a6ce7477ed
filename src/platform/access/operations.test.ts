import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import type { Actor, Operation } from '../operation.ts'
import { perform } from '../perform.ts'
import { inheritedUnits } from './may.ts'
import type { Grant, RoleId } from './model.ts'
import { accessOperationsOver } from './operations.ts'
import { grantsOf } from './store.ts'
import { accountNumbered, addAccount, smallTerritory, switchDay } from './testing/country.ts'

const { database } = await testDatabase()
const [clerk, chief, other] = [accountNumbered(1), accountNumbered(2), accountNumbered(3)]
for (const account of [clerk, chief, other]) await addAccount(database, account)

const all: readonly Operation[] = accessOperationsOver(() => all)
const named = (name: string): Operation => {
  const found = all.find((each) => each.name === `access.${name}`)
  if (!found) throw new Error(name)
  return found
}
const operator: Actor = { kind: 'operator', name: 'root' }
const person = (account: string, ...grants: readonly Partial<Grant>[]): Actor => ({
  kind: 'person',
  account,
  name: account,
  session: 's',
  provedAt: '2025-06-20T03:00:00.000Z',
  grants: grants.map((each) => ({
    id: 'g',
    role: 'province' as RoleId,
    organisation: null,
    unit: 'province:1',
    from: '2025-01-01',
    until: null,
    decision: '1/QĐ',
    ...each,
  })),
})
const context = (actor: Actor = operator, today = '2025-06-20') =>
  testContext({
    database,
    actor,
    today,
    now: `${today}T03:00:00.000Z`,
    territory: async () => smallTerritory,
  })
const ask = async (name: string, input: unknown, actor?: Actor, today?: string) => {
  const answer = await perform(named(name), input, context(actor, today))
  return answer.ok ? answer.value : answer.problems.map(({ code }) => code.replace('access/', ''))
}
const decided = { decision: '12/QĐ-UBND', decidedOn: '2025-06-18' }
const given = (account: string, role: RoleId, unit: string, more = {}) => ({
  account,
  role,
  unit,
  from: '2025-06-20',
  ...decided,
  ...more,
})

test('a grant holds on its days, by its decision', async () => {
  const made = await ask('grant', given(clerk, 'commune', 'old-a', { until: '2025-12-31' }))
  assert.equal((made as { state: string }).state, 'in-force')
  // The unit ends before the grant does, and lists show that day.
  assert.equal((made as { until: string }).until, switchDay)
  assert.equal((made as { endsWithUnit: boolean }).endsWithUnit, true)
  assert.equal((await grantsOf(database, clerk, '2025-06-20')).length, 1)
  assert.equal((await grantsOf(database, clerk, '2025-06-19')).length, 0)
})

test('who does not exist, where is nothing, and days the wrong way round are all told', async () => {
  const wrong = given('nobody', 'commune', 'nowhere', { until: '2025-06-20' })
  assert.deepEqual(await ask('grant', wrong), ['no-such-place', 'no-such-holder', 'ends-before-it-begins'])
})

test('nobody gives to themselves, nor more than they have', async () => {
  const head = person(chief, { role: 'province', unit: 'province:1', until: '2026-01-01' })
  assert.deepEqual(
    await ask('grant', given(chief, 'province', 'province:1', { until: '2025-12-31' }), head),
    ['not-to-yourself'],
  )
  for (const [more, expected] of [
    [given(other, 'province', 'old-a', { until: '2025-12-31' }), 'in-force'],
    // Another role, another province, beyond the own days.
    [given(other, 'inspector', 'old-a', { until: '2025-12-31' }), ['more-than-you-have']],
    [given(other, 'administrator', 'old-a', { until: '2025-12-31' }), ['more-than-you-have']],
    [given(other, 'province', 'old-c', { until: '2025-12-31' }), ['other-territory']],
    [given(other, 'province', 'country', { until: '2025-12-31' }), ['other-territory']],
    [given(other, 'province', 'old-a', { until: '2026-12-31' }), ['more-than-you-have']],
    [given(other, 'province', 'old-a'), ['more-than-you-have']],
  ] as const) {
    const answer = await ask('grant', more, head)
    assert.deepEqual(Array.isArray(answer) ? answer : (answer as { state: string }).state, expected)
  }
})

test('an administrator gives any role in their own territory, an inspector none', async () => {
  const administrator = person(chief, { role: 'administrator', unit: 'province:1' })
  assert.ok(!Array.isArray(await ask('grant', given(other, 'inspector', 'old-a'), administrator)))
  assert.deepEqual(await ask('grant', given(other, 'inspector', 'old-c'), administrator), ['other-territory'])
  assert.deepEqual(
    await ask('grant', given(other, 'inspector', 'old-a'), person(chief, { role: 'inspector' })),
    ['no-such-role'],
  )
})

test('a stale proof and a system give nothing', async () => {
  const stale = {
    ...person(chief, { role: 'administrator', unit: 'country' }),
    provedAt: '2025-06-20T02:00:00.000Z',
  }
  assert.deepEqual(await ask('grant', given(other, 'reader', 'old-a'), stale as Actor), ['prove-again'])
  const system: Actor = { kind: 'client', client: 'c', name: 'c', scopes: ['access.*'], grants: [] }
  assert.ok(
    ((await ask('grant', given(other, 'reader', 'old-a'), system)) as string[]).includes('prove-again'),
  )
})

test('a prepared grant allows nothing until it is armed, and then from the operational day', async () => {
  const prepared = {
    account: clerk,
    role: 'commune',
    unit: 'a',
    day: switchDay,
    decision: '15/QĐ',
    decidedOn: '2025-06-19',
  }
  const made = (await ask('prepare', prepared)) as { state: string; from: null }
  assert.deepEqual([made.state, made.from], ['prepared', null])
  const roleOn = async (on: string) => (await grantsOf(database, clerk, on)).map(({ unit }) => unit)
  assert.ok(!(await roleOn('2025-07-02')).includes('a'))
  assert.deepEqual(await ask('arm', { decision: '15/QĐ', instrument: '2/NQ' }), ['day-unknown'])
  assert.deepEqual(await ask('arm', { decision: '15/QĐ', instrument: '1/NQ', from: '2025-07-02' }), [
    'another-day',
  ])
  assert.deepEqual(await ask('arm', { decision: '16/QĐ', instrument: '1/NQ' }), ['nothing-prepared'])
  const armed = (await ask('arm', { decision: '15/QĐ', instrument: '1/NQ' })) as {
    from: string
    armed: { state: string }[]
  }
  assert.deepEqual([armed.from, armed.armed.map(({ state }) => state)], [switchDay, ['armed']])
  assert.ok(!(await roleOn('2025-06-30')).includes('a'))
  assert.ok((await roleOn(switchDay)).includes('a'))
  assert.deepEqual(await ask('arm', { decision: '15/QĐ', instrument: '1/NQ' }), ['nothing-prepared'])
})

test('on the day of the switch the old grant has ended and the armed one is in force, without anybody doing anything', async () => {
  const shown = async (on: string) =>
    ((await ask('grants', { account: clerk, on, all: true })) as { unit: string; state: string }[])
      .map(({ unit, state }) => `${unit} ${state}`)
      .toSorted()
  assert.deepEqual(await shown('2025-06-30'), ['a armed', 'old-a in-force'])
  assert.deepEqual(await shown(switchDay), ['a in-force', 'old-a ended'])
})

test('a grant ends by a decision, today or later, and never the last administrator', async () => {
  const made = (await ask('grant', given(other, 'reader', 'b', { from: switchDay }))) as { id: string }
  const end = { grant: made.id, decision: '20/QĐ', decidedOn: '2025-08-01' }
  assert.deepEqual(await ask('endGrant', { ...end, on: '2025-07-31' }, operator, '2025-08-01'), [
    'end-in-the-past',
  ])
  assert.equal(
    ((await ask('endGrant', { ...end, on: '2025-08-02' }, operator, '2025-08-01')) as { until: string })
      .until,
    '2025-08-02',
  )
  assert.deepEqual(await ask('endGrant', { ...end, on: '2025-08-03' }, operator, '2025-08-01'), [
    'ends-before',
  ])
  const only = (await ask('grant', given(chief, 'administrator', 'country'))) as { id: string }
  assert.deepEqual(await ask('endGrant', { ...end, grant: only.id, on: '2025-06-20' }), [
    'last-administrator-grant',
  ])
  assert.deepEqual(await ask('endGrant', { ...end, grant: 'none', on: '2025-06-20' }), ['no-such-grant'])
})

test('lists of grants show own ones and those of the own territory', async () => {
  const seen = async (actor: Actor, input = {}) => {
    const answer = await ask('grants', { all: true, ...input }, actor, '2025-08-01')
    return [...new Set((answer as { unit: string }[]).map(({ unit }) => unit))].toSorted()
  }
  assert.deepEqual(await seen(person(clerk)), ['a', 'old-a'])
  assert.deepEqual(await seen(person(clerk), { unit: 'country' }), [])
  assert.deepEqual(await seen(person(clerk), { account: other }), [])
  const province = person('someone', { role: 'province', unit: 'province:1' })
  assert.deepEqual(await seen(province, { unit: 'country' }), ['a', 'b', 'old-a'])
  assert.deepEqual(
    await seen(person('someone', { role: 'province', unit: 'province:2' }), { unit: 'country' }),
    [],
  )
})

test('an explanation names each grant and why it counts or not', async () => {
  const explained = (await ask('explain', {
    account: clerk,
    operation: 'access.explain',
    unit: 'b',
    on: switchDay,
  })) as { allowed: boolean; because: { code: string }[]; grants: { unit: string; why: string }[] }
  assert.equal(explained.allowed, false)
  assert.deepEqual(
    explained.because.map(({ code }) => code),
    ['access/other-territory'],
  )
  assert.deepEqual(explained.grants.map(({ unit, why }) => `${unit} ${why}`).toSorted(), [
    'a other-territory',
    'old-a unit-ended',
  ])
  const inherited = await ask('explain', {
    account: clerk,
    operation: 'access.explain',
    unit: 'old-a',
    on: switchDay,
  })
  assert.equal((inherited as { allowed: boolean }).allowed, true)
  assert.deepEqual(await ask('explain', { account: clerk, operation: 'no.such' }), ['no-such-operation'])
  const elsewhere = person('someone', { role: 'province', unit: 'province:2' })
  assert.deepEqual(await ask('explain', { account: clerk, operation: 'access.grant' }, elsewhere), [
    'no-such-holder',
  ])
})

test('what was taken over whole passes to the successor, what was divided does not', () => {
  assert.deepEqual(inheritedUnits('a', switchDay, smallTerritory), ['old-a', 'older-a'])
  assert.deepEqual(inheritedUnits('a', '2025-06-30', smallTerritory), [])
})

test('every role says what it is for and what it opens', async () => {
  const roles = (await ask('roles', {})) as { role: string; operations: string[] }[]
  assert.equal(roles.length, 10)
  assert.ok(roles.find(({ role }) => role === 'province')?.operations.includes('access.grant'))
})
