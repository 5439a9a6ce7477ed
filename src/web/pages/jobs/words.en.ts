/** Words of the screen of jobs, in English. */
import type { JobWords } from './words.vi.ts'

export const en: JobWords = {
  title: 'Jobs',
  lead: (waiting, running, dead) =>
    `${waiting} jobs wait, ${running} are running, ${dead} failed and need a person.`,
  show: 'Show',
  all: 'all',
  states: {
    waiting: 'waiting',
    running: 'running',
    done: 'done',
    dead: 'failed',
    cancelled: 'cancelled',
  },
  columns: {
    made: 'Asked for',
    kind: 'Kind',
    state: 'State',
    progress: 'Progress',
    attempt: 'Attempt',
    error: 'Last error',
    act: 'Action',
  },
  attempt: (attempt, most) => `${attempt} of ${most}`,
  retry: 'Do again',
  cancel: 'Cancel',
  retried: 'The job waits to be done again.',
  cancelled: 'The job was cancelled, or told to stop.',
  empty: 'There is no such job yet.',
}
