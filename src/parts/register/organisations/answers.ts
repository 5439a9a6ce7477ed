/** Shapes of the answers about organisations, and how they are filled. */
import { type Static, Type } from 'typebox'
import { type Finding, wordsOfFinding } from '../../../kernel/findings.ts'
import type { Language } from '../../../kernel/problems.ts'
import { type Citation, citationWords } from '../../../law/index.ts'
import { choiceField, nullable, nullableText } from '../../../platform/fields.ts'
import { date } from '../answers.ts'
import { organisationFinding } from './findings.ts'
import { type Organisation, type OrganisationKind, organisationKinds } from './model.ts'
import { absencesOf, nameOf, openBodiesOf, type UnitLife, type Verdict } from './rules.ts'

export const Basis = Type.Object({
  instrument: Type.String(),
  point: Type.String({ description: 'Article and clause, or section; empty for the instrument as a whole' }),
  words: Type.String(),
})
export const Body = Type.Object({
  id: Type.String({ description: 'Derived: org:<unit id>:<kind>' }),
  kind: choiceField([...organisationKinds, 'central'] as const),
  name: Type.String({ description: 'In Vietnamese' }),
  nameEn: Type.String(),
  parent: nullable(Type.String({ description: 'The organisation it belongs to' })),
  validFrom: date('The first day on record; the register speaks of organisations from 30 June 2025 on'),
  validTo: nullable(date()),
  continuity: choiceField(['new', 'continuing', 'unknown'] as const),
  basis: Basis,
  end: nullable(
    Type.Object({
      basis: Basis,
      succession: choiceField(['same-kind-of-successor-unit', 'no-single-successor'] as const),
    }),
  ),
})
export type Body = Static<typeof Body>

export const Note = Type.Object({
  code: Type.String(),
  kind: nullableText,
  outcome: choiceField(['met', 'not-met', 'exempt', 'unknown', 'needs-person'] as const),
  words: Type.String(),
  basis: Basis,
})
export type Note = Static<typeof Note>

export const basisOf = (citation: Citation, language: Language): Static<typeof Basis> => ({
  ...citation,
  words: citationWords(citation, language),
})

export const noteOf = (finding: Finding, kind: string | null, basis: Citation, language: Language): Note => ({
  code: finding.code,
  kind,
  outcome: finding.outcome,
  words: wordsOfFinding(finding, language),
  basis: basisOf(basis, language),
})

/** A body of a unit with its name on the day asked, or on its last day where it ended before. */
export const bodyOf = (
  { basis, end, unit: _, ...organisation }: Organisation,
  name: { readonly vi: string; readonly en: string },
  language: Language,
): Body => ({
  ...organisation,
  name: name.vi,
  nameEn: name.en,
  basis: basisOf(basis, language),
  end: end && { ...end, basis: basisOf(end.basis, language) },
})

type Absence = Verdict & { readonly kind: OrganisationKind }

const codeOfAbsence = ({ outcome, exception }: Absence) => {
  if (outcome === 'none') return ['no-such-body', 'exempt'] as const
  return exception?.residentsBelow
    ? (['residents-unknown', 'unknown'] as const)
    : (['body-unconfirmed', 'needs-person'] as const)
}

/** What a unit does not have, and what nobody could settle, in words. */
export const notesOn = (life: UnitLife, on: string, language: Language): readonly Note[] => {
  const absent = absencesOf(life, on).flatMap((absence): readonly Note[] => {
    const name = nameOf(absence.kind, life, on)
    const basis = absence.exception?.basis
    if (!name || !basis) return []
    const facts = { body: name[language], basis: citationWords(basis, language) }
    const [code, outcome] = codeOfAbsence(absence)
    return [noteOf(organisationFinding(code, facts, undefined, outcome), absence.kind, basis, language)]
  })
  const possible = openBodiesOf(life, on).map(({ bodies, basis }) => {
    const facts = { body: bodies[language], basis: citationWords(basis, language) }
    return noteOf(organisationFinding('body-possible', facts, undefined, 'unknown'), null, basis, language)
  })
  return [...absent, ...possible]
}
