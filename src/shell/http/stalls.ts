/**
 * Who opens a request and then only drips it, or does not read the answer, holds a connection and its memory for as long as
 * they like. Looked at every so often, for all connections at once, so that a request costs nothing.
 */
import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'

/** Bytes that a body brings at least between two looks: a line of 10 kbit/s brings forty times as many. */
const leastBytes = 1024

type Looked = { read: number; written: number; request: IncomingMessage | null }

export type Stalls = {
  /** A request with a body began on its connection. */
  readonly begins: (request: IncomingMessage) => void
}

/** `late` is told of a connection whose body does not come; who does not read is let go. */
export const watchStalls = (server: Server, milliseconds: number, late: (socket: Socket) => void): Stalls => {
  const connections = new Map<Socket, Looked>()
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { read: 0, written: 0, request: null })
    socket.once('close', () => connections.delete(socket))
  })
  const look = () => {
    for (const [socket, looked] of connections) {
      const { bytesRead, bytesWritten } = socket
      // A body that is there to be taken but is not is our slowness, not theirs.
      const isWaited = looked.request !== null && !looked.request.complete && !looked.request.isPaused()
      if (isWaited && bytesRead - looked.read < leastBytes) late(socket)
      else if (socket.writableLength > 0 && bytesWritten === looked.written) socket.destroy()
      looked.read = bytesRead
      looked.written = bytesWritten
    }
  }
  const timer = setInterval(look, milliseconds)
  timer.unref()
  server.once('close', () => clearInterval(timer))
  return {
    begins: (request) => {
      const looked = connections.get(request.socket)
      if (!looked) return
      looked.request = request
      // From its beginning on: a whole span may still go by before it is looked at.
      looked.read = request.socket.bytesRead - leastBytes
    },
  }
}
