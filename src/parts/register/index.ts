/** The register's front door for other parts, the shell and main. */
import { operations as own } from './operations.ts'

export { countryId, loadCountry } from './country.ts'
export { currentRegister, registerRevision } from './current.ts'
export { loadRelease } from './load.ts'

export const operations = [...own]
