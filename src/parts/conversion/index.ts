/** The front door of conversion. */
export { operations } from './operations.ts'
