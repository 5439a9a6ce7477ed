/** What changed since a day, newest first. */
import { addDays } from '../../../kernel/dates.ts'
import {
  api,
  type Content,
  citation,
  dateField,
  dateText,
  emptyState,
  type Html,
  html,
  joined,
  number,
  page,
  pageOf,
  pager,
  questionForm,
  table,
  to,
} from '../../../web/index.ts'
import { type Asked, dayAsked } from './asked.ts'
import { downloadsOf } from './downloads.ts'
import { dayOfChange } from './history.ts'
import { cited, unitLink, unitNear } from './naming.ts'

const rowsOfPage = 100
const shownNames = 6

const names = ({ view, register }: Asked, ids: readonly (string | null)[], day: string): Content => {
  const known = [...new Set(ids)].flatMap((id) => (id === null ? [] : (unitNear(register, id, day) ?? [])))
  const rest = known.length - shownNames
  return html`${joined(
    known.slice(0, shownNames).map((unit) => unitLink(view, unit)),
    ', ',
  )}${rest > 0 ? ` +${number(view, rest)}` : null}`
}

export const changesPage = (asked: Asked): Html => {
  const { view, words, register, book, source } = asked
  const since = dayAsked(asked, ['since'], `${view.today.slice(0, 4)}-01-01`)
  const all = register.changesSince(since).toReversed()
  const shown = pageOf(view, all, rowsOfPage)
  const sinceText = dateText(view, since)
  return page(view, {
    title: words.changes.title,
    lead:
      all.length === 0
        ? words.changes.none(sinceText)
        : words.changes.lead(number(view, all.length), sinceText),
    source,
    address: to(view, '/changes', { since }),
    twin: api('/register/changes', { since }),
    body: html`${questionForm(view, {
      path: '/changes',
      fields: html`${dateField(view, { name: 'since', label: words.changes.since, value: since, min: register.release.dataFrom })}`,
      inline: true,
      button: words.changes.button,
    })}${
      all.length === 0
        ? emptyState(words.changes.none(sinceText))
        : table(view, {
            caption: words.changes.caption,
            rows: shown.rows,
            columns: [
              {
                key: 'day',
                title: words.change.day,
                cell: ({ change }) => dayOfChange(view, change.effectiveOn, change.after),
              },
              {
                key: 'kind',
                title: words.change.kind,
                cell: ({ change }) =>
                  html`${words.change.kinds[change.kind]}${change.state === 'annulled' ? html` <strong>(${words.changes.annulled})</strong>` : null}`,
              },
              {
                key: 'from',
                title: words.change.from,
                cell: ({ change, lines }) =>
                  names(
                    asked,
                    lines.map((line) => line.from),
                    addDays(change.effectiveOn, -1),
                  ),
              },
              {
                key: 'to',
                title: words.change.to,
                cell: ({ change, lines }) =>
                  names(
                    asked,
                    lines.map((line) => line.to),
                    change.effectiveOn,
                  ),
              },
              {
                key: 'basis',
                title: words.change.basis,
                cell: ({ change }) =>
                  change.basis
                    ? citation(view, cited(book, { ...change.basis, effectiveOn: change.effectiveOn }))
                    : view.words.none,
              },
            ],
            downloads: downloadsOf(asked, '/register/changes', { since }),
          })
    }${pager(view, shown)}`,
  })
}
