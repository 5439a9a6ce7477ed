/** The shapes of what conversion answers. */
import { Type } from 'typebox'
import { choiceField, list, nullable } from '../../platform/fields.ts'
import { Candidate, Citation, Unit } from '../register/index.ts'

export const settlings = ['commune', 'district', 'province', 'date', 'hamlet', 'street', 'point'] as const
export const doubts = [
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
  pointUsed: nullable(
    Type.Boolean({
      description: 'Whether boundaries were there to look the point up in; null without a point',
    }),
  ),
})
