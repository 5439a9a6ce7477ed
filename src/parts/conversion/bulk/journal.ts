/**
 * What was converted so far, as NDJSON beside the output: one line that says of what, then one line per batch. Work
 * that was killed goes on after the last whole line; work on another file, or with other options, begins anew.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Added } from '../model.ts'

export type Journal = {
  /** Rows that the journal holds. */
  readonly rows: () => number
  readonly add: (rows: readonly Added[]) => void
  /** The rows from the first on, batch by batch. */
  readonly read: () => AsyncGenerator<readonly Added[]>
  readonly close: () => void
  readonly remove: () => void
}

export type JournalHead = Readonly<Record<string, string | number | boolean | null>>

const mark = (body: string): string => crc32(body).toString(16).padStart(8, '0')
const lineOf = (rows: readonly Added[]): string => {
  const body = JSON.stringify(rows)
  return `{"rows":${rows.length},"crc":"${mark(body)}","added":${body}}\n`
}

type Line = { readonly rows: readonly Added[]; readonly end: number }

/** Opens the journal at `path` for work as `head` says; `fresh` tells whether nothing could be taken over. */
export const openJournal = (path: string, head: JournalHead): Journal & { readonly resumed: boolean } => {
  const first = `${JSON.stringify({ journal: 'haicap.conversion/1', ...head })}\n`
  const existed = existsSync(path)
  const file = openSync(path, existed ? 'r+' : 'w+', 0o600)
  let [size, rows] = [0, 0]
  if (existed && startsWith(file, first)) {
    size = Buffer.byteLength(first)
    for (const line of linesIn(file, size)) {
      size = line.end
      rows += line.rows.length
    }
  }
  const resumed = rows > 0
  if (size === 0) size = put(file, first, 0)
  ftruncateSync(file, size)
  const bodyAt = Buffer.byteLength(first)
  return {
    resumed,
    rows: () => rows,
    add: (added) => {
      size += put(file, lineOf(added), size)
      rows += added.length
    },
    read: async function* () {
      fsyncSync(file)
      for (const line of linesIn(file, bodyAt)) yield line.rows
    },
    close: () => closeSync(file),
    remove: () => rmSync(path, { force: true }),
  }
}

const put = (file: number, text: string, at: number): number => {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at + done)
  return bytes.length
}

const startsWith = (file: number, text: string): boolean => {
  const wanted = Buffer.from(text)
  const found = Buffer.alloc(wanted.length)
  return readSync(file, found, 0, found.length, 0) === wanted.length && found.equals(wanted)
}

/** Whole lines whose content is what was written; the first that is not ends the journal. */
function* linesIn(file: number, from: number): Generator<Line> {
  const chunk = Buffer.alloc(131_072)
  let [held, at] = [Buffer.alloc(0), from]
  for (let place = from; ; ) {
    const read = readSync(file, chunk, 0, chunk.length, place)
    if (read === 0) return
    place += read
    held = Buffer.concat([held, chunk.subarray(0, read)])
    let done = 0
    for (let end = held.indexOf(10, done); end >= 0; end = held.indexOf(10, done)) {
      const rows = rowsIn(held.toString('utf8', done, end))
      if (!rows) return
      at += end + 1 - done
      done = end + 1
      yield { rows, end: at }
    }
    held = held.subarray(done)
  }
}

const rowsIn = (line: string): readonly Added[] | null => {
  const [all, crc, body] = /^\{"rows":\d+,"crc":"([0-9a-f]{8})","added":(.*)\}$/.exec(line) ?? []
  if (all === undefined || body === undefined || mark(body) !== crc) return null
  // The mark says that this is what `lineOf` wrote.
  return JSON.parse(body) as readonly Added[]
}
