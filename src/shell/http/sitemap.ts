/** What search engines are told: every address that is listed, in both languages, and what they need not ask. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { escapeXml } from '../../kernel/markup.ts'
import type { Context } from '../../platform/operation.ts'
import type { Page } from '../../platform/page.ts'
import { shellProblem } from '../problems.ts'
import { type Answer, answerOf, sendAnswer } from './answer.ts'
import { type Counter, limitRate } from './rate-limit.ts'
import { RefusedRequest } from './refusal.ts'
import { type ContextFor, originOf } from './request-context.ts'
import type { Revisions } from './revisions.ts'

/** Addresses of one file; each stands there twice, and 50,000 are allowed. */
const addressesOfFile = 10_000

export type SitemapOptions = {
  readonly pages: readonly Page[]
  readonly contextFor: ContextFor
  readonly revisions: Revisions
  readonly reads: Counter
}

/** The addresses of a page without language; a page whose path has named parts is not listed by itself. */
const listedOf = async (page: Page, context: Context): Promise<readonly string[]> =>
  page.listed ? page.listed(context) : page.path.includes('/:') ? [] : [page.path]

const inEnglish = (address: string): string => (address === '/' ? '/en' : `/en${address}`)

/** One address in both languages, each naming the other. */
const entry = (origin: string, address: string): string => {
  const [vi, en] = [escapeXml(origin + address), escapeXml(origin + inEnglish(address))]
  const others = `<xhtml:link rel="alternate" hreflang="vi" href="${vi}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/>`
  return `<url><loc>${vi}</loc>${others}</url>\n<url><loc>${en}</loc>${others}</url>\n`
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const fileOf = (origin: string, addresses: readonly string[]): string =>
  `${head}<urlset ${space} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${addresses
    .map((address) => entry(origin, address))
    .join('')}</urlset>\n`

const indexOf = (origin: string, files: number): string =>
  `${head}<sitemapindex ${space}>\n${Array.from(
    { length: files },
    (_, at) => `<sitemap><loc>${escapeXml(origin)}/sitemap-${at + 1}.xml</loc></sitemap>\n`,
  ).join('')}</sitemapindex>\n`

/** What a visit types or orders, and pages about former knowledge, are nothing to find. */
const robots = (origin: string): string =>
  [
    'User-agent: *',
    'Disallow: /api/',
    ...['q', 'address', 'sort', 'knownAt'].map((name) => `Disallow: /*${name}=`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')

export const routeSitemap = (server: FastifyInstance, options: SitemapOptions): void => {
  const { pages, contextFor, revisions, reads } = options
  // The last list of addresses; it holds as long as no page's revision changes.
  let last: { readonly key: string; readonly addresses: Promise<readonly string[]> } | null = null
  const addressesFor = async (context: Context): Promise<readonly string[]> => {
    const tokens = await Promise.all(pages.map((page) => revisions.ask(page, context)))
    const key = tokens.join('\n')
    if (last?.key !== key) {
      const addresses = Promise.all(pages.map((page) => listedOf(page, context))).then((lists) => [
        ...new Set(lists.flat()),
      ])
      last = { key, addresses }
      addresses.catch(() => {
        last = null
      })
    }
    return last.addresses
  }
  const send = (request: FastifyRequest, reply: FastifyReply, type: string, text: string): FastifyReply => {
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=3600', vary: 'accept-encoding' }
    const answer: Answer = answerOf(200, headers, text)
    return sendAnswer(request, reply, answer)
  }
  const isXml = 'application/xml; charset=utf-8'
  server.get('/robots.txt', (request, reply) =>
    send(request, reply, 'text/plain; charset=utf-8', robots(originOf(request))),
  )
  server.get('/sitemap.xml', async (request, reply) => {
    limitRate(reads, request)
    const addresses = await addressesFor(contextFor(request, { language: 'vi' }))
    return send(
      request,
      reply,
      isXml,
      indexOf(originOf(request), Math.ceil(addresses.length / addressesOfFile)),
    )
  })
  server.get('/sitemap-:number(^[1-9]\\d{0,4}).xml', async (request, reply) => {
    limitRate(reads, request)
    const number = Number(/-(\d+)\.xml/.exec(request.url)?.[1])
    const addresses = await addressesFor(contextFor(request, { language: 'vi' }))
    const own = addresses.slice((number - 1) * addressesOfFile, number * addressesOfFile)
    if (own.length === 0) {
      const known = Math.ceil(addresses.length / addressesOfFile)
      throw new RefusedRequest(shellProblem('no-such-sitemap', { number, known }))
    }
    return send(request, reply, isXml, fileOf(originOf(request), own))
  })
}
