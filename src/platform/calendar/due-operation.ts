/** `calendar.due`: when a term ends, and how each day on the way counts. */
import { Type } from 'typebox'
import { isIsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { dueOf, type LocalTime, type Pause, termUnits } from '../../law/index.ts'
import {
  choiceField,
  codeField,
  flagField,
  knownAtField,
  nullable,
  nullableNumber,
  nullableText,
  textField,
} from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { weekWords } from './hours.ts'
import { calendarKnown, type HoursKnown, hoursKnown, officeHours, unitNamed, withinYears } from './known.ts'
import { calendarProblem } from './problems.ts'

const momentOf = (text: string): LocalTime | null => {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?)?$/.exec(text)
  if (!found?.[1] || !isIsoDate(found[1])) return null
  const [hour, minute] = [Number(found[2] ?? 0), Number(found[3] ?? 0)]
  return hour < 24 && minute < 60 ? `${found[1]}T${found[2] ?? '00'}:${found[3] ?? '00'}` : null
}

const clockOf = (text: string): number | null => {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text)
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : -1
  return minutes >= 0 && minutes < 1440 && Number(found?.[2]) < 60 ? minutes : null
}

const pausesOf = (text: string): Result<readonly Pause[]> => {
  const pauses: Pause[] = []
  for (const value of text.split(/[,;]/).map((each) => each.trim())) {
    if (value === '') continue
    const [begin = '', end = ''] = value.split('/')
    const [from, until] = [momentOf(begin.trim()), end.trim() === '' ? null : momentOf(end.trim())]
    if (!from || (end.trim() !== '' && !until) || (until !== null && until < from))
      return refused(calendarProblem('pause-unreadable', { value }, { field: 'pauses' }))
    pauses.push({ from, until })
  }
  return fine(pauses)
}

const Hours = Type.Object({ unit: Type.String(), week: Type.String(), decision: nullableText })

const Step = Type.Object({
  date: Type.String(),
  kind: choiceField(['start', 'after-cut-off', 'counted', 'off', 'paused', 'moved']),
  counted: nullableNumber,
  day: nullableText,
  name: nullableText,
  decision: nullableText,
})

export const due = defineOperation({
  name: 'calendar.due',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Thời hạn kết thúc vào lúc nào, từng ngày được tính ra sao',
    en: 'When a term ends, and how each day on the way counts',
  },
  input: Type.Object({
    from: textField({ maxLength: 30, description: 'The moment it starts: 2025-04-24T09:00' }),
    term: Type.Integer({ minimum: 0, maximum: 100_000, description: 'How many' }),
    unit: choiceField(termUnits, { description: 'Of what' }),
    pauses: Type.Optional(
      textField({
        maxLength: 2000,
        description: 'BEGIN/END, several with commas; without an end while it lasts',
      }),
    ),
    cutOff: Type.Optional(
      textField({
        maxLength: 5,
        description: 'What comes after this hour counts as come on the next working day',
      }),
    ),
    office: Type.Optional(codeField({ description: 'Code of the unit whose office hours hold' })),
    stays: Type.Optional(flagField({ description: 'A last day off does not move to the next working day' })),
    knownAt: Type.Optional(knownAtField({ description: 'The calendar as it was known then' })),
  }),
  output: Type.Object({
    due: nullableText,
    steps: Type.Array(Step),
    uncertain: Type.Array(Type.String()),
    /** The hours on the first day, and those that took their place on the way. */
    hours: nullable(Hours),
    laterHours: Type.Array(Type.Object({ from: Type.String(), ...Hours.properties })),
    basis: Type.Array(Type.Object({ instrument: Type.String(), point: Type.String() })),
  }),
  examples: [
    '--from 2025-04-24T09:00 --term 5 --unit working-day',
    '--from 2026-11-20T16:30 --term 2 --unit working-hour --json',
  ],
  table: {
    columns: ['date', 'kind', 'counted', 'day', 'name', 'decision'],
    rows: ({ steps }) =>
      steps.map(({ date, kind, counted, day, name, decision }) => [date, kind, counted, day, name, decision]),
  },
  told: ({ due: last, steps, uncertain }, language) => dueTold(last, steps, uncertain, language),
  run: async (input, context) => {
    const problems: Problem[] = []
    const from = momentOf(input.from)
    if (!from) problems.push(calendarProblem('not-a-moment', { value: input.from }, { field: 'from' }))
    const cutOff = input.cutOff === undefined ? undefined : clockOf(input.cutOff)
    if (cutOff === null)
      problems.push(calendarProblem('cut-off-unreadable', { value: input.cutOff ?? '' }, { field: 'cutOff' }))
    const pauses = pausesOf(input.pauses ?? '')
    if (!pauses.ok) problems.push(...pauses.problems)
    if (!from || cutOff === null || !pauses.ok) return refused(...problems)
    const told = await calendarKnown(context, input.knownAt ?? null)
    const day = from.slice(0, 10)
    const unit = input.office ? await unitNamed(input.office, day, context) : null
    const hours =
      input.unit === 'working-hour' ? await hoursKnown(context, unit, day, input.knownAt ?? null) : null
    const found = withinYears(told.years, () =>
      dueOf({
        from,
        term: { amount: input.term, unit: input.unit },
        calendar: told.calendar,
        pauses: pauses.value,
        ...(hours ? { hours: officeHours(hours, told) } : {}),
        ...(cutOff === undefined ? {} : { cutOff }),
        ...(input.stays ? { moves: false } : {}),
      }),
    )
    if (!found.ok) return found
    return fine({
      due: found.value.due,
      steps: found.value.steps.map((step) => ({ ...step, decision: told.decidedBy(step.date) })),
      uncertain: [...found.value.uncertain],
      hours: hours && toldHours(hours(day)),
      laterHours: hours ? laterHours(hours, [day, ...found.value.steps.map(({ date }) => date)]) : [],
      basis: [
        { instrument: '91/2015/QH13', point: '147' },
        { instrument: '91/2015/QH13', point: '148' },
      ],
    })
  },
})

const toldHours = ({ unit, week, number }: HoursKnown) => ({ unit, week: weekWords(week), decision: number })

/** What holds on each of the days in order, told where it is not what held the day before. */
const laterHours = (hours: (date: string) => HoursKnown, dates: readonly string[]) =>
  dates.flatMap((date, place) => {
    const [now, before] = [hours(date), hours(dates[place - 1] ?? date)]
    const isSame = now.number === before.number && now.validFrom === before.validFrom
    return isSame ? [] : [{ from: now.validFrom ?? date, ...toldHours(now) }]
  })

const sentences = {
  vi: {
    due: (last: string) => `Hết hạn: ${last}.`,
    open: 'Đang tạm dừng nên chưa có thời hạn.',
    off: (days: string) => `Không tính: ${days}.`,
    unsure: (days: string) => `Lịch chưa được xác nhận: ${days}.`,
  },
  en: {
    due: (last: string) => `Due: ${last}.`,
    open: 'The clock is stopped, so nothing is due yet.',
    off: (days: string) => `Not counted: ${days}.`,
    unsure: (days: string) => `Not confirmed in the calendar: ${days}.`,
  },
} as const

const dueTold = (
  last: string | null,
  steps: readonly { readonly date: string; readonly kind: string; readonly name: string | null }[],
  uncertain: readonly string[],
  language: 'vi' | 'en',
): string => {
  const say = sentences[language]
  const skipped = steps
    .filter(({ kind }) => kind === 'off' || kind === 'paused' || kind === 'after-cut-off')
    .map(({ date, name }) => (name ? `${date} (${name})` : date))
  return [
    last === null ? say.open : say.due(last.replace('T', ' ')),
    ...(skipped.length > 0 && skipped.length <= 40 ? [say.off(skipped.join(', '))] : []),
    ...(uncertain.length > 0 ? [say.unsure(uncertain.join(', '))] : []),
    '',
  ].join('\n')
}
