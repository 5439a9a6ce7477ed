/** Questions about authority over the shipped rows and the real country. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Static } from 'typebox'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { perform } from '../../../platform/perform.ts'
import { differences, matrix } from './lists.ts'
import { check, horizon, successor } from './watch.ts'
import { type Who, who } from './who.ts'

const { database } = await testDatabase(undefined, { country: true })
const context = testContext({
  database,
  language: 'vi',
  today: '2026-09-25',
  now: '2026-09-25T03:00:00.000Z',
})
const ask = (operation: Parameters<typeof perform>[0], input: unknown) => perform(operation, input, context)
const value = async <Answer>(operation: Parameters<typeof perform>[0], input: unknown): Promise<Answer> => {
  const done = await ask(operation, input)
  assert.ok(done.ok, JSON.stringify(done))
  // A cast: each test names the answer of the operation it asks.
  return done.value as Answer
}
const codes = async (operation: Parameters<typeof perform>[0], input: unknown) => {
  const done = await ask(operation, input)
  return done.ok ? [] : done.problems.map(({ code }) => code)
}

test('a citizen asks who recovers land in a ward: the Chair, by which point, until when, and the district before', async () => {
  const told = await value<Who>(who, { matter: 'thu hồi đất', place: ['00004'] })
  const [one, ...others] = told.answer?.deciding ?? []
  assert.deepEqual(others, [])
  assert.deepEqual(
    [told.found, told.answer?.status, one?.holder.kind, one?.units.map(({ code }) => code), one?.until],
    ['answer', 'one', 'chair', ['00004'], '2027-03-01'],
  )
  assert.match(one?.chain[0]?.basis.words ?? '', /^151\/2025\/NĐ-CP, Điều 5/)
  assert.ok(told.before?.deciding.every(({ holder }) => holder.level === 'district'))
  assert.equal(told.coming?.on, '2027-03-01')
})

test('the same after the decree has lapsed is not known, and says so', async () => {
  const told = await value<Who>(who, { matter: 'thu hồi đất', place: ['00004'], validAt: '2027-03-01' })
  assert.deepEqual([told.answer?.status, told.answer?.remarks[0]?.code], ['unknown', 'authority/gap'])
})

test('words that fit several tasks are never answered by one of them', async () => {
  const told = await value<Who>(who, { matter: 'giấy phép xây dựng', place: ['00004'] })
  assert.equal(told.found, 'choose')
  assert.ok(told.candidates.length > 1)
})

test('a place that several bear is asked back, one that ended goes on in its heir or is asked back, one that never was is refused', async () => {
  assert.deepEqual(await codes(who, { matter: 'thu hồi đất', place: ['Tân Tiến'] }), [
    'authority/several-places',
  ])
  const { places } = await value<Who>(who, { matter: 'thu hồi đất', place: ['Trúc Bạch'] })
  assert.deepEqual(
    places.map(({ code, was }) => [code, was]),
    [['00004', 'phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội']],
  )
  assert.deepEqual(await codes(who, { matter: 'thu hồi đất', place: ['phường Cống Vị, Ba Đình, Hà Nội'] }), [
    'authority/place-ended',
  ])
  assert.deepEqual(await codes(who, { matter: 'thu hồi đất', place: ['99999'] }), ['register/unknown-code'])
  assert.deepEqual(await codes(who, {}), ['authority/no-matter'])
  assert.deepEqual(await codes(who, { function: 'fn:none' }), ['authority/unknown-function'])
})

test('the code of a procedure is the task, delegated in the capital and not elsewhere', async () => {
  const at = async (place: string) =>
    (await value<Who>(who, { matter: '1.000477', place: [place] })).answer?.deciding[0]
  const [capital, elsewhere] = [await at('00004'), await at('79')]
  assert.deepEqual([capital?.holder.kind, capital?.onBehalfOf?.kind], ['department', 'committee'])
  assert.deepEqual([elsewhere?.holder.kind, elsewhere?.onBehalfOf], ['committee', null])
})

test('a ministry lawyer sees the rows that lapse on 1 March 2027 with nothing known to replace them', async () => {
  const told = await value<Static<typeof horizon.output>>(horizon, { from: '2027-02-28', to: '2027-03-01' })
  assert.deepEqual(
    told.days.map(({ on }) => on),
    ['2027-03-01'],
  )
  assert.ok((told.days[0]?.lapses ?? 0) > 150)
  assert.ok(told.events.every(({ after }) => after.length === 0))
  assert.ok(told.texts.some(({ instrument, on }) => instrument === '151/2025/NĐ-CP' && on === '2027-03-01'))
  assert.deepEqual(await codes(horizon, { from: '2027-03-01', to: '2027-02-28' }), [
    'authority/days-reversed',
  ])
})

test('checks over the shipped rows name their rows and texts; no gap, overlap or contradiction is left in them', async () => {
  const told = await value<Static<typeof check.output>>(check, {
    validAt: '2026-01-01',
    lapsingBy: '2027-03-01',
  })
  const found = new Set(told.counts.map(({ code }) => code))
  for (const none of ['gap', 'overlap', 'contradiction', 'holder-dissolved'])
    assert.ok(!found.has(`authority/${none}`), none)
  assert.ok(found.has('authority/basis-lapsing'))
  // What is said of a text as a whole names the text.
  assert.ok(
    told.findings.every(({ words, function: task, texts }) => words.length > 10 && (task ?? texts) !== null),
  )
})

test('what the reform changed is the difference of its two days; land went from the district to the commune', async () => {
  const told = await value<Static<typeof differences.output>>(differences, {
    from: '2025-06-30',
    to: '2025-07-01',
    field: 'land',
  })
  const changed = told.rows.filter(({ what }) => what === 'changes')
  assert.ok(changed.length >= 10)
  assert.ok(
    changed.some(
      ({ before, after }) => before[0]?.holder.level === 'district' && after[0]?.holder.level === 'commune',
    ),
  )
})

test('the matrix of a day is narrowed by field, place and text', async () => {
  const rows = async (input: object) => (await value<Static<typeof matrix.output>>(matrix, input)).rows.length
  const all = await rows({})
  assert.ok(all >= 164)
  assert.ok((await rows({ field: 'land' })) < all)
  assert.ok((await rows({ instrument: '151/2025/NĐ-CP' })) > 0)
  assert.equal(await rows({ instrument: '404/2025/NĐ-CP' }), 0)
})

test('an open matter of a former district goes to the Chair of the commune where the land lies, step by step', async () => {
  const told = await value<Static<typeof successor.output>>(successor, {
    function: 'fn:land:001',
    former: 'Quận Ba Đình',
    object: ['00004'],
    validAt: '2025-08-01',
  })
  assert.deepEqual(
    [told.successor?.holder.kind, told.successor?.unit.code, told.decidedByPerson],
    ['chair', '00004', false],
  )
  assert.ok(told.steps.every(({ basis }) => basis.instrument !== ''))
})
