/** Converts a file in a thread, so that whoever asked goes on with other things; bounded in memory. */
import { Worker } from 'node:worker_threads'
import { type Result, refused } from '../../../kernel/result.ts'
import type { FileAnswer } from '../bulk/convert-file.ts'
import type { Progress } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import type { Said, Work } from './messages.ts'

/** Mebibytes. A small young generation keeps a million rows well under 300 in all. */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 } as const

export const convertApart = (
  work: Work,
  options: { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal } = {},
): Promise<Result<FileAnswer>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: work,
      resourceLimits: memory,
    })
    const stop = () => void worker.terminate()
    options.signal?.addEventListener('abort', stop, { once: true })
    const done = () => options.signal?.removeEventListener('abort', stop)
    worker.on('message', (said: Said) => {
      if (said.kind === 'progress') options.onProgress?.(said.progress)
      else {
        done()
        resolve(said.answer)
      }
    })
    worker.on('error', (error) => {
      done()
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        resolve(refused(conversionProblem('gave-up', { file: work.asked.name, reason: 'memory' })))
      else reject(error)
    })
    worker.on('exit', () => {
      done()
      reject(new Error('the conversion was stopped'))
    })
  })
