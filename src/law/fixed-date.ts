/**
 * Dates set by a directive or for a report. The words stay; beside them stand the reading used and the day it gives. Such
 * a day never moves: the office that set it meant the day it wrote. What leaves open which day is meant is not read.
 */
import { addDays } from '../kernel/dates.ts'
import { plainKey } from '../kernel/text.ts'
import { type DayFound, daysIn } from './days-in-words.ts'
import { addMonths } from './due.ts'
import { type FixedDate, plain, type Read, type ReadOptions } from './fixed-date-model.ts'
import { periodIn } from './periods-in-words.ts'
import { returning } from './returning-days.ts'

/** A named day; before it is the day before, unless an hour of it is named. */
const namedDay = (found: DayFound, { beforeIncludes }: ReadOptions): Read => {
  const { date, yearAssumed, said, time } = found
  if (said === 'before') {
    const stays = time !== null || beforeIncludes === true
    return { reading: 'before', date: stays ? date : addDays(date, -1), time, isBefore: true, yearAssumed }
  }
  return { ...plain, reading: said === 'until' ? 'no-later-than' : 'on', date, time, yearAssumed }
}

/** So long after the day of the text, or the day it names; from another event on, nobody can say yet. */
const termIn = (
  text: string,
  { on, workingDayAfter }: ReadOptions,
  days: readonly DayFound[],
): Read | null => {
  const found =
    /(?:trong(?: thoi han| vong)?|within|khong qua) (\d{1,4}) (ngay lam viec|working days?|ngay|days?|thang(?! (?:dau|cuoi))|months?|tuan|weeks?)\b(.*)/.exec(
      text,
    )
  if (!found) return null
  const amount = Number(found[1])
  const [word = '', rest = ''] = [found[2], found[3]]
  const unit = /lam viec|working/.test(word)
    ? 'working-day'
    : /thang|month/.test(word)
      ? 'month'
      : /tuan|week/.test(word)
        ? 'week'
        : 'day'
  if (unit === 'working-day' && !workingDayAfter) return null
  const named = days.find(({ said }) => said === 'start')?.date
  const isFromElsewhere = /\b(?:ke tu|tinh tu|tu ngay|sau khi|from|after|of receipt|upon)\b/.test(rest)
  const isOfText =
    /\b(?:ngay ky|ngay ban hanh|(?:van ban|thong bao|cong van|ke hoach) nay|signing|issue)\b/.test(rest)
  if (isFromElsewhere && !named && !isOfText) return null
  const start = named ?? on
  const date =
    unit === 'working-day'
      ? (workingDayAfter?.(start, amount) ?? start)
      : unit === 'month'
        ? addMonths(start, amount)
        : addDays(start, amount * (unit === 'week' ? 7 : 1))
  return { ...plain, reading: 'within-term', date, term: { amount, unit } }
}

/**
 * The day that words of a directive or a reporting rule set, in Vietnamese or English; null where no day can be read.
 * The first way of saying it that fits is used, and named in `reading`, for a person to confirm.
 */
export const readFixedDate = (words: string, options: ReadOptions): FixedDate | null => {
  const whole = plainKey(words)
  const named = daysIn(whole, options.on)
  const days = named.filter(({ said }) => said !== 'document')
  const text = named
    .filter(({ said }) => said === 'document')
    .reduce(
      (left, { from, until }) => `${left.slice(0, from)}${' '.repeat(until - from)}${left.slice(until)}`,
      whole,
    )
  const limit = days.find(({ said }) => said === 'before' || said === 'until')
  const chosen = limit ?? days.find(({ said }) => said === 'plain')
  const read =
    returning(text, options) ??
    (chosen ? namedDay(chosen, options) : null) ??
    termIn(text, options, days) ??
    (days.length === 0 ? periodIn(text, options) : null) ??
    (days[0] ? namedDay(days[0], options) : null)
  if (!read) return null
  const others = days.filter((each) => each !== chosen && each.date !== read.date).map(({ date }) => date)
  return { words, ...read, otherDays: [...new Set(others)] }
}
