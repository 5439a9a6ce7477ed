/** The front door of the page kit. */
export { assets } from './assets.ts'
export { type Cited, citation, citations, dayOrRange, instrumentText } from './citation.ts'
export { errorPage } from './error-page.ts'
export { type Fact, facts, unknownFact } from './facts.ts'
export { flowDrawing } from './flow.ts'
export type { FlowBox, FlowLine } from './flow-model.ts'
export {
  areaField,
  choiceField,
  dateField,
  fileField,
  keptFields,
  questionForm,
  textField,
} from './form.ts'
export { readDate } from './format.ts'
export { type Content, type Html, html, joined, raw } from './html.ts'
export { icon } from './icon.ts'
export { lawCitation, lawCitations } from './law-citation.ts'
export { type DataSource, page, section } from './layout.ts'
export { type MapParts, type MapShape, mapFigure } from './map/index.ts'
export { emptyState, findingRow, notice } from './notice.ts'
export { pageOf, pager } from './pager.ts'
export { papersSection, papersStatements } from './papers.ts'
export { qrCode } from './qr.ts'
export { answer, type Page, type PageAnswer, type PageRequest, viewOf } from './request.ts'
export { type Column, inOrder, readOrder, type TableParts, table } from './table.ts'
export { type TimelineEntry, timeline } from './timeline.ts'
export {
  api,
  apiOf,
  date,
  dateText,
  here,
  number,
  percent,
  type Query,
  to,
  type View,
  vietnamese,
  wordsIn,
} from './view.ts'
