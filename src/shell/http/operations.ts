/** One route per operation, derived from its definition. */
import { createReadStream, rmSync, statSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemKinds } from '../../kernel/problems.ts'
import type { Context, Document, FileAnswer, Operation } from '../../platform/operation.ts'
import { perform } from '../../platform/perform.ts'
import { encodeRows, type Format, formats, rowsOf } from '../formats.ts'
import { kebab, partOf, whatOf } from '../names.ts'
import { shellProblem } from '../problems.ts'
import { type Answer, answerOf, sendAnswer } from './answer.ts'
import { type AnswerCache, keyOf } from './answer-cache.ts'
import { bodyLimitOf, fileFields, inputFromBody, inputFromTexts, repeatedField } from './body.ts'
import { forgetIdentity, formKeyField, isOwnWrite } from './identify.ts'
import { withNext } from './links.ts'
import { negotiate, type Wanted } from './negotiate.ts'
import { type Counter, limitRate } from './rate-limit.ts'
import { RefusedRequest } from './refusal.ts'
import { originOf } from './request-context.ts'
import type { Revisions } from './revisions.ts'

export const apiRoot = '/api/v1'

/** Where an operation is asked: both spellings of its name, each with and without its path segments. */
export const pathsOf = (operation: Operation): readonly string[] => {
  const names = [...new Set([kebab(whatOf(operation)), whatOf(operation)])]
  const segments = (operation.path ?? []).map((field) => `/:${field}`).join('')
  const own = operation.resource === undefined ? [] : [`${apiRoot}/${operation.resource}`]
  const derived = names.flatMap((name) => {
    const base = `${apiRoot}/${partOf(operation)}/${name}`
    return segments ? [`${base}${segments}`, base] : [base]
  })
  return [...new Set([...own, ...derived])]
}

/** Reads that need no file are asked by GET; with many values or a file also by POST. Everything else is POST. */
export const methodsOf = (operation: Operation): readonly ('GET' | 'POST')[] => {
  const needsFile = fileFields(operation).some(([name]) => operation.input.required?.includes(name))
  if (operation.kind === 'command' || needsFile) return ['POST']
  return ['GET', 'POST']
}

/** What only the operator may do has no address at all. */
export const isRouted = (operation: Operation): boolean =>
  operation.access !== 'operator' && (operation.faces ?? ['http', 'cli']).includes('http')

export type OperationOptions = {
  readonly operations: readonly Operation[]
  readonly contextFor: (request: FastifyRequest, wanted: Pick<Wanted, 'language'>) => Context
  readonly seconds: number
  readonly reads: Counter
  readonly writes: Counter
  readonly cache: AnswerCache
  readonly revisions: Revisions
}

export const routeOperations = (server: FastifyInstance, options: OperationOptions): void => {
  for (const operation of options.operations.filter(isRouted)) {
    // A question that is only long is a read, however it is sent.
    const counter = methodsOf(operation).includes('GET') ? options.reads : options.writes
    const write = {
      bodyLimit: bodyLimitOf(operation),
      onRequest: async (request: FastifyRequest) => limitRate(counter, request),
    }
    for (const path of pathsOf(operation)) {
      const methods = methodsOf(operation)
      if (methods.includes('GET'))
        server.get(path, (request, reply) => answerGet(operation, request, reply, options))
      if (methods.includes('POST'))
        server.post(path, write, (request, reply) => answerPost(operation, request, reply, options))
    }
  }
}

const answerGet = (
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  options: OperationOptions,
): Promise<FastifyReply> => {
  limitRate(options.reads, request)
  const query = new URLSearchParams(queryOf(request.url))
  const wanted = wish(operation, request, query)
  for (const name of ['lang', 'format']) query.delete(name)
  // A cast: the router gives texts only.
  const params = (request.params ?? {}) as Readonly<Record<string, string>>
  return answerQuestion({ operation, request, query, params, wanted }, reply, options)
}

/** A question put to an operation: by its own address, or by that of a page whose twin it is. */
export type Question = {
  readonly operation: Operation
  readonly request: FastifyRequest
  readonly query: URLSearchParams
  readonly params: Readonly<Record<string, string>>
  readonly wanted: Wanted
}
export type QuestionOptions = Pick<OperationOptions, 'contextFor' | 'seconds' | 'cache' | 'revisions'>

/** Answers from what is kept, else anew. */
export const answerQuestion = async (
  question: Question,
  reply: FastifyReply,
  options: QuestionOptions,
): Promise<FastifyReply> => {
  const { operation, request } = question
  const context = options.contextFor(request, question.wanted)
  if (operation.sends)
    return sendFile(
      operation,
      await answered(operation, inputOf(question), context, options.seconds),
      request,
      reply,
    )
  const { today } = context
  const revision = await options.revisions.ask(operation, context)
  const isForAll = operation.access === 'public' && context.actor.kind === 'public'
  const key = revision === null || !isForAll ? null : keyOf(request.raw, originOf(request))
  const kept = key === null ? undefined : options.cache.get(key)
  if (kept && kept.revision === revision && kept.today === today)
    return sendAnswer(request, reply, kept.answer)
  const answer = await answerAnew(question, context, options.seconds)
  const route = request.routeOptions.url ?? ''
  if (key !== null && revision !== null)
    options.cache.keep(key, { answer, of: operation, route, revision, today })
  return sendAnswer(request, reply, answer)
}

const answerAnew = async (question: Question, context: Context, seconds: number): Promise<Answer> => {
  const { operation, wanted } = question
  const input = inputOf(question)
  const value = await answered(operation, input, context, seconds)
  // What was answered to somebody is kept nowhere.
  const isForAll = operation.access === 'public' && context.actor.kind === 'public'
  const answer = await answerIn(
    operation,
    value,
    { ...wanted, generated: context.generated ?? false },
    isForAll ? cacheControl(operation, input, context) : 'private, no-store',
  )
  return withNext(answer, operation, value, question.request.url)
}

const inputOf = ({ operation, query, params }: Question) => {
  const texts = [...new Set(query.keys())].map((name) => [name, query.getAll(name)] as const)
  const segments = Object.entries(params).map(([name, value]) => [name, [value]] as const)
  return inputFromTexts(operation, [...texts, ...segments])
}

/** For a page out of what somebody handed in: its own look, and links that leave it; no script, no form, no frame. */
const lockedIn =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-top-navigation-by-user-activation"

/** A file of this machine, piece by piece, as fast as it is taken; not at all to who has it. */
const sendFile = (
  operation: Operation,
  value: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const file: FileAnswer = operation.sends?.(value) ?? { name: '', type: '', path: '' }
  const { name, type, path, removes, sha256, shown } = file
  const etag = sha256 === undefined ? null : `"${sha256}"`
  const headers = {
    'content-type': type,
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
    ...(shown ? { 'content-security-policy': lockedIn } : {}),
    ...(etag === null ? {} : { etag }),
  }
  if (etag !== null && request.method === 'GET' && names(request.headers['if-none-match'], etag)) {
    if (removes) rmSync(path, { force: true })
    return reply.headers(headers).code(304).send()
  }
  const pieces = createReadStream(path)
  if (removes) pieces.once('close', () => rmSync(path, { force: true }))
  return reply.headers({ ...headers, 'content-length': statSync(path).size }).send(pieces)
}

const names = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag)

const segmentsOf = (request: FastifyRequest) =>
  Object.entries(request.params ?? {}).map(([name, value]) => [name, [String(value)]] as const)

const answerPost = async (
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  options: OperationOptions,
): Promise<FastifyReply> => {
  const query = new URLSearchParams(queryOf(request.url))
  const wanted = wish(operation, request, query)
  const input = {
    ...ownOnly(operation, request, await inputFromBody(operation, request)),
    ...inputFromTexts(operation, segmentsOf(request)),
  }
  const context = options.contextFor(request, wanted)
  const value = await answered(operation, input, context, options.seconds)
  if (operation.sends) return sendFile(operation, value, request, reply)
  const shown = { ...wanted, generated: context.generated ?? false }
  const answer = await answerIn(operation, value, shown, 'no-store')
  return sendAnswer(request, reply, operation.kind === 'command' ? { ...answer, done: true } : answer)
}

/** What was sent, without the key of the form. A write that only borrowed a cookie is anybody's. */
const ownOnly = (
  operation: Operation,
  request: FastifyRequest,
  sent: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const { [formKeyField]: key, ...fields } = sent
  if (!isOwnWrite(request, key)) {
    if (operation.access !== 'public') throw new RefusedRequest(shellProblem('form-stale'))
    forgetIdentity(request)
  }
  return formKeyField in operation.input.properties ? sent : fields
}

export const queryOf = (url: string): string => {
  const at = url.indexOf('?')
  return at < 0 ? '' : url.slice(at + 1)
}

const wish = (operation: Operation, request: FastifyRequest, query: URLSearchParams): Wanted => {
  const repeated = ['lang', 'format'].filter((name) => query.getAll(name).length > 1)
  if (repeated.length > 0)
    throw new RefusedRequest(...repeated.map((name) => repeatedField(name, query.getAll(name))))
  const wanted = negotiate(query, request.headers, operation.table !== undefined)
  if (!wanted.ok) throw new RefusedRequest(...wanted.problems)
  return wanted.value
}

const answered = async (
  operation: Operation,
  input: unknown,
  context: Context,
  seconds: number,
): Promise<unknown> => {
  const performed = perform(operation, input, context)
  // A command that takes long is let finish: giving up half-way would leave its asker not knowing.
  const result = await (operation.kind === 'query' ? inTime(performed, seconds) : performed)
  if (result.ok) return result.value
  throw new RefusedRequest(...result.problems)
}

const inTime = async <T>(answer: Promise<T>, seconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new RefusedRequest(shellProblem('too-slow', { seconds }))),
      seconds * 1000,
    )
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

const answerIn = async (
  operation: Operation,
  value: unknown,
  { language, format, jsonAsked, generated }: Wanted & { readonly generated: boolean },
  cacheControl: string,
) => {
  if (operation.document && !jsonAsked) return documentAnswer(operation.document(value), cacheControl)
  const headers = {
    'content-type': formats[format],
    'content-language': language,
    'cache-control': cacheControl,
    vary: 'accept, accept-encoding, accept-language',
    ...(format === 'json'
      ? {}
      : { 'content-disposition': `attachment; filename="${fileName(operation, format)}"` }),
    ...(operation.accepted ? { location: `${apiRoot}/${operation.accepted(value)}` } : {}),
  }
  return answerOf(
    operation.accepted ? 202 : 200,
    headers,
    await encoded(operation, value, { format, generated }),
  )
}

const documentAnswer = ({ name, type, text }: Document, cacheControl: string): Answer =>
  answerOf(
    200,
    {
      'content-type': type,
      'cache-control': cacheControl,
      'content-disposition': `attachment; filename="${name}"`,
      vary: 'accept, accept-encoding',
    },
    text,
  )

const encoded = async (
  operation: Operation,
  value: unknown,
  { format, generated }: { readonly format: Format; readonly generated: boolean },
): Promise<string | Uint8Array> => {
  if (format === 'json' || !operation.table) return JSON.stringify(value)
  return await encodeRows(rowsOf(operation.table, value, generated), format, operation.name)
}

const fileName = (operation: Operation, format: Format): string =>
  `${operation.name.replace('.', '-')}.${format}`

/**
 * What was true on a day may still be corrected, so an answer is asked anew by its ETag; what was known at a past
 * instant about a day never changes.
 */
const cacheControl = (
  { resource }: Operation,
  input: Readonly<Record<string, unknown>>,
  context: Context,
): string => {
  // Work goes on by itself.
  if (resource !== undefined) return 'no-store'
  const { knownAt } = input
  const settled = typeof knownAt === 'string' && knownAt < context.now
  return settled ? 'public, max-age=86400, immutable' : 'public, max-age=60'
}

/** Statuses that a route can answer with besides 200, for its documentation. */
export const refusalStatuses = (): readonly number[] =>
  [...new Set([...problemKinds().values()].map(({ status }) => status))].sort()
