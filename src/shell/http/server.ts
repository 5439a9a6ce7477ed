/** The HTTP server: routes from operations and pages, and around them limits, headers, logs and health. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { Language } from '../../kernel/problems.ts'
import type { TerritoryOf } from '../../platform/access/model.ts'
import type { SessionLimits } from '../../platform/accounts/model.ts'
import { createCalendar } from '../../platform/clock.ts'
import type { Context, Operation } from '../../platform/operation.ts'
import type { Asset, ErrorPage, Page } from '../../platform/page.ts'
import { nearest } from '../../platform/parse.ts'
import { whyNotOffer } from '../names.ts'
import { shellProblem } from '../problems.ts'
import { answerOf, sendAnswer } from './answer.ts'
import { createAnswerCache } from './answer-cache.ts'
import { routeAssets } from './assets.ts'
import { errorSender } from './errors.ts'
import { markAll } from './generated.ts'
import { identifyAll } from './identify.ts'
import { listener } from './listener.ts'
import { createMetrics, type Gauge, type Metrics } from './metrics.ts'
import { routeTokens } from './oauth.ts'
import { openapi } from './openapi.ts'
import { apiRoot, isRouted, methodsOf, pathsOf, routeOperations } from './operations.ts'
import { routePages } from './pages.ts'
import { addParsers } from './parsers.ts'
import { refuseBytes } from './protocol.ts'
import { createCounter, limitRate } from './rate-limit.ts'
import { RefusedRequest } from './refusal.ts'
import { contextMaker } from './request-context.ts'
import { createRevisions } from './revisions.ts'
import { addHeaders } from './security.ts'
import { answerShortly, type ShortWay } from './short-way.ts'
import { routeSitemap } from './sitemap.ts'
import { operationFinder, type TwinOptions } from './twins.ts'

export type Limits = {
  readonly readsPerMinute: number
  readonly writesPerMinute: number
  /** Seconds a query may take. */
  readonly seconds: number
  readonly cacheBytes: number
  /** How much later than its commit a change may be seen. 0 looks for changes with every question. */
  readonly revisionMilliseconds: number
  readonly largestFile: number
  /** Seconds in which the headers of a request must come, in which all of it must, and in which a body must go on. */
  readonly headerSeconds: number
  readonly requestSeconds: number
  readonly stallSeconds: number
  /** Connections at once; more are closed as they come. */
  readonly connections: number
}

export const usualLimits: Limits = {
  readsPerMinute: 6000,
  writesPerMinute: 60,
  seconds: 30,
  cacheBytes: 64 * 1_048_576,
  revisionMilliseconds: 100,
  largestFile: 20 * 1_048_576,
  headerSeconds: 20,
  requestSeconds: 900,
  stallSeconds: 30,
  connections: 20_000,
}

/** What must be well before requests should come: true, or why not. */
export type Readiness = Readonly<Record<string, true | string>>

export type HttpOptions = {
  readonly operations: readonly Operation[]
  readonly database: Context['database']
  readonly pages?: readonly Page[]
  readonly assets?: readonly Asset[]
  readonly errorPage?: ErrorPage
  readonly first?: readonly string[]
  readonly limits?: Partial<Limits>
  readonly now?: () => Date
  readonly ready?: () => Promise<Readiness>
  readonly gauges?: () => readonly Gauge[]
  readonly version?: string
  /** Where JSON log lines go; none without it. */
  readonly log?: { readonly write: (line: string) => void }
  readonly checkOutput?: boolean
  /** Which ground units cover. */
  readonly territory?: TerritoryOf | undefined
  /** Signs as this deployment does. */
  readonly signer?: Context['signer'] | undefined
  /** The folder for files of this deployment. */
  readonly data?: string
  /** Requests come through a proxy of this machine, which says who asks and by which name. */
  readonly behindProxy?: boolean
  /** Where people open this site, for links in what is printed. */
  readonly site?: string
  /** The database holds generated data only: every answer says so. */
  readonly generated?: boolean
  /** How long people stay signed in. */
  readonly sessions?: SessionLimits
}

export const createServer = async (options: HttpOptions): Promise<FastifyInstance> => {
  const faults = whyNotOffer(options.operations)
  if (faults.length > 0) throw new Error(`operations cannot be offered: ${faults.join('; ')}`)
  const limits = { ...usualLimits, ...options.limits }
  const contextFor = contextMaker({ ...options, shareFor: limits.revisionMilliseconds })
  const { largestFile } = limits
  const sendError = errorSender({
    contextFor,
    largestFile,
    ...(options.errorPage ? { errorPage: options.errorPage } : {}),
  })
  const metrics = createMetrics()
  const [reads, writes] = [createCounter(limits.readsPerMinute), createCounter(limits.writesPerMinute)]
  const kept = {
    cache: createAnswerCache(limits.cacheBytes),
    revisions: createRevisions(limits.revisionMilliseconds),
  }
  const shortWay: ShortWay = {
    ...kept,
    reads,
    behindProxy: options.behindProxy ?? false,
    generated: options.generated ?? false,
    requestIdOf,
    today: todayOf(options),
    onAnswer: (route, status, seconds, requestId) => {
      metrics.count(route, 'GET', status, seconds)
      if (options.log) server.log.info(lineOf('GET', route, status, seconds, requestId), 'answered')
    },
  }
  const server: FastifyInstance = Fastify({
    serverFactory: (longWay) =>
      listener(limits, {
        answer: (request, response) => {
          if (!answerShortly(shortWay, request, response)) longWay(request, response)
        },
        onRefusal: (method, status, requestId) => {
          metrics.count('none', method, status, 0)
          if (options.log) server.log.info(lineOf(method, 'none', status, 0, requestId), 'answered')
        },
        requestIdOf,
      }),
    clientErrorHandler: (error, socket) => refuseBytes(error, socket, randomUUID()),
    logger: options.log ? { level: 'info', stream: options.log, base: null } : false,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: requestIdOf,
    // One hop: the nearest proxy is believed, nothing that it was told.
    trustProxy: options.behindProxy ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: 1_048_576,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true, querystringParser: () => ({}) },
    // No schema is given to Fastify, so nothing is coerced; should one ever be, it must not be either.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    frameworkErrors: (error, request, reply) => void sendError(error, request, reply),
  })
  addHeaders(server)
  if (options.generated) markAll(server)
  identifyAll(server, options)
  addParsers(server)
  observe(server, options, metrics)
  await server.register(multipart)
  server.setErrorHandler<Error>((error, request, reply) => sendError(error, request, reply))
  server.setNotFoundHandler((request, reply) => {
    // Looking for what was never there is a read like any other.
    limitRate(reads, request)
    return sendError(nothingAt(options, request), request, reply)
  })
  routeOperations(server, {
    ...limits,
    ...kept,
    reads,
    writes,
    operations: options.operations,
    contextFor,
  })
  const sendDescription = describer(options)
  routePages(server, {
    ...limits,
    ...kept,
    reads,
    writes,
    pages: options.pages ?? [],
    contextFor,
    find: operationFinder(options.operations),
    sendDescription,
  })
  routeTokens(server, { ...options, writes })
  routeAssets(server, options.assets ?? [])
  if (options.pages) routeSitemap(server, { ...kept, reads, pages: options.pages, contextFor })
  server.get(`${apiRoot}/openapi.json`, (request, reply) => {
    const asked = new URL(request.url, 'http://haicap').searchParams.get('lang')
    return sendDescription(asked === 'vi' ? 'vi' : 'en', request, reply)
  })
  routeHealth(server, options, () =>
    metrics.text([...(options.gauges?.() ?? []), cacheGauge(kept.cache.bytes())]),
  )
  return server
}

const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
}

/** What is logged of an answer: the route, never the values asked with. */
const lineOf = (method: string, route: string, status: number, seconds: number, request: string) => ({
  request,
  method,
  route,
  status,
  milliseconds: Math.round(seconds * 10_000) / 10,
})

const todayOf = ({ now = () => new Date() }: HttpOptions): (() => string) => {
  const todayAt = createCalendar()
  return () => todayAt(now())
}

/** One log line and one count per answer. */
const observe = (server: FastifyInstance, options: HttpOptions, metrics: Metrics) => {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    const seconds = reply.elapsedTime / 1000
    metrics.count(route, request.method, reply.statusCode, seconds)
    if (options.log)
      server.log.info(lineOf(request.method, route, reply.statusCode, seconds, request.id), 'answered')
    done()
  })
  server.addHook('onClose', (_server, done) => {
    metrics.stop()
    done()
  })
}

const nothingAt = ({ operations }: HttpOptions, request: FastifyRequest) => {
  const path = (request.url.split('?')[0] ?? '').slice(0, 200)
  const routed = operations.filter(isRouted)
  const meant = routed.find((operation) => pathsOf(operation).some((known) => leadsTo(known, path)))
  if (meant)
    return new RefusedRequest(shellProblem('other-method', { path, allowed: methodsOf(meant).join(', ') }))
  const known = routed.flatMap(pathsOf)
  return new RefusedRequest(shellProblem('no-such-address', { path, meant: nearest(path, known) }))
}

/** Whether a path is that of a route, whose named segments stand for any. */
const leadsTo = (route: string, path: string): boolean => {
  const [wanted, given] = [route.split('/'), path.split('/')]
  return (
    wanted.length === given.length && wanted.every((each, at) => each.startsWith(':') || each === given[at])
  )
}

/** Sends the description of the API in a language. */
const describer = (options: HttpOptions): TwinOptions['sendDescription'] => {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=300',
  }
  const described = (language: Language) =>
    answerOf(200, headers, JSON.stringify(openapi(options.operations, { language, ...versioned(options) })))
  const answers = { vi: described('vi'), en: described('en') }
  return (language, request, reply) => sendAnswer(request, reply, answers[language])
}

const versioned = ({ version }: HttpOptions) => (version ? { version } : {})

const routeHealth = (server: FastifyInstance, options: HttpOptions, metrics: () => string) => {
  server.get('/metrics', (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics()),
  )
  server.get('/healthz', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok', ...versioned(options) }),
  )
  server.get('/readyz', async (_request, reply) => {
    const checks = (await options.ready?.()) ?? {}
    const isReady = Object.values(checks).every((each) => each === true)
    const worded = Object.fromEntries(
      Object.entries(checks).map(([name, state]) => [name, state === true ? 'ok' : state]),
    )
    return reply
      .header('cache-control', 'no-store')
      .code(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'not-ready', checks: worded })
  })
}

const cacheGauge = (value: number): Gauge => ({
  name: 'haicap_answer_cache_bytes',
  help: 'Bytes of answers kept to be sent again.',
  value,
})
