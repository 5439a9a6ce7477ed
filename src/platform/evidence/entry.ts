/** An entry of the evidence log: who did what, as what, where, and the hash of what it changed. */
import { hash, randomBytes } from 'node:crypto'
import type { TSchema } from 'typebox'
import type { Grant } from '../access/model.ts'
import { isFile, withoutSecrets } from '../fields.ts'
import { uuidv7 } from '../ids.ts'
import type { Actor, Thing } from '../operation.ts'
import { canonical, type Json } from './canonical.ts'
import { type Digest, sha256 } from './merkle.ts'

/** The stream of everything that belongs to no province. */
export const centre = 'centre'

export type Entry = {
  readonly entry: string
  readonly stream: string
  readonly body: string
  readonly salt: Buffer
  readonly things: readonly Thing[]
}

export type Done = {
  readonly operation: string
  readonly actor: Actor
  /** The grant by which it was allowed, where one was needed. */
  readonly by: Grant | null
  readonly at: string
  readonly requestId: string
  readonly input: unknown
  readonly answer: unknown
  /** What input and answer are made of: fields marked as secret stay out of the entry. */
  readonly schemas?: { readonly input: TSchema; readonly answer: TSchema }
  readonly things: readonly Thing[]
}

/** Files are named by their hash, everything else stays as it is. */
const plain = (value: unknown): Json => {
  if (isFile(value))
    return { file: value.name, sha256: hash('sha256', value.bytes), size: value.bytes.byteLength }
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || value === undefined) return null
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]))
  if (typeof value === 'string') return value.toWellFormed()
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

/** The hash of what an operation was told and answered, which the salt keeps from being guessed. */
export const changedHash = (salt: Uint8Array, input: unknown, answer: unknown): string =>
  hash(
    'sha256',
    Buffer.concat([salt, Buffer.from(canonical({ input: plain(input), answer: plain(answer) }))]),
  )

const named = (actor: Actor): Json => {
  if (actor.kind === 'person') return { kind: 'person', account: actor.account, session: actor.session }
  if (actor.kind === 'client') return { kind: 'client', client: actor.client }
  return actor.kind === 'operator' ? { kind: 'operator', name: actor.name } : { kind: 'public' }
}

/** Makes the entry of something done. Its stream is that of the first thing that lies in a province. */
export const entryOf = (done: Done): Entry => {
  const entry = uuidv7(Date.parse(done.at))
  const stream = done.things.find(({ province }) => province)?.province ?? centre
  const salt = randomBytes(16)
  const body = canonical({
    entry,
    stream,
    at: done.at,
    operation: done.operation,
    actor: named(done.actor),
    role: done.by?.role ?? null,
    unit: done.by?.unit ?? null,
    grant: done.by?.id ?? null,
    request: done.requestId,
    things: done.things.map(({ kind, id }) => ({ kind, id })),
    changed: changedHash(
      salt,
      withoutSecrets(done.schemas?.input, done.input),
      withoutSecrets(done.schemas?.answer, done.answer),
    ),
  })
  return { entry, stream, body, salt, things: done.things }
}

/** What comes before the first leaf of a stream. */
export const beginning: Digest = Buffer.alloc(32)

// One for all, as for nodes: a zero byte, the leaf before, the place, the hash of the body.
const bytes = Buffer.alloc(73)

/** The leaf of an entry at its place: it holds the leaf before it, so no entry can be changed, lost or moved. */
export const leafOf = (before: Digest, place: number, bodyHash: Uint8Array): Digest => {
  bytes.set(before, 1)
  bytes.writeUInt32BE(Math.floor(place / 2 ** 32), 33)
  bytes.writeUInt32BE(place % 2 ** 32, 37)
  bytes.set(bodyHash, 41)
  return sha256(bytes)
}
