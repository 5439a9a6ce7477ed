import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { perform } from '../perform.ts'
import { due } from './due-operation.ts'
import { openTimes, readWeek, weekWords } from './hours.ts'
import { calendarKnown } from './known.ts'
import { decide, decisions, hours, readDate, setHours, year } from './operations.ts'

const { database } = await testDatabase()
const context = testContext({ database })
const later = testContext({ database, now: '2026-06-01T00:00:00.000Z' })
const table = (text: string) => ({ name: 'days.csv', bytes: Buffer.from(text) })

test('a term that leads beyond the years on record is refused until a decision adds the year', async () => {
  const asked = { from: '2026-12-30T09:00', term: 5, unit: 'working-day' }
  const before = await perform(due, asked, context)
  assert.deepEqual(before.ok ? [] : before.problems.map(({ code }) => code), ['calendar/year-missing'])
  const added = await perform(
    decide,
    {
      number: '1/QĐ-GL',
      issuedOn: '2026-10-01',
      year: 2027,
      file: table('date,kind,name\n2027-01-01,holiday,Tết Dương lịch\n02/01/2027,plain,ngày thường\n'),
    },
    context,
  )
  assert.ok(added.ok, JSON.stringify(added))
  assert.deepEqual(added.value.years, { first: 2024, last: 2027 })
  const after = await perform(due, asked, context)
  assert.ok(after.ok)
  assert.equal(after.value.due, '2027-01-07')
  assert.equal(after.value.steps.find(({ date }) => date === '2027-01-01')?.decision, '1/QĐ-GL')
})

test('a later decision changes a day, and the calendar of an earlier day is still there', async () => {
  const changed = await perform(
    decide,
    {
      number: '2/QĐ-GL',
      issuedOn: '2026-05-20',
      file: table('2026-06-05,swapped-off,đổi với 13/6/2026\n2026-06-13,made-up,đổi với 05/6/2026\n'),
    },
    later,
  )
  assert.ok(changed.ok, JSON.stringify(changed))
  const asked = { from: '2026-06-04T09:00', term: 1, unit: 'working-day' }
  const now = await perform(due, asked, later)
  const then = await perform(due, { ...asked, knownAt: '2026-05-31T00:00:00Z' }, later)
  assert.deepEqual([now.ok && now.value.due, then.ok && then.value.due], ['2026-06-08', '2026-06-05'])
  const listed = await perform(year, { year: 2026 }, later)
  assert.ok(listed.ok)
  assert.equal(listed.value.workingDays, 249)
  assert.equal(listed.value.days.find(({ date }) => date === '2026-06-13')?.decision, '2/QĐ-GL')
})

test('the same decision handed in twice is recorded once', async () => {
  const asked = {
    number: '8/QĐ-GL',
    issuedOn: '2026-05-20',
    file: table('2026-07-04,made-up,đổi với 03/7/2026\n2026-07-03,swapped-off,đổi với 04/7/2026\n'),
  }
  for (const again of [asked, asked]) assert.ok((await perform(decide, again, later)).ok)
  const listed = await perform(decisions, {}, later)
  assert.equal(listed.ok && listed.value.filter(({ number }) => number === '8/QĐ-GL').length, 1)
})

test('lines that cannot be read are all named, and nothing is kept of them', async () => {
  const before = await calendarKnown(context)
  const answer = await perform(
    decide,
    {
      number: '3/QĐ-GL',
      issuedOn: '2026-05-20',
      file: table('2026-02-30,holiday,x\n2026-03-03,day-off,x\n2026-03-04,holiday,\n2026-03-05,holiday,y\n'),
    },
    context,
  )
  assert.deepEqual(
    answer.ok ? [] : answer.problems.map(({ code, details }) => [code, details.line]),
    [1, 2, 3].map((line) => ['calendar/day-line-unreadable', line]),
  )
  const gap = await perform(
    decide,
    { number: '4/QĐ-GL', issuedOn: '2026-05-20', year: 2031, file: table('2031-01-01,holiday,x\n') },
    context,
  )
  assert.deepEqual(gap.ok ? [] : gap.problems.map(({ code }) => code), ['calendar/years-apart'])
  assert.deepEqual((await calendarKnown(context)).years, before.years)
})

test('a unit keeps its own hours from a day on, and the usual ones say that nobody set them', async () => {
  const usual = await perform(hours, {}, context)
  assert.deepEqual(usual.ok && [usual.value.decision, usual.value.week.split('; ').length], [null, 5])
  const set = await perform(
    setHours,
    { week: '1-5 07:30-11:30 13:30-17:00; 6 07:30-11:00', from: '2026-01-01', number: '9/QĐ', office: 'X' },
    context,
  )
  assert.ok(set.ok, JSON.stringify(set))
  const asked = { from: '2026-03-06T16:30', term: 2, unit: 'working-hour', office: 'X' }
  const answer = await perform(due, asked, context)
  assert.equal(answer.ok && answer.value.due, '2026-03-07T09:00')
  const before = await perform(hours, { office: 'X', on: '2025-12-31' }, context)
  assert.equal(before.ok && before.value.decision, null)
})

test('hours that change while a term runs count on each day as they are then', async () => {
  const asked = { from: '2026-03-06T16:30', term: 2, unit: 'working-hour', office: 'Y' }
  const set = (week: string, from: string, number: string) =>
    perform(setHours, { week, from, number, office: 'Y' }, context)
  assert.ok((await set('1-5 08:00-12:00 13:00-17:00', '2026-01-01', '1/QĐ')).ok)
  const before = await perform(due, asked, context)
  assert.deepEqual(before.ok && [before.value.due, before.value.laterHours], ['2026-03-09T09:30', []])
  assert.ok((await set('1-5 07:00-11:00 13:00-17:00', '2026-03-09', '2/QĐ')).ok)
  const after = await perform(due, asked, context)
  assert.ok(after.ok)
  assert.equal(after.value.due, '2026-03-09T08:30')
  assert.equal(after.value.hours?.decision, '1/QĐ')
  assert.deepEqual(
    after.value.laterHours.map(({ from, decision }) => [from, decision]),
    [['2026-03-09', '2/QĐ']],
  )
})

test('words of a directive give a day that stays on its weekend', async () => {
  const answer = await perform(readDate, { words: 'trước ngày 31/8/2025', on: '2025-06-30' }, context)
  assert.deepEqual(answer.ok && [answer.value.reading, answer.value.date], ['before', '2025-08-30'])
  const none = await perform(readDate, { words: 'khẩn trương', on: '2025-06-30' }, context)
  assert.deepEqual(none.ok ? [] : none.problems.map(({ code }) => code), ['calendar/no-day-in-words'])
})

for (const [field, value, code] of [
  ['from', '2025-02-30', 'calendar/not-a-moment'],
  ['from', '2025-02-03T25:00', 'calendar/not-a-moment'],
  ['cutOff', '15h00', 'calendar/cut-off-unreadable'],
  ['pauses', '2025-05-05', 'none'],
  ['pauses', '2025-05-05/2025-05-01', 'calendar/pause-unreadable'],
  ['pauses', 'x/y', 'calendar/pause-unreadable'],
] as const)
  test(`${field} “${value}” gives ${code}`, async () => {
    const asked = { from: '2025-04-24T09:00', term: 5, unit: 'working-day', [field]: value }
    const answer = await perform(due, asked, context)
    assert.equal(answer.ok ? 'none' : answer.problems[0]?.code, code)
  })

test('office hours that overlap, run backwards or name a day twice are not hours', () => {
  for (const words of [
    '',
    '8 08:00-12:00',
    '1 12:00-08:00',
    '1 08:00-12:00 11:00-13:00',
    '1-3 8:00-9:00; 2 8:00-9:00',
    '1-5 08:75-12:00',
    '1-5 08:00-25:00',
  ])
    assert.equal(readWeek(words), null, words)
  const week = readWeek('1-2 08:00-12:00 13:00-17:00; 6 8:00-12:00')
  assert.equal(week && weekWords(week), '1 08:00-12:00 13:00-17:00; 2 08:00-12:00 13:00-17:00; 6 08:00-12:00')
})

test('a holiday is closed whatever the week says, and a made-up Saturday is open', async () => {
  const { calendar } = await calendarKnown(context)
  const open = openTimes(() => readWeek('1-5 08:00-12:00') ?? {}, calendar)
  assert.deepEqual(open('2026-09-02'), [])
  assert.equal(open('2026-08-22').length, 1)
  assert.deepEqual(open('2026-08-29'), [])
})

test('a made-up Saturday is a whole day, also where Saturdays are half days', async () => {
  const { calendar } = await calendarKnown(context)
  const open = openTimes(() => readWeek('1-5 08:00-12:00 13:00-17:00; 6 08:00-11:00') ?? {}, calendar)
  assert.deepEqual([open('2026-08-22').length, open('2026-08-29').length], [2, 1])
})
