/** `POST /oauth/token`: short-lived tokens for programs (OAuth 2.0, client credentials, RFC 6749 section 4.4). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { issueToken } from '../../platform/accounts/keys.ts'
import { accountKeyIn } from '../../platform/accounts/secrets.ts'
import { beginTry } from '../../platform/accounts/tries.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Counter, limitRate } from './rate-limit.ts'

type TokenOptions = {
  readonly database: Database
  readonly writes: Counter
  readonly now?: () => Date
  readonly data?: string
}

type Credentials = { readonly client: string; readonly secret: string }

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return ''
  }
}

/** In the header, as the standard prefers, or in the form; never both. */
const credentialsOf = (request: FastifyRequest, form: URLSearchParams): Credentials | null => {
  const basic = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const inForm = { client: form.get('client_id'), secret: form.get('client_secret') }
  if (request.headers.authorization !== undefined) {
    if (basic === undefined || inForm.secret !== null) return null
    const [client = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':', 2)
    return { client: decoded(client), secret: decoded(secret) }
  }
  return inForm.client === null || inForm.secret === null
    ? null
    : { client: inForm.client, secret: inForm.secret }
}

const refuse = (reply: FastifyReply, status: number, error: string): FastifyReply => {
  if (status === 401) reply.header('www-authenticate', 'Basic realm="haicap"')
  return reply.code(status).send({ error })
}

export const routeTokens = (
  server: FastifyInstance,
  { database, writes, data, now = () => new Date() }: TokenOptions,
): void => {
  server.post('/oauth/token', { bodyLimit: 10_000 }, async (request, reply) => {
    limitRate(writes, request)
    reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' })
    const form = request.body
    if (!(form instanceof URLSearchParams)) return refuse(reply, 400, 'invalid_request')
    const repeated = [...new Set(form.keys())].some((name) => form.getAll(name).length > 1)
    if (repeated) return refuse(reply, 400, 'invalid_request')
    if (form.get('grant_type') !== 'client_credentials') return refuse(reply, 400, 'unsupported_grant_type')
    const given = credentialsOf(request, form)
    if (!given) return refuse(reply, 401, 'invalid_client')
    const at = now().toISOString()
    const attempt = await beginTry(
      { database, key: accountKeyIn(data), now: at, asker: request.ip },
      'key',
      given.client.slice(0, 100),
    )
    if (attempt.wait > 0) return refuse(reply.header('retry-after', String(attempt.wait)), 429, 'slow_down')
    const issued = await issueToken(database, { ...given, scope: form.get('scope') ?? '' }, at)
    if (!issued.ok) {
      const isScope = issued.problems[0]?.code === 'accounts/beyond-scope'
      return isScope ? refuse(reply, 400, 'invalid_scope') : refuse(reply, 401, 'invalid_client')
    }
    await attempt.succeeded()
    const { token, seconds, scopes } = issued.value
    return reply.send({
      access_token: token,
      token_type: 'Bearer',
      expires_in: seconds,
      scope: scopes.join(' '),
    })
  })
}
