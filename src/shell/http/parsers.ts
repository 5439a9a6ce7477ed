/** Bodies as text: UTF-8 that is whole, JSON that is not nested beyond sense and says each thing once. */
import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Problem } from '../../kernel/problems.ts'
import { shellProblem } from '../problems.ts'
import { RefusedRequest } from './refusal.ts'

const deepest = 64
/** Fields of one form or object; more nobody filled in. */
const mostFields = 1000
/** What a decoder puts where bytes were no text. */
const replacement = '\uFFFD'

const otherCharset = (type: string | undefined): string | null => {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type ?? '')?.[1]?.toLowerCase() ?? 'utf-8'
  return ['utf-8', 'utf8', 'us-ascii'].includes(charset) ? null : charset
}

/** The text of a body, or why it is none. */
const textOf = ({ headers }: FastifyRequest, body: Buffer): string => {
  const charset = otherCharset(headers['content-type'])
  if (charset !== null)
    throw new RefusedRequest(
      shellProblem('wrong-media', { type: `charset=${charset}`, accepted: 'charset=utf-8' }),
    )
  if (!isUtf8(body)) throw new RefusedRequest(shellProblem('not-utf8'))
  return body.toString()
}

/** What stands against text that is JSON otherwise: read once, with no more memory than its depth. */
export const whyNotJson = (text: string): Problem | null => {
  /** The names of each object one is in; null for a list. */
  const inside: (Set<string> | null)[] = []
  let expectsName = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '{' || sign === '[') {
      inside.push(sign === '{' ? new Set() : null)
      if (inside.length > deepest) return shellProblem('too-deep', { most: deepest })
      expectsName = sign === '{'
    } else if (sign === '}' || sign === ']') {
      inside.pop()
      expectsName = false
    } else if (sign === ',') expectsName = inside.at(-1) instanceof Set
    else if (sign === '"') {
      const begin = at
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++
      const names = inside.at(-1)
      if (expectsName && names) {
        const written = text.slice(begin, at + 1)
        let name = written
        try {
          name = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1)
        } catch {
          // It is no JSON then, and told so by the one who reads it.
        }
        if (names.has(name)) return shellProblem('name-twice', { name: name.slice(0, 60) })
        names.add(name)
        if (names.size > mostFields) return shellProblem('too-many-fields', { most: mostFields })
      }
      expectsName = false
    }
  }
  return null
}

const formOf = (text: string): URLSearchParams => {
  const form = new URLSearchParams(text)
  if (form.size > mostFields) throw new RefusedRequest(shellProblem('too-many-fields', { most: mostFields }))
  const isBroken = [...form].some((pair) => pair.some((each) => each.includes(replacement)))
  if (isBroken && !/%EF%BF%BD/i.test(text) && !text.includes(replacement))
    throw new RefusedRequest(shellProblem('not-utf8'))
  return form
}

export const addParsers = (server: FastifyInstance): void => {
  const readJson = server.getDefaultJsonParser('error', 'error')
  server.removeContentTypeParser(['text/plain', 'application/json'])
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      // A cast: it was asked for as bytes.
      const text = textOf(request, body as Buffer)
      const against = whyNotJson(text)
      if (against) return done(new RefusedRequest(against))
      return readJson(request, text, done)
    } catch (error) {
      return done(error as Error)
    }
  })
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    (request, body, done) => {
      try {
        // A cast as above.
        done(null, formOf(textOf(request, body as Buffer)))
      } catch (error) {
        done(error as Error)
      }
    },
  )
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
}
