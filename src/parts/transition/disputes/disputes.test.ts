/** Who gets what where no rule settles it: two persons, shares that make one whole, disputes with a day and an award. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { perform } from '../../../platform/perform.ts'
import { codes, told } from '../holdings/testing/asked.ts'
import { confirmDecision, decisions, proposeDecision } from './decide.ts'
import { award, disputes, raiseDispute, withdrawDispute } from './dispute.ts'
import {
  addHolding,
  addLine,
  baDinh,
  caoBang,
  committee,
  divided,
  giangVo,
  haNoi,
  inHanoi,
  ngocHa,
  switched,
  takeStep,
  transitionId,
} from './testing/in-hanoi.ts'

const basis = '12/QĐ-UBND của UBND Thành phố'

test('a decision counts once a second person confirmed it, and a later one takes its place', async (t) => {
  const { owner, as } = await inHanoi(t)
  const [one, other] = [as(haNoi, 1), as(haNoi, 2)]
  const holding = await addHolding(owner, { kind: 'asset', reference: 'TS-1' })
  const first = told(
    await perform(proposeDecision, { holding, what: 'allocation', to: [committee(ngocHa)], basis }, one),
  )
  assert.deepEqual([first.state, first.leadsTo, first.to[0]?.share], ['proposed', 'allocate', 1])
  assert.match(first.to[0]?.name ?? '', /Ngọc Hà/)
  assert.deepEqual(codes(await perform(confirmDecision, { decision: first.decision }, one)), [
    'transition/same-person',
  ])
  assert.equal(told(await perform(confirmDecision, { decision: first.decision }, other)).state, 'confirmed')
  assert.deepEqual(codes(await perform(confirmDecision, { decision: first.decision }, other)), [
    'transition-dispute/confirmed-already',
  ])
  const later = { ...one, now: '2025-06-20T03:01:00.000Z' }
  const second = told(
    await perform(proposeDecision, { holding, what: 'override', to: [committee(giangVo)], basis }, later),
  )
  told(
    await perform(
      confirmDecision,
      { decision: second.decision },
      { ...other, now: '2025-06-20T03:02:00.000Z' },
    ),
  )
  const all = told(await perform(decisions, { transition: transitionId }, one))
  assert.deepEqual(
    all.decisions.map(({ decision, state }) => [decision, state]),
    [
      [second.decision, 'confirmed'],
      [first.decision, 'replaced'],
    ],
  )
})

test('a proposal that a newer one replaced cannot be confirmed any more', async (t) => {
  const { owner, as } = await inHanoi(t)
  const holding = await addHolding(owner, { kind: 'asset', reference: 'TS-1' })
  const ask = (unit: string, now: string) =>
    perform(
      proposeDecision,
      { holding, what: 'allocation', to: [committee(unit)], basis },
      { ...as(haNoi, 1), now },
    )
  const first = told(await ask(ngocHa, '2025-06-20T03:00:00.000Z'))
  told(await ask(giangVo, '2025-06-20T03:01:00.000Z'))
  const answer = await perform(confirmDecision, { decision: first.decision }, as(haNoi, 2))
  assert.deepEqual(codes(answer), ['transition-dispute/replaced'])
})

test('who gets it stands on the day, once each, and the shares of what may be divided make one whole', async (t) => {
  const { owner, as } = await inHanoi(t)
  const whole = await addHolding(owner, { kind: 'asset', reference: 'TS-1' })
  const money = await addHolding(owner, { kind: 'money', reference: 'TK-1', shared: true })
  const post = await addHolding(owner, { kind: 'post', reference: 'VT-1' })
  const [here, there] = [committee(ngocHa), committee(giangVo)]
  const wrong: readonly (readonly [object, string])[] = [
    [
      { holding: whole, what: 'allocation', to: [committee(divided)] },
      'transition-plan/unknown-organisation',
    ],
    [
      { holding: whole, what: 'allocation', to: ['org:nowhere:people-committee'] },
      'transition-plan/unknown-organisation',
    ],
    [
      { holding: whole, what: 'allocation', to: [`org:${ngocHa}:coven`] },
      'transition-plan/unknown-organisation',
    ],
    [
      { holding: whole, what: 'allocation', to: [here, there], shares: [0.5, 0.5] },
      'transition-plan/not-divisible',
    ],
    [{ holding: whole, what: 'allocation' }, 'transition-dispute/names-nobody'],
    [{ holding: whole, what: 'settlement', to: [here] }, 'transition-dispute/settlement-names'],
    [
      { holding: money, what: 'allocation', to: [here, here], shares: [0.5, 0.5] },
      'transition-dispute/named-twice',
    ],
    [{ holding: money, what: 'allocation', to: [here, there] }, 'transition-dispute/shares-for-each'],
    [
      { holding: money, what: 'allocation', to: [here, there], shares: [0.5, 0.4] },
      'transition-plan/shares-do-not-add-up',
    ],
    [{ holding: post, what: 'allocation', to: [here] }, 'transition-dispute/persons-by-placement'],
    [{ holding: whole, what: 'placement', to: [here] }, 'transition-dispute/persons-by-placement'],
    [{ holding: whole, what: 'award', to: [here] }, 'input/not-one-of'],
    [{ holding: transitionId, what: 'settlement' }, 'transition/unknown-holding'],
  ]
  for (const [input, code] of wrong)
    assert.deepEqual(
      codes(await perform(proposeDecision, { basis, ...input }, as(haNoi, 1))),
      [code],
      JSON.stringify(input),
    )
  const thirds = [0.333333, 0.333333, 0.333334]
  const to = [here, there, committee(baDinh)]
  const kept = told(
    await perform(
      proposeDecision,
      { holding: money, what: 'allocation', to, shares: thirds, basis },
      as(haNoi, 1),
    ),
  )
  assert.deepEqual(
    kept.to.map(({ share }) => share),
    thirds,
  )
})

test('while the plan is frozen nothing is decided or disputed; the ground and the role are asked', async (t) => {
  const { owner, as } = await inHanoi(t)
  const holding = await addHolding(owner, { kind: 'asset', reference: 'TS-1' })
  const proposal = { holding, what: 'settlement', basis } as const
  assert.deepEqual(codes(await perform(proposeDecision, proposal, as(caoBang, 1))), [
    'access/other-territory',
  ])
  assert.deepEqual(codes(await perform(proposeDecision, proposal, as(haNoi, 1, 'reader'))), [
    'access/no-such-role',
  ])
  const waiting = told(await perform(proposeDecision, proposal, as(haNoi, 1)))
  const stale = { ...as(haNoi, 2), now: '2025-06-20T05:00:00.000Z' }
  assert.deepEqual(codes(await perform(confirmDecision, { decision: waiting.decision }, stale)), [
    'access/prove-again',
  ])
  await takeStep(owner, 'armed')
  const claim = { holding, claimant: committee(giangVo), reason: 'x' }
  for (const answer of [
    await perform(proposeDecision, proposal, as(haNoi, 1)),
    await perform(confirmDecision, { decision: waiting.decision }, as(haNoi, 2)),
    await perform(raiseDispute, claim, as(haNoi, 1)),
  ])
    assert.deepEqual(codes(answer), ['transition/closed-for-edits'])
})

test('a dispute has a claimant, a reason and a day by the law; the queue says which are soon due and late', async (t) => {
  const { owner, as } = await inHanoi(t)
  const seat = await addHolding(owner, { kind: 'asset', reference: 'TS-1' })
  const other = await addHolding(owner, { kind: 'asset', reference: 'TS-2' })
  await addLine(owner, seat, ngocHa)
  const claim = { holding: seat, claimant: committee(giangVo), reason: 'Trụ sở nằm trên địa bàn phường' }
  const own = await perform(raiseDispute, { ...claim, claimant: committee(ngocHa) }, as(haNoi, 1))
  assert.deepEqual(codes(own), ['transition-dispute/claims-own'])
  const badly = await perform(raiseDispute, { ...claim, dueOn: '2026-02-01' }, as(haNoi, 1))
  assert.deepEqual(codes(badly), ['transition-dispute/due-badly'])
  const first = told(await perform(raiseDispute, claim, as(haNoi, 1)))
  // The last day of handing over by Article 54.7.
  assert.deepEqual(
    [first.dueOn, first.state, first.planned[0]?.organisation],
    ['2025-06-30', 'open', committee(ngocHa)],
  )
  assert.deepEqual(codes(await perform(raiseDispute, claim, as(haNoi, 1))), [
    'transition-dispute/disputed-already',
  ])
  told(await perform(raiseDispute, { ...claim, holding: other, dueOn: '2025-07-20' }, as(haNoi, 1)))
  const asked = (today: string, state?: 'open' | 'late' | 'due-soon') =>
    perform(disputes, { transition: transitionId, ...(state ? { state } : {}) }, { ...as(haNoi, 1), today })
  const queue = told(await asked('2025-06-25'))
  assert.deepEqual(
    queue.disputes.map(({ reference, state }) => [reference, state]),
    [
      ['TS-1', 'due-soon'],
      ['TS-2', 'open'],
    ],
  )
  assert.deepEqual(queue.counts, { open: 1, 'due-soon': 1, late: 0, awarded: 0, withdrawn: 0 })
  assert.equal(told(await asked('2025-06-25', 'open')).disputes.length, 2)
  assert.deepEqual(
    told(await asked('2025-07-05', 'late')).disputes.map(({ dispute }) => dispute),
    [first.dispute],
  )
  const page = told(await perform(disputes, { transition: transitionId, limit: 1 }, as(haNoi, 1)))
  const more = told(
    await perform(disputes, { transition: transitionId, limit: 1, after: page.next ?? '' }, as(haNoi, 1)),
  )
  assert.deepEqual([more.disputes[0]?.reference, more.next], ['TS-2', null])
  assert.deepEqual(told(await perform(disputes, { transition: transitionId }, as(caoBang, 3))).disputes, [])
})

test('an award is by others than who claims, ends the dispute, and stands against decisions that are none', async (t) => {
  const { owner, as } = await inHanoi(t)
  const holding = await addHolding(owner, { kind: 'asset', reference: 'TS-1' })
  const raised = told(
    await perform(raiseDispute, { holding, claimant: committee(giangVo), reason: 'Gần hơn' }, as(haNoi, 1)),
  )
  const ruling = { dispute: raised.dispute, to: [committee(giangVo)], basis }
  assert.deepEqual(codes(await perform(award, ruling, as(haNoi, 1))), ['transition-dispute/by-who-raised'])
  const proposed = told(await perform(award, ruling, as(haNoi, 2)))
  assert.deepEqual([proposed.what, proposed.state, proposed.dispute], ['award', 'proposed', raised.dispute])
  assert.equal(
    told(await perform(disputes, { transition: transitionId }, as(haNoi, 2))).disputes[0]?.proposed,
    proposed.decision,
  )
  const confirmed = { decision: proposed.decision }
  assert.deepEqual(codes(await perform(confirmDecision, confirmed, as(haNoi, 1))), [
    'transition-dispute/by-who-raised',
  ])
  assert.deepEqual(codes(await perform(confirmDecision, confirmed, as(haNoi, 2))), ['transition/same-person'])
  told(await perform(confirmDecision, confirmed, as(haNoi, 3)))
  const [its] = told(await perform(disputes, { transition: transitionId }, as(haNoi, 1))).disputes
  assert.deepEqual([its?.state, its?.award], ['awarded', proposed.decision])
  assert.deepEqual(codes(await perform(award, ruling, as(haNoi, 2))), ['transition-dispute/is-over'])
  const override = { holding, what: 'override', to: [committee(ngocHa)], basis } as const
  assert.deepEqual(codes(await perform(proposeDecision, override, as(haNoi, 2))), [
    'transition-dispute/was-awarded',
  ])
  // Who raised it, and who proposed the award, each hear of it once; nobody of what they did themselves.
  const { rows } = await sql<{ kind: string; account: string }>`
    select kind, right(account::text, 1) as account from notice order by kind, account`.execute(owner)
  assert.deepEqual(
    rows.map(({ kind, account }) => `${kind} ${account}`),
    ['transition.decisionConfirmed 2', 'transition.disputeEnded 1'],
  )
})

test('after the day the claimant claims from its own ground, also what it does not see; withdrawn is over', async (t) => {
  const { owner, as, after } = await inHanoi(t)
  const holding = await addHolding(owner, { kind: 'asset', reference: 'TS-1', description: 'Trụ sở' })
  await takeStep(owner, 'switched')
  const claimant = after(as(giangVo, 1, 'commune'))
  const claim = { holding, claimant: committee(giangVo), reason: 'Nằm trên địa bàn phường' }
  assert.deepEqual(codes(await perform(raiseDispute, { ...claim, claimant: committee(baDinh) }, claimant)), [
    'access/other-territory',
  ])
  const raised = told(await perform(raiseDispute, claim, claimant))
  assert.deepEqual([raised.dueOn, raised.description], ['2025-08-09', null])
  assert.equal(told(await perform(disputes, { transition: transitionId }, claimant)).disputes.length, 1)
  const ended = told(await perform(withdrawDispute, { dispute: raised.dispute }, claimant))
  assert.equal(ended.state, 'withdrawn')
  assert.deepEqual(codes(await perform(withdrawDispute, { dispute: raised.dispute }, claimant)), [
    'transition-dispute/is-over',
  ])
})

test('after the day a confirmed award brings the thing to who it names at once', async (t) => {
  const { owner, as, after } = await inHanoi(t)
  const holding = await addHolding(owner, { kind: 'asset', reference: 'TS-1' })
  await sql`update holding_spell set valid_to = '2025-07-01', ended_as = 'caretaker' where holding = ${holding}`.execute(
    owner,
  )
  await sql`
    insert into holding_spell (holding, no, holder, valid_from, begun_by, begun_as)
    select ${holding}, 2, holder, '2025-07-01', ${transitionId}, 'caretaker' from holder where unit = ${haNoi}`.execute(
    owner,
  )
  await switched(owner)
  const claim = { holding, claimant: committee(giangVo), reason: 'x' }
  const { dispute } = told(await perform(raiseDispute, claim, after(as(giangVo, 1, 'commune'))))
  const ruling = { dispute, to: [committee(giangVo)], basis }
  const { decision, leadsTo } = told(await perform(award, ruling, after(as(haNoi, 2))))
  assert.equal(leadsTo, 'settle')
  assert.equal(told(await perform(confirmDecision, { decision }, after(as(haNoi, 3)))).leadsTo, 'done')
  const { rows } = await sql<{ unit: string; begun: string }>`
    select unit, begun_as as begun from holding_spell join holder using (holder)
    where holding = ${holding} and valid_to is null`.execute(owner)
  assert.deepEqual(rows, [{ unit: giangVo, begun: 'award' }])
})

test('the database keeps what is over: a dispute ends once, an award is never taken away', async (t) => {
  const { owner, as } = await inHanoi(t)
  const holding = await addHolding(owner, { kind: 'asset', reference: 'TS-1' })
  const { dispute } = told(
    await perform(raiseDispute, { holding, claimant: committee(giangVo), reason: 'x' }, as(haNoi, 1)),
  )
  await sql`update transition_dispute set ended_at = now(), ended_as = 'withdrawn' where dispute = ${dispute}`.execute(
    owner,
  )
  await assert.rejects(
    sql`update transition_dispute set reason = 'y' where dispute = ${dispute}`.execute(owner),
    /ends once/,
  )
  await assert.rejects(sql`delete from transition_dispute`.execute(owner))
})
