/** Bytes to a server as no client would send them, and what comes back. */
import { connect, type Socket } from 'node:net'

export type Told = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The answers in what came back, one after the other; interim ones left out. */
export const answersIn = (bytes: Buffer): readonly Told[] => {
  const answers: Told[] = []
  let rest = bytes
  while (rest.length > 0) {
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) break
    const [first = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n')
    const headers = Object.fromEntries(
      lines.map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
    )
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0)
    rest = rest.subarray(end + 4)
    const length = headers['content-length'] === undefined ? null : Number(headers['content-length'])
    const size = status === 304 || status === 204 || status < 200 ? 0 : (length ?? rest.length)
    const body = rest.subarray(0, size).toString()
    rest = rest.subarray(size)
    if (status >= 200) answers.push({ status, headers, body })
  }
  return answers
}

/** Sends pieces one after the other and reads until the server closes, or until it has been still for a while. */
export const send = (
  port: number,
  pieces: readonly (string | Uint8Array)[],
  {
    still = 300,
    pause = 0,
    most = 15_000,
    wanted,
  }: { still?: number; pause?: number; most?: number; wanted?: number } = {},
): Promise<{ readonly answers: readonly Told[]; readonly closed: boolean; readonly bytes: Buffer }> =>
  new Promise((resolve) => {
    const socket: Socket = connect({ port, host: '127.0.0.1' })
    const chunks: Buffer[] = []
    let timer: NodeJS.Timeout | undefined
    let sent = false
    const finish = (closed: boolean) => {
      clearTimeout(timer)
      clearTimeout(last)
      socket.destroy()
      const bytes = Buffer.concat(chunks)
      resolve({ answers: answersIn(bytes), closed, bytes })
    }
    const last = setTimeout(() => finish(false), most)
    const wait = () => {
      clearTimeout(timer)
      if (sent && chunks.length > 0) timer = setTimeout(() => finish(false), still)
    }
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (wanted === undefined) wait()
      else if (answersIn(Buffer.concat(chunks)).length >= wanted) finish(false)
    })
    socket.on('error', () => finish(true))
    socket.on('close', () => finish(true))
    socket.on('connect', async () => {
      for (const piece of pieces) {
        if (socket.destroyed) return
        socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)
        if (pause > 0) await new Promise((done) => setTimeout(done, pause))
      }
      sent = true
      if (wanted === undefined) wait()
    })
  })
