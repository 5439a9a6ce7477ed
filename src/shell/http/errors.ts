/** From anything that went wrong to an answer in words: a problem document, or a page where one was asked for. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Language, Problem } from '../../kernel/problems.ts'
import { inputProblem } from '../../platform/input-problems.ts'
import type { ErrorPage, PageError } from '../../platform/page.ts'
import { shellProblem } from '../problems.ts'
import { answerOf, sendAnswer } from './answer.ts'
import { mostParts } from './body.ts'
import { isApi, isData } from './data-address.ts'
import { isLanguage, languageOf } from './negotiate.ts'
import { bareRequest, placeOf, sendPage, toSignIn } from './pages.ts'
import { problemDocument, RefusedRequest, statusOf } from './refusal.ts'
import type { ContextFor } from './request-context.ts'

/** Words for what Fastify and its plugins refuse; null for a failure of ours. */
const problemsOf = (
  error: Partial<FastifyError>,
  { largest, bodyLimit, type }: { largest: number; bodyLimit: number; type: string },
): readonly Problem[] | null => {
  if (error instanceof RefusedRequest) return error.problems
  const { code = '', statusCode = 500, message: reason = '' } = error
  if (code.endsWith('_LIMIT')) return [shellProblem('too-many-fields', { most: mostParts })]
  if (statusCode === 413 || code.endsWith('_TOO_LARGE'))
    return [shellProblem('too-large', { most: code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? bodyLimit : largest })]
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return [shellProblem('wrong-media', { type, accepted: 'application/json' })]
  if (statusCode === 400 && type.includes('json')) return [inputProblem('not-json', { reason })]
  return statusCode < 500 ? [shellProblem('malformed-request', { reason })] : null
}

/** Whether the database could not be reached, or went away under a question; that passes. */
const isDatabaseAway = (error: Partial<FastifyError> & { readonly syscall?: unknown }): boolean =>
  (error.syscall === 'connect' && error.code !== undefined) ||
  /^(08|57P0)/.test(error.code ?? '') ||
  /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message ?? '')

export type ErrorOptions = {
  readonly contextFor: ContextFor
  readonly largestFile: number
  readonly errorPage?: ErrorPage
}

export const errorSender =
  ({ contextFor, largestFile, errorPage }: ErrorOptions) =>
  (error: Partial<FastifyError>, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const refusal = problemsOf(error, {
      largest: largestFile,
      bodyLimit: request.routeOptions.bodyLimit ?? largestFile,
      type: request.headers['content-type'] ?? 'none',
    })
    if (!refusal)
      request.log.error({ err: { type: error.name, message: error.message, stack: error.stack } }, 'failed')
    const failure = isDatabaseAway(error)
      ? shellProblem('database-away')
      : shellProblem('our-failure', { request: request.id })
    const problems = refusal ?? [failure]
    const status = statusOf(problems)
    reply.header('cache-control', 'no-store')
    if (status === 503) reply.header('retry-after', '5')
    if (status === 429) reply.header('retry-after', String(problems[0]?.details.seconds ?? 60))
    if (status === 401) {
      const invalid = problems[0]?.code === 'shell/key-refused' ? ', error="invalid_token"' : ''
      reply.header('www-authenticate', `Bearer realm="haicap"${invalid}`)
    }
    if (status === 405) reply.header('allow', String(problems[0]?.details.allowed))
    // The rest of what was sent is not read.
    if (status === 413) reply.header('connection', 'close')
    if (!errorPage || !wantsPage(request)) return sendProblems(request, reply, problems)
    if (request.method === 'GET' && problems[0]?.code === 'access/not-signed-in')
      return toSignIn(request, reply)
    const asked = bareRequest(request)
    const page = errorPage(asked, contextFor(request, asked), pageError(refusal, status, request.id))
    return sendPage(request, reply, { ...page, status })
  }

const wantsPage = ({ url, headers }: FastifyRequest): boolean =>
  !isData(url) && (headers.accept ?? '').includes('text/html')

const pageError = (refusal: readonly Problem[] | null, status: number, requestId: string): PageError => {
  if (!refusal) return { kind: 'failed', requestId }
  if (refusal[0]?.code === 'shell/no-such-address') return { kind: 'not-found' }
  return { kind: 'refused', status, problems: refusal }
}

const sendProblems = (
  request: FastifyRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
): FastifyReply => {
  const asked = new URLSearchParams(request.url.split('?')[1]).get('lang') ?? ''
  const language = isLanguage(asked) ? asked : ownLanguage(request)
  const headers = { 'content-type': 'application/problem+json; charset=utf-8', 'content-language': language }
  const body = JSON.stringify(problemDocument(problems, language, request.id))
  return sendAnswer(request, reply, answerOf(statusOf(problems), headers, body))
}

/** The data of a page speak its language; otherwise the asker's headers decide. */
const ownLanguage = ({ url, headers }: FastifyRequest): Language =>
  isData(url) && !isApi(url) ? placeOf(url).language : languageOf(headers['accept-language'])
