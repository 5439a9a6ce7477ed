/**
 * Requests that are no proper HTTP, or mean two things at once: told in words before anything else is done with them. What a
 * proxy in front may read otherwise than we (two lengths, two hosts, another target) is never guessed at.
 */
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Problem, wordsOf } from '../../kernel/problems.ts'
import { shellProblem } from '../problems.ts'
import { languageOf } from './negotiate.ts'
import { problemDocument, statusOf } from './refusal.ts'
import { securityHeaders } from './security.ts'

/** Headers that say one thing; given twice, one reader takes the first and another the last. */
const singles: ReadonlySet<string> = new Set([
  'host',
  'origin',
  'authorization',
  'content-type',
  'content-encoding',
  'x-csrf-token',
  'idempotency-key',
])

const twice = (rawHeaders: readonly string[]): string | null => {
  const seen = new Set<string>()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? ''
    if (!singles.has(name)) continue
    if (seen.has(name)) return name
    seen.add(name)
  }
  return null
}

const hostForm = /^(?:[\w.-]{1,253}|\[[\da-fA-F:.]{2,45}\])(?::\d{1,5})?$/

/** A target with its host in front, as proxies get it, is taken when the host is the one that is asked; else where it leads. */
const foreignTarget = (request: IncomingMessage): string | null => {
  const { url = '', headers } = request
  if (url.startsWith('/') || url === '*') return null
  const own = `http://${headers.host}`
  if (!url.startsWith(own) || !/^$|^[/?]/.test(url.slice(own.length))) return url
  const rest = url.slice(own.length)
  request.url = rest.startsWith('/') ? rest : `/${rest}`
  return null
}

/** Why a request is not taken at all; null where it is. */
export const whyNotTake = (request: IncomingMessage): Problem | null => {
  const { headers, rawHeaders, httpVersion } = request
  if (httpVersion !== '1.1' && httpVersion !== '1.0')
    return shellProblem('malformed-request', { reason: `HTTP/${httpVersion}` })
  const name = twice(rawHeaders)
  if (name !== null) return shellProblem('header-twice', { name })
  // Probes of old speak so, and have no host to name.
  if (httpVersion === '1.0') headers.host ??= 'localhost'
  const host = headers.host ?? ''
  if (!hostForm.test(host)) return shellProblem('wrong-host', { host: host.slice(0, 100) })
  const target = foreignTarget(request)
  if (target !== null) return shellProblem('wrong-target', { target: target.slice(0, 100), host })
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return shellProblem('encoded-body', { encoding: encoding.slice(0, 40) })
  return null
}

/** Tells it in the asker's language, and lets the connection go: what follows on it may be read wrongly. */
export const refuseRequest = (
  request: IncomingMessage,
  response: ServerResponse,
  problem: Problem,
  requestId: string,
): number => {
  const language = languageOf(request.headers['accept-language'])
  const status = statusOf([problem])
  const body = Buffer.from(JSON.stringify(problemDocument([problem], language, requestId)))
  response.writeHead(status, {
    ...securityHeaders,
    ...problemHeaders,
    'content-language': language,
    'content-length': body.byteLength,
    'x-request-id': requestId,
  })
  response.end(body)
  return status
}

const problemHeaders = {
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
  connection: 'close',
} as const

const problemOf = (code: string): Problem => {
  if (code === 'HPE_HEADER_OVERFLOW') return shellProblem('headers-too-large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return shellProblem('slow-request')
  return shellProblem('malformed-request', { reason: code })
}

/** The answer that is due on a connection; none between requests. */
const dueOn = (socket: Duplex): ServerResponse | null => {
  // A cast: what Node itself looks at before it answers a client error.
  const message = Reflect.get(socket, '_httpMessage') as ServerResponse | null | undefined
  return message ?? null
}

/** The parser of Node found something wrong on a connection. What was asked before it is answered first. */
export const refuseBytes = (error: NodeJS.ErrnoException, socket: Duplex, requestId: string): void => {
  const due = dueOn(socket)
  if (due?.req.complete) due.once('close', () => setImmediate(refuseBytes, error, socket, requestId))
  // It was said before that nothing would follow.
  else if (error.code === 'HPE_CLOSED_CONNECTION') socket.destroy()
  else refuseConnection(socket, problemOf(error.code ?? 'HPE'), requestId)
}

/** Told on a connection where no request could be read, and so in both languages. */
export const refuseConnection = (socket: Duplex, problem: Problem, requestId: string): void => {
  // In the middle of an answer, another would be read as part of it.
  if (!socket.writable || dueOn(socket)?.headersSent) {
    socket.destroy()
    return
  }
  const status = statusOf([problem])
  const message = `${wordsOf(problem, 'vi')} ${wordsOf(problem, 'en')}`
  const document = problemDocument([problem], 'vi', requestId)
  const body = JSON.stringify({
    ...document,
    detail: message,
    problems: document.problems.map((each) => ({ ...each, message })),
  })
  const headers = {
    ...securityHeaders,
    ...problemHeaders,
    'content-language': 'vi, en',
    'content-length': Buffer.byteLength(body),
    'x-request-id': requestId,
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`, () =>
    socket.destroy(),
  )
}
