/** How authority answers look from outside: schemas, and the shapes that fill them. */
import { type Static, Type } from 'typebox'
import type { Register } from '../../../packages/register/src/register.ts'
import { type Finding, wordsOfFinding } from '../../kernel/findings.ts'
import type { Language } from '../../kernel/problems.ts'
import { type Citation as LawCitation, law } from '../../law/index.ts'
import { choiceField, list, nullable, nullableText } from '../../platform/fields.ts'
import { inFull } from '../register/index.ts'
import type { Answer, Deciding } from './answer.ts'
import { shippedBodyName } from './data/index.ts'
import type { Life, Matrix } from './matrix.ts'
import { type Grant, grantModes, type Holder, holderKinds, holderLevels, spans } from './model.ts'
import { holderWords, inLanguage, modeWords, nameOfField, placeWords } from './words.ts'

export const Cited = Type.Object({ instrument: Type.String(), point: Type.String(), words: Type.String() })

export const HolderAnswer = Type.Object({
  level: choiceField(holderLevels),
  kind: choiceField(holderKinds),
  body: nullableText,
  name: Type.String(),
})

const begun = {
  from: nullable(Type.String({ description: 'Null where no source at hand says since when' })),
  knownFrom: Type.String({ description: 'The first day of which it is known' }),
}
const begunOf = ({ from, sinceUnknown }: Life) => ({ from: sinceUnknown ? null : from, knownFrom: from })

export const GrantAnswer = Type.Object({
  id: Type.String(),
  holder: HolderAnswer,
  mode: choiceField(grantModes),
  modeWords: Type.String(),
  span: choiceField(spans),
  territory: Type.String(),
  conditions: list(Type.String()),
  under: nullableText,
  basis: Cited,
  ...begun,
  until: nullableText,
  verified: Type.Boolean(),
  source: Type.String(),
})

export const FunctionAnswer = Type.Object({
  id: Type.String(),
  field: Type.String(),
  fieldName: Type.String(),
  title: Type.String(),
  provision: nullable(Cited),
  procedures: list(Type.String()),
  placeRule: nullableText,
  placeWords: nullableText,
})

export const FindingAnswer = Type.Object({
  code: Type.String(),
  weight: Type.String(),
  outcome: Type.String(),
  words: Type.String(),
  function: nullableText,
  grants: list(Type.String()),
  texts: nullableText,
})

const UnitAnswer = Type.Object({ id: Type.String(), code: nullableText, name: Type.String() })

export const DecidingAnswer = Type.Object({
  holder: HolderAnswer,
  units: list(UnitAnswer),
  onBehalfOf: nullable(HolderAnswer),
  conditions: list(Type.String()),
  chain: list(GrantAnswer),
  ...begun,
  until: nullableText,
  verified: Type.Boolean(),
})

export const answerStatuses = [
  'one',
  'several',
  'higher-level',
  'unknown',
  'needs-place',
  'needs-person',
] as const

export const DayAnswer = Type.Object({
  on: Type.String(),
  status: choiceField(answerStatuses),
  deciding: list(DecidingAnswer),
  higher: nullable(
    Type.Object(
      { level: choiceField(['central', 'province'] as const), units: list(UnitAnswer), basis: Cited },
      {
        description: 'What touches several units is decided a level above; deciding is then who does in one',
      },
    ),
  ),
  remarks: list(FindingAnswer),
})

/** What showing needs: who reads, and the register in which units have names. */
export type Showing = { readonly register: Register; readonly language: Language }

const isKnown = (instrument: string) => law.instruments.some(({ number }) => number === instrument)

/** `146/2025/NĐ-CP, Điều 31 khoản 13` as people write it, whether or not the law kit knows the text. */
export const citedOf = ({ instrument, point }: LawCitation, language: Language) => {
  const [article, clause, letter] = point.split('.')
  const parts =
    language === 'vi'
      ? [article && `Điều ${article}`, clause && `khoản ${clause}`, letter && `điểm ${letter}`]
      : [article && `Art. ${article}`, clause && `clause ${clause}`, letter && `point ${letter}`]
  // What is no number of an article stands as the source printed it.
  const place = /^\d/.test(point) || isKnown(instrument) ? parts.filter(Boolean).join(' ') : point
  return { instrument, point, words: place === '' ? instrument : `${instrument}, ${place}` }
}

export const holderOf = (holder: Holder, language: Language) => ({
  ...holder,
  name: holderWords(holder, language, shippedBodyName),
})

export const grantOf = (matrix: Matrix, grant: Grant, language: Language): Static<typeof GrantAnswer> => {
  const life = matrix.lifeOf(grant)
  return {
    id: grant.id,
    holder: holderOf(grant.holder, language),
    mode: grant.mode,
    modeWords: modeWords(grant.mode, language),
    span: grant.span,
    territory: grant.territory,
    conditions: grant.conditions.map(({ says }) => inLanguage(says, language)),
    under: grant.under,
    basis: citedOf(grant.basis, language),
    ...begunOf(life),
    until: life.until,
    verified: grant.verified,
    source: grant.source,
  }
}

export const functionOf = (
  what: NonNullable<Answer['function']>,
  language: Language,
): Static<typeof FunctionAnswer> => ({
  id: what.id,
  field: what.field,
  fieldName: nameOfField(what.field, language),
  title: inLanguage(what.title, language),
  provision: what.provision === null ? null : citedOf(what.provision, language),
  procedures: what.procedures,
  placeRule: what.placeRule,
  placeWords: what.placeRule === null ? null : placeWords(what.placeRule, language),
})

export const findingOf = (finding: Finding, language: Language): Static<typeof FindingAnswer> => {
  const { function: what, grants, grant, texts } = finding.facts
  return {
    code: finding.code,
    weight: finding.weight,
    outcome: finding.outcome,
    words: wordsOfFinding(finding, language),
    function: what === undefined || what === null ? null : String(what),
    grants: [grants ?? grant ?? []].flat().flatMap((each) => (each === null ? [] : String(each).split(', '))),
    texts: texts === undefined || texts === null ? null : [texts].flat().join(', '),
  }
}

const unitsOf = (register: Register, units: readonly string[], on: string) =>
  units.map((id) => {
    const unit = register.unitById(id, on)
    return { id, code: unit?.code ?? null, name: unit ? inFull(unit) : id }
  })

const decidingOf = (
  matrix: Matrix,
  { holder, units, onBehalfOf, conditions, chain, life, verified }: Deciding,
  on: string,
  { register, language }: Showing,
): Static<typeof DecidingAnswer> => ({
  holder: holderOf(holder, language),
  units: unitsOf(register, units, on),
  onBehalfOf: onBehalfOf && holderOf(onBehalfOf, language),
  conditions: conditions.map(({ says }) => inLanguage(says, language)),
  chain: chain.map((grant) => grantOf(matrix, grant, language)),
  ...begunOf(life),
  until: life.until,
  verified,
})

export const dayOfAnswer = (
  matrix: Matrix,
  { question, status, deciding, higher, remarks }: Answer,
  showing: Showing,
): Static<typeof DayAnswer> => ({
  on: question.on,
  status,
  deciding: deciding.map((each) => decidingOf(matrix, each, question.on, showing)),
  higher: higher && {
    level: higher.level,
    units: unitsOf(showing.register, higher.units, question.on),
    basis: citedOf(higher.basis, showing.language),
  },
  remarks: remarks.map((finding) => findingOf(finding, showing.language)),
})
