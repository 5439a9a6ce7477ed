/** What accounts are made of. */
import { type Static, Type } from 'typebox'
import { nullableText } from '../fields.ts'

export const accountKinds = ['person', 'client'] as const
export const accountStates = ['active', 'locked', 'closed'] as const

export const AccountSchema = Type.Object(
  {
    account: Type.String(),
    kind: Type.Union([Type.Literal('person'), Type.Literal('client')]),
    signInName: Type.String(),
    name: Type.String(),
    language: Type.Union([Type.Literal('vi'), Type.Literal('en')]),
    state: Type.Union([Type.Literal('active'), Type.Literal('locked'), Type.Literal('closed')]),
    email: nullableText,
    createdAt: Type.String(),
  },
  { $id: 'Account' },
)
export type Account = Static<typeof AccountSchema>

export const SessionSchema = Type.Object({
  session: Type.String(),
  device: Type.String(),
  means: Type.Array(Type.String()),
  begunAt: Type.String(),
  seenAt: Type.String(),
  expiresAt: Type.String(),
  current: Type.Boolean(),
})
export type SessionShown = Static<typeof SessionSchema>

export const FactorSchema = Type.Object({
  factor: Type.String(),
  kind: Type.Union([Type.Literal('totp'), Type.Literal('passkey')]),
  label: Type.String(),
  addedAt: Type.String(),
  lastUsedAt: nullableText,
})
export type FactorShown = Static<typeof FactorSchema>

export const KeySchema = Type.Object({
  key: Type.String(),
  account: Type.String(),
  label: Type.String(),
  ending: Type.String(),
  scopes: Type.Array(Type.String()),
  createdAt: Type.String(),
  expiresAt: Type.String(),
  revokedAt: nullableText,
  lastUsedAt: nullableText,
})
export type KeyShown = Static<typeof KeySchema>

/** How long a session lasts. */
export type SessionLimits = {
  /** Minutes without a request after which it ends. */
  readonly idleMinutes: number
  /** Hours after which it ends in any case. */
  readonly hours: number
}

export const usualSessionLimits: SessionLimits = { idleMinutes: 60, hours: 12 }

/** A sign-in name as it is kept: small letters, without room around it. */
export const signInNameOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

/** What people type as a name or a label, in one line. */
export const oneLine = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()

/** Letters, digits and a few signs; two at least. */
export const signInNamePattern = '^[a-zA-Z0-9][a-zA-Z0-9._@+-]{1,79}$'
