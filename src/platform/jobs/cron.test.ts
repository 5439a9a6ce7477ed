import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { localDigest, scheduleOf } from './cron.ts'

const digestOf = (at: Date) => ({
  min: at.getUTCMinutes(),
  hour: at.getUTCHours(),
  date: at.getUTCDate(),
  month: at.getUTCMonth() + 1,
  dow: at.getUTCDay(),
})
const matches = (schedule: string, instant: string) => {
  const at = new Date(instant)
  return scheduleOf('test.kind', schedule, 'plan', () => at).match(digestOf(at))
}

test('a schedule means the clock on the wall in Vietnam', () => {
  assert.ok(matches('0 6 * * 1', '2026-01-04T23:00:00Z'), 'Monday 06:00 is Sunday 23:00 UTC')
  assert.ok(!matches('0 6 * * 1', '2026-01-05T06:00:00Z'))
  assert.ok(matches('0 0 29 2 *', '2028-02-28T17:00:00Z'), 'a leap day begins')
  assert.ok(matches('0 0 1 3 *', '2027-02-28T17:00:00Z'), 'and there is none in 2027')
  assert.ok(matches('30 0 1 1 *', '2026-12-31T17:30:00Z'), 'a new year')
})

test('an instant of last year, made up for in January, is read with its own year', () => {
  const item = scheduleOf('test.kind', '0 0 1 1 5', 'plan', () => new Date('2027-01-01T00:05:00Z'))
  assert.ok(item.match(digestOf(new Date('2026-12-31T17:00:00Z'))))
})

test('each instant is the digest of the instant seven hours later', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      (at) => {
        assert.deepEqual(
          localDigest(digestOf(at), at.getUTCFullYear()),
          digestOf(new Date(at.getTime() + 7 * 3_600_000)),
        )
      },
    ),
  )
})

test('a schedule that is none is our mistake', () => {
  assert.throws(() => scheduleOf('test.kind', 'each day', 'plan', () => new Date(0)))
})
