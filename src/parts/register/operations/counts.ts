/** What changed since a day, and how many units there are, on a day and between two. */

import { Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import { fine, refused } from '../../../kernel/result.ts'
import {
  afterField,
  codeField,
  dateField,
  limitField,
  list,
  nullable,
  nullableText,
} from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { asOf, Change, ChangeKind, date } from '../answers.ts'
import { problem } from '../problems.ts'
import { ask, dayAliases, isProblem, knownAt, onADay, place, publicQuery, unitMeant } from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { changeShown } from '../shown.ts'
import { wordsOfCountry } from '../words-of-country.ts'

export const changes = defineOperation({
  ...publicQuery,
  name: 'register.changes',
  summary: {
    vi: 'Các thay đổi từ một ngày, kèm văn bản; lọc theo đơn vị, loại thay đổi',
    en: 'What changed since a day, with its act; by unit or kind of change',
  },
  input: Type.Object({
    since: dateField({ description: 'The first day' }),
    until: Type.Optional(
      dateField({ description: 'The first day no longer asked about; open when left out' }),
    ),
    knownAt,
    kind: Type.Optional(ChangeKind),
    within: Type.Optional(
      codeField({ description: 'Code or id of a unit as it stood on the last day asked about' }),
    ),
    limit: Type.Optional(limitField(20_000, { description: 'How many; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({
    since: date(),
    until: nullable(date()),
    knownAt: asOf.knownAt,
    remarks: asOf.remarks,
    changes: list(Change),
    next: nullableText,
  }),
  positional: ['since'],
  aliases: { cursor: 'after' },
  pages: { rows: 'changes' },
  examples: ['2026-01-01', '2025-07-01 --kind rename'],
  table: {
    columns: [
      'effective_on',
      'observed_after',
      'kind',
      'from_code',
      'from_name',
      'to_code',
      'to_name',
      'scope',
      'people',
      'instrument',
      'article',
      'clause',
    ],
    rows: (answer) =>
      answer.changes.flatMap(({ effectiveOn, observedAfter, kind, citation, lines }) =>
        lines.map(({ from, to, scope, people }) => [
          effectiveOn,
          observedAfter,
          kind,
          from?.code ?? null,
          from?.name ?? null,
          to?.code ?? null,
          to?.name ?? null,
          scope,
          people,
          citation?.instrument ?? null,
          citation?.article ?? null,
          citation?.clause ?? null,
        ]),
      ),
  },
  outcome: (answer) => (answer.changes.length > 0 ? 'fine' : 'findings'),
  aside: remarksTold,
  run: async (input, context) => {
    const asked = await ask(context, { ...input, days: [input.since] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const day = input.until === undefined ? context.today : addDays(input.until, -1)
    const within = input.within === undefined ? null : unitMeant(register, input.within, day)
    if (isProblem(within)) return refused({ ...within, field: 'within' })
    const inside = (id: string | null, on: string) =>
      id !== null &&
      (id === within?.id || register.unitById(id, on)?.parents.some((parent) => parent.id === within?.id))
    const all = register
      .changesSince(input.since, input.until)
      .filter(
        ({ change, lines }) =>
          (input.kind === undefined || change.kind === input.kind) &&
          (within === null ||
            lines.some(
              ({ from, to }) =>
                inside(to, change.effectiveOn) || inside(from, addDays(change.effectiveOn, -1)),
            )),
      )
    const paging = pagingOf('register.changes', input, { usual: 100, order: ['text'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const start = place === null ? 0 : all.findIndex(({ change }) => change.id === place[0]) + 1
    if (place !== null && start === 0) return refused(problem('bad-cursor', {}, { field: 'after' }))
    const { rows: page, next } = cut(all.slice(start, start + wanted), ({ change }) => [change.id])
    const more = next !== null
    return fine({
      since: input.since,
      until: input.until ?? null,
      knownAt: input.knownAt ?? null,
      remarks: [
        ...asked.remarks,
        ...(more ? [{ code: 'more' as const, details: { shown: page.length, of: all.length } }] : []),
      ],
      changes: page.map((change) => changeShown(register, change)),
      next,
    })
  },
})

export const statistics = defineOperation({
  ...publicQuery,
  name: 'register.statistics',
  summary: {
    vi: 'Số đơn vị của một ngày theo cấp, loại, tỉnh',
    en: 'How many units there are on a day, by level, type and province',
  },
  input: Type.Object({ ...onADay, level: place.level }),
  output: Type.Object({
    ...asOf,
    rows: list(
      Type.Object({
        level: Type.String(),
        type: nullable(Type.String({ description: 'Null: all types together' })),
        province: nullable(Type.String({ description: 'Null: the whole country' })),
        provinceName: nullableText,
        count: Type.Integer(),
      }),
    ),
  }),
  aliases: dayAliases,
  examples: ['--at 2025-07-01'],
  table: {
    columns: ['level', 'type', 'province', 'province_name', 'count'],
    rows: ({ rows }) =>
      rows.map(({ level, type, province, provinceName, count }) => [
        level,
        type,
        province,
        provinceName,
        count,
      ]),
  },
  aside: remarksTold,
  run: async (input, context) => {
    const validAt = input.validAt ?? context.today
    const asked = await ask(context, { ...input, days: [validAt] })
    if (!asked.ok) return refused(...asked.problems)
    const rows = asked.register
      .statistics(validAt)
      .filter(({ level }) => input.level === undefined || level === input.level)
    return fine({ validAt, knownAt: input.knownAt ?? null, remarks: asked.remarks, rows })
  },
})

const Reduction = Type.Object({
  province: Type.String(),
  provinceName: Type.String(),
  before: Type.Integer(),
  after: Type.Integer(),
  reduction: Type.Number({ description: 'Percent, not rounded' }),
})

export const compare = defineOperation({
  ...publicQuery,
  name: 'register.compare',
  summary: {
    vi: 'Số đơn vị giữa hai ngày và tỷ lệ giảm, theo tỉnh cũ và tỉnh mới',
    en: 'Counts on two days and the reduction, by former and by new province',
  },
  input: Type.Object({
    from: dateField(),
    to: Type.Optional(dateField({ description: 'Today when left out' })),
    knownAt,
    level: Type.Optional(codeField({ description: 'Level of the units; the lowest when left out' })),
  }),
  output: Type.Object({
    from: date(),
    to: date(),
    knownAt: asOf.knownAt,
    remarks: asOf.remarks,
    level: Type.String(),
    before: Type.Integer(),
    after: Type.Integer(),
    reduction: Type.Number(),
    byFormerProvince: list(Reduction),
    byNewProvince: list(Reduction),
  }),
  examples: ['--from 2025-06-30 --to 2025-07-01'],
  table: {
    columns: ['by', 'province', 'province_name', 'before', 'after', 'reduction'],
    rows: (answer) => [
      ['country', null, null, answer.before, answer.after, answer.reduction],
      ...answer.byFormerProvince.map((row) => [
        'former',
        row.province,
        row.provinceName,
        row.before,
        row.after,
        row.reduction,
      ]),
      ...answer.byNewProvince.map((row) => [
        'new',
        row.province,
        row.provinceName,
        row.before,
        row.after,
        row.reduction,
      ]),
    ],
  },
  aside: remarksTold,
  run: async (input, context) => {
    const to = input.to ?? context.today
    const asked = await ask(context, { ...input, days: [input.from, to] })
    if (!asked.ok) return refused(...asked.problems)
    const level = input.level ?? [...wordsOfCountry(asked.register).levels.keys()].at(-1) ?? ''
    const comparison = asked.register.compare(input.from, to, level)
    return fine({
      from: input.from,
      to,
      knownAt: input.knownAt ?? null,
      remarks: asked.remarks,
      ...comparison,
    })
  },
})

export const countOperations = [changes, statistics, compare]
