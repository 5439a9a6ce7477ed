/** The HTTP server of Node with its limits: what is no proper request, drips or is not read never reaches the routes. */
import { randomUUID } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import type { Problem } from '../../kernel/problems.ts'
import { shellProblem } from '../problems.ts'
import { refuseConnection, refuseRequest, whyNotTake } from './protocol.ts'
import { watchStalls } from './stalls.ts'

export type ListenerLimits = {
  readonly headerSeconds: number
  readonly requestSeconds: number
  readonly stallSeconds: number
  readonly connections: number
}

export type Listening = {
  readonly answer: RequestListener
  /** Told of each request that was not taken. */
  readonly onRefusal: (method: string, status: number, requestId: string) => void
  readonly requestIdOf: (request: IncomingMessage) => string
}

/** Milliseconds an idle connection is kept for the next request. */
const keepAliveTimeout = 65_000

/** Requests that wait on one connection; who sends more without reading answers is let go. */
const mostWaiting = 100

/**
 * Of requests sent without waiting, each begins when the answer before it is out, and none does after one that closed the
 * connection: a command whose answer could not be sent is not done.
 */
const takeTurns = () => {
  const lines = new WeakMap<Socket, { waiting: number; last: ServerResponse }>()
  return (request: IncomingMessage, response: ServerResponse, answer: RequestListener): void => {
    const { socket } = request
    const line = lines.get(socket)
    if (!line || line.last.writableFinished) {
      lines.set(socket, { waiting: 0, last: response })
      if (socket.writable) answer(request, response)
      return
    }
    line.waiting += 1
    if (line.waiting > mostWaiting) {
      socket.destroy()
      return
    }
    line.last.once('close', () => {
      line.waiting -= 1
      if (socket.writable) answer(request, response)
    })
    line.last = response
  }
}

export const listener = (limits: ListenerLimits, { answer, onRefusal, requestIdOf }: Listening): Server => {
  const [headersTimeout, requestTimeout] = [limits.headerSeconds * 1000, limits.requestSeconds * 1000]
  const inTurn = takeTurns()
  const refuse = (request: IncomingMessage, response: ServerResponse, problem: Problem) => {
    const requestId = requestIdOf(request)
    onRefusal(request.method ?? '', refuseRequest(request, response, problem, requestId), requestId)
  }
  const take: RequestListener = (request, response) => {
    const against = whyNotTake(request)
    if (against) return refuse(request, response, against)
    const { 'content-length': length, 'transfer-encoding': transfer } = request.headers
    if (length !== undefined || transfer !== undefined) stalls.begins(request)
    answer(request, response)
  }
  const server = createServer(
    {
      headersTimeout,
      requestTimeout,
      keepAliveTimeout,
      connectionsCheckingInterval: Math.min(10_000, headersTimeout / 2),
      // A request without a host is refused below, in words.
      requireHostHeader: false,
    },
    (request, response) => inTurn(request, response, take),
  )
  server.maxConnections = limits.connections
  const stalls = watchStalls(server, limits.stallSeconds * 1000, (socket) =>
    refuseConnection(socket, shellProblem('slow-request'), randomUUID()),
  )
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const expectation = String(request.headers.expect).slice(0, 60)
    inTurn(request, response, () => refuse(request, response, shellProblem('not-expected', { expectation })))
  })
  server.on('connect', (request, socket) =>
    refuseConnection(socket, shellProblem('no-tunnel'), requestIdOf(request)),
  )
  return server
}
