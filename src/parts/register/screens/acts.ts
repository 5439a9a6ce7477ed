/** The acts that the register knows, and what each of them did. */
import type { ChangeRecord, InstrumentRecord, LineRecord } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { sortKey } from '../../../kernel/text.ts'
import { inputProblem } from '../../../platform/input-problems.ts'
import {
  answer,
  apiOf,
  date,
  errorPage,
  facts,
  type Html,
  html,
  instrumentText,
  number,
  type PageAnswer,
  page,
  pageOf,
  pager,
  section,
  table,
  to,
  vietnamese,
} from '../../../web/index.ts'
import type { Asked } from './asked.ts'
import { changeColumns } from './change-columns.ts'

type Told = { readonly change: ChangeRecord; readonly lines: readonly LineRecord[] }
const changesBy = new WeakMap<Register, ReadonlyMap<string, readonly Told[]>>()

/** Changes by the act that made them. */
const byInstrument = (register: Register): ReadonlyMap<string, readonly Told[]> => {
  const known = changesBy.get(register)
  if (known) return known
  const grouped = Map.groupBy(
    register.changesSince(register.release.dataFrom).filter(({ change }) => change.basis),
    ({ change }) => change.basis?.instrument ?? '',
  )
  changesBy.set(register, grouped)
  return grouped
}

/** Clauses in the order of the text: 2 before 10. */
const clauseKey = ({ change }: Told): string =>
  sortKey(`${change.basis?.article ?? ''} ${change.basis?.clause ?? ''}`)

const link = ({ view }: Asked, number: string): Html =>
  html`<a href="${to(view, '/acts/known', { number })}">${instrumentText(number)}</a>`

export const actsPage = (asked: Asked): Html => {
  const { view, words, register, book, source, doors } = asked
  const changes = byInstrument(register)
  const acts = [...book.instruments.values()]
    .filter((act) => changes.has(act.id))
    .toSorted((one, other) => ((other.issuedOn ?? '') < (one.issuedOn ?? '') ? -1 : 1))
  const shown = pageOf(view, acts, 100)
  return page(view, {
    title: words.acts.title,
    lead: words.acts.lead(number(view, acts.length)),
    source,
    twin: apiOf(view, '/register/changes', { since: register.release.dataFrom }),
    body: html`${section('read', words.acts.read, html`<p>${words.acts.readText}</p>${doors.readerForm(view)}`)}${section(
      'known',
      words.acts.known,
      html`${table<InstrumentRecord>(view, {
        caption: words.acts.known,
        hideCaption: true,
        rows: shown.rows,
        empty: words.acts.empty,
        columns: [
          {
            key: 'number',
            title: words.acts.number,
            kind: 'code',
            heads: true,
            cell: (act) => link(asked, act.id),
            sort: (act) => act.id,
          },
          {
            key: 'issued',
            title: words.acts.issued,
            cell: (act) => (act.issuedOn ? date(view, act.issuedOn) : view.words.none),
            sort: (act) => act.issuedOn ?? null,
          },
          {
            key: 'title',
            title: words.acts.name,
            cell: (act) => vietnamese(view, act.title ?? view.words.none),
          },
          {
            key: 'changes',
            title: words.acts.changes,
            kind: 'number',
            cell: (act) =>
              html`<a href="${to(view, '/acts/known', { number: act.id })}">${number(view, changes.get(act.id)?.length ?? 0)}</a>`,
            sort: (act) => changes.get(act.id)?.length ?? 0,
          },
        ],
      })}${pager(view, shown)}`,
    )}`,
  })
}

export const knownActPage = (asked: Asked): PageAnswer => {
  const { view, words, register, book, source } = asked
  const id = (view.query.number ?? '').replace(/\s+/g, '').normalize('NFC')
  const act = book.instruments.get(id)
  const changes = (byInstrument(register).get(id) ?? []).toSorted((one, other) =>
    clauseKey(one) < clauseKey(other) ? -1 : 1,
  )
  if (!act)
    return answer(
      errorPage(view, [inputProblem('missing-field', { name: words.acts.unknown(id) }, { field: 'number' })]),
      404,
    )
  const shown = pageOf(view, changes, 200)
  return answer(
    page(view, {
      title: instrumentText(act.id),
      lead: html`${words.acts.did(instrumentText(act.id), number(view, changes.length))}`,
      source,
      body: html`${facts([
        [view.words.citation.title, act.title ? vietnamese(view, act.title) : view.words.citation.noTitle],
        [view.words.citation.issuer, act.issuer ? vietnamese(view, act.issuer) : null],
        [view.words.citation.issuedOn, act.issuedOn ? date(view, act.issuedOn) : null],
        [view.words.citation.effectiveOn, act.effectiveOn ? date(view, act.effectiveOn) : null],
        [
          words.unit.source,
          act.source ? vietnamese(view, book.sources.get(act.source)?.title ?? act.source) : null,
        ],
      ])}${table(view, {
        caption: words.acts.each,
        columns: changeColumns(asked),
        rows: shown.rows,
      })}${pager(view, shown)}`,
    }),
  )
}
