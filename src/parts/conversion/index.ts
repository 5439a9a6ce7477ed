/** The front door of conversion. */
export { keepFiles as keepJobs } from './keep.ts'
export { operations } from './operations.ts'
