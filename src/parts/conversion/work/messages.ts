/** What a process that converts is given, and what it says. */
import type { Result } from '../../../kernel/result.ts'
import type { FileAnswer } from '../bulk/convert-file.ts'
import type { FileAsked } from '../bulk/file-asked.ts'
import type { Progress } from '../model.ts'

export type Work = {
  readonly asked: FileAsked
  readonly registerPath: string
  readonly revision: string
  /** The areas of the units of the day asked for; null where no points are asked about or none are known. */
  readonly areasPath: string | null
}
/** What of it comes from the register. */
export type RegisterFiles = Omit<Work, 'asked'>
export type Said =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | {
      readonly kind: 'answer'
      readonly answer: Result<FileAnswer>
      /** The most memory the process had, in bytes. */
      readonly peak: number
    }
