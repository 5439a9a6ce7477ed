/** What differs between two days, unit by unit. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, codeField, dateField, limitField, list, nullable } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asOf, date, Unit } from '../answers.ts'
import { type Difference, differenceKinds, differences } from '../differences.ts'
import { ask, isProblem, knownAt, publicQuery, unitMeant } from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { wordsOfCountry } from '../words-of-country.ts'

const Kind = choiceField(differenceKinds)

const side = (unit: Difference['before']) => [
  unit?.code ?? null,
  unit?.name ?? null,
  unit?.parents[0]?.name ?? null,
]

export const difference = defineOperation({
  ...publicQuery,
  name: 'register.differences',
  summary: {
    vi: 'Khác nhau giữa hai ngày, từng đơn vị: mới, hết, đổi tên, đổi loại, chuyển, đổi mã',
    en: 'What differs between two days, unit by unit: begun, ended, renamed, retyped, moved, recoded',
  },
  input: Type.Object({
    from: dateField({ description: 'The earlier day' }),
    to: Type.Optional(dateField({ description: 'The later day; today when left out' })),
    knownAt,
    level: Type.Optional(codeField({ description: 'Level of the units; the lowest when left out' })),
    kind: Type.Optional(choiceField(differenceKinds, { description: 'Only differences of this kind' })),
    within: Type.Optional(
      codeField({ description: 'Code or id of a unit on the later day: only what lies, or lay, inside it' }),
    ),
    limit: Type.Optional(limitField(50_000, { description: 'How many; all when left out' })),
  }),
  output: Type.Object({
    from: date(),
    to: date(),
    knownAt: asOf.knownAt,
    remarks: asOf.remarks,
    level: Type.String(),
    differences: list(Type.Object({ kind: Kind, before: nullable(Unit), after: nullable(Unit) })),
  }),
  examples: [
    '--from 2025-06-30 --to 2025-07-01 --level province',
    '--from 2025-07-01 --kind renamed --limit 5',
  ],
  table: {
    columns: [
      'kind',
      'code_before',
      'name_before',
      'parent_before',
      'code_after',
      'name_after',
      'parent_after',
    ],
    rows: (answer) =>
      answer.differences.map(({ kind, before, after }) => [kind, ...side(before), ...side(after)]),
  },
  aside: remarksTold,
  run: async (input, context) => {
    const to = input.to ?? context.today
    const asked = await ask(context, { ...input, days: [input.from, to] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const within = input.within === undefined ? null : unitMeant(register, input.within, to)
    if (isProblem(within)) return refused({ ...within, field: 'within' })
    const level = input.level ?? [...wordsOfCountry(register).levels.keys()].at(-1) ?? ''
    const inside = ({ before, after }: Difference) =>
      [...(before?.parents ?? []), ...(after?.parents ?? [])].some(({ id }) => id === within?.id)
    const all = differences(register, { from: input.from, to, level })
      .filter(({ kind }) => input.kind === undefined || kind === input.kind)
      .filter((one) => within === null || inside(one))
    return fine({
      from: input.from,
      to,
      knownAt: input.knownAt ?? null,
      remarks: asked.remarks,
      level,
      differences: all.slice(0, input.limit ?? all.length),
    })
  },
})
