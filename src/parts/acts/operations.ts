/** What can be asked of this part. */
export { compareOperation } from './operations/compare.ts'
export { readActFile, readOperation, tied, whyNotRead } from './operations/read.ts'
