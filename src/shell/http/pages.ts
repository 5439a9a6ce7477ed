/** HTML pages: each at its path in Vietnamese and under `/en` in English, and the files they load. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../kernel/problems.ts'
import type { Context } from '../../platform/operation.ts'
import type { Asset, Page, PageAnswer, PageRequest } from '../../platform/page.ts'
import { answerOf, sendAnswer } from './answer.ts'
import { readForm } from './body.ts'
import { type Counter, limitRate } from './rate-limit.ts'

export type PageOptions = {
  readonly pages: readonly Page[]
  readonly assets: readonly Asset[]
  readonly contextFor: (request: FastifyRequest, wanted: { readonly language: Language }) => Context
  readonly reads: Counter
  readonly writes: Counter
  /** Bytes a file handed in on a page may have. */
  readonly largestFile: number
}

const prefixes = [
  ['vi', ''],
  ['en', '/en'],
] as const

export const routePages = (server: FastifyInstance, options: PageOptions): void => {
  for (const page of options.pages)
    for (const [language, prefix] of prefixes)
      for (const method of page.methods ?? ['GET'])
        routePage(server, options, page, { language, prefix, method })
  for (const asset of options.assets) {
    const answer = answerOf(
      200,
      { 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' },
      asset.bytes,
    )
    server.get(asset.path, (request, reply) => sendAnswer(request, reply, answer))
  }
}

const routePage = (
  server: FastifyInstance,
  options: PageOptions,
  page: Page,
  at: { readonly language: Language; readonly prefix: string; readonly method: 'GET' | 'POST' },
) => {
  server.route({
    method: at.method,
    url: at.prefix && page.path === '/' ? at.prefix : `${at.prefix}${page.path}`,
    ...(at.method === 'POST' ? { bodyLimit: options.largestFile + 1_048_576 } : {}),
    handler: async (request, reply) => {
      limitRate(at.method === 'POST' ? options.writes : options.reads, request)
      const asked = await pageRequest(request, options.largestFile)
      return sendPage(request, reply, await page.handler(asked, options.contextFor(request, at)))
    },
  })
}

/** The request as pages see it. */
export const pageRequest = async (request: FastifyRequest, largestFile: number): Promise<PageRequest> => {
  const { language, path, query } = placeOf(request.url)
  const isPost = request.method === 'POST'
  const { fields, files } = isPost
    ? await readForm(request, largestFile, largestFile)
    : { fields: {}, files: {} }
  return {
    method: isPost ? 'POST' : 'GET',
    url: request.url,
    path,
    language,
    origin: `${request.protocol}://${request.host}`,
    // A cast: the router gives texts only.
    params: (request.params ?? {}) as Readonly<Record<string, string>>,
    query: Object.fromEntries(new URLSearchParams(query)),
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

export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  { status, headers, html }: PageAnswer,
): FastifyReply => {
  const own = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': status === 200 ? 'no-cache' : 'no-store',
    vary: 'accept-encoding',
  }
  return sendAnswer(request, reply, answerOf(status, { ...own, ...headers }, html))
}
