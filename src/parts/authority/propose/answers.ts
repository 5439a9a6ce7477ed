/** How a proposal looks from outside: its rows in words, what it does to the matrix, its steps. */
import { type Static, Type } from 'typebox'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Finding } from '../../../kernel/findings.ts'
import type { Language } from '../../../kernel/problems.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { choiceField, list, nullable, nullableText } from '../../../platform/fields.ts'
import { inFull } from '../../register/index.ts'
import { citedOf, FindingAnswer, findingOf, holderOf } from '../answers.ts'
import { type Fact, factKinds, type Proposal, proposalSteps } from '../store.ts'
import { inLanguage, modeWords } from '../words.ts'
import { stateOf } from './life.ts'

export const RowAnswer = Type.Object({
  kind: choiceField(factKinds),
  id: Type.String(),
  /** The thing is taken away. */
  goes: Type.Boolean(),
  words: Type.String(),
  from: nullableText,
  until: nullableText,
  verified: nullable(Type.Boolean()),
  /** The sentence it was read from, where it was read. */
  sentence: nullableText,
})

export const ProposalHead = Type.Object({
  proposal: Type.String(),
  title: Type.String(),
  reason: Type.String(),
  source: Type.String(),
  territory: Type.Object({
    id: Type.String(),
    code: nullableText,
    name: Type.String(),
    province: nullableText,
  }),
  state: choiceField(proposalSteps),
  steps: list(
    Type.Object({
      step: choiceField(proposalSteps),
      at: Type.String(),
      by: Type.String(),
      name: nullableText,
      reason: nullableText,
    }),
  ),
})

export const ProposalAnswer = Type.Object({
  ...ProposalHead.properties,
  count: Type.Integer(),
  rows: list(RowAnswer),
  /** Findings that come with the rows, and those that go; of what is in force already none. */
  appear: list(FindingAnswer),
  go: list(FindingAnswer),
})
export type ProposalShown = Static<typeof ProposalAnswer>

export const mostShown = 500

export const rowOf = (fact: Fact, language: Language): Static<typeof RowAnswer> => {
  const plain = { kind: fact.kind, id: fact.id, goes: fact.body === null, verified: null, sentence: null }
  const open = { ...plain, from: null, until: null }
  if (fact.body === null) return { ...open, words: fact.id }
  switch (fact.kind) {
    case 'function':
      return {
        ...plain,
        words: inLanguage(fact.body.title, language),
        from: fact.body.from,
        until: fact.body.until,
      }
    case 'instrument':
      return {
        ...plain,
        words: `${fact.body.number}: ${inLanguage(fact.body.title, language)}`,
        from: fact.body.from,
        until: fact.body.until,
      }
    case 'procedure':
      return { ...open, words: fact.body.title }
    case 'grant': {
      const { holder, mode, basis, from, until, verified } = fact.body
      const words = `${fact.body.function} → ${holderOf(holder, language).name} (${modeWords(mode, language)}; ${citedOf(basis, language).words})`
      return { ...plain, words, from, until, verified, sentence: fact.body.read?.sentence ?? null }
    }
  }
}

export type Naming = {
  readonly register: Register
  readonly language: Language
  readonly on: string
  readonly names: ReadonlyMap<string, string>
}

const territoryOf = (id: string, { register, language, on }: Naming) => {
  if (id === wholeCountry)
    return { id, code: null, name: language === 'vi' ? 'Cả nước' : 'The whole country', province: null }
  const unit = register.unitById(id, on) ?? register.story(id)?.versions.at(-1) ?? null
  const above = unit?.parents.find(({ level }) => level === 'province')
  return {
    id,
    code: unit?.code ?? null,
    name: unit ? inFull(unit) : id,
    province: above?.code ?? (unit?.level === 'province' ? unit.code : null),
  }
}

export const headOf = (proposal: Proposal, naming: Naming): Static<typeof ProposalHead> => ({
  proposal: proposal.proposal,
  title: proposal.title,
  reason: proposal.reason,
  source: proposal.source,
  territory: territoryOf(proposal.territory, naming),
  state: stateOf(proposal),
  steps: proposal.steps.map(({ step, at, by, reason }) => ({
    step,
    at,
    by,
    name: naming.names.get(by) ?? null,
    reason,
  })),
})

export const proposalOf = (
  proposal: Proposal,
  facts: readonly Fact[],
  effect: { readonly appear: readonly Finding[]; readonly go: readonly Finding[] },
  naming: Naming,
): ProposalShown => ({
  ...headOf(proposal, naming),
  count: facts.length,
  rows: facts.slice(0, mostShown).map((fact) => rowOf(fact, naming.language)),
  appear: effect.appear.slice(0, mostShown).map((finding) => findingOf(finding, naming.language)),
  go: effect.go.slice(0, mostShown).map((finding) => findingOf(finding, naming.language)),
})

/** What a step touched, for the history of things: the proposal, and the first of its rows. */
export const thingsOf = ({ proposal, territory: { province }, rows }: ProposalShown) => [
  { kind: 'authority-proposal', id: proposal, province },
  ...rows.slice(0, mostThings).map(({ kind, id }) => ({ kind: `authority-${kind}`, id, province })),
]
const mostThings = 100
