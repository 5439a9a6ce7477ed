/** Keys of programs: shown once, kept as a hash, good for some operations and for some time. */
import { fine, type Result, refused } from '../../kernel/result.ts'
import { noteRefusal } from '../access/refusals.ts'
import type { Database } from '../database/database.ts'
import { uuidv7 } from '../ids.ts'
import { bearerOf, type Holder, holderOf, insertKey, insertToken, seeKey } from './key-store.ts'
import { oneLine } from './model.ts'
import { accountProblem } from './problems.ts'
import { kept, newSecret } from './secrets.ts'
import { later } from './sessions.ts'

/** What a key and a token begin with, so that scanners for leaked secrets know them. */
const keyPrefix = 'hcp_'
const tokenPrefix = 'hct_'

/** Minutes that a token got with a key is good for. */
export const tokenMinutes = 15

/** The name of an operation, or all of a part. */
export const scopePattern = '^[a-z]+\\.(\\*|[a-z][A-Za-z]*)$'

export type IssuedKey = { readonly key: string; readonly secret: string; readonly expiresAt: string }

export const issueKey = async (
  database: Database,
  wanted: {
    readonly account: string
    readonly label: string
    readonly scopes: readonly string[]
    readonly days: number
    readonly by: string
  },
  now: string,
): Promise<IssuedKey> => {
  const secret = `${keyPrefix}${newSecret()}`
  const key = uuidv7(Date.parse(now))
  const expiresAt = later(now, wanted.days * 24 * 60)
  await insertKey(database, {
    key,
    account: wanted.account,
    label: oneLine(wanted.label) || 'API',
    hash: kept(secret),
    ending: secret.slice(-4),
    scopes: [...new Set(wanted.scopes)],
    createdAt: now,
    createdBy: wanted.by,
    expiresAt,
  })
  return { key, secret, expiresAt }
}

/** Who shows this key or token; null when it is none of ours, or good no more. */
export const holderBehind = async (
  database: Database,
  shown: string,
  now: string,
): Promise<Holder | null> => {
  if (!/^hc[pt]_[\w-]{43}$/.test(shown)) return null
  const find = shown.startsWith(tokenPrefix) ? bearerOf : holderOf
  const holder = await find(database, kept(shown), now)
  if (holder) await seeKey(database, holder.key, now)
  // Forged, ended or revoked: whose it may once have been is not looked up.
  else
    await noteRefusal(
      { what: 'key', account: null, actor: { kind: 'public' } },
      { database, now, requestId: '' },
    )
  return holder
}

export type IssuedToken = {
  readonly token: string
  readonly seconds: number
  readonly scopes: readonly string[]
}

const covers = (held: string, scope: string): boolean =>
  held === scope || (held.endsWith('.*') && scope.startsWith(held.slice(0, -1)))

/** A token for a key (OAuth 2.0, client credentials): for the scopes asked, which must lie in those of the key. */
export const issueToken = async (
  database: Database,
  { client, secret, scope }: { readonly client: string; readonly secret: string; readonly scope: string },
  now: string,
): Promise<Result<IssuedToken>> => {
  const holder = secret.startsWith(keyPrefix) ? await holderBehind(database, secret, now) : null
  if (!holder || holder.key !== client)
    return refused(accountProblem('no-such-key', { key: client.slice(0, 40) }))
  const asked = scope.split(/\s+/).filter((each) => each !== '')
  const scopes = asked.length > 0 ? asked : holder.scopes
  const beyond = scopes.find((each) => !holder.scopes.some((held) => covers(held, each)))
  if (beyond !== undefined) return refused(accountProblem('beyond-scope', { scope: beyond.slice(0, 60) }))
  const token = `${tokenPrefix}${newSecret()}`
  await insertToken(
    database,
    { hash: kept(token), key: holder.key, scopes, expiresAt: later(now, tokenMinutes) },
    now,
  )
  return fine({ token, seconds: tokenMinutes * 60, scopes })
}
