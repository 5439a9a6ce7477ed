/** A table that sorts by links, exports what it shows and can be scrolled by keyboard on a narrow screen. */
import { plainKey, sortKey } from '../kernel/text.ts'
import { type Content, type Html, html } from './html.ts'
import { here, number, type View } from './view.ts'

export type Column<Row> = {
  readonly key: string
  readonly title: string
  readonly kind?: 'text' | 'number' | 'code'
  readonly cell: (row: Row) => Content
  /** What the column sorts by; without it the column cannot be sorted. */
  readonly sort?: (row: Row) => string | number | null
  /** The cell names its row. */
  readonly heads?: boolean
}

export type TableParts<Row> = {
  readonly caption: Content
  /** The heading above says the same: only screen readers need it again. */
  readonly hideCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** The name of the question in the address that holds the order; give each table of a page its own. */
  readonly orderBy?: string
  /** Where the same rows can be had, by kind. */
  readonly downloads?: readonly { readonly name: string; readonly href: string }[]
  /** What will be here and how to begin. */
  readonly empty?: Content
  readonly id?: string
}

type Order = { readonly key: string; readonly down: boolean }

/** `?sort=-name`: by name, downwards. */
export const readOrder = (text: string | undefined): Order | null =>
  text ? { key: text.replace(/^-/, ''), down: text.startsWith('-') } : null

const compare = (left: string | number | null, right: string | number | null): number => {
  if (left === right) return 0
  if (left === null) return 1
  if (right === null) return -1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  const [a, b] = [sortKey(String(left)), sortKey(String(right))]
  return a < b ? -1 : a > b ? 1 : 0
}

/** The rows in the order asked for; unknown values last, equal rows as they came. */
export const inOrder = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] => {
  const value = columns.find((column) => column.key === order?.key)?.sort
  if (!value || !order) return rows
  const keyed = rows.map((row) => ({ row, key: value(row) }))
  const way = order.down ? -1 : 1
  return keyed
    .sort((a, b) => (a.key === null || b.key === null ? compare(a.key, b.key) : way * compare(a.key, b.key)))
    .map(({ row }) => row)
}

const header = <Row>(view: View, column: Column<Row>, order: Order | null, orderBy: string): Html => {
  const kind = column.kind ?? 'text'
  if (column.title === '') return html`<td></td>`
  if (!column.sort) return html`<th scope="col" class="${kind}">${column.title}</th>`
  const active = order?.key === column.key
  const next = active && !order.down ? `-${column.key}` : column.key
  const state = active ? (order.down ? 'descending' : 'ascending') : null
  const sign = active ? html`<span aria-hidden="true">${order.down ? ' ↓' : ' ↑'}</span>` : null
  return html`<th scope="col" class="${kind}"${state ? html` aria-sort="${state}"` : null}><a href="${here(
    view,
    {
      [orderBy]: next,
      page: undefined,
    },
  )}" title="${view.words.table.sortBy(column.title)}">${column.title}${sign}</a></th>`
}

const line = <Row>(columns: readonly Column<Row>[], row: Row): Html =>
  html`<tr>${columns.map((column) =>
    column.heads
      ? html`<th scope="row" class="${column.kind ?? 'text'}">${column.cell(row)}</th>`
      : html`<td class="${column.kind ?? 'text'}">${column.cell(row)}</td>`,
  )}</tr>`

export const table = <Row>(view: View, parts: TableParts<Row>): Html => {
  const { columns, rows, orderBy = 'sort', downloads = [] } = parts
  const order = readOrder(view.query[orderBy])
  const id = parts.id ?? `table-${plainKey(orderBy).replace(/[^a-z0-9]+/g, '-')}`
  if (rows.length === 0)
    return html`<section class="empty" id="${id}"><p class="caption">${parts.caption}</p><p>${parts.empty ?? view.words.table.empty}</p></section>`
  return html`<div class="table${columns.length > 4 ? ' many' : ''}" id="${id}"><div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-caption"><table><caption id="${id}-caption">${parts.hideCaption ? html`<span class="unseen">${parts.caption}</span>` : parts.caption}</caption><thead><tr>${columns.map(
    (column) => header(view, column, order, orderBy),
  )}</tr></thead><tbody>${inOrder(rows, columns, order).map((row) => line(columns, row))}</tbody></table></div><p class="table-foot"><span>${view.words.table.rows(
    number(view, rows.length),
  )}</span>${
    downloads.length > 0
      ? html`<span>${view.words.table.download}: ${downloads.map(
          ({ name, href }, place) => html`${place > 0 ? ' · ' : ''}<a href="${href}">${name}</a>`,
        )}</span>`
      : null
  }</p></div>`
}
