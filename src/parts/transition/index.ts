/** The front door of transitions for other parts, the shell and main. */
export { operations } from './operations.ts'
