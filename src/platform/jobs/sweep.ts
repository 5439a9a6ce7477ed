import { Type } from 'typebox'
import { defineJob } from './model.ts'
import { sweepJobs } from './store.ts'

const keptDays = 30

/** Clears what ended well a month ago; what was done stands in the evidence, and the dead stay. */
export const sweep = defineJob({
  kind: 'jobs.sweep',
  summary: { vi: 'Dọn các việc nền đã xong từ lâu', en: 'Clears jobs that ended long ago' },
  input: Type.Object({}),
  promised: 'once',
  retries: { attempts: 3, wait: [60, 600] },
  schedule: '15 3 * * *',
  run: async (_input, { database, now }) => {
    await sweepJobs(database, new Date(now().getTime() - keptDays * 86_400_000).toISOString())
  },
})
