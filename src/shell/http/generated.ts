/** A deployment with generated data says so with every answer, in the names of its files, and to its pages. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { generatedMark, generatedPrefix } from '../../platform/database/mark.ts'

/** Headers hold ASCII only. */
const mark = ['haicap-generated-data', encodeURIComponent(generatedMark)] as const

const marked = new WeakSet<FastifyRequest>()

/** Whether pages made for this request carry the mark. */
export const isGeneratedFor = (request: FastifyRequest): boolean => marked.has(request)

/** `attachment; filename="list.csv"` becomes `attachment; filename="du-lieu-gia-lap-list.csv"`. */
const named = (disposition: string): string =>
  disposition.replace(/(filename(?:\*=UTF-8''|="?))(?!du-lieu-gia-lap-)/g, `$1${generatedPrefix}`)

export const markedHeaders = <Value>(
  headers: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value | string>> => {
  const disposition = headers['content-disposition']
  return {
    ...headers,
    [mark[0]]: mark[1],
    ...(typeof disposition === 'string' ? { 'content-disposition': named(disposition) } : {}),
  }
}

export const markAll = (server: FastifyInstance): void => {
  server.addHook('onRequest', (request, reply, done) => {
    marked.add(request)
    reply.header(...mark)
    done()
  })
  server.addHook('onSend', (_request, reply, payload, done) => {
    const disposition = reply.getHeader('content-disposition')
    if (typeof disposition === 'string') reply.header('content-disposition', named(disposition))
    done(null, payload)
  })
}
