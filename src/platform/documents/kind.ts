/** What a file is, told by its first bytes; its name only settles what content leaves open. */
import type { OtherKind } from './problems.ts'

export type FileInput = { readonly name: string; readonly bytes: Uint8Array }

/** One sign per byte. `TextDecoder` has no such encoding: its "latin1" is Windows-1252. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const starts: readonly (readonly [string, OtherKind | 'zip' | 'ole-container'])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'ole-container'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['II*\u0000', 'image'],
  ['MM\u0000*', 'image'],
  ['BM', 'image'],
  ['RIFF', 'image'],
  ['\u001f\u008b', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['Rar!', 'archive'],
  ['BZh', 'archive'],
  ['\u00fd7zXZ', 'archive'],
]

/** A bitmap starts with two letters that a text may also start with; its header has zeros where text has none. */
const isReally = (kind: OtherKind | 'zip' | 'ole-container', bytes: Uint8Array): boolean =>
  kind !== 'image' || bytes.subarray(0, 32).some((byte) => byte < 9 || byte > 0xf4)

const markup = (text: string): 'html' | 'xml' | null => {
  const start = text.replace(/^(?:\u00ef\u00bb\u00bf|\s|<!--[\s\S]*?-->)+/, '').slice(0, 1_000)
  if (/^<(?:!doctype\s+html|html|head|body|meta|div|table|p|span|style|script)\b/i.test(start)) return 'html'
  if (/^<\?xml/i.test(start)) return /<html/i.test(start) ? 'html' : 'xml'
  return null
}

export type Container = OtherKind | 'zip' | 'ole-container' | 'plain'

export const containerOf = (bytes: Uint8Array): Container => {
  const start = latin1(bytes.subarray(0, 2_048))
  if (start.slice(0, 1_024).includes('%PDF-')) return 'pdf'
  const found = starts.find(([magic, kind]) => start.startsWith(magic) && isReally(kind, bytes))
  if (found) return found[1]
  return markup(start) ?? 'plain'
}

const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))

/** What an OLE container holds: an encrypted Office file or one from before 2007. */
export const oleKind = (bytes: Uint8Array): 'encrypted' | 'doc' | 'xls' | 'ole' => {
  if (holds(bytes, 'EncryptedPackage')) return 'encrypted'
  if (holds(bytes, 'WordDocument')) return 'doc'
  return holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'xls' : 'ole'
}

/** What a ZIP container holds, by the names of its members. */
export const zipKind = (names: readonly string[]): OtherKind => {
  const has = (name: string): boolean => names.includes(name)
  const under = (folder: string): boolean => names.some((name) => name.startsWith(folder))
  if (has('word/document.xml') || (has('[Content_Types].xml') && under('word/'))) return 'docx'
  if (has('xl/workbook.xml') || under('xl/')) return 'xlsx'
  if (under('ppt/')) return 'pptx'
  if (has('mimetype') && has('content.xml')) return 'odt'
  return 'archive'
}
