/** Asks a server at an even rate, from a thread of its own, whether it keeps up or not: what users would do. */
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

export type Load = {
  readonly root: string
  readonly paths: readonly string[]
  readonly perSecond: number
  readonly seconds: number
}

/** Milliseconds from the moment each request was due to the last byte of its answer, in order of length. */
export type Waits = {
  readonly milliseconds: readonly number[]
  readonly bytes: number
  readonly failures: number
}

/** The wait that this share of askers did not exceed. */
export const waitAt = ({ milliseconds }: Waits, share: number): number =>
  milliseconds[Math.min(milliseconds.length - 1, Math.floor(milliseconds.length * share))] ?? Number.NaN

/** `paths` are asked in turn, from the start again when there are fewer than requests. */
export const underLoad = async (load: Load): Promise<Waits> => {
  const worker = new Worker(new URL(import.meta.url), { workerData: load })
  // A cast: the worker below sends nothing else.
  const [waits] = (await once(worker, 'message')) as [Waits]
  await worker.terminate()
  return waits
}

const asked = (agent: Agent, url: string): Promise<{ readonly status: number; readonly bytes: number }> =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br', accept: 'text/html' }
    get(url, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.byteLength
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }))
      answer.on('error', reject)
    }).on('error', reject)
  })

const run = async ({ root, paths, perSecond, seconds }: Load): Promise<Waits> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const begun = performance.now()
  const waits: number[] = []
  let [bytes, failures] = [0, 0]
  const one = async (n: number, due: number) => {
    const answer = await asked(agent, root + paths[n % paths.length]).catch(() => ({ status: 0, bytes: 0 }))
    if (answer.status !== 200) failures++
    bytes += answer.bytes
    waits.push(performance.now() - due)
  }
  const all: Promise<void>[] = []
  const many = Math.round(perSecond * seconds)
  await new Promise<void>((resolve) => {
    const send = () => {
      const now = performance.now()
      for (let due = begun + (all.length * 1000) / perSecond; due <= now && all.length < many; )
        due = begun + (all.push(one(all.length, due)) * 1000) / perSecond
      if (all.length < many) setTimeout(send, 1)
      else resolve()
    }
    send()
  })
  await Promise.all(all)
  agent.destroy()
  return { milliseconds: waits.sort((one, other) => one - other), bytes, failures }
}

// A cast: `underLoad` gives it nothing else.
if (!isMainThread) parentPort?.postMessage(await run(workerData as Load))
