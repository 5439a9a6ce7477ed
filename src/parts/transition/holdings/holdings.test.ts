import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Operation } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import { holding } from './about.ts'
import { confirmCorrection, correct } from './correct.ts'
import { enter } from './enter.ts'
import { confirmExit, proposeExit, whyNotLeave } from './exit.ts'
import { inventories, inventory, openInventories } from './inventories.ts'
import { holdings } from './list.ts'
import { countInventory, freezeInventory, signInventory } from './steps.ts'
import { caretaker, oldA, oldC, takeStep, transitionId } from './testing/a-transition.ts'
import { aTransition, codes, told } from './testing/asked.ts'

const thing = {
  kind: 'asset',
  reference: 'TS-01',
  description: 'Máy phát điện',
  count: 1,
  vnd: 250_000_000,
} as const

test('each opens the inventories of the own ground only, and a second time nothing is left to open', async (t) => {
  const { ana, as, context } = await aTransition(t)
  assert.deepEqual(codes(await perform(openInventories, { transition: transitionId }, ana)), [
    'transition/nothing-to-open',
  ])
  const elsewhere = await perform(openInventories, { transition: transitionId, holder: oldC }, ana)
  assert.deepEqual(codes(elsewhere), ['access/other-territory'])
  const other = told(await perform(openInventories, { transition: transitionId }, as('old-c', 2)))
  assert.deepEqual(
    other.opened.map(({ organisation }) => organisation),
    [oldC],
  )
  const all = told(await perform(inventories, { transition: transitionId }, context))
  assert.deepEqual(
    all.inventories.map(({ organisation, step }) => [organisation, step]),
    [
      [oldA, 'opened'],
      [oldC, 'opened'],
    ],
  )
  const mine = told(await perform(inventories, { transition: transitionId }, ana))
  assert.deepEqual(
    mine.inventories.map(({ organisation }) => organisation),
    [oldA],
  )
})

test('the same thing entered again changes nothing; the same reference with other content shows both', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  const first = told(await perform(enter, { inventory: to, ...thing }, ana))
  assert.equal(first.outcome, 'entered')
  const again = told(await perform(enter, { inventory: to, ...thing }, ana))
  assert.deepEqual([again.outcome, again.holding], ['there-already', first.holding])
  const other = await perform(enter, { inventory: to, ...thing, vnd: 260_000_000 }, ana)
  assert.deepEqual(codes(other), ['transition/other-content'])
  assert.ok(!other.ok)
  assert.deepEqual(other.problems[0]?.details.before, ['vnd: 250000000'])
  assert.deepEqual(other.problems[0]?.details.now, ['vnd: 260000000'])
  // Another kind may bear the same reference.
  const contract = told(await perform(enter, { inventory: to, kind: 'contract', reference: 'TS-01' }, ana))
  assert.equal(contract.outcome, 'entered')
})

test('wrong quantities, days and places are told all at once, and nothing is kept', async (t) => {
  const { ana, inventory: to, context } = await aTransition(t)
  const wrong: readonly (readonly [Record<string, unknown>, readonly string[]])[] = [
    [{ ...thing, count: 0, vnd: 0 }, ['transition/is-nothing']],
    [{ ...thing, millimetres: 5 }, ['transition/other-measure']],
    [{ ...thing, count: 2_000_000_000 }, ['transition/quantity-out-of-range']],
    [
      { ...thing, shared: true, asOf: '2025-07-01' },
      ['transition/not-divisible', 'transition/as-of-ahead', 'transition/as-of-after-day'],
    ],
    [{ ...thing, place: 'nowhere' }, ['transition/place-unknown']],
    [{ ...thing, place: 'old-a', latitude: 1, longitude: 1 }, ['transition/place-twice']],
    [{ ...thing, latitude: 1 }, ['transition/place-twice']],
    [{ ...thing, description: 'Độ mật: MẬT' }, ['access/marked-secret']],
    [{ ...thing, kind: 'weapon' }, ['input/not-in-list']],
    [{ ...thing, count: -1 }, ['input/out-of-range']],
  ]
  for (const [said, expected] of wrong) {
    const got = codes(await perform(enter, { inventory: to, ...said }, ana))
    assert.deepEqual(got.length, expected.length, `${JSON.stringify(said)}: ${got}`)
    if (expected[0]?.startsWith('transition/')) assert.deepEqual(got, expected)
  }
  assert.equal(told(await perform(holdings, {}, context)).holdings.length, 0)
})

test('money may be owed, in whole dong beyond what a number of 32 bits holds', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  const debt = {
    inventory: to,
    kind: 'money',
    reference: 'NO-1',
    vnd: -8_999_999_999_999_999,
    shared: true,
  } as const
  const { holding: id } = told(await perform(enter, debt, ana))
  assert.equal(told(await perform(holding, { holding: id }, ana)).quantities.vnd, -8_999_999_999_999_999)
  const sums = told(await perform(inventory, { inventory: to }, ana)).sums
  assert.deepEqual(
    sums.map(({ kind, vnd }) => [kind, vnd]),
    [['money', '-8999999999999999']],
  )
})

test('the steps are taken in their order; signing wants a fresh proof, and what was signed can be computed again', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  await perform(enter, { inventory: to, ...thing }, ana)
  assert.deepEqual(codes(await perform(freezeInventory, { inventory: to }, ana)), [
    'transition/step-out-of-turn',
  ])
  assert.deepEqual(
    codes(await perform(countInventory, { inventory: to, stated: 'asset=2; record=0' }, ana)),
    ['transition/count-differs'],
  )
  assert.deepEqual(codes(await perform(countInventory, { inventory: to, stated: 'two' }, ana)), [
    'transition/totals-unreadable',
  ])
  told(await perform(countInventory, { inventory: to, stated: 'asset=1; asset:vnd=250000000' }, ana))
  told(await perform(freezeInventory, { inventory: to }, ana))
  const stale = { ...ana, now: '2025-06-20T04:00:00.000Z' }
  assert.deepEqual(codes(await perform(signInventory, { inventory: to }, stale)), ['access/prove-again'])
  const signed = told(await perform(signInventory, { inventory: to }, ana))
  assert.deepEqual(
    signed.steps.map(({ step, holdings: many }) => [step, many]),
    [
      ['opened', null],
      ['counted', null],
      ['frozen', null],
      ['signed', 1],
    ],
  )
  const checked = told(await perform(inventory, { inventory: to, check: true }, ana))
  assert.equal(checked.unchanged, true)
  assert.match(checked.steps[3]?.root ?? '', /^[0-9a-f]{64}$/)
})

test('a late find needs its reason, is marked as late for ever, and leaves what was signed as it was', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  await perform(enter, { inventory: to, ...thing }, ana)
  await perform(countInventory, { inventory: to }, ana)
  await perform(freezeInventory, { inventory: to }, ana)
  await perform(signInventory, { inventory: to }, ana)
  const later = { ...ana, now: '2025-06-20T03:02:00.000Z' }
  const found = { inventory: to, kind: 'asset', reference: 'TS-02', count: 3 } as const
  assert.deepEqual(codes(await perform(enter, found, later)), ['transition/late-without-reason'])
  const late = told(await perform(enter, { ...found, lateReason: 'Sót trong kho' }, later))
  assert.equal(late.late, true)
  assert.equal(told(await perform(inventory, { inventory: to, check: true }, later)).unchanged, true)
  const [its] = told(await perform(holdings, { state: 'late' }, later)).holdings
  assert.equal(its?.lateReason, 'Sót trong kho')
})

test('a recount is a fact beside the holding by two persons; the one who counted cannot confirm', async (t) => {
  const { ana, as, inventory: to } = await aTransition(t)
  const { holding: id } = told(await perform(enter, { inventory: to, ...thing }, ana))
  const recount = { holding: id, count: 2, reason: 'Đếm lại', basis: 'BB 4' }
  assert.deepEqual(codes(await perform(confirmCorrection, { holding: id }, ana)), ['transition/no-proposal'])
  assert.deepEqual(codes(await perform(correct, { ...recount, count: 1 }, ana)), [
    'transition/nothing-corrected',
  ])
  told(await perform(correct, { ...recount, count: 5 }, ana))
  // A new proposal takes the place of the one that waits.
  told(await perform(correct, recount, ana))
  assert.deepEqual(codes(await perform(confirmCorrection, { holding: id }, ana)), ['transition/same-person'])
  const second = told(await perform(confirmCorrection, { holding: id }, as('old-a', 2)))
  assert.deepEqual([second.before.count, second.after.count], [1, 2])
  const about = told(await perform(holding, { holding: id }, ana))
  assert.deepEqual([about.quantities.count, about.now.count, about.corrections.length], [1, 2, 1])
  assert.deepEqual(
    about.history.map(({ what }) => what),
    ['entered', 'correction-proposed', 'correction-confirmed'],
  )
  const [sum] = told(await perform(inventory, { inventory: to }, ana)).sums
  assert.equal(sum?.count, '2')
})

test('nothing leaves but by a decision with appraisal and two persons, and then it is listed apart', async (t) => {
  const { ana, as, context, inventory: to } = await aTransition(t)
  assert.deepEqual(
    (await whyNotLeave(context.database, oldA)).map(({ code }) => code),
    ['transition/guarded-until-closed'],
  )
  assert.deepEqual(await whyNotLeave(context.database, oldC), [])
  const { holding: id } = told(await perform(enter, { inventory: to, ...thing, asOf: '2025-06-01' }, ana))
  const exit = {
    holding: id,
    manner: 'sold',
    decision: '12/QĐ-UBND',
    appraisal: 'BB 3',
    decidedOn: '2025-06-10',
  } as const
  assert.deepEqual(codes(await perform(proposeExit, { ...exit, decidedOn: '2025-06-21' }, ana)), [
    'transition/decided-ahead',
  ])
  assert.deepEqual(codes(await perform(proposeExit, { ...exit, decidedOn: '2025-05-01' }, ana)), [
    'transition/decided-before-held',
  ])
  told(await perform(proposeExit, exit, ana))
  assert.deepEqual(codes(await perform(confirmExit, { holding: id }, ana)), ['transition/same-person'])
  told(await perform(confirmExit, { holding: id }, as('old-a', 2)))
  const about = told(await perform(holding, { holding: id }, ana))
  assert.deepEqual(
    [about.is.length, about.was.map(({ endedAs, until }) => [endedAs, until])],
    [0, [['exit', '2025-06-10']]],
  )
  assert.deepEqual(
    told(await perform(holdings, { state: 'left' }, ana)).holdings.map(({ holding: its }) => its),
    [id],
  )
  assert.deepEqual(codes(await perform(proposeExit, exit, ana)), ['transition/has-left'])
  assert.deepEqual(codes(await perform(correct, { holding: id, count: 4, reason: 'x', basis: 'y' }, ana)), [
    'transition/has-left',
  ])
})

test('nobody reads or changes what another territory holds', async (t) => {
  const { ana, as, inventory: to } = await aTransition(t)
  const { holding: id } = told(await perform(enter, { inventory: to, ...thing }, ana))
  const stranger = as('old-c', 2)
  const asked: readonly (readonly [Operation, object])[] = [
    [enter, { inventory: to, ...thing }],
    [holding, { holding: id }],
    [inventory, { inventory: to }],
    [correct, { holding: id, count: 4, reason: 'x', basis: 'y' }],
    [confirmCorrection, { holding: id }],
    [proposeExit, { holding: id, manner: 'lost', decision: '1', appraisal: '1', decidedOn: '2025-06-01' }],
    [countInventory, { inventory: to }],
    [holdings, { holder: oldA }],
  ]
  for (const [operation, input] of asked)
    assert.deepEqual(
      codes(await perform(operation, input, stranger)),
      ['access/other-territory'],
      operation.name,
    )
  assert.deepEqual(told(await perform(holdings, {}, stranger)).holdings, [])
})

test('while the plan is frozen nothing is entered; after the switch a late find is held by the caretaker at once', async (t) => {
  const { owner, ana, as, inventory: to } = await aTransition(t)
  const { holding: id } = told(await perform(enter, { inventory: to, ...thing }, ana))
  await takeStep(owner, 'armed')
  const found = {
    inventory: to,
    kind: 'asset',
    reference: 'TS-02',
    lateReason: 'Sót',
    asOf: '2025-06-01',
  } as const
  for (const answer of [
    await perform(enter, found, ana),
    await perform(correct, { holding: id, count: 4, reason: 'x', basis: 'y' }, ana),
    await perform(
      proposeExit,
      { holding: id, manner: 'lost', decision: '1', appraisal: '1', decidedOn: '2025-06-20' },
      ana,
    ),
  ])
    assert.deepEqual(codes(answer), ['transition/closed-for-edits'])
  // The same again is no change.
  assert.equal(told(await perform(enter, { inventory: to, ...thing }, ana)).outcome, 'there-already')
  await takeStep(owner, 'switched')
  const after = { ...as('province:1', 3, 'province'), today: '2025-07-10', now: '2025-07-10T03:00:00.000Z' }
  const { lateReason: _, ...unexplained } = found
  assert.deepEqual(codes(await perform(enter, unexplained, after)), ['transition/late-without-reason'])
  const late = told(await perform(enter, found, after))
  const about = told(await perform(holding, { holding: late.holding }, after))
  assert.deepEqual(
    about.was.map(({ holder, until, endedAs }) => [holder, until, endedAs]),
    [[oldA, '2025-07-01', 'caretaker']],
  )
  assert.deepEqual(
    about.is.map(({ holder, from }) => [holder, from]),
    [[caretaker, '2025-07-01']],
  )
  const now = told(await perform(holdings, { holder: caretaker, view: 'is' }, after))
  assert.deepEqual(
    now.holdings.map(({ reference }) => reference),
    ['TS-02'],
  )
})

test('lists go page by page in order of kind and reference, narrowed by text', async (t) => {
  const { ana, inventory: to } = await aTransition(t)
  for (const reference of ['B 2', 'A%1', 'B 1', 'A 1'])
    await perform(enter, { inventory: to, kind: 'seal', reference, description: `Dấu ${reference}` }, ana)
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = told(await perform(holdings, { limit: 3, ...(after ? { after } : {}) }, ana))
    seen.push(...page.holdings.map(({ reference }) => reference))
    after = page.next ?? undefined
  } while (after)
  assert.deepEqual(seen.toSorted(), ['A 1', 'A%1', 'B 1', 'B 2'])
  assert.equal(new Set(seen).size, 4)
  const found = told(await perform(holdings, { text: 'A%' }, ana))
  assert.deepEqual(
    found.holdings.map(({ reference }) => reference),
    ['A%1'],
  )
})
