/** The seal of a check code: part of an HMAC that only who holds the key can make. */
import { createHmac } from 'node:crypto'
import { codeOf, payloadOf, sealBits, type Unsealed } from './code.ts'
import type { Stated } from './model.ts'

export type SheetKey = { readonly id: number; readonly key: Uint8Array }

const sealOf = (payload: string, { key }: SheetKey): bigint => {
  const mac = createHmac('sha256', key).update(`haicap sheet ${payload}`).digest().subarray(0, 8)
  return mac.readBigUInt64BE() >> BigInt(64 - sealBits)
}

/** The check code; null where what is stated does not fit into one. */
export const sealed = (stated: Omit<Stated, 'key'>, key: SheetKey): string | null => {
  const payload = payloadOf({ ...stated, key: key.id })
  return payload === null ? null : codeOf(payload, sealOf(payload, key))
}

export const isSealedBy = ({ payload, seal }: Unsealed, key: SheetKey): boolean =>
  sealOf(payload, key) === seal
