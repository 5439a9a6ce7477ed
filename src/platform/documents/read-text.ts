/** The text of a document, whatever it is written in: told by content first, by name second. */
import type { Finding } from '../../kernel/findings.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { apart } from './apart.ts'
import { containerOf, type FileInput, oleKind, zipKind } from './kind.ts'
import { type Limits, limitsWith } from './limits.ts'
import { isMarkdown, type Legacy, readPlain, type Text } from './plain-text.ts'
import { type OtherKind, objection } from './problems.ts'
import { openZip } from './zip.ts'

export type TextFormat = 'markdown' | 'plain' | 'docx' | 'pdf'
export type ReadText = {
  readonly text: string
  readonly format: TextFormat
  readonly notes: readonly Finding[]
}
export type ReadOptions = {
  readonly limits?: Partial<Limits>
  /** What to do with text in TCVN3, VNI or Windows-1258: refuse and name it (default), or convert where nothing is lost. */
  readonly legacy?: Legacy
}

const wanted = 'DOCX, PDF, Markdown, TXT (UTF-8)'
const isOther = (file: FileInput, kind: OtherKind): Result<never> =>
  refused(objection(file, 'other-kind', { kind, wanted }))

const as = (format: TextFormat, read: Result<Text>): Result<ReadText> =>
  read.ok ? fine({ text: read.value.text, format, notes: read.value.notes }) : read

const fromZip = async (file: FileInput, limits: Limits, legacy: Legacy): Promise<Result<ReadText>> => {
  const zip = openZip(file, limits)
  if (!zip.ok) return zip
  const kind = zipKind(zip.value.names)
  if (kind === 'docx') return as('docx', await apart({ kind, file, limits, legacy }))
  if (kind !== 'archive') return isOther(file, kind)
  const inside = zip.value.names.slice(0, 3).join(', ')
  return inside === ''
    ? refused(objection(file, 'empty'))
    : refused(objection(file, 'nested-zip', { inside }))
}

/** Whether a file may be looked at at all; asked before anything is parsed. */
export const whyNotOpen = (file: FileInput, limits: Limits): Result<FileInput> => {
  if (file.bytes.length === 0) return refused(objection(file, 'empty'))
  if (file.bytes.length <= limits.bytes) return fine(file)
  return refused(objection(file, 'too-large', { bytes: file.bytes.length, limit: limits.bytes }))
}

/** The text of a Markdown, plain, DOCX or PDF file in NFC, one paragraph per line for DOCX and PDF. */
export const readText = async (file: FileInput, options: ReadOptions = {}): Promise<Result<ReadText>> => {
  const limits = limitsWith(options.limits)
  const legacy = options.legacy ?? 'refuse'
  const open = whyNotOpen(file, limits)
  if (!open.ok) return open
  const container = containerOf(file.bytes)
  if (container === 'pdf') return as('pdf', await apart({ kind: 'pdf', file, limits, legacy }))
  if (container === 'zip') return fromZip(file, limits, legacy)
  if (container === 'ole-container') {
    const kind = oleKind(file.bytes)
    return kind === 'encrypted' ? refused(objection(file, 'encrypted')) : isOther(file, kind)
  }
  if (container !== 'plain') return isOther(file, container)
  const read = readPlain(file, legacy)
  if (!read.ok) return read
  const { text } = read.value
  if (text.length > limits.characters)
    return refused(objection(file, 'too-long', { what: 'characters', limit: limits.characters }))
  return as(isMarkdown(file.name, text) ? 'markdown' : 'plain', read)
}
