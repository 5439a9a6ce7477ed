/** The front door of conversion. */
export { conversionDesk } from './desk.ts'
export { keepFiles as keepJobs } from './keep.ts'
export { operations } from './operations.ts'
