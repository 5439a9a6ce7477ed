import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vietnam } from './calendar.ts'
import { readFixedDate } from './fixed-date.ts'

const on = '2025-06-30'
const read = (words: string, rest: object = {}) => {
  const found = readFixedDate(words, { on, workingDayAfter: (d, n) => vietnam.after(d, n).date, ...rest })
  return found && [found.reading, found.date]
}

for (const [words, reading, date] of [
  ['trước ngày 31/8/2025', 'before', '2025-08-30'],
  ['hoàn thành trước ngày 15 tháng 7 năm 2025', 'before', '2025-07-14'],
  ['chậm nhất ngày 20/7/2025', 'no-later-than', '2025-07-20'],
  ['không muộn hơn ngày 01-12-2025', 'no-later-than', '2025-12-01'],
  ['đến hết ngày 28/02/2027', 'no-later-than', '2027-02-28'],
  ['ngày 01/7/2025', 'on', '2025-07-01'],
  ['trong tháng 9/2025', 'within-month', '2025-09-30'],
  ['xong trong quý III/2025', 'within-quarter', '2025-09-30'],
  ['trong năm 2026', 'within-year', '2026-12-31'],
  ['trước ngày 25 hằng tháng', 'each-month', '2025-07-25'],
  ['trong thời hạn 10 ngày kể từ ngày ký', 'within-term', '2025-07-10'],
  ['trong 5 ngày làm việc', 'within-term', '2025-07-07'],
  ['before 31 August 2025', 'before', '2025-08-30'],
  ['no later than 1 December 2025', 'no-later-than', '2025-12-01'],
  ['by the 25th of each month', 'each-month', '2025-07-25'],
  ['within Q3 2025', 'within-quarter', '2025-09-30'],
] as const)
  test(`“${words}” is read as ${reading}, ${date}`, () => {
    assert.deepEqual(read(words), [reading, date])
  })

test('a day set by a directive stays where it is, also on a day off', () => {
  assert.equal(vietnam.day('2025-08-31').working, false)
  assert.deepEqual(read('chậm nhất ngày 31/8/2025'), ['no-later-than', '2025-08-31'])
})

test('an office that means the day itself by "before" is read so', () => {
  assert.deepEqual(read('trước ngày 31/8/2025', { beforeIncludes: true }), ['before', '2025-08-31'])
})

test('a year that is not written is the next such day, and is marked as assumed', () => {
  assert.deepEqual(readFixedDate('trước ngày 15/3', { on }), {
    words: 'trước ngày 15/3',
    reading: 'before',
    date: '2026-03-14',
    yearAssumed: true,
  })
})

test('the last day of a month stands for a day the month does not have', () => {
  assert.deepEqual(read('ngày 31 hằng tháng', { on: '2026-02-10' }), ['each-month', '2026-02-28'])
})

test('words without a day, and days that do not exist, give nothing', () => {
  for (const words of ['sớm nhất có thể', '', 'trước ngày 31/02/2025', 'khẩn trương'])
    assert.equal(read(words), null, words)
})
