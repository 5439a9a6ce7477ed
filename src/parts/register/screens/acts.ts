/** The acts that the register knows, and what each of them did. */
import type { InstrumentRecord } from '../../../../packages/register/src/model.ts'
import { plainKey } from '../../../kernel/text.ts'
import {
  answer,
  apiOf,
  type Column,
  date,
  dayOrRange,
  errorPage,
  facts,
  type Html,
  html,
  inOrder,
  instrumentText,
  number,
  type PageAnswer,
  page,
  pageOf,
  pager,
  questionForm,
  readOrder,
  section,
  table,
  textField,
  to,
  vietnamese,
} from '../../../web/index.ts'
import { actsOf, changesByAct } from '../operations/acts.ts'
import { problem } from '../problems.ts'
import { clauseColumns, countsOf, totalsSection } from './act-clauses.ts'
import type { Asked } from './asked.ts'
import { downloadsOf } from './downloads.ts'

const actAddress = ({ view }: Asked, number: string): string => to(view, '/acts/known', { number })

const actColumns = (asked: Asked): readonly Column<InstrumentRecord>[] => {
  const { view, words, register } = asked
  const changes = changesByAct(register)
  const count = (act: InstrumentRecord) => changes.get(act.id)?.length ?? 0
  return [
    {
      key: 'number',
      title: words.acts.number,
      kind: 'code',
      heads: true,
      cell: (act) => html`<a href="${actAddress(asked, act.id)}">${instrumentText(act.id)}</a>`,
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
      sort: (act) => act.title ?? null,
    },
    {
      key: 'changes',
      title: words.acts.changes,
      kind: 'number',
      cell: (act) => html`<a href="${actAddress(asked, act.id)}">${number(view, count(act))}</a>`,
      sort: count,
    },
  ]
}

export const actsPage = (asked: Asked): Html => {
  const { view, words, register, source, doors } = asked
  const all = actsOf(register)
  const typed = (view.query.q ?? '').trim().slice(0, 100)
  const key = plainKey(typed)
  const acts = all.filter((act) => key === '' || plainKey(`${act.id} ${act.title ?? ''}`).includes(key))
  const columns = actColumns(asked)
  const shown = pageOf(view, inOrder(acts, columns, readOrder(view.query.sort)), 100)
  return page(view, {
    title: words.acts.title,
    lead:
      typed === ''
        ? words.acts.lead(number(view, all.length))
        : words.acts.leadFound(number(view, acts.length), typed),
    source,
    twin: apiOf(view, '/register/acts'),
    body: html`${section(
      'known',
      words.acts.known,
      html`${questionForm(view, {
        path: '/acts',
        label: words.acts.find,
        fields: textField(view, { name: 'q', kind: 'search', label: words.acts.find, value: typed }),
        inline: true,
        button: words.units.filter,
      })}${table(view, {
        caption: words.acts.known,
        hideCaption: true,
        rows: shown.rows,
        empty: all.length === 0 ? words.acts.empty : words.acts.noneFound,
        columns,
        downloads: downloadsOf(asked, '/register/acts', {}),
      })}${pager(view, shown)}`,
    )}${section('read', words.acts.read, html`<p>${words.acts.readText}</p>${doors.readerForm(view)}`)}`,
  })
}

export const knownActPage = (asked: Asked): PageAnswer => {
  const { view, words, register, book, source } = asked
  const id = (view.query.number ?? '').replace(/\s+/g, '').normalize('NFC')
  const act = book.instruments.get(id)
  if (!act)
    return answer(
      errorPage(
        view,
        [problem('unknown-act', { number: id }, { field: 'number' })],
        html`<p><a href="${to(view, '/acts')}">${words.acts.title}</a></p>`,
      ),
      404,
    )
  const changes = changesByAct(register).get(id) ?? []
  const { before, after, rows } = countsOf(asked, id, changes)
  const [first] = changes
  const shown = pageOf(view, changes, 200)
  return answer(
    page(view, {
      title: instrumentText(act.id),
      lead:
        after > 0 && before > 0
          ? words.acts.made(
              instrumentText(act.id),
              number(view, changes.length),
              number(view, before),
              number(view, after),
            )
          : words.acts.did(instrumentText(act.id), number(view, changes.length)),
      source,
      address: actAddress(asked, act.id),
      twin: apiOf(view, '/register/act', { number: act.id }),
      body: html`${facts([
        [view.words.citation.title, act.title ? vietnamese(view, act.title) : view.words.citation.noTitle],
        [view.words.citation.issuer, act.issuer ? vietnamese(view, act.issuer) : null],
        [view.words.citation.issuedOn, act.issuedOn ? date(view, act.issuedOn) : null],
        [view.words.citation.effectiveOn, act.effectiveOn ? date(view, act.effectiveOn) : null],
        [
          view.words.citation.operationalOn,
          first ? dayOrRange(view, first.change.effectiveOn, first.change.after) : null,
        ],
        [
          words.unit.source,
          act.source ? vietnamese(view, book.sources.get(act.source)?.title ?? act.source) : null,
        ],
      ])}${totalsSection(asked, id, rows)}${section(
        'clauses',
        words.acts.each,
        html`${table(view, {
          caption: words.acts.each,
          hideCaption: true,
          orderBy: 'clauses',
          columns: clauseColumns(asked, changes),
          rows: shown.rows,
          empty: words.acts.nothing,
          downloads: downloadsOf(asked, '/register/act', { number: act.id }),
        })}${pager(view, shown)}`,
      )}`,
    }),
  )
}
