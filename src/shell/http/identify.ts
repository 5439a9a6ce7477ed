/** Who asks over HTTP: by the cookie of a session, by a key or a token, or nobody in particular. */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { grantsOf } from '../../platform/access/store.ts'
import { cookieName } from '../../platform/accounts/cookie.ts'
import { holderBehind } from '../../platform/accounts/keys.ts'
import { type SessionLimits, usualSessionLimits } from '../../platform/accounts/model.ts'
import { sessionAt } from '../../platform/accounts/sessions.ts'
import { localDay } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Actor } from '../../platform/operation.ts'
import { shellProblem } from '../problems.ts'
import { RefusedRequest } from './refusal.ts'

export type Identity = {
  readonly actor: Actor
  /** The secret of the session's cookie, of whatever stage. */
  readonly secret: string | null
  /** What forms and writes of the session must carry. */
  readonly formKey: string | null
}

const nobody: Identity = { actor: { kind: 'public' }, secret: null, formKey: null }
const identities = new WeakMap<FastifyRequest, Identity>()

export const identityOf = (request: FastifyRequest): Identity => identities.get(request) ?? nobody

/** From here on the request is anybody's: what it was sent with does not count. */
export const forgetIdentity = (request: FastifyRequest): void => {
  identities.set(request, nobody)
}

/** The one cookie of that name; of two, one was planted, and neither counts. */
export const cookieIn = (header: string | undefined, name: string): string | null => {
  const found = (header ?? '').split(';').flatMap((each) => {
    const at = each.indexOf('=')
    return at > 0 && each.slice(0, at).trim() === name ? [each.slice(at + 1).trim()] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Whether a request shows anything that could say who asks; the public has neither. */
export const showsSomething = (headers: {
  readonly cookie?: string | undefined
  readonly authorization?: string | undefined
}): boolean => headers.authorization !== undefined || (headers.cookie?.includes('haicap=') ?? false)

export type IdentifyOptions = {
  readonly database: Database
  readonly now?: () => Date
  readonly sessions?: SessionLimits
}

/** Finds out who asks before anything else is done; who shows nothing costs nothing. */
export const identifyAll = (server: FastifyInstance, options: IdentifyOptions): void => {
  const now = options.now ?? (() => new Date())
  server.addHook('onRequest', (request, _reply, done) => {
    if (!showsSomething(request.headers) || /^\/(assets\/|healthz|readyz|metrics|oauth\/)/.test(request.url))
      return done()
    identify(request, options, now()).then(
      (identity) => {
        identities.set(request, identity)
        done()
      },
      (error: Error) => done(error),
    )
  })
}

const identify = async (
  request: FastifyRequest,
  { database, sessions = usualSessionLimits }: IdentifyOptions,
  instant: Date,
): Promise<Identity> => {
  const now = instant.toISOString()
  const on = localDay(instant)
  const { authorization, cookie } = request.headers
  if (authorization !== undefined) {
    const shown = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
    const holder = shown === undefined ? null : await holderBehind(database, shown, now)
    if (!holder) throw new RefusedRequest(shellProblem('key-refused'))
    const { account, name, scopes } = holder
    const grants = await grantsOf(database, account, on)
    return { ...nobody, actor: { kind: 'client', client: account, name, scopes, grants } }
  }
  const secret = cookieIn(cookie, cookieName(request.protocol === 'https'))
  const found = await sessionAt({ database, secret, now, limits: sessions }, 'begun', 'half', 'full')
  if (!found) return nobody
  if (found.stage !== 'full' || !found.account || !found.provedAt) return { ...nobody, secret }
  return {
    secret,
    formKey: found.formKey,
    actor: {
      kind: 'person',
      account: found.account,
      name: found.name,
      grants: await grantsOf(database, found.account, on),
      session: found.session,
      provedAt: found.provedAt,
    },
  }
}

/** The field of forms, and the header of other writes, by which a session says that it is its own. */
export const formKeyField = 'csrf'
const formKeyHeader = 'x-csrf-token'

/**
 * Whether a write comes from a page of the session itself: cookies are sent along by any site, the key is known to our
 * pages only. Keys of programs and the public need none.
 */
export const isOwnWrite = (request: FastifyRequest, given: unknown): boolean => {
  const { actor, formKey } = identityOf(request)
  if (actor.kind !== 'person') return true
  const shown = request.headers[formKeyHeader] ?? given
  if (typeof shown !== 'string' || formKey === null) return false
  const [one, other] = [Buffer.from(shown), Buffer.from(formKey)]
  return one.byteLength === other.byteLength && timingSafeEqual(one, other)
}
