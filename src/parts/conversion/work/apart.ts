/**
 * Converts a file in a process of its own, so that whoever asked goes on with other things, memory is bounded, and
 * given back whole. A thread would share the memory of the server and could not be held to so little.
 */
import { fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Result, refused } from '../../../kernel/result.ts'
import type { FileAnswer } from '../bulk/convert-file.ts'
import type { Progress } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import type { Said, Work } from './messages.ts'
import { thriftyEnvironment, thriftyFlags } from './thrift.ts'

/** Stopped from outside: by whoever asked, or because the server stops. The journal keeps what was done. */
export class Stopped extends Error {}

/** Compiled code that is kept for this process is kept for the other: it then needs no compiler in memory. */
const keptCode = (): { readonly NODE_COMPILE_CACHE?: string } => {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) }
}

export type ApartOptions = {
  readonly onProgress?: (progress: Progress) => void
  /** Told of the most memory the process had, in bytes. */
  readonly onPeak?: (bytes: number) => void
  readonly signal?: AbortSignal
}

export const convertApart = (work: Work, options: ApartOptions = {}): Promise<Result<FileAnswer>> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [], {
      execArgv: [...thriftyFlags],
      env: { ...thriftyEnvironment, ...keptCode() },
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
