/** What conversion can be asked. */
import { convertFileOperation } from './convert-file-operation.ts'
import { convert } from './convert-operation.ts'
import { jobOperations } from './jobs/operations.ts'
import { sheetOperations } from './sheet/operations.ts'
import { suggestOperation } from './suggest/suggest-operation.ts'

export const operations = [convert, suggestOperation, convertFileOperation, ...jobOperations, ...sheetOperations]
