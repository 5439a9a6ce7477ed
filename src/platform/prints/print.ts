/** A document in one of its forms, out of a template and facts. */
import type { IsoDate } from '../../kernel/dates.ts'
import { fine, type Result } from '../../kernel/result.ts'
import { generatedMark } from '../database/mark.ts'
import { fill } from './fill.ts'
import type { Facts, Template } from './model.ts'
import { sheetOn } from './sheet.ts'
import { toHtml } from './to-html.ts'

export const printForms = ['pdf', 'docx', 'xlsx', 'html'] as const
export type PrintForm = (typeof printForms)[number]

export const mediaTypeOfForm = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
} as const satisfies Record<PrintForm, string>

/** The bytes of the document, or what its facts lack. The libraries of a form are loaded when it is asked for. */
export const printed = async (
  template: Template,
  facts: Facts,
  {
    form,
    on,
    now,
    site = '',
    generated = false,
  }: {
    readonly form: PrintForm
    readonly on: IsoDate
    readonly now: string
    readonly site?: string | undefined
    /** The facts are generated: the document says so on each page. */
    readonly generated?: boolean | undefined
  },
): Promise<Result<Uint8Array>> => {
  const made = fill(template, facts, site)
  if (!made.ok) return made
  const filled = generated ? { ...made.value, mark: generatedMark } : made.value
  const sheet = sheetOn(on, filled)
  if (form === 'html') return fine(Buffer.from(toHtml(filled, sheet)))
  if (form === 'xlsx') return fine(await (await import('./to-xlsx.ts')).toXlsx(filled))
  if (form === 'docx') return fine(await (await import('./to-docx.ts')).toDocx(filled, sheet))
  return fine(await (await import('./to-pdf.ts')).toPdf(filled, sheet, new Date(now)))
}
