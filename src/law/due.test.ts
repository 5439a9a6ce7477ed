import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type IsoDate } from '../kernel/dates.ts'
import { vietnam } from './calendar.ts'
import { addMonths, dueOf, type OfficeHours, type Pause, type Term } from './due.ts'
import { LawError } from './model.ts'

const usual: OfficeHours = (date) =>
  vietnam.day(date).working
    ? [
        { opens: 8 * 60, closes: 12 * 60 },
        { opens: 13 * 60, closes: 17 * 60 },
      ]
    : []
const due = (from: string, amount: number, unit: Term['unit'], rest: object = {}) =>
  dueOf({ from, term: { amount, unit }, calendar: vietnam, hours: usual, ...rest }).due

const days = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2024-01-02', count))

// Printed in the procedures' own counting rules; computed by hand from the calendar of each year.
for (const [from, amount, unit, last] of [
  ['2025-04-24T09:00', 5, 'working-day', '2025-05-05'],
  ['2025-04-28T09:00', 5, 'working-day', '2025-05-08'],
  ['2025-08-27T09:00', 5, 'working-day', '2025-09-05'],
  ['2025-12-30T09:00', 3, 'working-day', '2026-01-06'],
  ['2026-04-23T09:00', 5, 'working-day', '2026-05-05'],
  ['2026-08-20T09:00', 7, 'working-day', '2026-08-28'],
  ['2025-04-01T09:00', 30, 'day', '2025-05-05'],
  ['2026-11-20T09:00', 3, 'working-day', '2026-11-26'],
] as const)
  test(`${amount} × ${unit} from ${from} end on ${last}`, () => {
    assert.equal(due(from, amount, unit), last)
  })

test('what comes in after the cut-off counts as come in on the next working day', () => {
  const cutOff = 15 * 60
  assert.equal(due('2026-11-20T15:00', 1, 'working-day', { cutOff }), '2026-11-23')
  assert.equal(due('2026-11-20T15:01', 1, 'working-day', { cutOff }), '2026-11-25')
})

test('with a cut-off, what comes in on a day off counts as come in on the next working day', () => {
  const cutOff = 15 * 60
  assert.equal(due('2025-08-29T16:00', 1, 'working-day', { cutOff }), '2025-09-04')
  assert.equal(due('2025-08-30T10:00', 1, 'working-day', { cutOff }), '2025-09-04')
  assert.equal(due('2025-08-30T10:00', 2, 'working-hour', { cutOff }), '2025-09-03T10:00')
})

test('what comes in later is never due earlier', () => {
  const units = ['minute', 'hour', 'working-hour', 'day', 'working-day', 'week', 'month'] as const
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 0, max: 4000 }),
      fc.record({ amount: fc.integer({ min: 0, max: 6 }), unit: fc.constantFrom(...units) }),
      fc.constantFrom(undefined, 15 * 60, 11 * 60 + 30),
      (start, minute, later, { amount, unit }, cutOff) => {
        const clock = (at: number) =>
          `${addDays(start, Math.floor(at / 1440))}T${String(Math.floor((at % 1440) / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
        const rest = cutOff === undefined ? {} : { cutOff }
        const [one, other] = [minute, minute + later].map((at) => due(clock(at), amount, unit, rest))
        assert.ok((one ?? '') <= (other ?? ''), `${one} ${other}`)
      },
    ),
  )
})

test('a day of a pause does not count, nor the days on which it began and ended', () => {
  const pauses: readonly Pause[] = [{ from: '2026-03-03T10:00', until: '2026-03-05T16:00' }]
  assert.equal(due('2026-03-02T08:00', 3, 'working-day'), '2026-03-05')
  assert.equal(due('2026-03-02T08:00', 3, 'working-day', { pauses }), '2026-03-10')
})

test('while a pause is open nothing is due', () => {
  const pauses: readonly Pause[] = [{ from: '2026-03-03T10:00', until: null }]
  assert.equal(due('2026-03-02T08:00', 3, 'working-day', { pauses }), null)
  assert.equal(due('2026-03-02T08:00', 40, 'hour', { pauses }), null)
  assert.equal(due('2026-03-02T08:00', 10, 'hour', { pauses }), '2026-03-02T18:00')
})

test('hours run from the moment, working hours only while the office is open', () => {
  assert.equal(due('2026-11-20T16:30', 2, 'hour'), '2026-11-20T18:30')
  assert.equal(due('2026-11-20T16:30', 2, 'working-hour'), '2026-11-23T09:30')
  assert.equal(due('2026-11-20T11:30', 1, 'working-hour'), '2026-11-20T13:30')
  assert.equal(due('2026-11-23T16:30', 1, 'working-hour'), '2026-11-25T08:30')
})

test('a month without the day ends on its last day, and a day off at the end moves', () => {
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29')
  assert.equal(addMonths('2025-11-30', 3), '2026-02-28')
  assert.equal(due('2025-12-31T09:00', 2, 'month'), '2026-03-02')
  assert.equal(due('2025-12-31T09:00', 2, 'month', { moves: false }), '2026-02-28')
})

test('days of which the calendar is not sure are named', () => {
  assert.deepEqual(
    dueOf({ from: '2025-01-24T09:00', term: { amount: 1, unit: 'working-day' }, calendar: vietnam })
      .uncertain,
    ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
  )
})

test('the day on which working hours end is named too where the calendar is not sure of it', () => {
  const question = {
    from: '2024-05-03T16:30',
    term: { amount: 1, unit: 'working-hour' },
    calendar: vietnam,
  } as const
  const found = dueOf({ ...question, hours: usual })
  assert.deepEqual([found.due, found.uncertain], ['2024-05-04T08:30', ['2024-05-04']])
})

test('beyond the years on record there is no answer', () => {
  assert.throws(() => due('2026-12-30T09:00', 5, 'working-day'), LawError)
  assert.throws(() => due('2026-12-30T09:00', 40, 'working-hour'), LawError)
})

const pausesFrom = (start: IsoDate) =>
  fc.array(
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 6 })).map(([after, length]) => ({
      from: `${addDays(start, after)}T10:00`,
      until: `${addDays(start, after + length)}T11:00`,
    })),
    { maxLength: 3 },
  )

test('a walk over each day by itself agrees on working days, days and pauses', () => {
  const walk = (start: IsoDate, amount: number, isWorking: boolean, pauses: readonly Pause[]): IsoDate => {
    let date = start
    let left = amount
    while (left > 0) {
      date = addDays(date, 1)
      const stopped = pauses.some((one) => one.from.slice(0, 10) <= date && (one.until ?? '9') >= date)
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
      const { kind } = vietnam.day(date)
      const works = kind === 'made-up' || (weekday > 0 && weekday < 6 && kind === 'weekday')
      if (!stopped && (!isWorking || works)) left -= 1
    }
    while (!vietnam.day(date).working) date = addDays(date, 1)
    return date
  }
  fc.assert(
    fc.property(
      days.chain((start) => fc.tuple(fc.constant(start), pausesFrom(start))),
      fc.integer({ min: 1, max: 45 }),
      fc.boolean(),
      ([start, pauses], amount, isWorking) => {
        assert.equal(
          due(`${start}T08:00`, amount, isWorking ? 'working-day' : 'day', { pauses }),
          walk(start, amount, isWorking, pauses),
        )
      },
    ),
  )
})

test('a walk over each minute agrees on working hours', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 1, max: 30 }),
      (start, minute, amount) => {
        const clock = (at: number) =>
          `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
        let [date, at, left] = [start, minute, amount * 60]
        while (left > 0) {
          if (usual(date).some(({ opens, closes }) => at >= opens && at < closes)) left -= 1
          at += 1
          if (at === 1440) [date, at] = [addDays(date, 1), 0]
        }
        assert.equal(due(`${start}T${clock(minute)}`, amount, 'working-hour'), `${date}T${clock(at)}`)
      },
    ),
    { numRuns: 40 },
  )
})
