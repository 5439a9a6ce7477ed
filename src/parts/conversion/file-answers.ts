/** The shapes of what is answered about a file; apart, so that a command line that converts one loads nothing more. */
import { Type } from 'typebox'
import { choiceField, list, nullable } from '../../platform/fields.ts'

const counts = Type.Record(Type.String(), Type.Integer())
export const SummaryAnswer = Type.Object({
  rows: Type.Integer(),
  settled: Type.Integer({ description: 'Rows with exactly one answer' }),
  counts,
  asks: Type.Record(Type.String(), Type.Integer(), { description: 'What to ask for to settle the rest' }),
  codesOf: nullable(
    Type.Object({
      from: Type.String({ format: 'date' }),
      until: nullable(Type.String({ format: 'date' })),
      guessed: Type.Boolean(),
      explained: Type.Integer(),
      of: Type.Integer(),
    }),
  ),
})

export const FileConverted = Type.Object({
  out: Type.String(),
  beside: list(Type.String(), { description: 'Files written beside it' }),
  format: choiceField(['csv', 'ndjson', 'xlsx'] as const),
  resumed: Type.Integer({ description: 'Rows taken over from the journal of interrupted work' }),
  summary: SummaryAnswer,
})
