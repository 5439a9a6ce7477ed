/** Whether the last line of a report was signed by the key it names. */
import { createPublicKey, verify } from 'node:crypto'
import type { Json } from '../../../platform/evidence/canonical.ts'
import { keyName } from '../../../platform/evidence/sign.ts'
import { signedText } from './write.ts'

type Line = { readonly [name: string]: Json | undefined }

export const isSigned = ({ end, key, publicKey, signature, signedAt }: Line): boolean => {
  if (typeof key !== 'string' || typeof publicKey !== 'string' || typeof signature !== 'string') return false
  if (typeof signedAt !== 'string') return false
  try {
    const der = Buffer.from(publicKey, 'base64')
    const text = Buffer.from(signedText(end ?? null, signedAt, key, publicKey))
    const known = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return keyName(der) === key && verify(null, text, known, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
