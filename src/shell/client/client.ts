/**
 * The typed client: `createClient<typeof operations>(url).register.unit({ code: '00004' })`. Its calls and their types
 * come from the operations; nothing is generated. The list itself is not needed at run time, only its type.
 */
import type { Static, TSchema } from 'typebox'
import type { Operation } from '../../platform/operation.ts'
import type { ProblemDocument } from '../http/refusal.ts'

type PartOf<Name extends string> = Name extends `${infer Part}.${string}` ? Part : never
type WhatOf<Name extends string> = Name extends `${string}.${infer What}` ? What : never

/** Of a list, the operations whose names the types know; one annotated as any `Operation` has no call. */
type Known<O> = O extends { readonly name: infer Name extends string }
  ? string extends PartOf<Name>
    ? never
    : O
  : never

type Call<O> = O extends { readonly input: infer I extends TSchema; readonly output: infer A extends TSchema }
  ? (input: Static<I>, options?: CallOptions) => Promise<Static<A>>
  : never

/** The calls of a list of operations, by part and by what they answer. */
export type Client<List extends readonly Operation[]> = {
  readonly [Part in PartOf<Known<List[number]>['name']>]: {
    readonly [O in Extract<Known<List[number]>, { readonly name: `${Part}.${string}` }> as WhatOf<
      O['name']
    >]: Call<O>
  }
}

export type CallOptions = {
  readonly signal?: AbortSignal
  readonly language?: 'vi' | 'en'
  /** The key of a former call, to send it again: a command is done once. Each call has a new one by itself. */
  readonly idempotencyKey?: string
  /** The ETag of what is to be changed, as it was seen. */
  readonly ifMatch?: string
}

export type ClientOptions = {
  readonly language?: 'vi' | 'en'
  readonly fetch?: typeof globalThis.fetch
}

/** A refusal as the server worded it. */
export class RefusedCall extends Error {
  readonly status: number
  readonly problems: ProblemDocument['problems']
  readonly code: string
  constructor(document: ProblemDocument) {
    super(document.detail)
    this.name = 'RefusedCall'
    this.status = document.status
    this.problems = document.problems
    this.code = document.code
  }
}

export const createClient = <const List extends readonly Operation[]>(
  url: string,
  options: ClientOptions = {},
): Client<List> => {
  const root = `${url.replace(/\/$/, '')}/api/v1`
  const call =
    (part: string, what: string) =>
    (input: Readonly<Record<string, unknown>>, own: CallOptions = {}) =>
      ask(`${root}/${part}/${what}`, input, { ...options, ...own })
  const namesOf = (make: (name: string) => unknown) =>
    new Proxy(
      {},
      { get: (_target, name) => (typeof name === 'string' && name !== 'then' ? make(name) : undefined) },
    )
  // A cast: the names are answered as they are asked for; the type says which exist.
  return namesOf((part) => namesOf((what) => call(part, what))) as Client<List>
}

const ask = async (
  address: string,
  input: Readonly<Record<string, unknown>>,
  options: ClientOptions & CallOptions,
): Promise<unknown> => {
  const { language = 'vi', signal, fetch = globalThis.fetch, ifMatch } = options
  const headers = {
    accept: 'application/json',
    'accept-language': language,
    'idempotency-key': options.idempotencyKey ?? crypto.randomUUID(),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
  }
  const answer = await fetch(address, {
    method: 'POST',
    ...(signal ? { signal } : {}),
    ...bodyOf(input, headers),
  })
  // Casts: the server answers every refusal with this document, and the operation's output otherwise.
  if (!answer.ok) throw new RefusedCall((await answer.json()) as ProblemDocument)
  return (await answer.json()) as unknown
}

const bodyOf = (input: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>>) => {
  const present = Object.entries(input).filter(([, value]) => value !== undefined)
  const hasFile = present.some(([, value]) => isFile(value))
  if (!hasFile)
    return {
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(present)),
    }
  const body = new FormData()
  for (const [name, value] of present)
    if (isFile(value)) body.append(name, new Blob([value.bytes]), value.name)
    else for (const each of Array.isArray(value) ? value : [value]) body.append(name, String(each))
  return { headers, body }
}

const isFile = (
  value: unknown,
): value is { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array
