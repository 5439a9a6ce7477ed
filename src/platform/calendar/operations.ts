/** What can be asked of the calendar, and how a decision is recorded. */
import { isDeepStrictEqual } from 'node:util'
import { Type } from 'typebox'
import { isIsoDate } from '../../kernel/dates.ts'
import { fine, refused } from '../../kernel/result.ts'
import { addMonths, readFixedDate, readings, termUnits } from '../../law/index.ts'
import { actorName } from '../access/actor.ts'
import { wholeCountry } from '../access/model.ts'
import { readTable } from '../documents/index.ts'
import {
  choiceField,
  codeField,
  dateField,
  fileField,
  flagField,
  knownAtField,
  nullableNumber,
  nullableText,
  textField,
} from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { readDays } from './days.ts'
import { due } from './due-operation.ts'
import { readWeek, weekWords } from './hours.ts'
import { calendarKnown, hoursKnown, unitNamed, withinYears } from './known.ts'
import { calendarProblem } from './problems.ts'
import { addDecision, addHours, type CalendarDecision, decisionsKnown } from './store.ts'

export const readDate = defineOperation({
  name: 'calendar.read',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Đọc thời hạn trong câu chữ của văn bản: ngày nào, hiểu theo cách nào',
    en: 'Reads the day that words of a directive set, and how they were read',
  },
  input: Type.Object({
    words: textField({ maxLength: 500, description: 'The words, in Vietnamese or English' }),
    on: dateField({ description: 'The day of the text; years and terms count from it' }),
    beforeIncludes: Type.Optional(flagField({ description: '"Before" a day includes the day itself' })),
    knownAt: Type.Optional(knownAtField({ description: 'The calendar as it was known then' })),
  }),
  output: Type.Object({
    words: Type.String(),
    reading: choiceField(readings),
    date: Type.String(),
    /** The hour, where the words name one. */
    time: nullableText,
    isBefore: Type.Boolean(),
    yearAssumed: Type.Boolean(),
    term: Type.Optional(Type.Object({ amount: Type.Integer(), unit: choiceField(termUnits) })),
    otherDays: Type.Array(Type.String()),
  }),
  positional: ['words'],
  examples: ['"trước ngày 31/8/2025" --on 2025-06-30', '"by the 25th of each month" --on 2025-06-30 --json'],
  run: async ({ words, on, beforeIncludes, knownAt }, context) => {
    const told = await calendarKnown(context, knownAt ?? null)
    const found = withinYears(told.years, () =>
      readFixedDate(words, {
        on,
        beforeIncludes: beforeIncludes === true,
        workingDayAfter: (date, count) => told.calendar.after(date, count).date,
      }),
    )
    if (!found.ok) return found
    return found.value
      ? fine({ ...found.value, otherDays: [...found.value.otherDays] })
      : refused(calendarProblem('no-day-in-words', { words }, { field: 'words' }))
  },
})

export const year = defineOperation({
  name: 'calendar.year',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Ngày nghỉ, ngày làm bù, ngày hoán đổi của một năm, theo quyết định nào',
    en: 'Days off, made-up and swapped days of a year, with the decisions',
  },
  input: Type.Object({
    year: Type.Optional(
      Type.Integer({ minimum: 1900, maximum: 2199, description: 'The year; this one when left out' }),
    ),
    knownAt: Type.Optional(knownAtField({ description: 'The calendar as it was known then' })),
  }),
  output: Type.Object({
    year: Type.Integer(),
    workingDays: Type.Integer(),
    days: Type.Array(
      Type.Object({
        date: Type.String(),
        kind: Type.String(),
        name: nullableText,
        certainty: Type.String(),
        decision: nullableText,
      }),
    ),
  }),
  positional: ['year'],
  examples: ['2026', '2025 --json'],
  table: {
    columns: ['date', 'kind', 'name', 'certainty', 'decision'],
    rows: ({ days }) =>
      days.map(({ date, kind, name, certainty, decision }) => [date, kind, name, certainty, decision]),
  },
  run: async (input, context) => {
    const told = await calendarKnown(context, input.knownAt ?? null)
    const wanted = input.year ?? Number(context.today.slice(0, 4))
    return withinYears(told.years, () => {
      const days = Array.from({ length: 12 }, (_, month) => {
        const first = addMonths(`${wanted}-01-01`, month)
        return Array.from(
          { length: 31 },
          (__, day) => `${first.slice(0, 8)}${String(day + 1).padStart(2, '0')}`,
        )
      })
        .flat()
        .filter(isIsoDate)
        .map((date) => told.calendar.day(date))
      return {
        year: wanted,
        workingDays: days.filter(({ working }) => working).length,
        days: days
          .filter(({ kind, date }) => (kind !== 'weekday' && kind !== 'weekend') || told.decidedBy(date))
          .map(({ date, kind, name, certainty }) => ({
            date,
            kind,
            name,
            certainty,
            decision: told.decidedBy(date),
          })),
      }
    })
  },
})

const isSameDecision = (one: Decided, other: Decided): boolean =>
  one.number === other.number &&
  one.issuedOn === other.issuedOn &&
  one.firstYear === other.firstYear &&
  isDeepStrictEqual(sortedDays(one), sortedDays(other))

type Decided = Omit<CalendarDecision, 'recordedAt' | 'recordedBy'>
const sortedDays = ({ days }: Decided) => days.toSorted((a, b) => a.date.localeCompare(b.date))

export const decide = defineOperation({
  name: 'calendar.decide',
  kind: 'command',
  access: { roles: ['administrator'] },
  where: () => wholeCountry,
  summary: {
    vi: 'Ghi một quyết định về ngày nghỉ, ngày làm bù, hoặc lịch của cả năm',
    en: 'Records a decision on days off and made-up days, or on a whole year',
  },
  input: Type.Object({
    number: textField({ maxLength: 80, description: 'Number of the decision, as printed' }),
    issuedOn: dateField({ description: 'The day of the decision' }),
    file: fileField({ maxBytes: 1_000_000, description: 'CSV or XLSX with day, kind and name' }),
    year: Type.Optional(
      Type.Integer({ minimum: 1900, maximum: 2199, description: 'Puts this whole year on record' }),
    ),
  }),
  output: Type.Object({
    number: Type.String(),
    days: Type.Integer(),
    years: Type.Object({ first: Type.Integer(), last: Type.Integer() }),
  }),
  examples: ['--number 12729/VPCP-KGVX --issued-on 2025-12-25 --file days.csv --year 2027'],
  touched: ({ number }) => [{ kind: 'calendar-decision', id: number }],
  run: async ({ number, issuedOn, file, year: added }, context) => {
    const table = await readTable(file)
    if (!table.ok) return table
    const days = readDays(table.value.rows)
    if (!days.ok) return days
    const before = calendarKnown(context)
    const { years } = await before
    if (added !== undefined && (added > years.last + 1 || added < years.first - 1))
      return refused(calendarProblem('years-apart', { year: added, ...years }, { field: 'year' }))
    const after = {
      first: Math.min(years.first, added ?? years.first),
      last: Math.max(years.last, added ?? years.last),
    }
    const outside = days.value.filter(
      ({ date }) => Number(date.slice(0, 4)) < after.first || Number(date.slice(0, 4)) > after.last,
    )
    if (outside.length > 0)
      return refused(
        ...outside
          .slice(0, 20)
          .map(({ date }) => calendarProblem('day-outside-years', { date, ...after }, { field: 'file' })),
      )
    const decided = {
      ...{ number: number.trim(), issuedOn, days: days.value },
      ...{ firstYear: added ?? null, lastYear: added ?? null },
    }
    // The same table handed in once more changes nothing; another one under the same number corrects it.
    if (!(await decisionsKnown(context.database, null)).some((each) => isSameDecision(each, decided)))
      await addDecision(context.database, {
        ...decided,
        recordedAt: context.now,
        recordedBy: actorName(context.actor),
      })
    return fine({ number: number.trim(), days: days.value.length, years: after })
  },
})

export const decisions = defineOperation({
  name: 'calendar.decisions',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Các quyết định về lịch làm việc đã ghi, mới nhất sau cùng',
    en: 'Decisions on the calendar that were recorded, the newest last',
  },
  input: Type.Object({}),
  output: Type.Array(
    Type.Object({
      number: Type.String(),
      issuedOn: Type.String(),
      year: nullableNumber,
      days: Type.Integer(),
      recordedAt: Type.String(),
    }),
  ),
  examples: ['--json'],
  table: {
    columns: ['number', 'issued_on', 'year', 'days', 'recorded_at'],
    rows: (all) => all.map((one) => [one.number, one.issuedOn, one.year, one.days, one.recordedAt]),
  },
  run: async (_input, { database }) =>
    fine(
      (await decisionsKnown(database, null)).map(({ number, issuedOn, firstYear, days, recordedAt }) => ({
        number,
        issuedOn,
        year: firstYear,
        days: days.length,
        recordedAt,
      })),
    ),
})

const HoursAnswer = Type.Object({
  unit: Type.String(),
  week: Type.String(),
  decision: nullableText,
  validFrom: nullableText,
})

export const hours = defineOperation({
  name: 'calendar.hours',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Giờ làm việc của một đơn vị vào một ngày, theo quyết định nào',
    en: 'Office hours of a unit on a day, with the decision',
  },
  input: Type.Object({
    office: Type.Optional(codeField({ description: 'Code of the unit; the whole country when left out' })),
    on: Type.Optional(dateField({ description: 'The day; today when left out' })),
    knownAt: Type.Optional(knownAtField({ description: 'As it was known then' })),
  }),
  output: HoursAnswer,
  positional: ['office'],
  examples: ['00004', '--json'],
  run: async ({ office, on, knownAt }, context) => {
    const day = on ?? context.today
    const unit = office ? await unitNamed(office, day, context) : null
    const found = (await hoursKnown(context, unit, day, knownAt ?? null))(day)
    return fine({
      unit: found.unit,
      week: weekWords(found.week),
      decision: found.number,
      validFrom: found.validFrom,
    })
  },
})

export const setHours = defineOperation({
  name: 'calendar.setHours',
  kind: 'command',
  access: { roles: ['administrator', 'province', 'commune'] },
  where: ({ office, from }, context) => (office ? unitNamed(office, from, context) : wholeCountry),
  summary: {
    vi: 'Đặt giờ làm việc của một đơn vị từ một ngày, theo một quyết định',
    en: 'Sets the office hours of a unit from a day on, by a decision',
  },
  input: Type.Object({
    week: textField({ maxLength: 400, description: '1-5 08:00-12:00 13:30-17:00; 6 08:00-12:00' }),
    from: dateField({ description: 'The first day' }),
    number: textField({ maxLength: 80, description: 'Number of the decision' }),
    office: Type.Optional(codeField({ description: 'Code of the unit; the whole country when left out' })),
  }),
  output: HoursAnswer,
  positional: ['week'],
  examples: ['"1-5 07:30-11:30 13:30-17:00" --from 2026-01-01 --number 12/QĐ-UBND --office 00004'],
  touched: ({ unit }) => [{ kind: 'unit', id: unit }],
  run: async ({ week: words, from, number, office }, context) => {
    const week = readWeek(words)
    if (!week) return refused(calendarProblem('week-unreadable', { value: words }, { field: 'week' }))
    const unit = office ? await unitNamed(office, from, context) : wholeCountry
    await addHours(context.database, {
      unit,
      week,
      number: number.trim(),
      validFrom: from,
      recordedAt: context.now,
      recordedBy: actorName(context.actor),
    })
    return fine({ unit, week: weekWords(week), decision: number.trim(), validFrom: from })
  },
})

export const calendarOperations = [due, readDate, year, decide, decisions, hours, setHours] as const
