/** What can be asked about correspondence sheets. */
import { checkSheet } from './check-operation.ts'
import { renewSheetKey } from './renew-key-operation.ts'
import { sheet } from './sheet-operation.ts'

export const sheetOperations = [sheet, checkSheet, renewSheetKey]
