/** What is sent: bytes with their validators, kept per encoding, so that asking again costs next to nothing. */
import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  readonly etag: string
  /** Encoded forms, made when first asked for. */
  readonly encoded: Map<Encoding, Uint8Array>
}
type Encoding = 'br' | 'gzip'

export const answerOf = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
): Answer => {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
  return { status, headers, bytes, etag, encoded: new Map() }
}

export type Outgoing = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number>>
  readonly bytes: Uint8Array | null
}

/** What goes out to one asker: 304 when it has the answer, else the bytes. Each encoding has its own strong ETag. */
export const outgoing = (asked: IncomingHttpHeaders, answer: Answer): Outgoing => {
  const { status, headers } = answer
  const encoding = encodingFor(asked, answer)
  const etag = status === 200 ? { etag: encoding ? `"${answer.etag}-${encoding}"` : `"${answer.etag}"` } : {}
  if (status === 200 && matches(asked['if-none-match'], answer.etag))
    return { status: 304, headers: { ...headers, ...etag }, bytes: null }
  const bytes = encoding ? encodedAs(answer, encoding) : answer.bytes
  const length = { 'content-length': bytes.byteLength }
  return {
    status,
    headers: encoding
      ? { ...headers, ...etag, ...length, 'content-encoding': encoding }
      : { ...headers, ...etag, ...length },
    bytes,
  }
}

export const sendAnswer = (request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply => {
  const { status, headers, bytes } = outgoing(request.headers, answer)
  return reply
    .code(status)
    .headers(headers)
    .send(bytes ?? undefined)
}

const encodingFor = (asked: IncomingHttpHeaders, { bytes, headers }: Answer): Encoding | null => {
  const accepted = asked['accept-encoding']
  if (accepted === undefined || bytes.byteLength < worthIt || !isText(headers['content-type'] ?? ''))
    return null
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(accepted))) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(accepted)) ? 'gzip' : null
}

/** Under this many bytes compression saves nothing. */
const worthIt = 1024

const isText = (type: string): boolean =>
  /^text\/|json|xml|javascript|csv/.test(type) && !type.includes('spreadsheet')

const encodedAs = (answer: Answer, encoding: Encoding): Uint8Array => {
  const known = answer.encoded.get(encoding)
  if (known) return known
  const made =
    encoding === 'gzip'
      ? gzipSync(answer.bytes, { level: 6 })
      : brotliCompressSync(answer.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  answer.encoded.set(encoding, made)
  return made
}

/** Whether a list of ETags names this answer in any encoding. */
const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    header.split(',').some(
      (each) =>
        each
          .trim()
          .replace(/^W\//, '')
          .replace(/^"|"$/g, '')
          .replace(/-(br|gzip)$/, '') === etag,
    ))
