/**
 * Reads costly formats in a thread of its own, with a bound on time and memory: whatever a file does there, the
 * server goes on. Threads are kept and used again; one that runs over its time is ended.
 */
import { Worker } from 'node:worker_threads'
import { type Result, refused } from '../../kernel/result.ts'
import type { Answers, Job } from './jobs.ts'
import { objection } from './problems.ts'

const most = 2
const idle: Worker[] = []
const waiting: (() => void)[] = []
let running = 0

const start = (memory: number): Worker => {
  const worker = new Worker(new URL('./apart-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // the reader of PDFs talks to the console about damaged files; the answer says all that matters
    stdout: true,
    stderr: true,
  })
  worker.unref()
  return worker
}

const turn = async (): Promise<void> => {
  if (running < most) {
    running++
    return
  }
  await new Promise<void>((resume) => waiting.push(resume))
}
const done = (): void => {
  const next = waiting.shift()
  if (next) next()
  else running--
}

const mebibyte = 1024 * 1024
const lookEvery = 50

/** Memory outside the heap (buffers) is bounded by no setting of a thread: it is watched from here. */
const watchMemory = (mebibytes: number, exceeded: () => void): NodeJS.Timeout => {
  const before = process.memoryUsage.rss()
  return setInterval(() => {
    if (process.memoryUsage.rss() - before > mebibytes * mebibyte) exceeded()
  }, lookEvery)
}

const asked = (worker: Worker, job: Job): Promise<unknown> =>
  new Promise((resolve) => {
    const stopped = (): void => settle(null)
    const timer = setTimeout(stopped, job.limits.milliseconds)
    const watch = watchMemory(job.limits.memory, stopped)
    const settle = (answer: unknown): void => {
      clearTimeout(timer)
      clearInterval(watch)
      worker.off('message', settle).off('error', stopped).off('exit', stopped)
      worker.unref()
      if (answer === null) {
        worker.on('error', () => {}) // a thread that is being ended may still complain
        void worker.terminate()
      } else idle.push(worker)
      resolve(answer)
    }
    worker.on('message', settle).on('error', stopped).on('exit', stopped)
    worker.ref()
    // cloning a view clones all that lies under it; a copy of the view is the file and nothing else
    worker.postMessage({ ...job, file: { name: job.file.name, bytes: job.file.bytes.slice() } })
  })

/** The answer of a job, or the problem that it took too long or too much. */
export const apart = async <K extends Job['kind']>(
  job: Job & { readonly kind: K },
): Promise<Result<Answers[K]>> => {
  await turn()
  try {
    const answer = await asked(idle.pop() ?? start(job.limits.memory), job)
    if (answer === null) {
      const seconds = Math.ceil(job.limits.milliseconds / 1000)
      return refused(objection(job.file, 'too-slow', { seconds }))
    }
    return answer as Result<Answers[K]> // the worker runs `perform`, which answers each kind so
  } finally {
    done()
  }
}
