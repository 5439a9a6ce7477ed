/** What can be asked of this part. */
import { operations as enacting } from './enact/operations.ts'
import { compareOperation } from './operations/compare.ts'
import { readOperation } from './operations/read.ts'

export const operations = [readOperation, compareOperation, ...enacting]
