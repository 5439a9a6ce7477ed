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
  ['chậm nhất ngày 25 hằng tháng', 'each-month', '2025-07-25'],
  ['trước ngày 25 hằng tháng', 'each-month', '2025-07-24'],
  ['trước ngày 01 hằng tháng', 'each-month', '2025-06-30'],
  ['thứ Sáu hằng tuần', 'each-week', '2025-07-04'],
  ['trước thứ Ba hằng tuần', 'each-week', '2025-06-30'],
  ['weekly on Monday', 'each-week', '2025-06-30'],
  ['ngày 20 của tháng cuối quý', 'each-quarter', '2025-09-20'],
  ['trong thời hạn 10 ngày kể từ ngày ký', 'within-term', '2025-07-10'],
  ['trong 5 ngày làm việc', 'within-term', '2025-07-07'],
  ['before 31 August 2025', 'before', '2025-08-30'],
  ['no later than 1 December 2025', 'no-later-than', '2025-12-01'],
  ['by the 25th of each month', 'each-month', '2025-07-25'],
  ['within Q3 2025', 'within-quarter', '2025-09-30'],
  ['trước tháng 10/2025', 'within-month', '2025-09-30'],
  ['trước quý I/2026', 'within-quarter', '2025-12-31'],
  ['before October 2025', 'within-month', '2025-09-30'],
  ['6 tháng cuối năm 2025', 'within-half-year', '2025-12-31'],
  ['từ tháng 7 đến hết tháng 12/2025', 'within-month', '2025-12-31'],
  ['trong vòng 5 ngày', 'within-term', '2025-07-05'],
  ['trong 10 ngày kể từ ngày 15/9/2025', 'within-term', '2025-09-25'],
  ['từ ngày 01/7/2025 đến ngày 31/12/2025', 'no-later-than', '2025-12-31'],
  ['trước ngày 05/7/25', 'before', '2025-07-04'],
  ['2025-08-31', 'on', '2025-08-31'],
  ['completed before June 1, 2026', 'before', '2026-05-31'],
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
    time: null,
    isBefore: true,
    yearAssumed: true,
    otherDays: [],
  })
  assert.deepEqual(read('trong tháng 3'), ['within-month', '2026-03-31'])
})

for (const [words, date, time] of [
  ['trước 16 giờ 00 ngày 14/10/2025', '2025-10-14', '16:00'],
  ['trước 16h30 ngày 14 tháng 10 năm 2025', '2025-10-14', '16:30'],
  ['ngày 14/10/2025, trước 9 giờ', '2025-10-14', null],
  ['no later than 16:00 on 14 October 2025', '2025-10-14', '16:00'],
  ['chậm nhất ngày 14/10/2025 lúc 9 giờ 05 phút', '2025-10-14', '09:05'],
  ['trước 12 giờ 00 thứ Sáu hằng tuần', '2025-07-04', '12:00'],
] as const)
  test(`the hour of “${words}” is ${time}, on the day itself`, () => {
    const found = readFixedDate(words, { on })
    assert.deepEqual([found?.date, found?.time], [date, time])
  })

test('the day of a document that is named is not the day that is set', () => {
  const words = 'theo Nghị quyết số 60-NQ/TW ngày 12/4/2025, hoàn thành trước 31/8/2025'
  assert.deepEqual(read(words), ['before', '2025-08-30'])
  assert.deepEqual(read('trong tháng 9/2025 theo Kết luận số 155-KL/TW ngày 17 tháng 5 năm 2025'), [
    'within-month',
    '2025-09-30',
  ])
})

test('of two days that words set the first is taken and the other one told', () => {
  const found = readFixedDate('drafted before June 1, 2026 and promulgated before June 25, 2026', { on })
  assert.deepEqual([found?.date, found?.otherDays], ['2026-05-31', ['2026-06-25']])
})

test('the last day of a month stands for a day the month does not have', () => {
  assert.deepEqual(read('ngày 31 hằng tháng', { on: '2026-02-10' }), ['each-month', '2026-02-28'])
})

test('words without a day, and days that do not exist, give nothing', () => {
  for (const words of [
    ...['sớm nhất có thể', '', 'trước ngày 31/02/2025', 'khẩn trương', 'trong tháng 13/2025', 'trong 24 giờ'],
    ...[
      'đầu quý IV/2025',
      'giữa tháng 8/2025',
      'hằng quý',
      'ngày 20 tháng 3, 6, 9, 12',
      'reports may be sent',
    ],
    // From an event of which nobody knows the day.
    ...['trong 10 ngày kể từ ngày nhận được văn bản', 'within 5 days of receipt', 'trong tháng 7 và tháng 8'],
  ])
    assert.equal(read(words), null, words)
})
