/** What error reports can be asked and told. */
import { answer, answered, check, decline, erase, open } from './answer-operations.ts'
import { report, status } from './report-operation.ts'

export const operations = [report, status, answered, open, check, answer, decline, erase]
