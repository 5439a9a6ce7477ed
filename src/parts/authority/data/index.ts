/** What ships: the confirmed rows as facts of a matrix, the rules on passing on, the sectors' own rules. */
import type { MatrixFacts } from '../model.ts'
import { authorityFunctions } from './functions.ts'
import { authorityGrants } from './grants.ts'
import { authorityInstruments } from './instruments.ts'

export const shippedFacts: MatrixFacts = {
  functions: authorityFunctions,
  grants: authorityGrants,
  instruments: authorityInstruments,
  procedures: [],
}

export { shippedBodyName } from './bodies.ts'
export { delegationPairs, passingOnForms } from './delegation.ts'
export { endingKinds } from './ending-kinds.ts'
export { keptTasks, sectorRules } from './sector-rules.ts'
