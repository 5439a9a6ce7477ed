/** The days on which a register changes: between two of them every day is answered alike. */
import type { Register } from '../../../packages/register/src/register.ts'
import { addDays, type IsoDate, isIsoDate } from '../../kernel/dates.ts'

/**
 * For any day the first one that is answered alike. Twenty years of days are a few hundred different questions then,
 * and what was worked out for one serves the others.
 */
export const sameDayIn = (register: Register): ((day: IsoDate) => IsoDate) => {
  const found = new Set<IsoDate>()
  for (const record of register.records())
    for (const field of ['from', 'until', 'effectiveOn']) {
      // A line of a change is from a unit, not from a day.
      const value: unknown = Reflect.get(record, field)
      if (typeof value === 'string' && isIsoDate(value)) found.add(value)
    }
  const days = [...found].sort()
  const [first] = days
  return (day) => {
    let [low, high] = [0, days.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((days[middle] ?? day) <= day) low = middle + 1
      else high = middle
    }
    return days[low - 1] ?? (first === undefined ? day : addDays(first, -1))
  }
}
