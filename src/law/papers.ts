/** What the law says of papers that bear the name of a unit that has changed. */
import { holdsOn, type IsoDate } from '../kernel/dates.ts'
import { papersRulesOfLaw } from './data/papers.ts'
import type { PapersRule } from './model.ts'

/** The statements about a change that took effect on a day; none where no source read says which provision applies. */
export const papersRules = (changedOn: IsoDate): readonly PapersRule[] =>
  papersRulesOfLaw.filter((rule) => holdsOn(rule, changedOn))
