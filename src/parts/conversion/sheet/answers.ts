/** The shapes of what is answered about sheets. */
import { Type } from 'typebox'
import { choiceField, list, nullable, nullableText } from '../../../platform/fields.ts'
import { Candidate, Citation, Unit } from '../../register/index.ts'
import { AddressAnswer } from '../answers.ts'
import { sheetStatuses, standings, verdicts } from './model.ts'

const day = (description?: string) => Type.String({ format: 'date', ...(description ? { description } : {}) })

export const SheetAnswer = Type.Object({
  asked: Type.Object({
    address: nullable(Type.String({ description: 'As it was typed; in no code and nowhere stored' })),
    code: nullableText,
    writtenAt: nullable(day('The day the asker gave')),
    to: day('The day whose unit was asked for'),
    point: nullable(Type.String({ description: 'As it was given; in no code and nowhere stored' })),
  }),
  status: choiceField(sheetStatuses),
  old: nullable(Unit),
  oldOn: day('A day on which the former unit stood as it is named here'),
  readings: list(Unit, { description: 'Units the words may mean, where they may mean several' }),
  unit: nullable(Unit),
  formatted: nullable(Type.String({ description: 'The address anew' })),
  rest: Type.String({ description: 'House, street, hamlet: what was left untouched' }),
  candidates: list(Candidate),
  citations: list(Citation),
  doubt: AddressAnswer.properties.doubt,
  settledBy: AddressAnswer.properties.settledBy,
  release: Type.Object({ id: Type.String(), dataTo: day() }),
  knownAt: Type.String({ format: 'date-time', description: 'The instant of knowledge' }),
  issued: day(),
  checkCode: nullable(Type.String({ description: 'Null where the codes of the units do not fit into one' })),
})

export const CheckAnswer = Type.Object({
  verdict: choiceField(verdicts),
  words: Type.String({ description: 'The verdict in a sentence' }),
  sheet: nullable(
    Type.Object({
      code: Type.String({ description: 'The check code as it is printed' }),
      status: choiceField(sheetStatuses),
      issued: day(),
      oldCode: nullableText,
      oldOn: day(),
      dayGiven: Type.Boolean({ description: 'Whether the asker gave the day of the old unit' }),
      newCode: nullableText,
      to: day(),
      knownAt: nullable(
        Type.String({ description: 'What was known then; null where that is not on record' }),
      ),
      old: nullable(Unit),
      unit: nullable(Unit),
      candidates: list(Candidate),
      citations: list(Citation),
    }),
  ),
  standing: nullable(choiceField(standings)),
  today: nullable(
    Type.Object({
      on: day(),
      unit: nullable(Unit),
      candidates: list(Candidate),
      since: list(Citation, { description: 'Acts that changed it since it was issued' }),
    }),
  ),
})
