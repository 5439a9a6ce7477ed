/** The front door of error reports. */
import { operations as own } from './operations.ts'

export { feedbackDesk } from './desk.ts'
export { keepFeedback } from './keeping.ts'
export type { ReportState } from './model.ts'

export const operations = [...own]
