/** The life of an act in a running deployment. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { ResolvedAct } from '../model.ts'

export const steps = ['read', 'confirmed', 'in-force', 'annulled', 'withdrawn', 'replaced'] as const
export type Step = (typeof steps)[number]

/** One reading of an act's text, with the steps it has gone, oldest first. The last step is its state. */
export type Reading = {
  readonly id: number
  readonly number: string
  readonly contentHash: string
  readonly fileName: string
  /** The day from which the act changes the register. */
  readonly effectiveOn: IsoDate
  readonly act: ResolvedAct
  /** The reading in force that this one is to replace. */
  readonly corrects: number | null
  readonly steps: readonly Taken[]
}
export type Taken = {
  readonly step: Step
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly revision: number | null
}

export const stateOf = ({ steps: taken }: Pick<Reading, 'steps'>): Step => taken.at(-1)?.step ?? 'read'

export const stepTaken = ({ steps: taken }: Pick<Reading, 'steps'>, step: Step): Taken | null =>
  taken.find((each) => each.step === step) ?? null

/** Readings that nothing follows after. */
export const isClosed = (state: Step): boolean => ['annulled', 'withdrawn', 'replaced'].includes(state)
