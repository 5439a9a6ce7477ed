/** What the law says of papers that bear the name of a unit that has changed. */
import { holdsOn, type IsoDate } from '../kernel/dates.ts'
import { papersRulesOfLaw } from './data/papers.ts'
import type { Citation } from './model.ts'

/** One statement about papers, and the changes of units it speaks of: those that took effect in [from, until). */
export type PapersRule = {
  readonly id: string
  readonly from: IsoDate
  readonly until: IsoDate | null
  readonly says: { readonly vi: string; readonly en: string }
  readonly citations: readonly Citation[]
}

/** The statements about a change that took effect on a day; none where no source read says which provision applies. */
export const papersRules = (changedOn: IsoDate): readonly PapersRule[] =>
  papersRulesOfLaw.filter((rule) => holdsOn(rule, changedOn))
