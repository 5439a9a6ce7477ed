/** The other side of `apart.ts`: one job after the other, each answered with a plain value. */
import { parentPort } from 'node:worker_threads'
import { reasonOf } from '../../kernel/reason.ts'
import { refused } from '../../kernel/result.ts'
import { type Job, perform } from './jobs.ts'
import { objection } from './problems.ts'

// a damaged PDF can leave a rejected promise behind that no one waits for
process.on('unhandledRejection', () => {})

parentPort?.on('message', async (job: Job) => {
  try {
    parentPort?.postMessage(await perform(job))
  } catch (error) {
    const reason = reasonOf(error).slice(0, 120)
    parentPort?.postMessage(refused(objection(job.file, 'damaged', { part: job.kind, reason })))
  }
})
