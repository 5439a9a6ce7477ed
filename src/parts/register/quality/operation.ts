/** `register.quality`: how far the register can be trusted, counted and row by row. */

import { Type } from 'typebox'
import { type Finding, findingKinds, wordsOfFinding } from '../../../kernel/findings.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, codeField, limitField, list, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asOf } from '../answers.ts'
import { ask, dayAliases, isProblem, onADay, publicQuery, unitMeant } from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { wordsOfCountry } from '../words-of-country.ts'
import { type Found, qualityOn } from './check.ts'

const weights = ['error', 'warning', 'note'] as const
const Weight = choiceField(weights)

export const quality = defineOperation({
  ...publicQuery,
  name: 'register.quality',
  summary: {
    vi: 'Chất lượng dữ liệu: quy tắc bị vi phạm, nguồn gốc chưa rõ, số liệu lệch hoặc thiếu, cách viết khác',
    en: 'Quality of the data: rules broken, lineage unknown, figures that disagree or lack, other spellings',
  },
  input: Type.Object({
    ...onADay,
    weight: Type.Optional(choiceField(weights, { description: 'Only findings of this weight' })),
    topic: Type.Optional(codeField({ description: 'Only one kind of finding, as counted' })),
    within: Type.Optional(codeField({ description: 'Only units inside this one (code or id)' })),
    limit: Type.Optional(limitField(100_000, { description: 'Rows to show; 50 when left out' })),
  }),
  output: Type.Object({
    ...asOf,
    topics: list(Type.Object({ topic: Type.String(), weight: Weight, count: Type.Integer() })),
    rows: list(
      Type.Object({
        topic: Type.String(),
        weight: Weight,
        unit: nullableText,
        code: nullableText,
        words: Type.String(),
      }),
    ),
  }),
  aliases: dayAliases,
  examples: ['--at 2025-07-01 --topic area-disagrees --limit 5'],
  table: {
    columns: ['topic', 'weight', 'count', 'code', 'words', 'unit'],
    *rows({ topics, rows }) {
      for (const { topic, weight, count } of topics) yield [topic, weight, count, null, null, null]
      for (const { topic, weight, code, words, unit } of rows) yield [topic, weight, null, code, words, unit]
    },
  },
  outcome: ({ topics }) => (topics.some(({ weight }) => weight === 'error') ? 'findings' : 'fine'),
  aside: remarksTold,
  run: async (input, context) => {
    const validAt = input.validAt ?? context.today
    const asked = await ask(context, { ...input, days: [validAt] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const within = input.within === undefined ? null : unitMeant(register, input.within, validAt)
    if (isProblem(within)) return refused({ ...within, field: 'within' })
    const lowest = [...wordsOfCountry(register).levels.keys()].at(-1) ?? ''
    const inside = (found: Found) =>
      within === null ||
      (found.unit !== null &&
        (register
          .story(found.unit)
          ?.versions.at(-1)
          ?.parents.some(({ id }) => id === within.id) ??
          false))
    const found = qualityOn(register, validAt, lowest).filter(
      (each) =>
        inside(each) &&
        (input.weight === undefined || each.finding.weight === input.weight) &&
        (input.topic === undefined || topicOf(each.finding) === input.topic),
    )
    const rows = found.slice(0, input.limit ?? 50).map(({ finding, unit, code }) => ({
      topic: topicOf(finding),
      weight: finding.weight,
      unit,
      code,
      words: wordsOfFinding(finding, context.language),
    }))
    const shown = { shown: rows.length, of: found.length }
    return fine({
      validAt,
      knownAt: input.knownAt ?? null,
      remarks: [
        ...asked.remarks,
        ...(rows.length < found.length ? [{ code: 'more' as const, details: shown }] : []),
      ],
      topics: counted(found),
      rows,
    })
  },
})

/** `register/area-disagrees` without its part. */
const topicOf = ({ code }: Finding): string => code.slice(code.indexOf('/') + 1)

/** How many there are of each kind, in the order in which the kinds are declared. */
const counted = (found: readonly Found[]) => {
  const counts = Map.groupBy(found, ({ finding }) => finding.code)
  return [...findingKinds()].flatMap(([code, { weight }]) => {
    const count = counts.get(code)?.length ?? 0
    return count > 0 ? [{ topic: code.slice(code.indexOf('/') + 1), weight, count }] : []
  })
}
