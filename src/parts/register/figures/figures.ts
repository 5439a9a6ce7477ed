/** `register.figures`: published figures beside what the register computes. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { citationWords, law } from '../../../law/index.ts'
import { choiceField, nullable, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { ask, dayAliases, onADay, publicQuery } from '../questions.ts'
import { figureFactsOf } from './facts.ts'
import type { Figure as FigureRow } from './model.ts'
import { figuresOf } from './rules.ts'

const Figure = Type.Object({
  id: Type.String(),
  value: nullable(Type.Number({ description: 'Computed from the register now; null where it cannot be' })),
  announced: Type.Union([Type.Number(), Type.String(), Type.Null()]),
  basis: Type.String({ description: 'What is counted, on which day, on which basis' }),
  source: Type.String({ description: 'Document and section of the announced figure' }),
  status: choiceField(['reproduced', 'explained', 'reported'] as const),
  explanation: nullableText,
})

const sourceWords = ({ source }: FigureRow, language: 'vi' | 'en') =>
  `${citationWords(source, language)} (${law.instrument(source.instrument).title[language]})`

export const figures = defineOperation({
  name: 'register.figures',
  ...publicQuery,
  summary: {
    vi: 'Số liệu đã công bố: tính lại được, giải thích được, hoặc chỉ được báo cáo',
    en: 'Published figures: reproduced, explained, or only reported',
  },
  input: Type.Object({
    ...onADay,
    id: Type.Optional(Type.String({ description: 'Only ids that begin so' })),
  }),
  output: Type.Array(Figure),
  aliases: dayAliases,
  examples: ['', '--id reduction'],
  table: {
    columns: ['id', 'value', 'announced', 'basis', 'source'],
    rows: (rows) =>
      rows.map(({ id, value, announced, basis, source }) => [id, value, announced, basis, source]),
  },
  run: async ({ validAt, knownAt, id = '' }, context) => {
    const on = validAt ?? context.today
    const asked = await ask(context, {
      ...(knownAt ? { knownAt } : {}),
      days: ['2025-06-30', '2025-07-01', on],
    })
    if (!asked.ok) return refused(...asked.problems)
    const { language } = context
    return fine(
      figuresOf(figureFactsOf(asked.register, on))
        .filter((row) => row.id.startsWith(id))
        .map((row) => ({
          id: row.id,
          value: row.value,
          announced: row.announced,
          basis: row.basis[language],
          source: sourceWords(row, language),
          status: row.status,
          explanation: row.explanation?.[language] ?? null,
        })),
    )
  },
})
