/** Identities of what people enter: UUIDs that sort by time (RFC 9562, version 7). */
import { randomBytes } from 'node:crypto'

/** A UUID of version 7 for an instant, in milliseconds since 1970. */
export const uuidv7 = (milliseconds: number): string => {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(milliseconds, 0, 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return [0, 8, 12, 16, 20].map((from, at, all) => hex.slice(from, all[at + 1] ?? 32)).join('-')
}

/** Whether a text can be asked for as an identity; the database refuses to compare anything else. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
