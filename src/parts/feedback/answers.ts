/** The shapes of answers about error reports, and reports as they are shown. */
import { type Static, Type } from 'typebox'
import { localDay } from '../../platform/clock.ts'
import { choiceField, list, nullable, nullableText } from '../../platform/fields.ts'
import { endOf, numberText, type Report, reportStates, stateOf } from './model.ts'

const localDayOf = (at: string): string => localDay(new Date(at))

const day = () => Type.String({ format: 'date' })
export const State = choiceField(reportStates, { description: 'Where the report stands' })

/** What the reporter said. */
const said = {
  unit: nullable(Type.String({ description: 'Code or id of the unit it is about' })),
  page: nullable(Type.String({ description: 'The page it is about' })),
  aboutDay: nullable(day()),
  wrong: Type.String({ description: 'What is wrong' }),
  rightly: nullable(Type.String({ description: 'What is right' })),
  source: nullable(Type.String({ description: 'Where that can be read' })),
}
const head = {
  number: Type.Integer(),
  shown: Type.String({ description: 'The number as it is written: 000012' }),
  state: State,
  receivedOn: day(),
}

/** To who holds the key. */
export const ReportAnswer = Type.Object({
  ...head,
  ...said,
  steps: list(Type.Object({ step: State, at: Type.String({ format: 'date-time' }) })),
  answer: nullable(Type.String({ description: 'The answer, or the reason for declining' })),
  contactUntil: nullable(
    Type.String({ format: 'date', description: 'The day on which the contact is erased' }),
  ),
})

/** To everybody: what was typed only where the answer publishes it. */
export const AnsweredReport = Type.Object({
  ...head,
  unit: said.unit,
  endedOn: day(),
  answer: Type.String(),
  wrong: nullable(Type.String({ description: 'What was reported, where it was published' })),
  rightly: nullableText,
  source: nullableText,
})

/** To the operator. */
export const OpenReport = Type.Object({ ...head, ...said, contact: nullableText })

const headOf = (report: Report) => ({
  number: report.number,
  shown: numberText(report.number),
  state: stateOf(report),
  receivedOn: localDayOf(report.receivedAt),
})
const saidOf = ({ unit, page, aboutDay, wrong, rightly, source }: Report) => ({
  unit,
  page,
  aboutDay,
  wrong,
  rightly,
  source,
})

export const reportShown = (report: Report, contactUntil: string | null): Static<typeof ReportAnswer> => ({
  ...headOf(report),
  ...saidOf(report),
  steps: report.steps.map(({ step, at }) => ({ step, at })),
  answer: endOf(report)?.words ?? null,
  contactUntil,
})

export const answeredShown = (report: Report): Static<typeof AnsweredReport> => {
  const end = endOf(report)
  const { wrong, rightly, source } = report
  return {
    ...headOf(report),
    unit: report.unit,
    endedOn: localDayOf(end?.at ?? report.receivedAt),
    answer: end?.words ?? '',
    ...(end?.published ? { wrong, rightly, source } : { wrong: null, rightly: null, source: null }),
  }
}

export const openShown = (report: Report, contact: string | null): Static<typeof OpenReport> => ({
  ...headOf(report),
  ...saidOf(report),
  contact,
})
