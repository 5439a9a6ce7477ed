/** Codes of an app (TOTP, RFC 6238): the secret is sealed, and a code is taken once. */
import { Secret, TOTP } from 'otpauth'
import type { Database } from '../database/database.ts'
import { uuidv7 } from '../ids.ts'
import { type AccountKey, seal, unseal } from './secrets.ts'
import { begunTotp, factorsOf, insertTotp, useStep } from './store.ts'

type At = { readonly database: Database; readonly key: AccountKey; readonly now: string }

const period = 30

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: 'haicap',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: Secret.fromBase32(secret),
  })

export type NewTotp = { readonly factor: string; readonly address: string; readonly secret: string }

/** Begins one: the app is told the secret, and it counts from its first right code on. */
export const beginTotp = async (
  { database, key, now }: At,
  { account, name, label }: { readonly account: string; readonly name: string; readonly label: string },
): Promise<NewTotp> => {
  const secret = new Secret({ size: 20 }).base32
  const factor = uuidv7(Date.parse(now))
  await insertTotp(database, { factor, account, label, sealed: seal(key, secret, account) }, now)
  return { factor, secret, address: totpOf(secret, name).toString() }
}

/** The one that was begun, to show it again while it is not confirmed. */
export const totpBegun = async (
  { database, key }: Pick<At, 'database' | 'key'>,
  account: string,
  name: string,
): Promise<NewTotp | null> => {
  const begun = await begunTotp(database, account)
  if (!begun) return null
  const secret = unseal(key, begun.sealed, account)
  return { factor: begun.factor, secret, address: totpOf(secret, name).toString() }
}

/** The step of a code: now, the one before or the one after; null when it is of none of them. */
const stepOf = (secret: string, code: string, now: string): number | null => {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return null
  const timestamp = Date.parse(now)
  const delta = totpOf(secret, '').validate({ token: digits, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta
}

/** Whether a code is right, and was not used before. */
export const checkTotp = async (
  { database, key, now }: At,
  account: string,
  code: string,
): Promise<boolean> => {
  for (const { factor, kind, sealed } of await factorsOf(database, account)) {
    if (kind !== 'totp' || !sealed) continue
    const step = stepOf(unseal(key, sealed, account), code, now)
    if (step !== null && (await useStep(database, factor, step, now))) return true
  }
  return false
}

/** The first right code makes it count. */
export const confirmTotp = async (
  { database, key, now }: At,
  account: string,
  code: string,
): Promise<boolean> => {
  const begun = await begunTotp(database, account)
  if (!begun) return false
  const step = stepOf(unseal(key, begun.sealed, account), code, now)
  return step !== null && (await useStep(database, begun.factor, step, now))
}
