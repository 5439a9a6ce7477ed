/** Which other sites may do what, and what a page may load. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { shellProblem } from '../problems.ts'
import { isData } from './data-address.ts'
import { RefusedRequest } from './refusal.ts'

/** No script at all but our own files, no frames, nothing from elsewhere. */
export const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** Reads of the API and the data of pages are open to any site, without credentials; nothing else is. */
const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, x-request-id',
} as const
/** The headers of every read of data. */
export const dataHeaders = { ...securityHeaders, ...openToAll } as const
const reading = new Set(['GET', 'HEAD'])

/** Puts the headers on every answer and refuses writes from other sites. */
export const addHeaders = (server: FastifyInstance) => {
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(securityHeaders)
    reply.header('x-request-id', request.id)
    if (isData(request.url) && reading.has(request.method)) reply.headers(openToAll)
    done(isForeignWrite(request) ? new RefusedRequest(shellProblem('other-site')) : undefined)
  })
  server.options('/api/*', (_request, reply) =>
    reply
      .headers({
        ...openToAll,
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-max-age': '86400',
      })
      .code(204)
      .send(),
  )
}

/** A browser says where a form came from; another site's form may not write here. */
const isForeignWrite = ({ method, headers, host }: FastifyRequest): boolean => {
  if (reading.has(method) || method === 'OPTIONS') return false
  const { origin } = headers
  if (headers['sec-fetch-site'] === 'cross-site') return true
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
}
