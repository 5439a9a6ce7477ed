/** What conversion can be asked. */
import { convertFileOperation } from './convert-file-operation.ts'
import { convert } from './convert-operation.ts'
import { jobOperations } from './jobs/operations.ts'

export const operations = [convert, convertFileOperation, ...jobOperations]
