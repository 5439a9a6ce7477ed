/** Hashes and seals by the key that a command was told with. The key itself is never kept. */
import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto'
import { canonical, type Json } from '../evidence/canonical.ts'
import { isFile } from '../fields.ts'
import { Upload } from '../files/upload.ts'
import type { Actor } from '../operation.ts'

const who = (actor: Actor): string => {
  if (actor.kind === 'person') return `person ${actor.account}`
  if (actor.kind === 'client') return `client ${actor.client}`
  return actor.kind === 'operator' ? `operator ${actor.name}` : 'public'
}

export const markOf = (actor: Actor, key: string): Buffer =>
  Buffer.from(hash('sha256', `${who(actor)}\n${key}`), 'hex')

/** Files by their content, everything else as it is. */
const plain = (value: unknown): Json => {
  if (value instanceof Upload) return { file: value.name, sha256: value.sha256, size: value.size }
  if (isFile(value)) return { file: value.name, sha256: hash('sha256', value.bytes) }
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || value === undefined) return null
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]))
  if (typeof value === 'string') return value.toWellFormed()
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

/** What was asked, as a hash that only who has the key can compare: a password in the input cannot be guessed from it. */
export const askedOf = (key: string, operation: string, input: unknown): Buffer =>
  createHmac('sha256', key)
    .update(`${operation}\n${canonical(plain(input))}`)
    .digest()

const sealing = (key: string, mark: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', key, mark, 'haicap answer', 32))

export const sealed = (key: string, mark: Buffer, text: string): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealing(key, mark), nonce)
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

export const unsealed = (key: string, mark: Buffer, bytes: Buffer): string => {
  const decipher = createDecipheriv('aes-256-gcm', sealing(key, mark), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString()
}
