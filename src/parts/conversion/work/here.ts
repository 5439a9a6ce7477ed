/** Converts a file in this process, by a register that is opened from its file when the first row is asked about. */
import { createConverter } from '../../../../packages/register/src/address/converter.ts'
import type { Result } from '../../../kernel/result.ts'
import { convertFile, type FileAnswer } from '../bulk/convert-file.ts'
import type { Progress } from '../model.ts'
import { codeAtPoint } from './areas-file.ts'
import type { Work } from './messages.ts'
import { readRegisterFile } from './read-register.ts'

export const convertHere = (
  { asked, registerPath, revision, areasPath }: Work,
  { onProgress }: { readonly onProgress?: (progress: Progress) => void } = {},
): Promise<Result<FileAnswer>> =>
  convertFile(
    asked,
    {
      revision,
      open: async () => {
        const register = await readRegisterFile(registerPath)
        const codeAt = areasPath === null ? null : await codeAtPoint(areasPath)
        return { register, converter: createConverter(register), ...(codeAt ? { codeAt } : {}) }
      },
    },
    onProgress,
  )
