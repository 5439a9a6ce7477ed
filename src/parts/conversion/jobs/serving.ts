/** The jobs of a process that serves: one book for each folder, swept at the start and every hour. */
import { everyHour } from '../../../platform/clock.ts'
import type { Context } from '../../../platform/operation.ts'
import { convertApart } from '../work/apart.ts'
import { sweepRegisters } from '../work/register-file.ts'
import { createJobs, type Jobs } from './jobs.ts'
import { usualJobLimits } from './model.ts'

const books = new Map<string, Jobs>()

export const jobsOf = (data: string): Jobs => {
  const known = books.get(data)
  if (known) return known
  const made = createJobs(data, usualJobLimits, convertApart)
  books.set(data, made)
  return made
}

const registersKept = 48 * 3_600_000

/** Goes on with what was left, and erases what is older than a day. */
export const keepJobs = async ({ data, now }: Pick<Context, 'data' | 'now'>) => {
  if (data === undefined) return { stop: async () => {} }
  const jobs = jobsOf(data)
  const sweep = async (at: Date) => {
    await jobs.sweep(at)
    await sweepRegisters(data, at.getTime() - registersKept)
  }
  await sweep(new Date(now))
  await jobs.resume()
  const clock = everyHour(sweep)
  return {
    stop: async () => {
      clock.stop()
      books.delete(data)
      await jobs.stop()
    },
  }
}
