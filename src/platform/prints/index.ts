/** Printing as parts use it. */
export { correspondenceTemplate } from './data/correspondence.ts'
export { findingsReportTemplate } from './data/findings-report.ts'
export { handoverMinutesTemplate } from './data/handover-minutes.ts'
export { replyWhoDecidesTemplate } from './data/reply-who-decides.ts'
export type { Facts, Row, Source, Template, Value } from './model.ts'
export { formField, outField, PrintAnswer, sendsPrint, siteField } from './operations.ts'
export { printed } from './print.ts'
