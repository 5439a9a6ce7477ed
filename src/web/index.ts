/** The front door of the page kit. */
export { type Asset, assetPath, assets } from './assets.ts'
export { type Cited, citation, citations, citationText } from './citation.ts'
export { errorPage, failurePage, notFoundPage, problemNotice, problemNotices } from './error-page.ts'
export { type Fact, facts, unknownFact } from './facts.ts'
export { type FlowParts, flowDrawing } from './flow.ts'
export type { FlowBox, FlowLine } from './flow-layout.ts'
export {
  areaField,
  choiceField,
  dateChooser,
  dateField,
  fileField,
  questionForm,
  textField,
} from './form.ts'
export { formatDate, formatNumber, formatPercent, readDate } from './format.ts'
export { type Content, escapeHtml, type Html, html, isEmpty, joined, raw, toText } from './html.ts'
export { icon } from './icon.ts'
export { type DataSource, type PageParts, page, type State, section } from './layout.ts'
export { emptyState, findingRow, notice, progress } from './notice.ts'
export { pageOf, pager } from './pager.ts'
export { answer, type Page, type PageAnswer, type PageRequest, redirect, viewOf } from './request.ts'
export { type Column, inOrder, readOrder, type TableParts, table } from './table.ts'
export { type TimelineEntry, timeline } from './timeline.ts'
export {
  addressIn,
  api,
  createView,
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
