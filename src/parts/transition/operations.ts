/** Everything that can be asked and done about transitions: each folder brings its own. */
import { handoverOperations } from './handover/index.ts'
import { reportOperations } from './report/operations.ts'

export const operations = [...reportOperations, ...handoverOperations] as const
