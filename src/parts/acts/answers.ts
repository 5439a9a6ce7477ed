/** The shapes of this part's answers, as schemas: what HTTP, client and documentation promise. */
import { type Static, Type } from 'typebox'
import { wordsOfFinding } from '../../kernel/findings.ts'
import type { Language } from '../../kernel/problems.ts'
import { choiceField, list, nullable, nullableText } from '../../platform/fields.ts'
import { People, Scope } from '../register/index.ts'
import type { ResolvedAct } from './model.ts'

const text = nullableText
const number = nullable(Type.Number())
const counts = Type.Record(Type.String(), Type.Number())

const Place = Type.Object({
  article: Type.Optional(Type.String()),
  clause: Type.Optional(Type.String()),
  start: Type.Optional(Type.Integer()),
  end: Type.Optional(Type.Integer()),
})

const Named = Type.Object({
  type: text,
  name: Type.String(),
  district: Type.Optional(Type.Object({ type: text, name: Type.String() })),
  place: Place,
})

const Leg = Type.Object({
  unit: Named,
  scope: Scope,
  people: People,
  restAfter: Type.Optional(list(Type.String())),
  wholeDistrict: Type.Optional(Type.Boolean()),
  newLand: Type.Optional(Type.Boolean()),
  wholeLand: Type.Optional(Type.Boolean()),
  unitId: text,
  code: text,
  registerName: text,
  how: choiceField(['exact', 'district', 'context', 'fuzzy', 'variant', 'decision', 'unresolved'] as const),
})

const Change = Type.Object({
  kind: choiceField(['form', 'absorb', 'rename', 'retype', 'keep'] as const),
  result: Named,
  resultId: Type.String(),
  legs: list(Leg),
  place: Place,
})

export const FoundInAct = Type.Object({
  code: Type.String(),
  weight: choiceField(['error', 'warning', 'note'] as const),
  outcome: choiceField(['met', 'not-met', 'exempt', 'unknown', 'needs-person'] as const),
  words: Type.String({ description: 'In the language asked for' }),
  facts: Type.Record(Type.String(), Type.Unknown()),
  place: Type.Optional(Place),
})

export const ReadActAnswer = Type.Object({
  instrument: Type.Object({
    number: text,
    kind: text,
    issuer: text,
    title: text,
    issuedOn: text,
    effectiveOn: text,
    operationalOn: text,
  }),
  province: nullable(Named),
  articles: list(Type.Object({ number: Type.String(), title: Type.String(), place: Place })),
  changes: list(Change),
  totals: nullable(
    Type.Object({ total: number, byType: counts, formedByType: counts, kept: number, place: Place }),
  ),
  findings: list(FoundInAct),
  format: choiceField(['markdown', 'plain', 'docx', 'pdf'] as const),
  text: Type.String({ description: 'The text as read; places point into it' }),
})
export type ReadActAnswer = Static<typeof ReadActAnswer>

/** A resolved act as the answer shows it: findings in words, clauses without their text, which places give. */
export const answerOf = (
  act: ResolvedAct,
  format: ReadActAnswer['format'],
  language: Language,
): ReadActAnswer => ({
  ...act,
  changes: act.changes.map(({ text: _, ...change }) => change),
  findings: act.findings.map(({ code, weight, outcome, facts, place, ...finding }) => ({
    code,
    weight,
    outcome,
    words: wordsOfFinding({ code, weight, outcome, facts, ...finding }, language),
    facts,
    ...(place ? { place } : {}),
  })),
  format,
})
