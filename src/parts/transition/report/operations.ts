/** What can be asked of the conservation report: its tables, its file, its proof. */
import { reportFile } from './file-operation.ts'
import { prove } from './prove-operation.ts'
import { report } from './tables-operation.ts'

export const reportOperations = [report, reportFile, prove] as const
