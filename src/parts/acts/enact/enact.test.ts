import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { wordsOf } from '../../../kernel/problems.ts'
import type { Result } from '../../../kernel/result.ts'
import { inTcvn3 } from '../../../platform/documents/testing/old-encodings.ts'
import type { Context } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import { currentRegister, loadRelease } from '../../register/index.ts'
import { assignCodes } from '../../register/operations/assign-codes.ts'
import { aChange, aCountry } from '../../register/testing/country.ts'
import { composeAct, type Plan } from '../testing/compose.ts'
import { confirm, withdraw } from './operations/confirm.ts'
import { annul, putInForce } from './operations/force.ts'
import { preview } from './operations/preview.ts'
import { enacted, review } from './operations/review.ts'
import { correct, enact } from './operations/take-in.ts'

const number = '901/NQ-UBTVQH15'
const [eve, day] = ['2031-05-31', '2031-06-01']

/** Province B: the ward Giang Nam and the commune Hà become the ward Giang Hà. */
const merging: Plan = {
  number,
  province: 'Bạch Đằng',
  changes: [
    {
      result: { type: 'ward', name: 'Giang Hà' },
      legs: [
        { type: 'ward', name: 'Giang Nam', scope: 'whole' },
        { type: 'commune', name: 'Hà', scope: 'whole' },
      ],
    },
  ],
}
const newId = `${number}#1.1`

const fileOf = (text: string, name = 'act.md') => ({ name, bytes: new TextEncoder().encode(text) })
const told = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))
const value = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(result.problems.map((problem) => wordsOf(problem, 'en')).join(' '))
}

/** A deployment with the invented country, and a clock that moves with every step. */
const aDeployment = async (t: TestContext) => {
  const { database } = await testDatabase(t)
  value(await loadRelease(database, aCountry(), { at: '2025-02-01T00:00:00.000Z' }))
  let minute = 0
  const context = (): Context =>
    testContext({
      database,
      today: '2031-05-10',
      now: `2031-05-10T08:${String(++minute).padStart(2, '0')}:00.000Z`,
    })
  return { database, context }
}
const inForce = async (context: () => Context, plan = merging, codes = 'tên,mã\nPhường Giang Hà,00009\n') => {
  value(await perform(enact, { file: fileOf(composeAct(plan)), by: 'An' }, context()))
  value(await perform(confirm, { number, by: 'Bình', accept: true }, context()))
  return perform(putInForce, { number, by: 'Bình', codes: fileOf(codes, 'codes.csv') }, context())
}

test('an act goes from its text into force, by two people, and the register changes from its day', async (t) => {
  const { context } = await aDeployment(t)
  const read = value(await perform(enact, { file: fileOf(composeAct(merging)), by: 'An' }, context()))
  assert.deepEqual([read.number, read.state, read.effectiveOn, read.errors], [number, 'read', day, 0])
  value(await perform(confirm, { number, by: 'Bình', accept: true }, context()))
  const codes = fileOf('Giang Hà;00009', 'codes.csv')
  const done = value(await perform(putInForce, { number, by: 'Bình', codes }, context()))
  assert.deepEqual(
    done.steps.map(({ step, by }) => [step, by]),
    [
      ['read', 'An'],
      ['confirmed', 'Bình'],
      ['in-force', 'Bình'],
    ],
  )
  const register = await currentRegister(context())
  assert.equal(register.unitAt('00009', day)?.name, 'Phường Giang Hà')
  assert.deepEqual(
    register.unitAt('00009', day)?.parents.map(({ id }) => id),
    ['B'],
  )
  assert.equal(register.unitAt('00004', eve)?.name, 'Phường Giang Nam')
  assert.equal(register.unitAt('00004', day), null)
  const conversion = register.convertCode('00005', { from: eve, to: day })
  assert.deepEqual(
    [conversion.status, conversion.unit?.id, conversion.citations[0]?.clause],
    ['exact', newId, '1'],
  )
})

test('a preview shows units, codes and correspondence, and writes nothing', async (t) => {
  const { context } = await aDeployment(t)
  value(await perform(enact, { file: fileOf(composeAct(merging)), by: 'An' }, context()))
  const before = await currentRegister(context())
  const seen = value(await perform(preview, { number }, context()))
  assert.equal(seen.possible, true)
  assert.deepEqual(seen.ended.map(({ code }) => code).sort(), ['00004', '00005'])
  assert.deepEqual(seen.codes.missing, [{ id: newId, name: 'Phường Giang Hà' }])
  assert.deepEqual(
    seen.correspondence.map(({ fromCode, toName, scope, people }) => [fromCode, toName, scope, people]),
    [
      ['00004', 'Phường Giang Hà', 'whole', 'all'],
      ['00005', 'Phường Giang Hà', 'whole', 'all'],
    ],
  )
  assert.equal(await currentRegister(context()), before)
})

test('the person who handed the act in cannot confirm it, in whatever case the name is written', async (t) => {
  const { context } = await aDeployment(t)
  value(await perform(enact, { file: fileOf(composeAct(merging)), by: 'Nguyễn An' }, context()))
  const same = await perform(confirm, { number, by: ' nguyễn AN ', accept: true }, context())
  assert.deepEqual(told(same), ['acts/same-person'])
})

test('an act with an error cannot be confirmed, one with warnings only when they are accepted', async (t) => {
  const { context } = await aDeployment(t)
  const miscounted = composeAct({ ...merging, miscount: 3 })
  const read = value(await perform(enact, { file: fileOf(miscounted), by: 'An' }, context()))
  assert.ok(read.errors > 0)
  const stopped = await perform(confirm, { number, by: 'Bình', accept: true }, context())
  assert.deepEqual(told(stopped), ['acts/findings-stop-it'])
  value(await perform(withdraw, { number, by: 'An', reason: 'sai số' }, context()))
  const silent = composeAct(merging).replace('Nghị quyết này được thông qua ngày 03 tháng 5 năm 2031.', '')
  const again = value(await perform(enact, { file: fileOf(silent), by: 'An' }, context()))
  if (again.warnings > 0) {
    const unaccepted = await perform(confirm, { number, by: 'Bình' }, context())
    assert.deepEqual(told(unaccepted), ['acts/warnings-not-accepted'])
  }
})

test('the same act is not taken in twice, whatever it is called and whatever state it is in', async (t) => {
  const { context } = await aDeployment(t)
  value(await perform(enact, { file: fileOf(composeAct(merging)), by: 'An' }, context()))
  const again = await perform(enact, { file: fileOf(composeAct(merging), 'copy.txt'), by: 'Bình' }, context())
  assert.deepEqual(told(again), ['acts/act-already-read'])
  const otherText = composeAct({ ...merging, changes: [{ ...merging.changes[0], kind: 'form' } as never] })
  const other = await perform(enact, { file: fileOf(`${otherText}\n\nNơi nhận: Lưu.`), by: 'An' }, context())
  assert.deepEqual(told(other), ['acts/act-already-open'])
  value(await perform(confirm, { number, by: 'Bình', accept: true }, context()))
  value(await perform(putInForce, { number, by: 'Bình' }, context()))
  const late = await perform(enact, { file: fileOf(composeAct(merging)), by: 'An' }, context())
  assert.match(late.ok ? '' : wordsOf(late.problems[0] as never, 'en'), /in the state "in-force"/)
  assert.deepEqual(told(await perform(putInForce, { number, by: 'Bình' }, context())), [
    'acts/act-in-another-state',
  ])
})

test('of two people who do the same step at once exactly one does it', async (t) => {
  const { context } = await aDeployment(t)
  value(await perform(enact, { file: fileOf(composeAct(merging)), by: 'An' }, context()))
  const confirming = ['Bình', 'Châu'].map((by) => perform(confirm, { number, by, accept: true }, context()))
  assert.deepEqual((await Promise.all(confirming)).map(({ ok }) => ok).sort(), [false, true])
  const putting = ['Bình', 'Châu'].map((by) => perform(putInForce, { number, by }, context()))
  const answers = await Promise.all(putting)
  assert.deepEqual(answers.map(({ ok }) => ok).sort(), [false, true])
  assert.deepEqual(answers.flatMap(told), ['acts/act-in-another-state'])
  const register = await currentRegister(context())
  assert.equal(register.unitsOn(day, { level: 'commune', within: 'B' }).length, 1)
})

test('an annulled act leaves the register as before, and what was believed stays answerable', async (t) => {
  const { context } = await aDeployment(t)
  const before = JSON.stringify((await currentRegister(context())).unitsOn(day))
  value(await inForce(context))
  const between = context().now
  const undone = value(await perform(annul, { number, by: 'An', reason: 'bãi bỏ' }, context()))
  assert.equal(undone.state, 'annulled')
  assert.equal(JSON.stringify((await currentRegister(context())).unitsOn(day)), before)
  const believed = await currentRegister(context(), between)
  assert.equal(believed.unitAt('00009', day)?.name, 'Phường Giang Hà')
  const again = value(await perform(enact, { file: fileOf(composeAct(merging)), by: 'An' }, context()))
  assert.equal(again.state, 'read')
})

test('an annulment takes back the codes that were assigned afterwards too', async (t) => {
  const { context } = await aDeployment(t)
  value(await inForce(context, merging, 'tên,mã\n'))
  const codes = value(await perform(assignCodes, { file: fileOf('Phường Giang Hà,00012') }, context()))
  assert.deepEqual(codes.assigned, [{ id: newId, name: 'Phường Giang Hà', code: '00012', from: day }])
  assert.equal((await currentRegister(context())).unitAt('00012', day)?.id, newId)
  value(await perform(annul, { number, by: 'An', reason: 'bãi bỏ' }, context()))
  assert.equal((await currentRegister(context())).unitAt('00012', day), null)
})

test('a correction replaces the act in force in one step', async (t) => {
  const { context } = await aDeployment(t)
  value(await inForce(context))
  const corrected = composeAct({
    ...merging,
    changes: merging.changes.map((change) => ({ ...change, result: { type: 'ward', name: 'Giang Hòa' } })),
  })
  const taken = value(await perform(correct, { file: fileOf(corrected), by: 'An' }, context()))
  assert.equal(taken.correction, true)
  value(await perform(confirm, { number, by: 'Bình', accept: true }, context()))
  const seen = value(await perform(preview, { number }, context()))
  assert.deepEqual([seen.possible, seen.formed.map(({ name }) => name)], [true, ['Phường Giang Hòa']])
  value(await perform(putInForce, { number, by: 'Bình', codes: fileOf('Giang Hòa,00009') }, context()))
  const register = await currentRegister(context())
  assert.equal(register.unitAt('00009', day)?.name, 'Phường Giang Hòa')
  assert.equal(register.unitsOn(day, { level: 'commune', within: 'B' }).length, 1)
  const { acts } = value(await perform(enacted, {}, context()))
  assert.deepEqual(
    acts.map(({ state }) => state),
    ['replaced', 'in-force'],
  )
})

test('a code that another unit holds, or a name the act does not form, is refused', async (t) => {
  const { context } = await aDeployment(t)
  assert.deepEqual(told(await inForce(context, merging, 'Giang Hà,00003')), ['acts/code-taken'])
  const nobody = { number, by: 'Bình', codes: fileOf('Giang Lạ,00010\nGiang Hà') }
  assert.deepEqual(told(await perform(putInForce, nobody, context())), ['register/code-line-unreadable'])
  const lost = { number, by: 'Bình', codes: fileOf('Giang Lạ,00010') }
  assert.deepEqual(told(await perform(putInForce, lost, context())), ['register/code-for-nobody'])
})

test('a code of a unit that the act ends may be given to the one it forms', async (t) => {
  const { context } = await aDeployment(t)
  value(await inForce(context, merging, 'Giang Hà,00004'))
  const register = await currentRegister(context())
  assert.equal(register.unitAt('00004', day)?.id, newId)
  assert.equal(register.unitAt('00004', eve)?.name, 'Phường Giang Nam')
})

test('an act that comes after a later change of its units is refused, and nothing is written', async (t) => {
  const { context } = await aDeployment(t)
  value(await inForce(context))
  const earlier = composeAct({ ...merging, number: '900/NQ-UBTVQH15' }).replaceAll('01 tháng 6', '01 tháng 4')
  value(await perform(enact, { file: fileOf(earlier), by: 'An' }, context()))
  const other = '900/NQ-UBTVQH15'
  value(await perform(confirm, { number: other, by: 'Bình', accept: true }, context()))
  const answer = await perform(putInForce, { number: other, by: 'Bình' }, context())
  assert.deepEqual([...new Set(told(answer))], ['acts/changed-after-effect'])
  const seen = value(await perform(preview, { number: other }, context()))
  assert.deepEqual(
    [seen.possible, [...new Set(seen.problems.map(({ code }) => code))]],
    [false, ['acts/changed-after-effect']],
  )
})

test('an unknown number is told which acts there are; steps out of order are refused', async (t) => {
  const { context } = await aDeployment(t)
  value(await perform(enact, { file: fileOf(composeAct(merging)), by: 'An' }, context()))
  const unknown = await perform(review, { number: '7/NQ' }, context())
  assert.match(unknown.ok ? '' : wordsOf(unknown.problems[0] as never, 'en'), /There are: 901\/NQ-UBTVQH15/)
  assert.deepEqual(told(await perform(putInForce, { number }, context())), ['acts/act-in-another-state'])
  assert.deepEqual(told(await perform(annul, { number, reason: 'x' }, context())), [
    'acts/act-in-another-state',
  ])
})

test('a release that brings the same act doubles nothing and confirms it', async (t) => {
  const { database, context } = await aDeployment(t)
  value(await inForce(context))
  const enactedHere = [...(await currentRegister(context())).records()]
  const release: RegisterRecord[] = enactedHere.map((record) => {
    if (record.record === 'release')
      return { ...record, id: 'thử-2', recordedAt: '2031-07-01T00:00:00.000Z', dataTo: '2031-06-30' }
    if (!('recordedAt' in record)) return record
    const { recordedAt: _, ...rest } = record
    return rest as RegisterRecord
  })
  const loaded = value(await loadRelease(database, release, { at: '2031-07-02T00:00:00.000Z' }))
  assert.deepEqual([loaded.superseded, loaded.yielded], [0, []])
  assert.ok(loaded.confirmed > 5)
  const register = await currentRegister(context())
  assert.equal(register.unitsOn(day, { level: 'commune', within: 'B' }).length, 1)
  const seen = value(await perform(review, { number }, context()))
  assert.match(seen.release ?? '', /thử-2/)
  const annulled = await perform(annul, { number, by: 'An', reason: 'x' }, context())
  assert.deepEqual(told(annulled), ['acts/confirmed-by-release'])
})

test('a release that knows the act otherwise wins, still without doubling', async (t) => {
  const { database, context } = await aDeployment(t)
  value(await inForce(context))
  const release = [...(await currentRegister(context())).records()].map((record): RegisterRecord => {
    if (record.record === 'release') return { ...record, id: 'thử-2', recordedAt: '2031-07-01T00:00:00.000Z' }
    if (record.record === 'code' && record.unit === newId) return { ...record, value: '00044' }
    if (record.record === 'change' && record.id === newId) return { ...record, source: 'list-2020' }
    return record
  })
  const loaded = value(await loadRelease(database, release, { at: '2031-07-02T00:00:00.000Z' }))
  assert.equal(loaded.yielded.length, 2)
  const register = await currentRegister(context())
  assert.equal(register.unitAt('00044', day)?.id, newId)
  assert.equal(register.unitAt('00009', day), null)
})

test('a release that does not know the act yet leaves it in force', async (t) => {
  const { database, context } = await aDeployment(t)
  value(await inForce(context))
  const release = aCountry().map(
    (record): RegisterRecord =>
      record.record === 'release'
        ? { ...record, id: 'thử-2', recordedAt: '2031-07-01T00:00:00.000Z' }
        : record,
  )
  const loaded = value(await loadRelease(database, release, { at: '2031-07-02T00:00:00.000Z' }))
  assert.deepEqual([loaded.superseded, loaded.added], [0, 1])
  assert.equal((await currentRegister(context())).unitAt('00009', day)?.id, newId)
})

test('a release that cannot be reconciled with the act is refused whole, and says why', async (t) => {
  const { database, context } = await aDeployment(t)
  value(await inForce(context))
  const before = await currentRegister(context())
  // Hà ended a year earlier, says the release: the act took from a unit that was gone.
  const early = '2030-06-01'
  const release = [
    ...aCountry().map((record): RegisterRecord => {
      if (record.record === 'release')
        return { ...record, id: 'thử-2', recordedAt: '2031-07-01T00:00:00.000Z' }
      if ((record.record === 'version' || record.record === 'code') && record.unit === 'ha')
        return { ...record, until: early }
      return record
    }),
    ...aChange('gone', 'dissolve', [['ha', null, 'whole', 'all']], { on: early }),
  ]
  const answer = await loadRelease(database, release, { at: '2031-07-02T00:00:00.000Z' })
  assert.deepEqual(told(answer), ['register/line-from-a-standing-unit'])
  assert.equal(await currentRegister(context()), before)
})

test('an act that the shipped register already has is not enacted again', async (t) => {
  const { database } = await testDatabase(t)
  const shipped = aCountry().map(
    (record): RegisterRecord =>
      JSON.parse(JSON.stringify(record).replaceAll('12/NQ-HĐND#1.1', '12/NQ-UBTVQH15#1.1')) as RegisterRecord,
  )
  value(await loadRelease(database, shipped, { at: '2025-02-01T00:00:00.000Z' }))
  const context = testContext({ database, today: '2031-05-10', now: '2031-05-10T08:00:00.000Z' })
  const text = composeAct({ ...merging, number: '12/NQ-UBTVQH15' })
  assert.deepEqual(told(await perform(enact, { file: fileOf(text), by: 'An' }, context)), [
    'acts/act-in-the-register',
  ])
})

test('an act written for old fonts is taken in when its conversion is allowed', async (t) => {
  const { context } = await aDeployment(t)
  const file = fileOf(inTcvn3(composeAct(merging)))
  assert.deepEqual(told(await perform(enact, { file, by: 'An' }, context())), ['documents/legacy-encoding'])
  const taken = value(await perform(enact, { file, by: 'An', convertLegacy: true }, context()))
  assert.equal(taken.number, number)
})
