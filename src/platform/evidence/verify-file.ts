/** Verifies an exported log with nothing but the file: every byte, every place, every head. */
import { hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { canonical, type Json } from './canonical.ts'
import { beginning, leafOf } from './entry.ts'
import { exportFormat } from './export-file.ts'
import { type Digest, emptyFrontier, type Frontier, grown, rootOf } from './merkle.ts'
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

type Stream = { frontier: Frontier; last: Digest; signed: number; heads: number }

const mostFaults = 20

type Line = { readonly [name: string]: Json | undefined }
const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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

  const fault = (what: Fault['what'], stream: string | null = null, place: number | null = null) => {
    if (faults.length < mostFaults) faults.push({ line: lines, what, stream, place })
  }
  const streamOf = (name: string): Stream => {
    const known = streams.get(name)
    if (known) return known
    const made: Stream = { frontier: emptyFrontier, last: beginning, signed: 0, heads: 0 }
    streams.set(name, made)
    return made
  }
  const meetKept = (name: string, stream: Stream) => {
    for (const one of given.kept ?? [])
      if (one.stream === name && one.size === stream.frontier.size) {
        met.add(one)
        if (rootOf(stream.frontier).toString('hex') !== one.root) fault('head-differs', name, one.size)
      }
  }
  const entry = (name: string, place: number, body: string, leaf: string) => {
    const stream = streamOf(name)
    if (place !== stream.frontier.size) fault('wrong-place', name, place)
    if (!body.includes(`"stream":${JSON.stringify(name)}`)) fault('other-stream', name, place)
    const hashed = leafOf(stream.last, stream.frontier.size, hash('sha256', body, 'buffer'))
    if (hashed.toString('hex') !== leaf) fault('wrong-leaf', name, place)
    stream.last = hashed
    stream.frontier = grown(stream.frontier, hashed)
    entries += 1
    if (given.kept) meetKept(name, stream)
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
    if (size !== stream.frontier.size || rootOf(stream.frontier).toString('hex') !== root)
      fault('wrong-root', name, size)
    stream.heads += 1
    stream.signed = Math.max(stream.signed, size)
  }
  return {
    line: (text: string) => {
      lines += 1
      if (hasEnd) return fault('unknown-line')
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch {
        return fault('not-canonical')
      }
      if (!isLine(value) || canonical(value) !== text) return fault('not-canonical')
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
          [...streams].map(([name, { frontier, last, heads }]) => [
            name,
            { heads, last: last.toString('hex'), size: frontier.size },
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
        streams: [...streams].map(([stream, { frontier, signed }]) => ({
          stream,
          size: frontier.size,
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
  // Any bytes may come: each line is read as it stands, and what is no text differs from its canonical form.
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : (chunk as Buffer)
    let from = 0
    for (let end = bytes.indexOf(10, from); end >= 0; end = bytes.indexOf(10, from)) {
      verifier.line(bytes.toString('utf8', from, end))
      from = end + 1
    }
    rest = Buffer.from(bytes.subarray(from))
  }
  if (rest.length > 0) verifier.line(`${rest.toString('utf8')}\u0000`)
  return verifier.result()
}
