/** What conversion can be asked. */
import { convertFileOperation } from './convert-file-operation.ts'
import { convert } from './convert-operation.ts'

export const operations = [convert, convertFileOperation]
