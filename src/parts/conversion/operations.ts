/** What conversion can be asked. */
import { convertFileBy } from './convert-file-operation.ts'
import { convert } from './convert-operation.ts'
import { jobOperations } from './jobs/operations.ts'
import { prepare } from './prepare-operation.ts'
import { sheetOperations } from './sheet/operations.ts'
import { suggestOperation } from './suggest/suggest-operation.ts'
import { convertApart } from './work/apart.ts'
import { registerFiles } from './work/register-file.ts'

export const operations = [
  convert,
  suggestOperation,
  convertFileBy({ registerFiles, convert: convertApart }),
  prepare,
  ...jobOperations,
  ...sheetOperations,
]
