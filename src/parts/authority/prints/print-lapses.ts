/** `authority.printLapses`: what lapses and who takes over, as an official report whose figures lead to their rows. */
import { type Static, Type } from 'typebox'
import { dateField, textField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import { findingsReportTemplate, PrintAnswer, sendsPrint } from '../../../platform/prints/index.ts'
import { currentMatrix } from '../current.ts'
import { horizon } from '../operations/watch.ts'
import { fieldField, publicQuery, unitField } from '../questions.ts'
import { blank, handPrinted, headFacts, headGiven } from './given.ts'

type Event = Static<(typeof horizon)['output']>['events'][number]

const dayOf = (day: string) => day.split('-').toReversed().join('/')

const noteOf = ({ after }: Event): string =>
  after.length === 0
    ? 'Chưa có văn bản thay thế'
    : `Tiếp theo: ${[...new Set(after.map(({ holder }) => holder.name))].join('; ')}`

export const printLapses = defineOperation({
  ...publicQuery,
  name: 'authority.printLapses',
  summary: {
    vi: 'Báo cáo các việc sắp hết hiệu lực phân định thẩm quyền, theo thể thức văn bản hành chính: PDF, DOCX, xem trước',
    en: 'A report of authority that lapses, in the layout of official documents: PDF, DOCX, preview',
  },
  input: Type.Object({
    from: Type.Optional(dateField({ description: 'The first day; today when left out' })),
    until: Type.Optional(dateField({ description: 'The last day; three years on when left out' })),
    field: fieldField,
    unit: unitField,
    about: Type.Optional(textField({ description: 'What the report is about' })),
    ...headGiven,
  }),
  output: PrintAnswer,
  writesTo: 'out',
  examples: ['--from 2027-02-01 --until 2027-03-31 --form html'],
  sends: sendsPrint,
  run: async ({ from, until, field, unit, about, ...head }, context) => {
    const inVietnamese = { ...context, language: 'vi' as const }
    const given = {
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { to: until }),
      ...(field === undefined ? {} : { field }),
      ...(unit === undefined ? {} : { unit }),
      what: 'leaves',
    }
    const told = await perform(horizon, given, inVietnamese)
    if (!told.ok) return told
    const { from: first, to: last, events } = told.value
    const { facts: known } = await currentMatrix(context)
    const address = (more: Readonly<Record<string, string>>) =>
      `/lapses?${new URLSearchParams({ from: first, to: last, ...(field ? { field } : {}), ...(unit ? { unit } : {}), ...more })}`
    const open = events.filter(({ after }) => after.length === 0)
    const days = `từ ${dayOf(first)} đến ${dayOf(last)}`
    const facts = {
      ...headFacts(head, context),
      about: about ?? `Thẩm quyền hết hiệu lực hoặc chuyển giao ${days}`,
      opening: `${head.issuer ?? blank} báo cáo kết quả rà soát các việc có người giữ thẩm quyền thay đổi hoặc hết hiệu lực ${days}.`,
      asOf: context.today,
      checked: {
        value: known.grants.length,
        source: { words: 'Ma trận thẩm quyền', href: '/who-decides/matrix' },
      },
      checkedWhat: 'dòng của ma trận thẩm quyền đã được rà soát',
      found: {
        value: events.length,
        source: { words: `Thay đổi, hết hiệu lực ${days}`, href: address({ what: 'leaves' }) },
      },
      foundWhat: 'việc thay đổi hoặc hết hiệu lực',
      urgent: {
        value: open.length,
        source: { words: `Chưa có văn bản thay thế ${days}`, href: address({ what: 'open' }) },
      },
      urgentWhat: 'việc chưa biết văn bản nào thay thế',
      groups: [...Map.groupBy(events, (event) => event.function.field)]
        .toSorted(([, one], [, other]) => other.length - one.length)
        .map(([id, group]) => ({
          name: group[0]?.function.fieldName ?? id,
          count: {
            value: group.length,
            source: {
              words: group[0]?.function.fieldName ?? id,
              href: address({ field: id, what: 'leaves' }),
            },
          },
        })),
      findings: events.map((event, place) => ({
        place: place + 1,
        what: event.function.title,
        citation: (event.ending ?? event.beginning)?.basis.words ?? null,
        due: event.on,
        note: noteOf(event),
      })),
      proposals: [
        {
          text: `Trình văn bản thay thế cho ${open.length} việc chưa có văn bản nào tiếp theo trước khi hết hiệu lực.`,
        },
      ],
    }
    return await handPrinted(
      findingsReportTemplate,
      facts,
      { ...head, name: 'bao-cao-het-hieu-luc' },
      context,
    )
  },
})
