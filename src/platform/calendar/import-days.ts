/** Days off from a spreadsheet, for years that are on record: a whole new year is decided at once, by `calendar.decide`. */
import { fine } from '../../kernel/result.ts'
import { matchKey } from '../../kernel/text.ts'
import { actorName } from '../access/actor.ts'
import { wholeCountry } from '../access/model.ts'
import { dateField, textField } from '../fields.ts'
import { defineImport } from '../imports/define-import.ts'
import { decidedKinds, isoDay } from './days.ts'
import { calendarKnown } from './known.ts'
import { calendarProblem } from './problems.ts'
import { addDecisionStaged, type DecidedDay } from './store.ts'

const kindWords = {
  holiday: ['nghỉ lễ', 'ngày lễ', 'lễ'],
  compensatory: ['nghỉ bù'],
  'swapped-off': ['nghỉ hoán đổi', 'hoán đổi'],
  'made-up': ['làm bù', 'ngày làm bù'],
  plain: ['ngày thường'],
} as const satisfies Record<DecidedDay['kind'], readonly string[]>

const kindIn = (text: string): DecidedDay['kind'] | null =>
  decidedKinds.find((kind) => [kind, ...kindWords[kind]].some((word) => matchKey(word) === matchKey(text))) ??
  null

export const importDays = defineImport({
  name: 'calendar.importDays',
  access: { roles: ['administrator'] },
  where: () => wholeCountry,
  summary: {
    vi: 'Nhập ngày nghỉ, ngày làm bù của một quyết định từ bảng tính',
    en: 'Takes days off and made-up days of a decision from a spreadsheet',
  },
  given: {
    number: textField({ maxLength: 80, description: 'Number of the decision, as printed' }),
    issuedOn: dateField({ description: 'The day of the decision' }),
  },
  fields: [
    {
      name: 'date',
      title: { vi: 'Ngày', en: 'Date' },
      alsoCalled: ['ngày tháng', 'thời gian', 'day'],
      isRequired: true,
      read: isoDay,
      expected: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
    },
    {
      name: 'kind',
      title: { vi: 'Loại', en: 'Kind' },
      alsoCalled: ['loại ngày'],
      isRequired: true,
      read: kindIn,
      expected: { vi: 'nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù, ngày thường', en: decidedKinds.join(', ') },
    },
    {
      name: 'name',
      title: { vi: 'Tên', en: 'Name' },
      alsoCalled: ['tên ngày', 'nội dung', 'ghi chú'],
      isRequired: true,
      read: (text) => (text.length <= 200 ? text : null),
      expected: { vi: 'tới 200 chữ', en: 'up to 200 signs' },
    },
  ],
  scopeOf: ({ number }) => number.trim(),
  keyOf: ({ date }) => date,
  check: async (_given, context) => {
    const { years } = await calendarKnown(context)
    return ({ date }) =>
      Number(date.slice(0, 4)) < years.first || Number(date.slice(0, 4)) > years.last
        ? [calendarProblem('day-outside-years', { date, ...years })]
        : []
  },
  save: async (rows, { number, issuedOn }, { database, now, actor }) => {
    const out = await addDecisionStaged(database, {
      number: number.trim(),
      issuedOn,
      firstYear: null,
      lastYear: null,
      recordedAt: now,
      recordedBy: actorName(actor),
      days: rows.map(({ row, date, kind, name }) => ({ row, date, kind: kindIn(kind) ?? 'plain', name })),
    })
    return fine(out)
  },
  touched: ({ number }) => [{ kind: 'calendar-decision', id: number.trim() }],
  examples: ['--number 12729/VPCP-KGVX --issued-on 2025-12-25 --file days.xlsx'],
})
