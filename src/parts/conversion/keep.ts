/** What goes on while a process serves: jobs, and files that wait for their column to be chosen. */
import { everyHour } from '../../platform/clock.ts'
import type { Context } from '../../platform/operation.ts'
import { sweepHanded } from './handed/handed.ts'
import { keepJobs } from './jobs/serving.ts'

export const keepFiles = async (context: Pick<Context, 'data' | 'now'>) => {
  const { data, now } = context
  const jobs = await keepJobs(context)
  if (data === undefined) return jobs
  const sweep = async (at: Date) => void (await sweepHanded(data, at))
  await sweep(new Date(now))
  const clock = everyHour(sweep)
  return {
    stop: async () => {
      clock.stop()
      await jobs.stop()
    },
  }
}
