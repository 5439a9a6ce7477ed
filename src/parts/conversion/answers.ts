/** The shapes of what conversion answers. */
import { Type } from 'typebox'
import { choiceField } from '../../platform/fields.ts'
import { Candidate, Citation, list, nullable, Unit } from '../register/index.ts'

const settlings = ['commune', 'district', 'province', 'date', 'hamlet', 'street', 'point'] as const
const doubts = [
  'several-successors',
  'old-or-new',
  'several-of-this-name',
  'day-matters',
  'parts-disagree',
  'part-not-understood',
  'no-commune',
  'lineage-unknown',
] as const
const statuses = [
  'exact',
  'by-law',
  'by-point',
  'by-hamlet',
  'already-current',
  'ambiguous',
  'not-found',
  'lineage-unknown',
] as const

export const AddressAnswer = Type.Object({
  address: Type.String(),
  writtenAt: nullable(Type.String({ format: 'date' })),
  to: Type.String({ format: 'date' }),
  status: choiceField(statuses),
  unit: nullable(Unit),
  formatted: nullable(Type.String({ description: 'The address anew' })),
  rest: Type.String({ description: 'House, street, hamlet: what was left untouched' }),
  doubt: nullable(choiceField(doubts)),
  settledBy: list(choiceField(settlings), { description: 'What would settle it, the most useful first' }),
  candidates: list(Type.Object({ ...Candidate.properties, origin: Unit })),
  written: nullable(
    Type.Object({
      unit: nullable(Unit),
      readings: list(Unit),
      parts: list(
        Type.Object({
          level: Type.String(),
          text: Type.String(),
          name: Type.String(),
          match: Type.String(),
          edits: Type.Integer(),
        }),
      ),
    }),
  ),
  citations: list(Citation),
  pointUsed: Type.Boolean({
    description: 'Whether boundaries were there to look the point up in; false without a point',
  }),
})

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
