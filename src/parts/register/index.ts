/** The register's front door for other parts, the shell and main. */
import { operations as own } from './operations.ts'

export { Candidate, Citation, People, Scope, Unit } from './answers.ts'
export { shapesOn, unitAtPoint } from './boundaries/index.ts'
export { codesForUnits, mostTableBytes, readCodeTable } from './code-table.ts'
export { transactionOf } from './commands.ts'
export { converterOf } from './converter.ts'
export { countryId, loadCountry } from './country.ts'
export { currentRegister, registerRevision } from './current.ts'
export { registerDesk } from './desk.ts'
export { figureFactsOf, figuresOf, statedTotals } from './figures/index.ts'
export { loadRelease } from './load.ts'
export { capital, dayOf, inFull, inSentence } from './naming.ts'
export {
  bodiesEndingOn,
  bodyKindsOn,
  type Office,
  officeOf,
  organisationId,
  organisationKinds,
  organisationNamed,
  partsOfId,
} from './organisations/index.ts'
export { dayOfBareCode, isProblem, unitMeant } from './questions.ts'
export { territoryOf } from './territory.ts'
export {
  type About,
  type FactName,
  factId,
  type Tried,
  tryFacts,
  undoing,
  type Writing,
  type Written,
  writeFacts,
} from './write.ts'

export const operations = [...own]
