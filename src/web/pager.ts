/** Pages of a long list, by number in the address. */
import { type Html, html } from './html.ts'
import { here, number, type View } from './view.ts'

export type PageOf<Row> = {
  readonly rows: readonly Row[]
  readonly page: number
  readonly first: number
  readonly total: number
  readonly size: number
}

/** The rows of the page that the address asks for; a number out of range gives the nearest page. */
export const pageOf = <Row>(view: View, all: readonly Row[], size: number): PageOf<Row> => {
  const last = Math.max(1, Math.ceil(all.length / size))
  const asked = Number.parseInt(view.query.page ?? '1', 10)
  const page = Math.min(last, Math.max(1, Number.isNaN(asked) ? 1 : asked))
  const first = (page - 1) * size
  return { rows: all.slice(first, first + size), page, first, total: all.length, size }
}

export const pager = <Row>(view: View, { rows, page, first, total, size }: PageOf<Row>): Html | null => {
  if (total <= size) return null
  const { pager: words } = view.words
  const place = words.place(number(view, first + 1), number(view, first + rows.length), number(view, total))
  return html`<nav class="pager" aria-label="${words.label}">${
    page > 1
      ? html`<a rel="prev" href="${here(view, { page: page === 2 ? undefined : String(page - 1) })}">${words.previous}</a>`
      : null
  }<span>${place}</span>${
    first + size < total
      ? html`<a rel="next" href="${here(view, { page: String(page + 1) })}">${words.next}</a>`
      : null
  }</nav>`
}
