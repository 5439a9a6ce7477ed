/** What is sent: bytes with their validators, kept per encoding, so that asking again costs next to nothing. */
import type { IncomingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf } from '../../platform/unchanged.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  readonly etag: string
  /** What was done, not what is: the answer of a command is no state that could be compared with a later one. */
  readonly done?: true
  /** How hard to compress: for what is sent once, as fast as it is sent; for what lasts, as small as it gets. */
  readonly lasts?: boolean
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
  return { status, headers, bytes, etag: etagOf(bytes), encoded: new Map() }
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
  const isState = status === 200 && !answer.done
  const etag = isState ? { etag: encoding ? `"${answer.etag}-${encoding}"` : `"${answer.etag}"` } : {}
  if (isState && matches(asked['if-none-match'], answer.etag))
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

/** Compresses beside the thread that answers; what was not prepared is compressed when it is sent. */
export const prepare = async (asked: IncomingHttpHeaders, answer: Answer): Promise<void> => {
  const encoding = encodingFor(asked, answer)
  if (!encoding || answer.encoded.has(encoding)) return
  answer.encoded.set(
    encoding,
    await (encoding === 'gzip'
      ? gzipLater(answer.bytes, { level: gzipLevel })
      : brotliLater(answer.bytes, brotliOptions(answer))),
  )
}

const [brotliLater, gzipLater] = [promisify(brotliCompress), promisify(gzip)]
const gzipLevel = 6
const brotliOptions = ({ lasts, bytes }: Answer): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: lasts ? 11 : 4,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  },
})

const encodedAs = (answer: Answer, encoding: Encoding): Uint8Array => {
  const known = answer.encoded.get(encoding)
  if (known) return known
  const made =
    encoding === 'gzip'
      ? gzipSync(answer.bytes, { level: gzipLevel })
      : brotliCompressSync(answer.bytes, brotliOptions(answer))
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
