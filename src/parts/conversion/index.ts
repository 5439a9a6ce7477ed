/** The front door of conversion. */
export { keepJobs } from './jobs/serving.ts'
export { operations } from './operations.ts'
