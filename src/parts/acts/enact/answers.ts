/** What is answered about an act on its way into force. */
import { type Static, Type } from 'typebox'
import { wordsOfFinding } from '../../../kernel/findings.ts'
import type { Language } from '../../../kernel/problems.ts'
import { choiceField, list, nullable, nullableText } from '../../../platform/fields.ts'
import { FoundInAct } from '../answers.ts'
import { type Reading, stateOf, steps } from './model.ts'

export const StepTaken = Type.Object({
  step: choiceField(steps),
  at: Type.String(),
  by: Type.String(),
  reason: nullableText,
})

export const ReadingAnswer = Type.Object({
  number: Type.String(),
  title: nullableText,
  state: choiceField(steps),
  effectiveOn: Type.String({ format: 'date' }),
  file: Type.String(),
  correction: Type.Boolean({ description: 'Replaces an earlier text of the act' }),
  release: nullable(Type.String({ description: 'The data release that states the same act, if one does' })),
  changes: Type.Integer(),
  errors: Type.Integer(),
  warnings: Type.Integer(),
  steps: list(StepTaken),
  findings: list(FoundInAct),
})
export type ReadingAnswer = Static<typeof ReadingAnswer>

export const readingShown = (
  reading: Reading,
  language: Language,
  release: string | null = null,
): ReadingAnswer => {
  const { act } = reading
  const count = (weight: string) => act.findings.filter((finding) => finding.weight === weight).length
  return {
    number: reading.number,
    title: act.instrument.title,
    state: stateOf(reading),
    effectiveOn: reading.effectiveOn,
    file: reading.fileName,
    correction: reading.corrects !== null,
    release,
    changes: act.changes.length,
    errors: count('error'),
    warnings: count('warning'),
    steps: reading.steps.map(({ step, at, by, reason }) => ({ step, at, by, reason })),
    findings: act.findings.map((finding) => ({
      code: finding.code,
      weight: finding.weight,
      outcome: finding.outcome,
      words: wordsOfFinding(finding, language),
      facts: finding.facts,
      ...(finding.place ? { place: finding.place } : {}),
    })),
  }
}

/** A reading as rows: its steps, then its findings with their clauses. */
export const readingTable = {
  columns: ['number', 'what', 'clause', 'words', 'by', 'at'],
  *rows(answer: ReadingAnswer): Generator<readonly (string | null)[]> {
    yield [answer.number, answer.state, null, answer.title, null, answer.effectiveOn]
    for (const { step, at, by, reason } of answer.steps) yield [answer.number, step, null, reason, by, at]
    for (const { weight, place, words } of answer.findings)
      yield [answer.number, weight, place?.clause ?? null, words, null, null]
  },
}
