/** The data of a page, at its path and `.json`: what the operation that is its twin answers. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../kernel/problems.ts'
import type { Operation } from '../../platform/operation.ts'
import type { Page } from '../../platform/page.ts'
import { type Answer, answerOf, sendAnswer } from './answer.ts'
import { answerQuestion, isRouted, methodsOf, pathsOf, type QuestionOptions, queryOf } from './operations.ts'

export type Found = { readonly operation: Operation; readonly params: Readonly<Record<string, string>> }

/** Finds the operation that an address of the API asks by GET, without asking it. */
export const operationFinder = (operations: readonly Operation[]): ((path: string) => Found | null) => {
  const routed = operations.filter((one) => isRouted(one) && methodsOf(one).includes('GET'))
  const byPath = new Map<string, Found>()
  const withSegments: { readonly names: readonly string[]; readonly operation: Operation }[] = []
  for (const operation of routed)
    for (const path of pathsOf(operation))
      if (path.includes('/:')) withSegments.push({ names: path.split('/'), operation })
      else byPath.set(path, { operation, params: {} })
  return (path) => {
    const plain = byPath.get(path)
    if (plain) return plain
    const given = path.split('/')
    for (const { names, operation } of withSegments) {
      const params = paramsOf(names, given)
      if (params) return { operation, params }
    }
    return null
  }
}

const paramsOf = (
  names: readonly string[],
  given: readonly string[],
): Readonly<Record<string, string>> | null => {
  if (names.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [at, name] of names.entries()) {
    const text = given[at] ?? ''
    if (name.startsWith(':')) params[name.slice(1)] = decodeURIComponent(text)
    else if (name !== text) return null
  }
  return params
}

export type TwinOptions = QuestionOptions & {
  readonly find: (path: string) => Found | null
  /** The description of the API, which is the twin of the page about it. */
  readonly sendDescription: (language: Language, request: FastifyRequest, reply: FastifyReply) => FastifyReply
}

/** Said where a page waits for a question. */
const noQuestion: Readonly<Record<Language, string>> = {
  vi: 'Trang này chưa được hỏi gì, nên chưa có dữ liệu. Hãy thêm câu hỏi vào địa chỉ, hoặc hỏi thẳng thao tác nêu ở api.',
  en: 'This page was asked nothing yet, so there are no data. Add the question to the address, or ask the operation named in api.',
}

/** What is answered where a page has no data: why, and what to ask instead. */
const nothingBeside = ({ path, noTwin, asks }: Page, language: Language): Answer => {
  const why = typeof noTwin === 'object' ? noTwin[language] : noQuestion[language]
  const api = asks ?? (typeof noTwin === 'object' ? noTwin.api : null) ?? '/api/v1/openapi.json'
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-language': language,
    'cache-control': 'public, max-age=300',
    vary: 'accept-encoding',
  }
  return answerOf(200, headers, JSON.stringify({ page: path, data: null, why, api }))
}

/** Answers what the twin answers, always as JSON and in the language of the page. */
export const answerTwin = (
  twin: string | null,
  language: Language,
  asked: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly page: Page },
  options: TwinOptions,
): Promise<FastifyReply> | FastifyReply => {
  const { request, reply, page } = asked
  if (twin === null) return sendAnswer(request, reply, nothingBeside(page, language))
  const path = twin.split('?', 1)[0] ?? ''
  if (path.endsWith('/openapi.json')) return options.sendDescription(language, request, reply)
  const found = options.find(path)
  // A page that names an operation which is not there is our fault.
  if (!found) throw new Error(`the twin of ${page.path} leads nowhere: ${path}`)
  const query = new URLSearchParams(queryOf(twin))
  return answerQuestion(
    { ...found, request, query, wanted: { language, format: 'json', jsonAsked: true } },
    reply,
    options,
  )
}
