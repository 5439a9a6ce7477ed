/**
 * Who asks and by which name, before the request is taken apart: as the connection says, or behind a proxy of this
 * machine as the proxy says. The short way needs it before Fastify has looked; both must agree.
 */
import type { IncomingMessage } from 'node:http'

type Raw = Pick<IncomingMessage, 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined }
}

/** Of a header that each proxy adds to, what the nearest one said. */
const lastOf = (header: string | readonly string[] | undefined): string | undefined =>
  (typeof header === 'string' ? header : header?.join(','))?.split(',').at(-1)?.trim() || undefined

export type Asker = { readonly address: string | undefined; readonly origin: string }

export const askerOf = ({ headers, socket }: Raw, behindProxy: boolean): Asker => {
  const host = headers.host ?? ''
  if (!behindProxy) return { address: socket.remoteAddress, origin: `http://${host}` }
  return {
    address: lastOf(headers['x-forwarded-for']) ?? socket.remoteAddress,
    origin: `${lastOf(headers['x-forwarded-proto']) ?? 'http'}://${lastOf(headers['x-forwarded-host']) ?? host}`,
  }
}
