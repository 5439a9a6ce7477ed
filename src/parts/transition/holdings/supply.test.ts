import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { accountNumbered } from '../../../platform/access/testing/country.ts'
import { perform } from '../../../platform/perform.ts'
import { holdings } from './list.ts'
import { countInventory, freezeInventory } from './steps.ts'
import { plainThing, plugIn, suppliers } from './suppliers.ts'
import { supply } from './supply.ts'
import { oldA, transitionId } from './testing/a-transition.ts'
import { aTransition, codes, told } from './testing/asked.ts'

let said = 'Việc mở'
plugIn({
  id: 'test.cases',
  words: { vi: 'Việc thử', en: 'Cases of a test' },
  kinds: ['case'],
  *supply(holders) {
    for (const { organisation } of holders) {
      yield {
        ...plainThing,
        organisation,
        kind: 'case',
        reference: 'HS-1',
        description: said,
        attributes: { number: 'HS-1', dueOn: '2025-07-20' },
      }
      // Nothing at all is left out and counted.
      yield {
        ...plainThing,
        organisation,
        kind: 'case',
        reference: 'HS-2',
        description: '',
        quantities: { ...plainThing.quantities, count: 0 },
      }
    }
  },
})

test('a part that comes later plugs its things in once, and the parts that are there are asked', () => {
  const own = suppliers().map(({ id }) => id)
  assert.deepEqual(own.toSorted(), [
    'access.grants',
    'authority.functions',
    'authority.instruments',
    'test.cases',
  ])
  assert.throws(
    () => plugIn({ id: 'test.cases', words: { vi: '', en: '' }, kinds: [], supply: () => [] }),
    /twice/,
  )
})

test('what other parts hold comes in once, however often it is asked; what changed there is told and stays', async (t) => {
  const { ana } = await aTransition(t)
  const asked = { transition: transitionId, supplier: 'test.cases' }
  const [first] = told(await perform(supply, asked, ana)).supplied
  assert.deepEqual([first?.entered, first?.same, first?.unfit], [1, 0, 1])
  const [again] = told(
    await perform(supply, asked, { ...ana, today: '2025-06-21', now: '2025-06-21T03:00:00.000Z' }),
  ).supplied
  assert.deepEqual([again?.entered, again?.same], [0, 1])
  said = 'Việc đổi tên'
  const changed = told(await perform(supply, asked, ana))
  assert.deepEqual(
    changed.differences.map(({ before, now }) => [before, now]),
    [[['description: Việc mở'], ['description: Việc đổi tên']]],
  )
  assert.equal(told(await perform(holdings, {}, ana)).holdings[0]?.description, 'Việc mở')
  said = 'Việc mở'
})

test('roles given in an ended unit are things to settle with it', async (t) => {
  const { owner, ana } = await aTransition(t)
  await sql`
    insert into access_grant (id, account, role, unit, valid_from, decision_number, decided_on, prepared, recorded_at, recorded_by)
    values (${accountNumbered(700)}, ${accountNumbered(1)}, 'commune', 'old-a', '2025-01-01', '7/QĐ', '2025-01-01', false, now(), 'x'),
      (${accountNumbered(701)}, ${accountNumbered(1)}, 'commune', 'old-a', '2024-01-01', '6/QĐ', '2024-01-01', false, now(), 'x')`.execute(
    owner,
  )
  await sql`
    insert into access_ending (id, ends_on, decision_number, decided_on, recorded_at, recorded_by)
    values (${accountNumbered(701)}, '2025-01-01', '8/QĐ', '2025-01-01', now(), 'x')`.execute(owner)
  const [roles] = told(
    await perform(supply, { transition: transitionId, supplier: 'access.grants' }, ana),
  ).supplied
  assert.equal(roles?.entered, 1)
  const [its] = told(await perform(holdings, { kind: 'account' }, ana)).holdings
  assert.deepEqual([its?.organisation, its?.reference, its?.evidence], [oldA, accountNumbered(700), '7/QĐ'])
})

test('a frozen inventory takes nothing by itself, and says so; an unknown supplier is named', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  await perform(countInventory, { inventory: to }, ana)
  await perform(freezeInventory, { inventory: to }, ana)
  const answer = told(await perform(supply, { transition: transitionId }, ana))
  assert.deepEqual([answer.closed, answer.supplied.every(({ entered }) => entered === 0)], [1, true])
  assert.deepEqual(codes(await perform(supply, { transition: transitionId, supplier: 'x' }, ana)), [
    'transition/unknown-supplier',
  ])
})
