/** Secrets: made at random, kept as hashes, or sealed where they must be read again. */
import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode } from '../../kernel/reason.ts'

/** 256 bits of chance, as they are put into a cookie, a link or a key. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What of a random secret is kept. Only for secrets of high entropy: a password is stretched instead. */
export const kept = (secret: string): Buffer => hash('sha256', secret, 'buffer')

/** The key of a deployment: it seals what must be read again, and hides names and addresses of failed tries. */
export type AccountKey = Buffer

const keys = new Map<string, AccountKey>()

/** Reads `accounts.key` of the data folder; makes it where there is none. */
export const accountKeyIn = (data: string | undefined): AccountKey => {
  if (data === undefined) throw new Error('accounts need a data folder for their key')
  const known = keys.get(data)
  if (known) return known
  const key = readOrMake(join(data, 'accounts.key'))
  if (key.byteLength !== 32) throw new Error('accounts.key does not hold 32 bytes in hex')
  keys.set(data, key)
  return key
}

const read = (path: string): Buffer => Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')

const has = (error: unknown, code: string): boolean => errorCode(error) === code

const readOrMake = (path: string): Buffer => {
  try {
    return read(path)
  } catch (error) {
    if (!has(error, 'ENOENT')) throw error
  }
  const made = randomBytes(32)
  mkdirSync(dirname(path), { recursive: true })
  try {
    // `wx`: of two processes that start at once, one makes the key and the other reads it.
    writeFileSync(path, `${made.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    if (has(error, 'EEXIST')) return read(path)
    throw error
  }
}

const derived = (key: AccountKey, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `haicap ${purpose}`, 32))

/** A text that only this deployment can read again (AES-256-GCM). `about` must be the same when it is opened. */
export const seal = (key: AccountKey, text: string, about: string): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'seal'), nonce).setAAD(Buffer.from(about))
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), closed])
}

export const unseal = (key: AccountKey, sealed: Buffer, about: string): string => {
  const open = createDecipheriv('aes-256-gcm', derived(key, 'seal'), sealed.subarray(0, 12))
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([open.update(sealed.subarray(28)), open.final()]).toString('utf8')
}

/** A name or an address that can be found again but not read. */
export const hidden = (key: AccountKey, text: string): Buffer =>
  createHmac('sha256', derived(key, 'hide')).update(text).digest()
