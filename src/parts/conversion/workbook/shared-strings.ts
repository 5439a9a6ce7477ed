/**
 * The shared texts of a workbook, kept in a file beside the work: a million addresses would fill the memory that the
 * whole conversion may take. Texts are asked for mostly in order, so a few pages of the file are held.
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { unescaped } from './xml-text.ts'

export type SharedStrings = {
  readonly count: number
  readonly textAt: (index: number) => string | null
  readonly close: () => void
}

export const noStrings: SharedStrings = { count: 0, textAt: () => null, close: () => {} }

const pageSize = 65_536
const mostPages = 64
const blockSize = 65_536
/** Where texts end, in blocks, so that nothing is copied when there are more. */
const endsInBlock = 65_536
const mostBytes = 0xffff_ffff

/** Reads `<si>` elements out of the text of the part, chunk by chunk, into a file at `path`. */
export const spillStrings = async (chunks: AsyncIterable<string>, path: string): Promise<SharedStrings> => {
  const file = openSync(path, 'w+', 0o600)
  const ends: Uint32Array[] = []
  let [count, size, rest] = [0, 0, '']
  let block = ''
  const flush = () => {
    if (block !== '') writeSync(file, block)
    block = ''
  }
  const put = (given: string) => {
    // Halves of signs are written as one sign each, so that sizes hold whatever stands beside them.
    const text = given.toWellFormed()
    block += text
    size += Buffer.byteLength(text)
    if (block.length > blockSize) flush()
    if (size > mostBytes) throw new RangeError('shared texts of more than 4 GB')
    if (count % endsInBlock === 0) ends.push(new Uint32Array(endsInBlock))
    const last = ends.at(-1)
    if (last) last[count++ % endsInBlock] = size
  }
  for await (const chunk of chunks) rest = takeItems(rest + chunk, put)
  flush()
  return reader(file, path, ends, count)
}

const item = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g
/** More than this of one text was never closed. */
const mostItem = 4_194_304

/** Gives each whole item's text to `put`; what is left is the beginning of the next. */
const takeItems = (text: string, put: (text: string) => void): string => {
  let done = 0
  item.lastIndex = 0
  for (let match = item.exec(text); match; match = item.exec(text)) {
    put(plainText(match[1] ?? ''))
    done = item.lastIndex
  }
  const rest = text.slice(done)
  if (rest.length > mostItem) throw new RangeError('a shared text without end')
  // Between items nothing is kept but what may be the beginning of one.
  return rest.includes('<') ? rest : ''
}

/** The words of a rich or plain text, without the reading aids of East Asian texts. */
export const plainText = (xml: string): string => {
  let text = ''
  const body = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml
  for (const [, words = ''] of body.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += unescaped(words)
  return text
}

const reader = (file: number, path: string, ends: readonly Uint32Array[], count: number): SharedStrings => {
  const endOf = (index: number): number =>
    index < 0 ? 0 : (ends[Math.floor(index / endsInBlock)]?.[index % endsInBlock] ?? 0)
  const pages = new Map<number, Buffer>()
  const pageAt = (number: number): Buffer => {
    const known = pages.get(number)
    if (known) return known
    const page = Buffer.alloc(pageSize)
    const read = readSync(file, page, 0, pageSize, number * pageSize)
    const oldest = pages.size >= mostPages ? pages.keys().next().value : undefined
    if (oldest !== undefined) pages.delete(oldest)
    pages.set(number, page.subarray(0, read))
    return page
  }
  const bytes = (from: number, to: number): string => {
    const first = Math.floor(from / pageSize)
    if (to <= (first + 1) * pageSize)
      return pageAt(first).toString('utf8', from - first * pageSize, to - first * pageSize)
    const whole = Buffer.alloc(to - from)
    readSync(file, whole, 0, to - from, from)
    return whole.toString('utf8')
  }
  return {
    count,
    textAt: (index) =>
      Number.isInteger(index) && index >= 0 && index < count ? bytes(endOf(index - 1), endOf(index)) : null,
    close: () => {
      closeSync(file)
      rmSync(path, { force: true })
    },
  }
}
