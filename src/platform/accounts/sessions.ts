/** Sessions: a random secret in a cookie, its hash in the database, a new secret with every step up. */
import type { Database } from '../database/database.ts'
import { recordEvidence } from '../evidence/record.ts'
import { uuidv7 } from '../ids.ts'
import type { Person } from '../operation.ts'
import type { SessionLimits } from './model.ts'
import { type AccountKey, kept, newSecret } from './secrets.ts'
import {
  endOldest,
  endSession,
  insertSession,
  proveSession,
  type Session,
  type Stage,
  seeSession,
  sessionOf,
} from './session-store.ts'
import { accountOf } from './store.ts'

/** Who comes to sign in, with what. */
export type Visit = {
  readonly database: Database
  readonly key: AccountKey
  /** The instant, ISO 8601 UTC, and the local day. */
  readonly now: string
  readonly today: string
  readonly requestId: string
  /** The secret of the cookie that came along. */
  readonly secret: string | null
  readonly asker: string | undefined
  /** What the browser says it is, shortened. */
  readonly device: string
  readonly limits: SessionLimits
}

/** A session that was just made, with the secret for the cookie. */
export type Opened = { readonly session: string; readonly secret: string }

export type SessionFound = NonNullable<Awaited<ReturnType<typeof sessionOf>>>

/** Open sessions of one account; one more ends the one that was seen longest ago. */
const mostSessions = 20

/** Minutes that somebody has for a sign-in on the way. */
const onTheWay = 10

export const later = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString()

/** The form of a secret of ours; anything else is not even looked up. */
export const isSecret = (text: string | null | undefined): text is string =>
  typeof text === 'string' && /^[\w-]{43}$/.test(text)

/** The session of the cookie that came along, of whatever stage, while it lasts. */
export const sessionAt = async (
  { database, secret, now, limits }: Pick<Visit, 'database' | 'secret' | 'now' | 'limits'>,
  ...stages: readonly Stage[]
): Promise<SessionFound | null> => {
  if (!isSecret(secret)) return null
  const found = await sessionOf(database, kept(secret), now, limits)
  if (!found || !stages.includes(found.stage)) return null
  // A minute more or less does not matter, and spares a write with every question.
  if (Date.parse(now) - Date.parse(found.seenAt) > 60_000) await seeSession(database, found.session, now)
  return found
}

type Opening = Pick<Session, 'stage' | 'account' | 'means'> & {
  readonly pending?: Readonly<Record<string, string>>
  readonly sealedHint?: Buffer | null
}

/** A new session with a secret of its own; the one of the cookie, if any, ends: nobody can plant one. */
export const openSession = async (visit: Visit, opening: Opening): Promise<Opened> => {
  const { database, now, limits, device } = visit
  const before = await sessionAt(visit, 'begun', 'half', 'full')
  if (before) await endSession(database, { session: before.session, account: before.account }, now)
  const secret = newSecret()
  const session = uuidv7(Date.parse(now))
  const isFull = opening.stage === 'full'
  await insertSession(
    database,
    {
      session,
      hash: kept(secret),
      stage: opening.stage,
      account: opening.account,
      formKey: newSecret(),
      pending: opening.pending ?? null,
      means: opening.means,
      sealedHint: opening.sealedHint ?? null,
      device: device.slice(0, 200),
      begunAt: now,
      provedAt: isFull ? now : null,
      expiresAt: later(now, isFull ? limits.hours * 60 : onTheWay),
    },
    now,
  )
  return { session, secret }
}

/** Signs somebody in, and writes down that it was done. */
export const signInAs = (
  visit: Visit,
  account: string,
  means: readonly string[],
  sealedHint: Buffer | null = null,
): Promise<Opened> =>
  visit.database.transaction().execute(async (database) => {
    const opened = await openSession({ ...visit, database }, { stage: 'full', account, means, sealedHint })
    const ended = await endOldest(database, account, { most: mostSessions }, visit.now)
    const also = ended > 0 ? { ended } : {}
    await told({ ...visit, database }, 'accounts.signIn', account, opened.session, {
      means: [...means],
      ...also,
    })
    return opened
  })

/** The proof was given again: the same session, a new secret, a fresh instant. */
export const proveAgain = (
  visit: Visit,
  { session, account }: Pick<Session, 'session' | 'account'>,
  means: readonly string[],
): Promise<Opened | null> =>
  visit.database.transaction().execute(async (database) => {
    const secret = newSecret()
    const done = await proveSession(database, session, { hash: kept(secret), means }, visit.now)
    if (!done || account === null) return null
    await told({ ...visit, database }, 'accounts.prove', account, session, { means: [...means] })
    return { session, secret }
  })

/** Ends the session of the cookie; says what it was, so that a provider can be told. */
export const signOut = (visit: Visit): Promise<SessionFound | null> =>
  visit.database.transaction().execute(async (database) => {
    const inside = { ...visit, database }
    const found = await sessionAt(inside, 'begun', 'half', 'full')
    if (!found) return null
    await endSession(database, { session: found.session, account: found.account }, visit.now)
    if (found.stage === 'full' && found.account)
      await told(inside, 'accounts.signOut', found.account, found.session, {})
    return found
  })

/** Leaves the entry of something that a person did on the way in or out. */
export const told = async (
  { database, now, requestId }: Pick<Visit, 'database' | 'now' | 'requestId'>,
  operation: string,
  account: string,
  session: string,
  input: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const found = await accountOf(database, account)
  const actor: Person = {
    kind: 'person',
    account,
    name: found?.name ?? '',
    grants: [],
    session,
    provedAt: now,
  }
  await recordEvidence(database, {
    operation,
    actor,
    by: null,
    at: now,
    requestId,
    input,
    answer: null,
    things: [{ kind: 'account', id: account }],
  })
}
