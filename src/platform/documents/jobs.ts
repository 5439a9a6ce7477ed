/** What is read apart from the server: the kinds of job, their answers, and how each is done. */
import type { Result } from '../../kernel/result.ts'
import type { FileInput } from './kind.ts'
import type { Limits } from './limits.ts'
import type { ColumnMarks } from './mark-xlsx.ts'
import type { Legacy, Text } from './plain-text.ts'
import type { Grid } from './xlsx.ts'

type Common = { readonly file: FileInput; readonly limits: Limits }
export type Job =
  | (Common & { readonly kind: 'docx'; readonly legacy: Legacy })
  | (Common & { readonly kind: 'pdf'; readonly legacy: Legacy })
  | (Common & { readonly kind: 'xlsx'; readonly sheet: string | null })
  | (Common & { readonly kind: 'marked-xlsx'; readonly marks: ColumnMarks })
export type Answers = {
  readonly docx: Text
  readonly pdf: Text
  readonly xlsx: Grid
  readonly 'marked-xlsx': Uint8Array
}

/** Each reader is loaded when it is first needed: the one for PDFs alone is 1.7 MB. */
export const perform = async (job: Job): Promise<Result<Answers[Job['kind']]>> => {
  const { file, limits } = job
  if (job.kind === 'pdf') return (await import('./pdf.ts')).readPdf(file, job)
  const { openZip } = await import('./zip.ts')
  const zip = openZip(file, limits)
  if (!zip.ok) return zip
  if (job.kind === 'docx') return (await import('./docx.ts')).readDocx(file, zip.value, job)
  if (job.kind === 'marked-xlsx') return (await import('./mark-xlsx.ts')).markXlsx(file, job.marks)
  return (await import('./xlsx.ts')).readXlsxGrid(file, zip.value, job)
}
