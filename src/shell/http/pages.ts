/** HTML pages: each at its path in Vietnamese and under `/en` in English, and the same as data with `.json`. */
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../kernel/problems.ts'
import type { Context } from '../../platform/operation.ts'
import { onceField, type Page, type PageAnswer, type PageRequest } from '../../platform/page.ts'
import { shellProblem } from '../problems.ts'
import { type Answer, answerOf, prepare, sendAnswer } from './answer.ts'
import { keyOf } from './answer-cache.ts'
import { readForm } from './body.ts'
import { dataPath } from './data-address.ts'
import { freshnessOf } from './freshness.ts'
import { isGeneratedFor } from './generated.ts'
import { forgetIdentity, formKeyField, identityOf, isOwnWrite } from './identify.ts'
import { type Counter, limitRate } from './rate-limit.ts'
import { RefusedRequest } from './refusal.ts'
import { originOf } from './request-context.ts'
import { answerTwin, type TwinOptions } from './twins.ts'

export type PageOptions = TwinOptions & {
  readonly pages: readonly Page[]
  readonly reads: Counter
  readonly writes: Counter
  /** Bytes a file handed in on a page may have. */
  readonly largestFile: number
}

const prefixes = [
  ['vi', ''],
  ['en', '/en'],
] as const

type Place = { readonly page: Page; readonly language: Language; readonly prefix: string }

export const routePages = (server: FastifyInstance, options: PageOptions): void => {
  for (const page of options.pages)
    for (const [language, prefix] of prefixes) {
      const place = { page, language, prefix }
      for (const method of page.methods ?? ['GET']) routePage(server, options, place, method)
      if (page.twin || typeof page.noTwin === 'object') routeTwin(server, options, place)
    }
}

const routePage = (
  server: FastifyInstance,
  options: PageOptions,
  place: Place,
  method: 'GET' | 'POST',
): void => {
  const { page, prefix } = place
  server.route({
    method,
    url: prefix && page.path === '/' ? prefix : `${prefix}${page.path}`,
    ...(method === 'POST' ? { bodyLimit: options.largestFile + 1_048_576 } : {}),
    handler: (request, reply) => {
      limitRate(method === 'POST' ? options.writes : options.reads, request)
      return method === 'POST'
        ? answerForm(place, request, reply, options)
        : answerPage(place, request, reply, options)
    },
  })
}

const answerForm = async (
  { page, language }: Place,
  request: FastifyRequest,
  reply: FastifyReply,
  { largestFile, contextFor }: PageOptions,
): Promise<FastifyReply> => {
  const sent = await formRequest(request, largestFile)
  const { [formKeyField]: key, [onceField]: once, ...form } = sent.form
  if (!isOwnWrite(request, key)) {
    if (page.access) throw new RefusedRequest(shellProblem('form-stale'))
    forgetIdentity(request)
  }
  if (page.access && identityOf(request).actor.kind === 'public') return toSignIn(request, reply)
  const asked = { ...sent, ...carriedBy(request), form }
  const context = contextFor(request, { language })
  const isOnce = once && context.actor.kind !== 'public'
  const told = isOnce ? { ...context, idempotencyKey: onceKeyOf(page.path, once, form) } : context
  return sendPage(request, reply, await page.handler(asked, told))
}

/** The same form sent twice is one; changed after a look back it is another. */
const onceKeyOf = (path: string, once: string, form: PageRequest['form']): string => {
  const written = JSON.stringify([path, once, Object.entries(form).sort()])
  return `form.${createHash('sha256').update(written).digest('base64url')}`
}

/** Answers from what is kept where the page says it may be kept, else anew. */
const answerPage = async (
  { page, language }: Place,
  request: FastifyRequest,
  reply: FastifyReply,
  { cache, revisions, contextFor }: PageOptions,
): Promise<FastifyReply> => {
  const context = contextFor(request, { language })
  const isPublic = context.actor.kind === 'public'
  if (page.access && isPublic) return toSignIn(request, reply)
  const { today } = context
  const revision = await revisions.ask(page, context)
  const key = revision === null || !isPublic ? null : keyOf(request.raw, originOf(request))
  const kept = key === null ? undefined : cache.get(key)
  if (kept && kept.revision === revision && kept.today === today)
    return sendAnswer(request, reply, kept.answer)
  const asked = await pageRequest(request, page, context)
  const made = await page.handler(asked, context)
  if (made.status === 401 && isPublic && !page.path.startsWith('/sign-in')) return toSignIn(request, reply)
  const control = {
    'cache-control': isPublic ? freshnessOf(page, asked.query, made, context) : 'private, no-cache',
  }
  const answer = answerOfPage({ ...made, headers: { ...control, ...made.headers } })
  await prepare(request.headers, answer)
  const route = request.routeOptions.url ?? ''
  if (key !== null && revision !== null && answer.status === 200)
    cache.keep(key, { answer, of: page, route, revision, today })
  return sendAnswer(request, reply, answer)
}

const routeTwin = (server: FastifyInstance, options: PageOptions, { page, language, prefix }: Place) => {
  server.get(`${prefix}${dataPath(page.path)}`, async (request, reply) => {
    limitRate(options.reads, request)
    const context = options.contextFor(request, { language })
    const asked = bareRequest(request, page.path)
    const twin = (await page.twin?.(asked, context.today, context)) ?? null
    return answerTwin(twin, language, { request, reply, page }, options)
  })
}

/** To the sign-in, and from there back here. */
export const toSignIn = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { language } = placeOf(request.url)
  const next = new URLSearchParams(request.method === 'GET' ? { next: request.url.slice(0, 1000) } : {})
  const address = `${language === 'en' ? '/en' : ''}/sign-in?${next}`.replace(/\?$/, '')
  return reply.headers({ location: address, 'cache-control': 'no-store' }).code(303).send()
}

/** What the session of the asker brings along; nothing for the public. */
const carriedBy = (request: FastifyRequest): Pick<PageRequest, 'formKey' | 'secret' | 'device'> => {
  const { formKey, secret } = identityOf(request)
  return {
    ...(formKey ? { formKey } : {}),
    ...(secret ? { secret } : {}),
    device: request.headers['user-agent'] ?? '',
  }
}

/** What every page is told of its request, without a body; the path is that of the page, also where its data were asked for. */
export const bareRequest = (request: FastifyRequest, page?: string): PageRequest => {
  const { language, path, query } = placeOf(request.url)
  const isTwin = page !== undefined && path.endsWith('.json')
  return {
    method: 'GET',
    url: request.url,
    path: isTwin ? (page === '/' ? '/' : path.slice(0, -'.json'.length)) : path,
    language,
    origin: originOf(request),
    ...(isGeneratedFor(request) ? { generated: true } : {}),
    // A cast: the router gives texts only.
    params: (request.params ?? {}) as Readonly<Record<string, string>>,
    query: Object.fromEntries(new URLSearchParams(query)),
    form: {},
    files: {},
  }
}

/** The request as a page sees it, with the address of its data where it has some. */
const pageRequest = async (request: FastifyRequest, page: Page, context: Context): Promise<PageRequest> => {
  const asked = { ...bareRequest(request), ...carriedBy(request) }
  const twin = await page.twin?.(asked, context.today, context)
  if (!twin) return asked
  const prefix = asked.language === 'en' ? '/en' : ''
  const path = asked.path.length > 1 && asked.path.endsWith('/') ? asked.path.slice(0, -1) : asked.path
  const at = request.url.indexOf('?')
  return { ...asked, twin: `${prefix}${dataPath(path)}${at < 0 ? '' : request.url.slice(at)}` }
}

/** The request of a posted form. */
export const formRequest = async (request: FastifyRequest, largestFile: number): Promise<PageRequest> => {
  const { fields, files } = await readForm(request, largestFile, largestFile)
  return {
    ...bareRequest(request),
    method: 'POST',
    form: Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.at(-1) ?? ''])),
    files: Object.fromEntries(Object.entries(files).filter(([, { bytes }]) => bytes.byteLength > 0)),
  }
}

/** Language, path without it, and query of an address. */
export const placeOf = (
  url: string,
): { readonly language: Language; readonly path: string; readonly query: string } => {
  const [full = '/', query = ''] = url.split(/\?(.*)/s)
  const isEnglish = full === '/en' || full.startsWith('/en/')
  return { language: isEnglish ? 'en' : 'vi', path: (isEnglish ? full.slice(3) : full) || '/', query }
}

const answerOfPage = ({ status, headers, html }: PageAnswer): Answer => {
  const own = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': status === 200 ? 'no-cache' : 'no-store',
    vary: 'accept-encoding',
  }
  return answerOf(status, { ...own, ...headers }, html)
}

export const sendPage = (request: FastifyRequest, reply: FastifyReply, page: PageAnswer): FastifyReply =>
  sendAnswer(request, reply, answerOfPage(page))
