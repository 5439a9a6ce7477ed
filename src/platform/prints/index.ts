/** Printing as parts use it. */
export { correspondenceTemplate } from './data/correspondence.ts'
export type { Facts, Row, Source, Template, Value } from './model.ts'
export { formField, outField, PrintAnswer, sendsPrint, siteField } from './operations.ts'
export { printed } from './print.ts'
