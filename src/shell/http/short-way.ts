/**
 * The short way for questions that were asked before in the same words: answered before routing, at near the speed of a
 * bare server. Everything else, and everything unusual, takes the long way.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { outgoing } from './answer.ts'
import { type AnswerCache, keyOf } from './answer-cache.ts'
import { askerOf } from './asker.ts'
import { isData } from './data-address.ts'
import { markedHeaders } from './generated.ts'
import { showsSomething } from './identify.ts'
import { allowed, type Counter } from './rate-limit.ts'
import type { Revisions } from './revisions.ts'
import { dataHeaders, securityHeaders } from './security.ts'

export type ShortWay = {
  readonly cache: AnswerCache
  readonly revisions: Revisions
  readonly reads: Counter
  readonly behindProxy: boolean
  readonly generated: boolean
  readonly today: () => string
  readonly requestIdOf: (request: IncomingMessage) => string
  /** Told of each answer: route, status, seconds, request id. */
  readonly onAnswer: (route: string, status: number, seconds: number, requestId: string) => void
}

/** Answers and says true, or leaves the request untouched and says false. */
export const answerShortly = (way: ShortWay, request: IncomingMessage, response: ServerResponse): boolean => {
  // What is kept was made for the public; who shows who they are is asked for properly.
  if (request.method !== 'GET' || showsSomething(request.headers)) return false
  const asker = askerOf(request, way.behindProxy)
  const key = keyOf(request, asker.origin)
  const kept = key === null ? undefined : way.cache.get(key)
  if (!kept || kept.revision !== way.revisions.known(kept.of) || kept.today !== way.today()) return false
  if (!allowed(way.reads, asker.address)) return false
  const begun = performance.now()
  const requestId = way.requestIdOf(request)
  const { status, headers, bytes } = outgoing(request.headers, kept.answer)
  const usual = isData(request.url ?? '') ? dataHeaders : securityHeaders
  const sent = { ...usual, ...headers, 'x-request-id': requestId }
  response.writeHead(status, way.generated ? markedHeaders(sent) : sent)
  response.end(bytes ?? undefined)
  way.onAnswer(kept.route, status, (performance.now() - begun) / 1000, requestId)
  return true
}
