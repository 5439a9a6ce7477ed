/** What is known of a unit's first day comes from data; what no data says, a person says with a basis. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { perform } from '../../../platform/perform.ts'
import { confirmDecision, proposeDecision } from '../disputes/decide.ts'
import {
  addHolding,
  addLine,
  caoBang,
  committee,
  giangVo,
  haNoi,
  inHanoi,
  merged,
  ngocHa,
  takeStep,
  transitionId,
} from '../disputes/testing/in-hanoi.ts'
import { codes, told } from '../holdings/testing/asked.ts'
import { confirmReadiness, readiness } from './operations.ts'
import { confirmSystem, systems } from './systems.ts'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

test('each unit of the province is asked for all nine items, the province first, page by page', async (t) => {
  const { context, as } = await inHanoi(t)
  const all = told(await perform(readiness, { transition: transitionId, limit: 4000 }, context))
  assert.deepEqual(
    [all.all.units, all.units.length, all.units[0]?.unit, all.provinces.length],
    [127, 127, haNoi, 1],
  )
  assert.ok(all.units.every(({ checks }) => checks.length === 9))
  assert.ok(all.all.items.every(({ met, notMet, unknown }) => met + notMet + unknown === 127))
  const first = told(await perform(readiness, { transition: transitionId, limit: 100 }, context))
  const second = told(
    await perform(readiness, { transition: transitionId, limit: 100, after: first.next ?? '' }, context),
  )
  assert.deepEqual([...first.units, ...second.units], all.units)
  assert.equal(second.next, null)
  // Who works elsewhere sees none of them; who works in a unit that ends sees what takes it over.
  assert.equal(told(await perform(readiness, { transition: transitionId }, as(caoBang, 3))).all.units, 0)
  const own = told(await perform(readiness, { transition: transitionId }, as(merged, 4, 'commune')))
  assert.deepEqual(
    own.units.map(({ name }) => name),
    ['Phường Ba Đình'],
  )
  assert.deepEqual(codes(await perform(readiness, { transition: transitionId, unit: 'nowhere' }, context)), [
    'transition-readiness/unknown-unit',
  ])
})

test('seat, accounts, head and users are told by what the plan and the grants bring', async (t) => {
  const { owner, as, context } = await inHanoi(t)
  const of = async (asked = context) => {
    const [its] = told(await perform(readiness, { transition: transitionId, unit: ngocHa }, asked)).units
    return Object.fromEntries(
      (its?.checks ?? []).map(({ item, outcome, code }) => [item, `${outcome} ${code.split('/')[1]}`]),
    )
  }
  const before = await of()
  assert.deepEqual(
    [before.head, before.seal, before.accounts, before.users, before.systems],
    [
      'unknown nobody-placed',
      'unknown seal-unknown',
      'unknown account-unknown',
      'not-met no-users',
      'unknown systems-unknown',
    ],
  )
  const seat = await addHolding(owner, {
    kind: 'asset',
    reference: 'TS-1',
    description: 'Trụ sở UBND phường',
  })
  const account = await addHolding(owner, {
    kind: 'money',
    reference: 'TK 9527',
    description: 'Tài khoản kho bạc',
  })
  for (const holding of [seat, account]) await addLine(owner, holding, ngocHa)
  const chair = await addHolding(owner, {
    kind: 'post',
    reference: 'VT-1',
    description: 'Chủ tịch UBND phường',
  })
  const deputy = await addHolding(owner, {
    kind: 'post',
    reference: 'VT-2',
    description: 'Phó Chủ tịch UBND phường',
  })
  const place = async (holding: string) => {
    const basis = '15/QĐ-UBND của Chủ tịch UBND Thành phố'
    const kept = told(
      await perform(
        proposeDecision,
        { holding, what: 'placement', to: [committee(ngocHa)], basis },
        as(haNoi, 1),
      ),
    )
    told(await perform(confirmDecision, { decision: kept.decision }, as(haNoi, 2)))
  }
  await place(deputy)
  assert.equal((await of()).head, 'unknown head-not-named')
  await place(chair)
  await sql`
    insert into access_grant (id, account, role, unit, decision_number, decided_on, prepared, recorded_at, recorded_by)
    select gen_random_uuid(), account, 'commune', ${ngocHa}, '1/QĐ', '2025-06-15', true, now(), 'x' from account limit 1`.execute(
    owner,
  )
  const now = await of()
  assert.deepEqual(
    [now.seat, now.accounts, now.head, now.users],
    ['met seat-allocated', 'met account-given', 'met head-placed', 'met users-prepared'],
  )
  await takeStep(owner, 'switched')
  assert.equal((await of()).users, 'not-met users-not-armed')
})

test('what data tell nobody types; what they do not tell a person says with a basis, and the last word counts', async (t) => {
  const { owner, as, context } = await inHanoi(t)
  const said = { transition: transitionId, unit: ngocHa, basis: 'BB giao nhận 03' }
  assert.deepEqual(codes(await perform(confirmReadiness, { ...said, item: 'users' }, as(haNoi, 1))), [
    'transition-readiness/data-say-it',
  ])
  assert.deepEqual(codes(await perform(confirmReadiness, { ...said, item: 'seal' }, as(caoBang, 3))), [
    'access/other-territory',
  ])
  assert.deepEqual(
    codes(await perform(confirmReadiness, { ...said, unit: 'nowhere', item: 'seal' }, context)),
    ['transition-readiness/unknown-unit'],
  )
  const seal = async (more: object, number: number, minute: number) => {
    const asked = { ...as(haNoi, number), now: `2025-06-20T03:0${minute}:00.000Z` }
    const its = told(await perform(confirmReadiness, { ...said, item: 'seal', ...more }, asked))
    return its.checks.find(({ item }) => item === 'seal')
  }
  assert.equal((await seal({ lacking: true, basis: 'Đang khắc' }, 1, 1))?.outcome, 'not-met')
  const met = await seal({}, 2, 2)
  assert.deepEqual([met?.outcome, met?.confirmed?.basis], ['met', 'BB giao nhận 03'])
  const lacking = told(
    await perform(readiness, { transition: transitionId, item: 'seal', limit: 4000 }, context),
  )
  assert.equal(lacking.units.length, 126)
  await assert.rejects(sql`delete from transition_readiness`.execute(owner))
})

test('systems that use ended codes are listed with the new ones, and are fixed by a basis and a list without ended codes', async (t) => {
  const { owner, as, context } = await inHanoi(t)
  const attributes = { codes: ['00001', '00007', '00004', '00013'] }
  const holding = await addHolding(owner, {
    kind: 'system',
    reference: 'HT-1',
    description: 'Một cửa điện tử',
    attributes,
  })
  await addHolding(owner, { kind: 'system', reference: 'HT-2', attributes: { codes: ['00004', '01'] } })
  const asset = await addHolding(owner, { kind: 'asset', reference: 'TS-1' })
  await addLine(owner, holding, giangVo)
  const open = told(await perform(systems, { transition: transitionId, state: 'open' }, as(haNoi, 1)))
  assert.deepEqual(
    open.systems.map(({ reference, endedCodes, codes: its }) => [
      reference,
      endedCodes,
      its.map(({ code, by }) => `${code}→${by.map((one) => one.code).join('+')}`),
    ]),
    [['HT-1', 3, ['00001→00097', '00007→00008+00025', '00013→00004']]],
  )
  const systemsCheck = async () => {
    const [its] = told(await perform(readiness, { transition: transitionId, unit: giangVo }, context)).units
    return its?.checks.find(({ item }) => item === 'systems')?.outcome
  }
  assert.equal(await systemsCheck(), 'not-met')
  const basis = 'Bản phát hành 4.2'
  assert.deepEqual(codes(await perform(confirmSystem, { holding: asset, basis }, as(haNoi, 1))), [
    'transition-readiness/no-system',
  ])
  // A spreadsheet takes the zero away: 0013 is still 00013.
  const stale = await perform(
    confirmSystem,
    { holding, basis, list: file('ma.csv', 'mã,tên\n00004,Ba Đình\n0013,Quán Thánh\n') },
    as(haNoi, 1),
  )
  assert.ok(!stale.ok)
  assert.equal(stale.problems[0]?.code, 'transition-readiness/still-uses-ended')
  assert.match(String(stale.problems[0]?.details.codes), /^00013 .* → 00004 Phường Ba Đình$/)
  const none = await perform(
    confirmSystem,
    { holding, basis, list: file('ma.csv', 'tên\nBa Đình\n') },
    as(haNoi, 1),
  )
  assert.deepEqual(codes(none), ['transition-readiness/list-empty'])
  const list = file('ma.csv', 'mã,tên\n00004,Ba Đình\n00008,Ngọc Hà\n')
  const fixed = told(await perform(confirmSystem, { holding, basis, list }, as(haNoi, 1)))
  assert.deepEqual([fixed.state, fixed.confirmed?.listed], ['fixed', 2])
  assert.equal(await systemsCheck(), 'met')
  assert.deepEqual(
    told(await perform(systems, { transition: transitionId, state: 'open' }, as(haNoi, 1))).systems,
    [],
  )
  assert.deepEqual(told(await perform(systems, { transition: transitionId }, as(caoBang, 3))).systems, [])
})
