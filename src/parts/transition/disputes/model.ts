/** Decisions and disputes as people see them: plain data. */
import type { KindId } from '../kinds.ts'
import type { Decision, OrganisationId, Phase } from '../model.ts'

export const decisionKinds = [
  'placement',
  'allocation',
  'override',
  'award',
  'settlement',
] as const satisfies readonly Decision['what'][]
/** An award is made in a dispute only. */
export const proposedKinds = ['placement', 'allocation', 'override', 'settlement'] as const
export const decisionStates = ['proposed', 'confirmed', 'replaced'] as const
export type DecisionState = (typeof decisionStates)[number]

export const disputeStates = ['open', 'due-soon', 'late', 'awarded', 'withdrawn'] as const
export type DisputeState = (typeof disputeStates)[number]

/** Days before it is due from which a dispute is told to be due soon. */
export const soonDays = 7

/** A thing with the transition it is in, as deciding about it needs it. */
export type Matter = {
  readonly holding: string
  readonly transition: string
  readonly phase: Phase
  readonly effectiveOn: string
  readonly closingOn: string
  readonly kind: KindId
  readonly reference: string
  readonly shared: boolean
  readonly organisation: OrganisationId
  readonly province: string
  /** Where it lies now: the unit of who holds it, or held it last. */
  readonly unit: string
  readonly live: readonly number[]
  readonly begunAs: string | null
}

export type Share = { readonly organisation: OrganisationId; readonly millionths: number }

export type KeptDecision = {
  readonly decision: string
  readonly transition: string
  readonly holding: string
  readonly kind: KindId
  readonly reference: string
  readonly description: string
  readonly organisation: OrganisationId
  readonly province: string
  readonly what: Decision['what']
  readonly to: readonly Share[]
  readonly basis: string
  readonly state: DecisionState
  readonly dispute: string | null
  readonly proposedAt: string
  readonly proposedBy: string
  readonly confirmedAt: string | null
  readonly confirmedBy: string | null
}

export type KeptDispute = {
  readonly dispute: string
  readonly transition: string
  readonly holding: string
  readonly kind: KindId | null
  readonly reference: string | null
  readonly description: string | null
  readonly organisation: OrganisationId | null
  readonly claimant: OrganisationId
  readonly reason: string
  readonly dueOn: string
  readonly state: DisputeState
  readonly raisedAt: string
  readonly raisedBy: string
  readonly endedAt: string | null
  readonly award: string | null
  /** Who gets it by the plan, or by a proposed award. */
  readonly planned: readonly OrganisationId[]
  readonly proposed: string | null
}

/** Things are where the switch brought them. */
export const isAfterDay = (phase: Phase): boolean => phase === 'switched' || phase === 'settling'

/** What a confirmed decision waits for. */
export const leads = ['allocate', 'settle', 'correct-line', 'done'] as const
export const leadsTo = ({ phase, begunAs }: Pick<Matter, 'phase' | 'begunAs'>): (typeof leads)[number] => {
  if (!isAfterDay(phase)) return 'allocate'
  return begunAs === 'caretaker' ? 'settle' : 'correct-line'
}
