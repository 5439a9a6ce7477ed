/** `/evidence/history`: what was done to a thing, for who may know. */
import { history } from '../../../platform/evidence/operations.ts'
import type { Context } from '../../../platform/operation.ts'
import type { PageAnswer, PageRequest } from '../../../platform/page.ts'
import { perform } from '../../../platform/perform.ts'
import { errorPage } from '../../error-page.ts'
import { textField } from '../../form.ts'
import { html } from '../../html.ts'
import { page } from '../../layout.ts'
import { answer, viewOf } from '../../request.ts'
import { table } from '../../table.ts'
import { number, to, wordsIn } from '../../view.ts'
import { instantText } from './shown.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export const historyPage = async (request: PageRequest, context: Context): Promise<PageAnswer> => {
  const view = viewOf(request, context.today)
  const words = wordsIn(view, { vi, en }).history
  const { kind = '', id = '' } = request.query
  const found = kind && id ? await perform(history, { kind, id, limit: 500 }, context) : null
  if (found && !found.ok) return answer(errorPage(view, found.problems), 403)
  const rows = found?.value.entries ?? []
  return answer(
    page(view, {
      title: words.title,
      lead: found ? words.lead(number(view, rows.length), kind, id) : words.ask,
      source: null,
      body: html`<form method="get" action="${to(view, '/evidence/history')}">${textField(view, { name: 'kind', label: words.kind, value: kind, required: true })}${textField(view, { name: 'id', label: words.id, value: id, required: true })}<button type="submit">${words.show}</button></form>${
        found
          ? table(view, {
              caption: words.title,
              hideCaption: true,
              rows,
              empty: words.empty,
              columns: [
                {
                  key: 'at',
                  title: words.columns.at,
                  heads: true,
                  cell: ({ at }) => instantText(at),
                  sort: ({ at }) => at,
                },
                {
                  key: 'operation',
                  title: words.columns.operation,
                  cell: ({ operation }) => html`<code>${operation}</code>`,
                  sort: ({ operation }) => operation,
                },
                {
                  key: 'actor',
                  title: words.columns.actor,
                  cell: ({ actor }) => actor,
                  sort: ({ actor }) => actor,
                },
                { key: 'role', title: words.columns.role, cell: ({ role }) => role },
                { key: 'unit', title: words.columns.unit, cell: ({ unit }) => unit },
                {
                  key: 'proof',
                  title: words.columns.proof,
                  cell: ({ entry, place }) =>
                    place === null
                      ? words.waiting
                      : html`<a href="${to(view, '/evidence/verify', { entry })}">${words.prove}</a>`,
                },
              ],
            })
          : null
      }`,
    }),
  )
}
