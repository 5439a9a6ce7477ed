/** Days as a table tells them: day, kind, name; a heading is passed over. */
import { isIsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { calendarProblem } from './problems.ts'
import type { DecidedDay } from './store.ts'

export const decidedKinds = ['holiday', 'compensatory', 'swapped-off', 'made-up', 'plain'] as const

/** A day as people write it, or as spreadsheets keep it. */
export const isoDay = (text: string): string | null => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const date = year === '' ? text.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : null
}

/** All lines, or everything that is wrong with them. */
export const readDays = (
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
): Result<readonly DecidedDay[]> => {
  const days = new Map<string, DecidedDay>()
  const problems: Problem[] = []
  for (const [index, cells] of rows.entries()) {
    const [day = '', kindWord = '', name = ''] = cells.map((cell) => String(cell ?? '').trim())
    if (day === '' && kindWord === '') continue
    const date = isoDay(day)
    const kind = decidedKinds.find((one) => one === kindWord)
    if (index === 0 && !date && !kind) continue
    if (!date || !kind || name === '')
      problems.push(
        calendarProblem('day-line-unreadable', {
          line: index + 1,
          text: [day, kindWord, name].join(', ').slice(0, 80),
        }),
      )
    else if (days.has(date)) problems.push(calendarProblem('day-said-twice', { line: index + 1, date }))
    else days.set(date, { date, kind, name })
  }
  return problems.length > 0 ? refused(...problems.slice(0, 50)) : fine([...days.values()])
}
