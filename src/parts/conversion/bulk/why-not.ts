/** What went wrong with a file, as far as a user can cause it. */
import type { Problem } from '../../../kernel/problems.ts'
import { errorCode } from '../../../kernel/reason.ts'
import { inputProblem } from '../../../platform/input-problems.ts'
import { conversionProblem } from '../problems.ts'
import { Damaged, TooLarge } from '../workbook/zip-reader.ts'
import { Objection } from './columns.ts'
import type { FileAsked } from './file-asked.ts'

/** The problems behind an error; null for a failure of ours. */
export const whyNotConverted = (error: unknown, { name, out }: FileAsked): readonly Problem[] | null => {
  if (error instanceof Objection) return error.problems
  if (error instanceof Damaged && error.message === 'encrypted')
    return [conversionProblem('encrypted', { file: name })]
  if (error instanceof Damaged)
    return [
      conversionProblem('damaged-workbook', {
        file: name,
        part: error.part.slice(0, 80),
        reason: error.message.slice(0, 120),
      }),
    ]
  if (error instanceof TooLarge)
    return [conversionProblem('too-large', { file: name, part: error.part.slice(0, 80), most: error.most })]
  if (error instanceof RangeError)
    return [
      conversionProblem('damaged-workbook', {
        file: name,
        part: 'content',
        reason: error.message.slice(0, 120),
      }),
    ]
  const code = errorCode(error)
  if (/^(ENOENT|EACCES|EISDIR|EPERM)$/.test(code) && error instanceof Error)
    return error.message.includes(out)
      ? [conversionProblem('cannot-write-file', { file: out, reason: code })]
      : [inputProblem('file-unreadable', { file: name, reason: code }, { field: 'file' })]
  if (/^(ENOSPC|EROFS|EDQUOT)$/.test(code))
    return [conversionProblem('cannot-write-file', { file: out, reason: code })]
  return null
}
