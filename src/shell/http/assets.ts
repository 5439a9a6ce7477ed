/** The files pages load. Their names carry their content, so they may be kept for ever. */
import type { FastifyInstance } from 'fastify'
import type { Asset } from '../../platform/page.ts'
import { answerOf, sendAnswer } from './answer.ts'

/** `/assets/style.0123456789.css` without its hash: `style.css`. */
const nameOf = (path: string): string => {
  const [, name = '', ending = ''] = /^\/assets\/([\w-]+)\.[0-9a-f]{10}(\.\w+)$/.exec(path) ?? []
  return name + ending
}

export const routeAssets = (server: FastifyInstance, assets: readonly Asset[]): void => {
  const answers = new Map(
    assets.map((asset) => [
      nameOf(asset.path),
      {
        current: {
          ...answerOf(200, { 'content-type': asset.type, 'cache-control': forEver }, asset.bytes),
          lasts: true,
        },
        // A page kept from a former release asks for the file of that release and gets today's.
        former: answerOf(200, { 'content-type': asset.type, 'cache-control': anHour }, asset.bytes),
        path: asset.path,
      },
    ]),
  )
  for (const { path, current } of answers.values())
    server.get(path, (request, reply) => sendAnswer(request, reply, current))
  if (answers.size === 0) return
  server.get('/assets/:file', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const known = answers.get(nameOf(path))
    return known ? sendAnswer(request, reply, known.former) : reply.callNotFound()
  })
}

const forEver = 'public, max-age=31536000, immutable'
const anHour = 'public, max-age=3600'
