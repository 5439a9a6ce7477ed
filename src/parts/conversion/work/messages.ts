/** What a thread that converts is given, and what it says. */
import type { Result } from '../../../kernel/result.ts'
import type { FileAnswer, FileAsked } from '../bulk/convert-file.ts'
import type { Progress } from '../model.ts'

export type Work = { readonly asked: FileAsked; readonly registerPath: string; readonly revision: string }
export type Said =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | {
      readonly kind: 'answer'
      readonly answer: Result<FileAnswer>
      /** The most memory the process had, in bytes. */
      readonly peak: number
    }
