/** Who asks over HTTP, when, in which language. */
import type { FastifyRequest } from 'fastify'
import type { Language } from '../../kernel/problems.ts'
import type { TerritoryOf } from '../../platform/access/model.ts'
import type { SessionLimits } from '../../platform/accounts/model.ts'
import { createCalendar } from '../../platform/clock.ts'
import type { Context } from '../../platform/operation.ts'

import { identityOf } from './identify.ts'

export type ContextFor = (request: FastifyRequest, wanted: { readonly language: Language }) => Context

/** Makes the context of each request. */
export const contextMaker = (options: {
  readonly database: Context['database']
  readonly now?: () => Date
  readonly checkOutput?: boolean
  readonly data?: string
  readonly territory?: TerritoryOf | undefined
  readonly signer?: Context['signer'] | undefined
  /** Where people open this site; the host of a request is not believed. */
  readonly site?: string
  /** How long sessions last. */
  readonly sessions?: SessionLimits
  /** The database holds generated data only. */
  readonly generated?: boolean
  /** How long readers share a look at the database, in milliseconds; 0 is not at all. */
  readonly shareFor?: number
}): ContextFor => {
  const now = options.now ?? (() => new Date())
  const checkOutput = options.checkOutput ? { checkOutput: true } : {}
  const generated = options.generated ? { generated: true } : {}
  const data = options.data === undefined ? {} : { data: options.data }
  const idle = options.sessions ? { idleMinutes: options.sessions.idleMinutes } : {}
  const site = options.site === undefined ? {} : { site: options.site }
  const { territory } = options
  const signer = options.signer ? { signer: options.signer } : {}
  const todayAt = createCalendar()
  const shared = sharing(options.shareFor ?? 0)
  return (request, { language }) => {
    const instant = now()
    return {
      database: options.database,
      language,
      today: todayAt(instant),
      get now() {
        return instant.toISOString()
      },
      actor: identityOf(request).actor,
      ...conditionsOf(request),
      requestId: request.id,
      get signal() {
        return goneSignal(request)
      },
      get asker() {
        return request.ip
      },
      ...data,
      ...site,
      ...idle,
      ...generated,
      ...signer,
      ...shared(request.method),
      ...(territory ? { territory: () => territory({ database: options.database }) } : {}),
      ...checkOutput,
    }
  }
}

/** What a write is told under: by which key it is known again, and what its asker saw. */
const conditionsOf = ({ method, headers }: FastifyRequest): Pick<Context, 'idempotencyKey' | 'ifMatch'> => {
  if (method !== 'POST') return {}
  const { 'idempotency-key': key, 'if-match': ifMatch } = headers
  return {
    // Bare, or between quotes as structured headers write a text.
    ...(key === undefined ? {} : { idempotencyKey: String(key).replace(/^"(.*)"$/, '$1') }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  }
}

/** Scheme and host as asked, `http://localhost:8080`; pages print it in permanent addresses. */
export const originOf = ({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string =>
  `${protocol}://${host}`

/** One map for all readers of so many milliseconds. */
const sharing = (milliseconds: number) => {
  let [shared, until] = [new Map<string, unknown>(), 0]
  return (method: string): Pick<Context, 'shared'> => {
    if (milliseconds === 0 || (method !== 'GET' && method !== 'HEAD')) return {}
    const now = performance.now()
    if (now >= until) [shared, until] = [new Map(), now + milliseconds]
    return { shared }
  }
}

const signals = new WeakMap<FastifyRequest['raw']['socket'], AbortSignal>()

/** Aborted when the asker closes the connection; one for all that come over it. Made only when somebody looks. */
const goneSignal = ({ raw: { socket } }: FastifyRequest): AbortSignal => {
  const known = signals.get(socket)
  if (known) return known
  const controller = new AbortController()
  socket.once('close', () => controller.abort())
  signals.set(socket, controller.signal)
  return controller.signal
}
