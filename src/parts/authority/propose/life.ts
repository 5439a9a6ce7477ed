/** Where a proposal stands, and the taking of its steps: what the database refuses comes back as a problem. */
import type { Problem } from '../../../kernel/problems.ts'
import { actorId } from '../../../platform/access/actor.ts'
import type { Context } from '../../../platform/operation.ts'
import { authorityProblem } from '../problems.ts'
import type { Proposal, ProposalStep } from '../store.ts'

const follows: Readonly<Record<Exclude<ProposalStep, 'proposed'>, readonly ProposalStep[]>> = {
  confirmed: ['proposed'],
  'in-force': ['confirmed'],
  annulled: ['in-force'],
  withdrawn: ['proposed', 'confirmed'],
}

export const stateOf = ({ steps }: Pick<Proposal, 'steps'>): ProposalStep => steps.at(-1)?.step ?? 'proposed'

/** The account of who signed in; the operator of the machine may name somebody. */
export const doneBy = (given: string | undefined, { actor }: Context): string =>
  (actor.kind === 'operator' && given?.trim()) || actorId(actor)

const plain = (name: string) => name.trim().toLowerCase()

/** What stands against a step: its turn, and that the second person is somebody else. */
export const whyNotStep = (
  proposal: Pick<Proposal, 'steps'>,
  step: Exclude<ProposalStep, 'proposed'>,
  by: string,
): readonly Problem[] => {
  const state = stateOf(proposal)
  const first = proposal.steps.find((taken) => taken.step === 'proposed')
  return [
    ...(follows[step].includes(state) ? [] : [authorityProblem('not-now', { state, step })]),
    ...(step === 'confirmed' && first && plain(first.by) === plain(by)
      ? [authorityProblem('same-person', { by })]
      : []),
  ]
}

/** Two people who do the same in the same moment: the database lets one. */
export const problemOf = (error: unknown, step: ProposalStep): Problem | null => {
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
  switch (constraint) {
    case 'an_authority_step_is_taken_once':
    case 'an_authority_step_follows_another':
    case 'a_confirmed_proposal_is_closed':
      return authorityProblem('not-now', { state: '?', step })
    case 'a_second_person_confirms_authority':
      return authorityProblem('same-person')
    default:
      return null
  }
}
