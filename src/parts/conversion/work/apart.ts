/**
 * Converts a file in a process of its own, so that whoever asked goes on with other things, memory is bounded, and
 * given back whole. A thread would share the memory of the server and could not be held to so little.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Result, refused } from '../../../kernel/result.ts'
import type { FileAnswer } from '../bulk/convert-file.ts'
import type { Progress } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import type { Said, Work } from './messages.ts'

/**
 * A heap that is cleared early instead of growing: measured at a million rows, half the memory for a tenth more time.
 * What is freed by C code is given back instead of being kept for each of the threads that read and pack.
 */
const thrift = {
  execArgv: [
    '--disable-warning=ExperimentalWarning',
    '--max-old-space-size=256',
    '--max-semi-space-size=2',
    '--heap-growing-percent=20',
    '--optimize-for-size',
  ],
  env: {
    MALLOC_ARENA_MAX: '1',
    MALLOC_MMAP_THRESHOLD_: '30000',
    MALLOC_TRIM_THRESHOLD_: '100000',
    UV_THREADPOOL_SIZE: '2',
  },
}

/** Stopped from outside: by whoever asked, or because the server stops. The journal keeps what was done. */
export class Stopped extends Error {}

export type ApartOptions = {
  readonly onProgress?: (progress: Progress) => void
  /** Told of the most memory the process had, in bytes. */
  readonly onPeak?: (bytes: number) => void
  readonly signal?: AbortSignal
}

export const convertApart = (work: Work, options: ApartOptions = {}): Promise<Result<FileAnswer>> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [], {
      ...thrift,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    child.stderr?.on('data', (bytes) => {
      said = (said + String(bytes)).slice(-4_000)
    })
    const stop = () => void child.kill('SIGKILL')
    if (options.signal?.aborted) stop()
    options.signal?.addEventListener('abort', stop, { once: true })
    let answer: Result<FileAnswer> | null = null
    child.on('message', (message: Said) => {
      if (message.kind === 'progress') options.onProgress?.(message.progress)
      else {
        answer = message.answer
        options.onPeak?.(message.peak)
      }
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      options.signal?.removeEventListener('abort', stop)
      if (answer) resolve(answer)
      else if (options.signal?.aborted) reject(new Stopped('the conversion was stopped'))
      else if (/heap out of memory/i.test(said))
        resolve(refused(conversionProblem('gave-up', { file: work.asked.name, reason: 'memory' })))
      else reject(new Error(`the conversion ended with ${signal ?? code}: ${said.slice(0, 1_000)}`))
    })
    child.send(work)
  })
