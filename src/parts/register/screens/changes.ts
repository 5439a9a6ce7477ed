/** What changed since a day, newest first. */
import {
  apiOf,
  dateField,
  dateText,
  emptyState,
  type Html,
  html,
  number,
  page,
  pageOf,
  pager,
  questionForm,
  table,
  to,
} from '../../../web/index.ts'
import { type Asked, dayAsked } from './asked.ts'
import { changeColumns } from './change-columns.ts'
import { downloadsOf } from './downloads.ts'

const rowsOfPage = 100

export const changesPage = (asked: Asked): Html => {
  const { view, words, register, source } = asked
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
    twin: apiOf(view, '/register/changes', { since, limit: '20000' }),
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
            columns: changeColumns(asked),
            downloads: downloadsOf(asked, '/register/changes', { since, limit: '20000' }),
          })
    }${pager(view, shown)}`,
  })
}
