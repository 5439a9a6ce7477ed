/** The glossary: one English word for one idea, with the Vietnamese of the law. Identifiers come from here. */
import { accessTerms } from './terms/access.ts'
import { authorityTerms } from './terms/authority.ts'
import { conversionTerms } from './terms/conversion.ts'
import { feedbackTerms } from './terms/feedback.ts'
import { houseTerms } from './terms/house.ts'
import { lawTerms } from './terms/law.ts'
import { organisationTerms } from './terms/organisations.ts'
import { platformTerms } from './terms/platform.ts'
import { registerTerms } from './terms/register.ts'
import { transitionTerms } from './terms/transition.ts'
import { transitionRuleTerms } from './terms/transition-rules.ts'

/** `[id, Vietnamese, meaning in one line, source]`. */
type TermLine = readonly [id: string, vi: string, means: string, source: string]

export type Term = {
  /** The word as identifiers, operations and states spell it. */
  readonly id: string
  readonly vi: string
  readonly means: string
  readonly source: string
}

const lines: readonly TermLine[] = [
  ...lawTerms,
  ...registerTerms,
  ...organisationTerms,
  ...conversionTerms,
  ...feedbackTerms,
  ...houseTerms,
  ...platformTerms,
  ...accessTerms,
  ...authorityTerms,
  ...transitionTerms,
  ...transitionRuleTerms,
]

/** Every term, in the order of the glossary's chapters. */
export const terms: readonly Term[] = lines.map(([id, vi, means, source]) => ({ id, vi, means, source }))

const byId = new Map(terms.map((term) => [term.id, term]))

/** The term for a word, or none: then the word is missing from the glossary. */
export const termOf = (id: string): Term | undefined => byId.get(id)
