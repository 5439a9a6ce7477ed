/** Jobs that wait for a person, and jobs by a word of their kind. */
import { isUuid } from '../ids.ts'
import type { SearchSource, WorkSource } from '../workspace/model.ts'
import { jobById, jobsIn } from './store.ts'

export const deadJobs: WorkSource = {
  id: 'jobs.dead',
  title: { vi: 'Việc nền hỏng hẳn', en: 'Jobs that failed for good' },
  operation: 'jobs.retry',
  find: async ({ database, language }) =>
    (await jobsIn(database, { state: 'dead', kind: null, limit: 20 })).map(
      ({ job, kind, error, endedAt }) => ({
        id: job,
        title: language === 'vi' ? `Xử lý việc ${kind}` : `Settle the job ${kind}`,
        ...(error ? { detail: error.split('\n')[0]?.slice(0, 200) ?? '' } : {}),
        to: `/work/jobs/${job}`,
        ...(endedAt ? { since: endedAt } : {}),
      }),
    ),
}

export const jobsFound: SearchSource = {
  id: 'jobs',
  title: { vi: 'Việc nền', en: 'Jobs' },
  operation: 'jobs.list',
  find: async (text, { database }, limit) => {
    const wanted = text.trim().toLowerCase()
    const one = isUuid(wanted) ? await jobById(database, wanted) : null
    const newest = one ? [one] : await jobsIn(database, { state: null, kind: null, limit: 500 })
    return newest
      .filter(({ job, kind }) => job === wanted || kind.toLowerCase().includes(wanted))
      .slice(0, limit)
      .map(({ job, kind, state, madeAt }) => ({
        title: kind,
        detail: `${state}, ${madeAt}`,
        to: `/work/jobs/${job}`,
      }))
  },
}
