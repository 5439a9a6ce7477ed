/** Asks and tells the operations of this server, as who is signed in. Every answer is the operation's own. */
import type { Static, TSchema } from 'typebox'
import type { me } from '../../platform/accounts/own.ts'
import type { history, prove } from '../../platform/evidence/operations.ts'
import type { mine, read, renewCalendar } from '../../platform/notices/operations.ts'
import { language } from './place.ts'
import { announceEnd } from './session-end.ts'

/** The operations whose types the frame knows; screens ask all others by name. */
type Known = {
  readonly 'accounts.me': typeof me
  readonly 'evidence.history': typeof history
  readonly 'evidence.prove': typeof prove
  readonly 'notices.mine': typeof mine
  readonly 'notices.read': typeof read
  readonly 'notices.calendar': typeof renewCalendar
}
type Side<O, What extends 'input' | 'output'> = O extends { readonly [Key in What]: infer S extends TSchema }
  ? Static<S>
  : never

export type Input = Readonly<Record<string, unknown>>
export type Answer<Name extends keyof Known> = Side<Known[Name], 'output'>

export type RefusedProblem = {
  readonly code: string
  readonly message: string
  readonly field?: string
  readonly source?: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** The server would not: with its words, and the number under which it is found in the logs. */
export class Refusal extends Error {
  readonly status: number
  readonly problems: readonly RefusedProblem[]
  readonly requestId: string
  constructor(status: number, problems: readonly RefusedProblem[], requestId: string) {
    super(problems.map(({ message }) => message).join(' ') || String(status))
    this.name = 'Refusal'
    this.status = status
    this.problems = problems
    this.requestId = requestId
  }
}

/** No answer came: the line is down, or the server is. */
export class Unreachable extends Error {
  constructor() {
    super('no answer')
    this.name = 'Unreachable'
  }
}

/** Whether the server wants a fresh proof of who asks before it does this. */
export const wantsProof = (error: unknown): boolean =>
  error instanceof Refusal && error.problems.some(({ code }) => code === 'access/prove-again')

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** `register.codeList` is asked at `/api/v1/register/code-list`. */
const addressOf = (name: string): string => {
  const [part = '', what = ''] = name.split('.', 2)
  return `/api/v1/${part}/${kebab(what)}`
}

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) =>
    each === undefined || each === null ? [] : [String(each)],
  )

const queryOf = (input: Input): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input))
    for (const text of textsOf(value)) query.append(name, text)
  return query.size === 0 ? '' : `?${query}`
}

/** Where an answer is found as a file: `csv`, `xlsx`, `json`. */
export const fileAddress = (name: string, input: Input, format: string): string =>
  `${addressOf(name)}${queryOf({ ...input, format, lang: language() })}`

const refusalOf = async (answer: Response): Promise<Refusal> => {
  const requestId = answer.headers.get('x-request-id') ?? ''
  try {
    // A cast: every refusal of the server is such a document.
    const told = (await answer.json()) as {
      problems?: readonly RefusedProblem[]
      detail?: string
      code?: string
    }
    const bare = [{ code: told.code ?? String(answer.status), message: told.detail ?? '' }]
    return new Refusal(answer.status, told.problems ?? bare, requestId)
  } catch {
    return new Refusal(answer.status, [], requestId)
  }
}

const fetched = async (address: string, options: RequestInit): Promise<unknown> =>
  (await seen(address, options)).answer

/** An answer with its ETag: what was seen of a thing. */
export type Seen = { readonly answer: unknown; readonly etag: string | null }

const seen = async (address: string, options: RequestInit): Promise<Seen> => {
  const headers = { accept: 'application/json', 'accept-language': language(), ...options.headers }
  const answer = await fetch(address, { ...options, headers, credentials: 'same-origin' }).catch(
    (error: unknown) => {
      if (options.signal?.aborted) throw error
      throw new Unreachable()
    },
  )
  if (answer.ok)
    return {
      answer: answer.status === 204 ? null : await answer.json(),
      etag: answer.headers.get('etag'),
    }
  if (answer.status === 401) announceEnd()
  throw await refusalOf(answer)
}

/** The longest address of a question; longer ones are sent as a body. */
const longestQuery = 1500

/** Asks a question by the name of its operation. */
export const askAny = async (name: string, input: Input = {}, signal?: AbortSignal): Promise<unknown> =>
  (await askSeen(name, input, signal)).answer

/** The same, with the ETag of the answer. */
export const askSeen = (name: string, input: Input = {}, signal?: AbortSignal): Promise<Seen> => {
  const query = queryOf(input)
  const held = signal ? { signal } : {}
  return query.length <= longestQuery
    ? seen(`${addressOf(name)}${query}`, held)
    : seen(addressOf(name), { ...held, ...bodyOf(input), method: 'POST' })
}

let formKey = ''
/** What every command carries, so that no other site can send one. Set by the session. */
export const setFormKey = (key: string): void => {
  formKey = key
}

/** A number of its own for each command: sent twice, it is done once. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const bodyOf = (input: Input): RequestInit => {
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  if (!given.some(([, value]) => value instanceof Blob))
    return {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(given)),
    }
  const body = new FormData()
  for (const [name, value] of given)
    if (value instanceof Blob) body.append(name, value)
    else for (const text of textsOf(value)) body.append(name, text)
  return { body }
}

export type Told = {
  /** The same key sent again does nothing twice. */
  readonly key?: string
  /** Done only while what is changed is as it was seen. */
  readonly ifMatch?: string | null
}

/** Tells a command. */
export const tellAny = (
  name: string,
  input: Input = {},
  { key = newKey(), ifMatch = null }: Told = {},
): Promise<unknown> => {
  const { headers, ...rest } = bodyOf(input)
  return fetched(addressOf(name), {
    ...rest,
    method: 'POST',
    headers: {
      ...headers,
      'x-csrf-token': formKey,
      'idempotency-key': key,
      ...(ifMatch ? { 'if-match': ifMatch } : {}),
    },
  })
}

/** The same with types, for the operations that the frame knows. Casts: the server checks answers against these schemas. */
export const ask = async <Name extends keyof Known>(
  name: Name,
  input: Side<Known[Name], 'input'> & Input,
  signal?: AbortSignal,
): Promise<Answer<Name>> => (await askAny(name, input, signal)) as Answer<Name>

export const tell = async <Name extends keyof Known>(
  name: Name,
  input: Side<Known[Name], 'input'> & Input,
): Promise<Answer<Name>> => (await tellAny(name, input)) as Answer<Name>
