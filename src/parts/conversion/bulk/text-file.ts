/** A file of text piece by piece: its encoding told by its mark or its first bytes, everything else refused by name. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { readText } from '../../../platform/documents/read-text.ts'
import { conversionProblem } from '../problems.ts'
import { Objection } from './columns.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'
export type TextFile = {
  readonly path: string
  readonly name: string
  readonly bytes: number
  readonly encoding: Encoding
  readonly mark: boolean
  /** The first characters, without a mark. */
  readonly sample: string
}

const sampleBytes = 262_144

const encodingOf = (start: Buffer): { readonly encoding: Encoding; readonly mark: number } => {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', mark: 2 }
  return { encoding: 'utf-8', mark: 0 }
}

/** Cut where a line ends, so that no sign is cut in two. */
const wholeLines = (start: Buffer, size: number): Buffer => {
  if (start.length >= size) return start
  const end = Math.max(start.lastIndexOf(10), start.lastIndexOf(13))
  return end > 0 ? start.subarray(0, end + 1) : start
}

/** Looks at the first bytes of a file; legacy encodings, binary and empty files are refused as everywhere. */
export const openTextFile = async (path: string, name: string): Promise<TextFile> => {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(sampleBytes, size)), 0)
    const start = buffer.subarray(0, bytesRead)
    const { encoding, mark } = encodingOf(start)
    const lines = wholeLines(start, size)
    // A sign cut in two at the end of the sample is no fault of the file.
    const sample = new TextDecoder(encoding).decode(lines.subarray(mark), { stream: start.length < size })
    if (encoding === 'utf-8') {
      const looked = await readText({ name: `${name}.txt`, bytes: cutToSigns(lines, size) })
      if (!looked.ok) throw new Objection(...looked.problems)
    } else if (sample.trim() === '') throw new Objection(conversionProblem('no-rows', { file: name }))
    return { path, name, bytes: size, encoding, mark: mark > 0, sample }
  } finally {
    await file.close()
  }
}

/** Without the bytes of a sign that the sample cut off. */
const cutToSigns = (bytes: Buffer, size: number): Buffer => {
  if (bytes.length >= size) return bytes
  let end = bytes.length
  while (end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--
  return (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes
}

/** The text of the file after its mark, chunk by chunk. `rowNow` names the place when the encoding breaks. */
export async function* textOfFile(
  { path, name, bytes, encoding }: TextFile,
  rowNow: () => number,
  onShare: (share: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let read = 0
  const decoded = (chunk: Buffer | null): string => {
    try {
      return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch {
      throw new Objection(conversionProblem('broken-encoding', { file: name, row: rowNow(), encoding }))
    }
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 32_768 })) {
    read += chunk.length
    onShare(read / bytes)
    yield decoded(chunk)
  }
  yield decoded(null)
}

/** Text in the encoding of the file. */
export const encoded = (text: string, encoding: Encoding): Buffer => {
  if (encoding === 'utf-8') return Buffer.from(text)
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

export const markOf = (encoding: Encoding): Buffer => encoded('\ufeff', encoding)
