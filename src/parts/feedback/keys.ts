/** Receipt keys: random, given once, kept only as a hash. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export const newKey = (): string => randomBytes(18).toString('base64url')

export const isKey = (text: string): boolean => /^[A-Za-z0-9_-]{22,64}$/.test(text)

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Compares in the same time whatever differs. */
export const isKeyOf = (key: string, keyHash: string): boolean => {
  const [given, kept] = [Buffer.from(hashOf(key), 'hex'), Buffer.from(keyHash, 'hex')]
  return given.length === kept.length && timingSafeEqual(given, kept)
}
