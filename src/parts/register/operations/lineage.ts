/** What became of a unit, which units correspond between two days, and the conversion of codes. */

import { type Static, Type } from 'typebox'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { codeField, dateField, fileField, list, nullable, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asOf, Conversion, date, LineageLine, People, Scope, Unit, UnknownEnd } from '../answers.ts'
import { codesAsked, mostBytes } from '../code-lists.ts'
import {
  ask,
  dayOfBareCode,
  isProblem,
  knownAt,
  place,
  placeOf,
  publicQuery,
  unitMeant,
} from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { wordsOfCountry } from '../words-of-country.ts'

const span = {
  from: date(),
  to: date(),
  knownAt: asOf.knownAt,
  remarks: asOf.remarks,
}
const toField = Type.Optional(dateField({ description: 'The other day; today when left out' }))

const Lineage = Type.Object({
  ...span,
  origin: nullable(Unit),
  units: list(Unit, { description: 'Every unit met: the nodes of the graph' }),
  lines: list(LineageLine, { description: 'What went from where to where: the edges, by unit id' }),
  unknown: list(UnknownEnd, { description: 'Ends of chains where what happened is not known' }),
})

/** The first day on which the place is read: as given, else that of the code's one meaning. */
const originDay = (
  register: Register,
  code: string,
  from: IsoDate | undefined,
  today: IsoDate,
): IsoDate | Problem => from ?? dayOfBareCode(register, code, today)

export const lineage = defineOperation({
  ...publicQuery,
  name: 'register.lineage',
  summary: {
    vi: 'Một đơn vị đã thành những đơn vị nào (hoặc từ đâu mà thành) giữa hai ngày',
    en: 'What became of a unit, or what it came from, between two days',
  },
  input: Type.Object({
    code: codeField({ description: 'Code of the unit on the first day' }),
    from: Type.Optional(
      dateField({ description: 'The day of the code; may be left out where it had one meaning' }),
    ),
    to: toField,
    knownAt,
    ...place,
  }),
  output: Lineage,
  positional: ['code'],
  path: ['code'],
  examples: ['00004 --from 2025-06-30 --to 2025-07-01'],
  table: {
    columns: [
      'from_code',
      'from_name',
      'to_code',
      'to_name',
      'scope',
      'people',
      'share',
      'kind',
      'effective_on',
      'observed_after',
      'instrument',
      'article',
      'clause',
    ],
    rows: ({ units, lines }) => {
      const known = new Map(units.map((unit) => [unit.id, unit]))
      return lines.map((line) => {
        const [from, to] = [known.get(line.from ?? ''), known.get(line.to ?? '')]
        return [
          from?.code ?? null,
          from?.name ?? null,
          to?.code ?? null,
          to?.name ?? null,
          line.scope,
          line.people,
          line.share,
          line.kind,
          line.effectiveOn,
          line.observedAfter ?? null,
          line.citation?.instrument ?? null,
          line.citation?.article ?? null,
          line.citation?.clause ?? null,
        ]
      })
    },
  },
  aside: remarksTold,
  run: async (input, context) => {
    const to = input.to ?? context.today
    const days = input.from === undefined ? [to] : [input.from, to]
    const asked = await ask(context, { ...input, days })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const from = originDay(register, input.code, input.from, context.today)
    if (isProblem(from)) return refused(from)
    const meant = unitMeant(register, input.code, from, input)
    if (isProblem(meant)) return refused(meant)
    const answer = register.lineage(meant.code ?? input.code, {
      from,
      to,
      ...placeOf({ level: meant.level, system: input.system }),
    })
    return fine({ from, to, knownAt: input.knownAt ?? null, remarks: asked.remarks, ...answer })
  },
})

const CorrespondenceRow = Type.Object({
  fromCode: nullableText,
  toCode: nullableText,
  fromUnit: nullableText,
  toUnit: nullableText,
  scope: Scope,
  people: People,
  citations: list(
    Type.Object({
      instrument: Type.String(),
      article: nullableText,
      clause: nullableText,
      effectiveOn: date(),
      observedAfter: Type.Optional(date()),
    }),
  ),
})

export const correspondence = defineOperation({
  ...publicQuery,
  name: 'register.correspondence',
  summary: {
    vi: 'Bảng đối chiếu mã giữa hai ngày bất kỳ, kèm văn bản và khoản',
    en: 'Which codes correspond between any two days, with act and clause',
  },
  input: Type.Object({
    from: dateField({ description: 'The day of the codes on the left' }),
    to: toField,
    knownAt,
    level: Type.Optional(codeField({ description: 'Level of the units; the lowest when left out' })),
    within: Type.Optional(
      codeField({
        description: 'Code or id of a unit as it stood on the first day: only what lay inside it',
      }),
    ),
    into: Type.Optional(
      codeField({ description: 'Code or id of a unit of the last day: only what lies inside it then' }),
    ),
  }),
  output: Type.Object({ ...span, level: Type.String(), rows: list(CorrespondenceRow) }),
  examples: [
    '--from 2025-06-30 --to 2025-07-01 --format csv',
    '--from 2025-06-30 --to 2025-07-01 --within 001',
    '--from 2025-06-30 --to 2025-07-01 --into 04',
  ],
  table: {
    columns: ['from_code', 'to_code', 'scope', 'people', 'instrument', 'clause'],
    rows: ({ rows }) =>
      rows.map(({ fromCode, toCode, scope, people, citations }) => [
        fromCode,
        toCode,
        scope,
        people,
        joined(citations.map(({ instrument }) => instrument)),
        joined(citations.map(({ clause }) => clause)),
      ]),
  },
  outcome: ({ rows }) => (rows.length > 0 ? 'fine' : 'findings'),
  aside: remarksTold,
  run: async (input, context) => {
    const to = input.to ?? context.today
    const asked = await ask(context, { ...input, days: [input.from, to] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const level = input.level ?? [...wordsOfCountry(register).levels.keys()].at(-1) ?? ''
    const within = input.within === undefined ? null : unitMeant(register, input.within, input.from)
    if (isProblem(within)) return refused({ ...within, field: 'within' })
    const into = input.into === undefined ? null : unitMeant(register, input.into, to)
    if (isProblem(into)) return refused({ ...into, field: 'into' })
    const codesIn = (unit: { readonly id: string } | null, on: string) =>
      unit && new Set(register.unitsOn(on, { level, within: unit.id }).map(({ code }) => code))
    const [before, after] = [codesIn(within, input.from), codesIn(into, to)]
    const rows = register
      .correspondence({ from: input.from, to, level })
      .filter(({ fromCode, toCode }) => (!before || before.has(fromCode)) && (!after || after.has(toCode)))
    return fine({ from: input.from, to, knownAt: input.knownAt ?? null, remarks: asked.remarks, level, rows })
  },
})

/** Several citations of one row stand in one cell, in order; none leaves it empty. */
const joined = (texts: readonly (string | null)[]): string | null =>
  texts.some((text) => text !== null) ? texts.map((text) => text ?? '').join('; ') : null

const Converted = Type.Object({ code: Type.String(), ...Conversion.properties })

export const convert = defineOperation({
  ...publicQuery,
  name: 'register.convert',
  summary: {
    vi: 'Chuyển mã giữa hai ngày, tới hoặc lui, nêu mọi khả năng và tỷ lệ',
    en: 'Converts codes between two days, forward or back, with every candidate and its share',
  },
  input: Type.Object({
    code: Type.Optional(codeField({ description: 'One code, or several with commas' })),
    codes: Type.Optional(Type.Array(codeField(), { maxItems: 10_000, description: 'Several codes' })),
    file: Type.Optional(fileField({ maxBytes: mostBytes, description: 'A file with one code a line' })),
    from: Type.Optional(
      dateField({ description: 'The day of the codes; may be left out where each had one meaning' }),
    ),
    to: toField,
    knownAt,
    ...place,
  }),
  output: Type.Object({
    to: date(),
    knownAt: asOf.knownAt,
    remarks: asOf.remarks,
    rows: list(Type.Object({ from: date(), ...Converted.properties })),
  }),
  positional: ['code'],
  examples: ['00004 --from 2025-06-30 --to 2025-07-01'],
  table: {
    columns: [
      'code',
      'from',
      'status',
      'to_code',
      'to_name',
      'to_province',
      'share',
      'reason',
      'instrument',
      'clause',
    ],
    rows: ({ rows }) => rows.flatMap(convertedRows),
  },
  outcome: ({ rows }) => (rows.every(({ unit }) => unit !== null) ? 'fine' : 'findings'),
  aside: remarksTold,
  run: async (input, context) => {
    const to = input.to ?? context.today
    const given = codesAsked(input)
    if (!given.ok) return given
    const days = input.from === undefined ? [to] : [input.from, to]
    const asked = await ask(context, { ...input, days })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const only = given.value.length === 1
    const problems: Problem[] = []
    const rows = given.value.flatMap((code) => {
      const from = input.from ?? dayOfBareCode(register, code, context.today, input)
      if (isProblem(from)) {
        problems.push(from)
        return []
      }
      const conversion = register.convertCode(code, { from, to, ...placeOf(input) })
      if (only && conversion.status === 'not-found') {
        const meant = unitMeant(register, code, from, input)
        if (isProblem(meant)) problems.push(meant)
      }
      return [{ from, code, ...conversion }]
    })
    if (problems.length > 0) return refused(...problems.slice(0, 100))
    return fine({ to, knownAt: input.knownAt ?? null, remarks: asked.remarks, rows })
  },
})

type ConvertedRow = Static<typeof Converted> & { readonly from: string }
const convertedRows = (row: ConvertedRow): readonly (readonly (string | number | null)[])[] => {
  const head = [row.code, row.from, row.status]
  if (row.candidates.length === 0)
    return [
      [
        ...head,
        row.unit?.code ?? null,
        row.unit?.name ?? null,
        row.unit?.province?.name ?? null,
        null,
        null,
        null,
        null,
      ],
    ]
  return row.candidates.map(({ unit, share, reason, citations }) => [
    ...head,
    unit.code,
    unit.name,
    unit.province?.name ?? null,
    share,
    reason.code,
    joined(citations.map(({ instrument }) => instrument)),
    joined(citations.map(({ clause }) => clause)),
  ])
}

export const lineageOperations = [lineage, correspondence, convert]
