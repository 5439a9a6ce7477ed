/** The front door of transitions for other parts, the shell and main. */
export { transitionDesk } from './desk.ts'
export { operations } from './operations.ts'
export { transitionJobs } from './plan/jobs.ts'
