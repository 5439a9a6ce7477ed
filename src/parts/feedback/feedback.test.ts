import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { serverUnderTest } from '../../../test/support/server.ts'
import { wordsOf } from '../../kernel/problems.ts'
import type { Result } from '../../kernel/result.ts'
import { perform } from '../../platform/perform.ts'
import { loadRelease } from '../register/index.ts'
import { aCountry } from '../register/testing/country.ts'
import { answer, answered, check, decline, erase, open } from './answer-operations.ts'
import { keepFeedback } from './keeping.ts'
import { operations } from './operations.ts'
import { report, status } from './report-operation.ts'

const { database } = await testDatabase()
assert.ok((await loadRelease(database, aCountry(), { at: '2025-02-01T00:00:00.000Z' })).ok)
const now = '2026-09-25T05:00:00.000Z'
const at = { database, today: '2026-09-25', now } as const
const reader = testContext({ ...at, actor: { kind: 'public' } })
const operator = testContext(at)

const value = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(result.problems.map((problem) => wordsOf(problem, 'en')).join(' '))
}
const told = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))

const send = (given: Readonly<Record<string, unknown>>) => perform(report, given, reader)

test('a report gets a number and a key, and the key shows how far it is', async () => {
  const sent = value(await send({ wrong: 'Tên viết sai', unit: '00001', contact: 'lan@example.vn' }))
  assert.equal(sent.duplicate, false)
  assert.equal(sent.receipt, `/report/${sent.number}?key=${sent.key}`)
  const seen = value(await perform(status, { number: sent.number, key: sent.key }, reader))
  assert.deepEqual([seen.state, seen.wrong, seen.answer], ['received', 'Tên viết sai', null])
  assert.equal(seen.contactUntil, '2027-09-25')
  assert.doesNotMatch(JSON.stringify(seen), /lan@/, 'not even who holds the key sees the contact')
})

test('a forged key, another key and a number that does not exist are refused alike', async () => {
  const one = value(await send({ wrong: 'một' }))
  const other = value(await send({ wrong: 'hai' }))
  for (const [number, key] of [
    [one.number, other.key],
    [one.number, `${one.key}x`],
    [one.number, "' or 1=1 --"],
    [999_999, one.key],
    [Number.MAX_SAFE_INTEGER, one.key],
  ])
    assert.deepEqual(told(await perform(status, { number, key }, reader)), ['feedback/no-such-report'])
})

test('the same report sent twice has one number; only its sender gets the key again', async () => {
  const key = 'own-key-of-the-form-1234567890'
  const first = value(await send({ wrong: 'Trùng  lời', unit: '00001', key }))
  const again = value(await send({ wrong: 'trùng lời', unit: '00001', key }))
  const stranger = value(await send({ wrong: 'Trùng lời', unit: '00001' }))
  assert.deepEqual([again.number, again.key, again.duplicate], [first.number, key, true])
  assert.deepEqual([stranger.number, stranger.key, stranger.receipt], [first.number, null, null])
})

test('many at the same moment get numbers of their own, and the same words one', async () => {
  const many = await Promise.all(Array.from({ length: 12 }, (_, at) => send({ wrong: `cùng lúc ${at}` })))
  assert.equal(new Set(many.map((one) => value(one).number)).size, 12)
  const same = await Promise.all(Array.from({ length: 4 }, () => send({ wrong: 'cùng lúc cùng lời' })))
  assert.equal(new Set(same.map((one) => value(one).number)).size, 1)
  assert.equal(same.filter((one) => !value(one).duplicate).length, 1)
})

test('bad input is refused in words: nothing, too much, too many links, a wrong unit, a foreign page, a short key', async () => {
  const refusals = async (given: Readonly<Record<string, unknown>>) => told(await send(given))
  assert.deepEqual(await refusals({}), ['input/missing-field'])
  assert.deepEqual(await refusals({ wrong: ' \u200b ' }), ['feedback/nothing-said'])
  assert.deepEqual(await refusals({ wrong: 'x'.repeat(4001) }), ['input/wrong-length'])
  assert.deepEqual(await refusals({ wrong: 'https://a.example '.repeat(9) }), ['feedback/too-many-links'])
  assert.deepEqual(await refusals({ wrong: 'x', unit: '99999' }), ['feedback/unit-not-known'])
  assert.deepEqual(await refusals({ wrong: 'x', page: '//evil.example' }), ['feedback/page-not-ours'])
  assert.deepEqual(await refusals({ wrong: 'x', key: 'abc' }), ['feedback/bad-key'])
  assert.deepEqual(await refusals({ wrong: 'x', day: '2025-02-30' }), ['input/not-a-day'])
})

test('hostile text is stored as text', async () => {
  const wrong = `'; drop table feedback_report; -- <script>alert(1)</script> ‮`
  const sent = value(await send({ wrong }))
  const seen = value(await perform(status, { number: sent.number, key: sent.key }, reader))
  assert.match(seen.wrong, /drop table feedback_report; -- <script>/)
})

test('a report is checked, answered once, and then stands in the public list without what was typed', async () => {
  const sent = value(await send({ wrong: 'Điều bí mật', rightly: 'thật ra', contact: '0900 000 000' }))
  assert.equal(value(await perform(check, { number: sent.number }, operator)).state, 'checking')
  const waiting = value(await perform(open, {}, operator)).reports.find(
    ({ number }) => number === sent.number,
  )
  assert.equal(waiting?.contact, '0900 000 000')
  const given = { number: sent.number, text: 'Đã sửa.', corrected: true }
  assert.equal(value(await perform(answer, given, operator)).state, 'corrected')
  assert.deepEqual(told(await perform(answer, given, operator)), ['feedback/already-ended'])
  assert.deepEqual(told(await perform(decline, { number: sent.number, reason: 'không' }, operator)), [
    'feedback/already-ended',
  ])
  const listed = value(await perform(answered, {}, reader))
  const one = listed.reports.find(({ number }) => number === sent.number)
  assert.deepEqual([one?.state, one?.answer, one?.wrong], ['corrected', 'Đã sửa.', null])
  assert.doesNotMatch(JSON.stringify(listed), /bí mật|0900/)
})

test('what was reported is public only where the answer publishes it', async () => {
  const sent = value(await send({ wrong: 'Dân số sai', contact: 'x@example.vn' }))
  value(await perform(decline, { number: sent.number, reason: 'Đúng như in.', publish: true }, operator))
  const listed = value(await perform(answered, { limit: 1 }, reader))
  assert.deepEqual(
    listed.reports.map((one) => [one.number, one.state, one.wrong]),
    [[sent.number, 'declined', 'Dân số sai']],
  )
  const next = value(await perform(answered, { limit: 1, after: listed.next }, reader))
  assert.notEqual(next.reports[0]?.number, sent.number)
  assert.deepEqual(told(await perform(answered, { after: '1; drop' }, reader)), ['input/other-cursor'])
})

test('answering is for the centre, of a report that is there, in words', async () => {
  assert.deepEqual(told(await perform(answer, { number: 1, text: 'x' }, reader)), ['access/not-signed-in'])
  assert.deepEqual(told(await perform(open, {}, reader)), ['access/not-signed-in'])
  assert.deepEqual(told(await perform(answer, { number: 999_999, text: 'x' }, operator)), [
    'feedback/no-report',
  ])
  const sent = value(await send({ wrong: 'chưa trả lời' }))
  assert.deepEqual(told(await perform(answer, { number: sent.number, text: '  ' }, operator)), [
    'feedback/nothing-answered',
  ])
})

test('two people who answer at the same time leave one answer', async () => {
  const sent = value(await send({ wrong: 'hai người cùng trả lời' }))
  const both = await Promise.all(
    ['một', 'hai'].map((text) => perform(answer, { number: sent.number, text }, operator)),
  )
  assert.equal(both.filter(({ ok }) => ok).length, 1)
  assert.deepEqual(
    both.flatMap((one) => told(one)),
    ['feedback/already-ended'],
  )
})

test('a contact is gone thirty days after the answer, and the report stays', async () => {
  const sent = value(await send({ wrong: 'xóa liên hệ', contact: 'an@example.vn' }))
  const kept = async () =>
    value(await perform(status, { number: sent.number, key: sent.key }, reader)).contactUntil
  value(await perform(answer, { number: sent.number, text: 'Cảm ơn.' }, operator))
  assert.equal(await kept(), '2026-10-25')
  value(await perform(erase, {}, testContext({ ...at, today: '2026-10-24' })))
  assert.equal(await kept(), '2026-10-25')
  const keeping = await keepFeedback({ ...reader, now: '2026-10-25T05:00:00.000Z' })
  await keeping.stop()
  assert.equal(await kept(), null)
})

test('a contact can be erased at once', async () => {
  const sent = value(await send({ wrong: 'xóa ngay', contact: 'binh@example.vn' }))
  assert.deepEqual(value(await perform(erase, { number: sent.number }, operator)), { erased: 1 })
  assert.deepEqual(value(await perform(erase, { number: sent.number }, operator)), { erased: 0 })
})

test('nothing typed, no contact and no key is logged, and a receipt is kept nowhere on its way', async (t) => {
  const lines: string[] = []
  const server = await serverUnderTest(t, {
    operations,
    database,
    log: { write: (line) => void lines.push(line) },
  })
  const payload = { wrong: 'Lời riêng', contact: 'riêng@example.vn' }
  const sent = await server.inject({ method: 'POST', url: '/api/v1/feedback/report', payload })
  assert.equal(sent.statusCode, 200)
  const { number, key } = sent.json()
  const seen = await server.inject(`/api/v1/feedback/reports/${number}?key=${key}`)
  assert.equal(seen.json().wrong, 'Lời riêng')
  assert.equal(seen.headers['cache-control'], 'no-store')
  assert.doesNotMatch(lines.join(''), /Lời|riêng/)
  assert.ok(!lines.join('').includes(key))
  assert.equal((await server.inject('/api/v1/feedback/open')).statusCode, 401)
})
