/** Verifies an exported log with nothing but the file: every byte, every place, every head. */
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { canonical, type Json } from './canonical.ts'
import { beginning, leafOf } from './entry.ts'
import { exportFormat } from './export-file.ts'
import { type Digest, type Growing, grow, growing, rootOf, sha256 } from './merkle.ts'
import { isSignedBy, keyName } from './sign.ts'

export type Fault = {
  readonly line: number
  readonly what:
    | 'not-a-log' // the first line is another
    | 'not-canonical' // a byte of the line is not what it must be
    | 'unknown-line'
    | 'wrong-place' // an entry is missing, doubled or moved
    | 'wrong-leaf' // an entry, or one before it, was changed
    | 'other-stream' // the body says another stream than the line
    | 'wrong-root' // the head does not stand for the entries before it
    | 'wrong-signature'
    | 'unknown-key'
    | 'wrong-end' // the count at the end is another
    | 'no-end' // the file is cut off
    | 'head-differs' // a head that was given does not fit the log
  readonly stream: string | null
  readonly place: number | null
}

export type Verified = {
  readonly entries: number
  readonly streams: readonly { readonly stream: string; readonly size: number; readonly signed: number }[]
  /** Keys of the file by name; whoever verifies compares them with those they were told. */
  readonly keys: readonly string[]
  readonly faults: readonly Fault[]
}

/** A head somebody kept from earlier: the log must still contain it. */
export type KeptHead = { readonly stream: string; readonly size: number; readonly root: string }

type Stream = {
  readonly tree: Growing
  last: Digest
  signed: number
  heads: number
  /** How the body of an entry names the stream, and how the line ends behind its place. */
  readonly inBody: string
  readonly lineEnd: string
  /** Heads that were given, by their size. */
  readonly kept: ReadonlyMap<number, readonly KeptHead[]>
}

const mostFaults = 20

type Line = { readonly [name: string]: Json | undefined }
const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object that a line says in its one canonical form; null where it is another form, or none. */
const canonicalLine = (text: string): Line | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isLine(value) && canonical(value) === text ? value : null
  } catch {
    return null
  }
}

/** Checks line after line; hold it open for as long as there are lines, then ask for the result. */
export const createVerifier = (given: {
  /** Names of the keys that are trusted; without them those of the file are taken. */
  readonly trusted?: readonly string[]
  readonly kept?: readonly KeptHead[]
}) => {
  const streams = new Map<string, Stream>()
  const keys = new Map<string, Buffer>()
  const faults: Fault[] = []
  const met = new Set<KeptHead>()
  let [lines, entries, hasEnd] = [0, 0, false]
  let latest: readonly [string, Stream] | null = null

  const fault = (what: Fault['what'], stream: string | null = null, place: number | null = null) => {
    if (faults.length < mostFaults) faults.push({ line: lines, what, stream, place })
  }
  const streamOf = (name: string): Stream => {
    const known = streams.get(name)
    if (known) return known
    const made: Stream = {
      tree: growing(),
      last: beginning,
      signed: 0,
      heads: 0,
      inBody: `"stream":${JSON.stringify(name)}`,
      lineEnd: `,"stream":${JSON.stringify(name)}}`,
      kept: Map.groupBy(
        (given.kept ?? []).filter(({ stream }) => stream === name),
        ({ size }) => size,
      ),
    }
    streams.set(name, made)
    return made
  }
  const meetKept = (name: string, { tree, kept }: Stream) => {
    for (const one of kept.get(tree.size) ?? []) {
      met.add(one)
      if (rootOf(tree).toString('hex') !== one.root) fault('head-differs', name, one.size)
    }
  }
  const place = (name: string, stream: Stream, body: string, leaf: string) => {
    if (!body.includes(stream.inBody)) fault('other-stream', name, stream.tree.size)
    const hashed = leafOf(stream.last, stream.tree.size, sha256(body))
    if (hashed.toString('hex') !== leaf) fault('wrong-leaf', name, stream.tree.size)
    stream.last = hashed
    grow(stream.tree, hashed)
    entries += 1
    meetKept(name, stream)
  }
  const entry = (name: string, at: number, body: string, leaf: string) => {
    const stream = streamOf(name)
    if (at !== stream.tree.size) fault('wrong-place', name, at)
    place(name, stream, body, leaf)
    latest = [name, stream]
  }
  /**
   * The next entry of the stream just met, which most lines are: its line can only be `{"body":B,"leaf":L,"place":N,
   * "stream":S}` with N and S known, so only B needs reading. False where it is anything else, which is then read in full.
   */
  const isNext = (text: string): boolean => {
    if (!latest) return false
    const [name, stream] = latest
    const end = `","place":${stream.tree.size}${stream.lineEnd}`
    const leafAt = text.length - end.length - 64
    if (!text.endsWith(end) || !text.startsWith('{"body":"') || !text.startsWith(',"leaf":"', leafAt - 9))
      return false
    const quoted = text.slice(8, leafAt - 9)
    const leaf = text.slice(leafAt, leafAt + 64)
    if (!/^[0-9a-f]*$/.test(leaf)) return false
    let body: unknown
    try {
      body = JSON.parse(quoted)
    } catch {
      return false
    }
    if (typeof body !== 'string' || !body.isWellFormed() || JSON.stringify(body) !== quoted) return false
    place(name, stream, body, leaf)
    return true
  }
  const head = (line: Line, name: string, size: number) => {
    const stream = streamOf(name)
    const { key, root, signature, signedAt } = line
    if (
      typeof key !== 'string' ||
      typeof root !== 'string' ||
      typeof signature !== 'string' ||
      typeof signedAt !== 'string'
    )
      return fault('unknown-line', name, size)
    const publicKey = keys.get(key)
    const full = {
      stream: name,
      size,
      root: Buffer.from(root, 'hex'),
      signedAt,
      key,
      signature: Buffer.from(signature, 'base64'),
    }
    if (!publicKey || (given.trusted && !given.trusted.includes(key))) fault('unknown-key', name, size)
    else if (!isSignedBy(full, publicKey)) fault('wrong-signature', name, size)
    // A head stands right behind the last entry it speaks of.
    if (size !== stream.tree.size || rootOf(stream.tree).toString('hex') !== root)
      fault('wrong-root', name, size)
    stream.heads += 1
    stream.signed = Math.max(stream.signed, size)
  }
  return {
    line: (text: string) => {
      lines += 1
      if (hasEnd) return fault('unknown-line')
      if (isNext(text)) return undefined
      const value = canonicalLine(text)
      if (!value) return fault('not-canonical')
      if (lines === 1) return value.format === exportFormat ? undefined : fault('not-a-log')
      const { stream, place, size } = value
      if (typeof stream === 'string' && typeof value.body === 'string' && typeof place === 'number')
        return entry(stream, place, value.body, String(value.leaf))
      if (typeof stream === 'string' && typeof size === 'number') return head(value, stream, size)
      if (typeof value.publicKey === 'string' && typeof value.key === 'string') {
        const publicKey = Buffer.from(value.publicKey, 'base64')
        if (keyName(publicKey) !== value.key) return fault('unknown-key')
        keys.set(value.key, publicKey)
        return undefined
      }
      if (isLine(value.end)) {
        hasEnd = true
        const found = Object.fromEntries(
          [...streams].map(([name, { tree, last, heads }]) => [
            name,
            { heads, last: last.toString('hex'), size: tree.size },
          ]),
        )
        if (canonical(found) !== canonical(value.end)) fault('wrong-end')
        return undefined
      }
      return fault('unknown-line')
    },
    result: (): Verified => {
      if (!hasEnd) fault('no-end')
      for (const one of given.kept ?? []) if (!met.has(one)) fault('head-differs', one.stream, one.size)
      return {
        entries,
        streams: [...streams].map(([stream, { tree, signed }]) => ({
          stream,
          size: tree.size,
          signed,
        })),
        keys: [...keys.keys()],
        faults,
      }
    },
  }
}

/** Verifies a file, piece by piece. A last line without its end is a line of the file all the same. */
export const verifyFile = async (
  path: string,
  given: Parameters<typeof createVerifier>[0] = {},
): Promise<Verified> => {
  const verifier = createVerifier(given)
  let rest = Buffer.alloc(0)
  const line = (bytes: Uint8Array, text: string) =>
    // Bytes that are no text would be read as a sign that may stand there rightly.
    verifier.line(isUtf8(bytes) ? text : `${text}\u0000`)
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : (chunk as Buffer)
    const last = bytes.lastIndexOf(10)
    const isText = isUtf8(bytes.subarray(0, last + 1))
    let from = 0
    for (let end = bytes.indexOf(10, from); end >= 0; end = bytes.indexOf(10, from)) {
      const text = bytes.toString('utf8', from, end)
      if (isText) verifier.line(text)
      else line(bytes.subarray(from, end), text)
      from = end + 1
    }
    rest = Buffer.from(bytes.subarray(from))
  }
  if (rest.length > 0) verifier.line(`${rest.toString('utf8')}\u0000`)
  return verifier.result()
}
