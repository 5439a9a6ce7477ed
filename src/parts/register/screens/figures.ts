/** Published figures, each recomputed from the register or explained. */
import {
  answer,
  apiOf,
  errorPage,
  html,
  icon,
  number,
  type PageAnswer,
  page,
  table,
  type View,
} from '../../../web/index.ts'
import { type Asked, knownOf } from './asked.ts'
import type { FigureRow } from './doors.ts'
import { downloadsOf } from './downloads.ts'

const value = (view: View, given: number | string | null) =>
  given === null
    ? view.words.none
    : typeof given === 'number'
      ? number(view, given, Number.isInteger(given) ? 0 : 2)
      : given

const signs = {
  reproduced: ['met', 'met'],
  explained: ['note', 'note'],
  reported: ['unknown', 'note'],
} as const

export const figuresPage = async (asked: Asked): Promise<PageAnswer> => {
  const { view, words, doors, context, source } = asked
  const result = await doors.figures(knownOf(asked), context)
  if (!result.ok) return answer(errorPage(view, result.problems), 422)
  const rows = result.value
  const count = (status: FigureRow['status']) =>
    number(view, rows.filter((row) => row.status === status).length)
  return answer(
    page(view, {
      title: words.figures.title,
      lead: words.figures.lead(
        number(view, rows.length),
        count('reproduced'),
        count('explained'),
        count('reported'),
      ),
      source,
      twin: apiOf(view, '/register/figures'),
      body: table(view, {
        caption: words.figures.caption,
        rows,
        columns: [
          {
            key: 'id',
            title: words.figures.id,
            heads: true,
            cell: (row) => html`${row.basis}<br><code class="quiet" id="${row.id}">${row.id}</code>`,
            sort: (row) => row.id,
          },
          { key: 'value', title: words.figures.value, kind: 'number', cell: (row) => value(view, row.value) },
          {
            key: 'announced',
            title: words.figures.announced,
            kind: 'number',
            cell: (row) => value(view, row.announced),
          },
          {
            key: 'status',
            title: words.figures.result,
            cell: (row) => {
              const [sign, tone] = signs[row.status]
              return html`<span class="status ${tone}">${icon(sign)} ${words.figures[row.status]}</span>${
                row.explanation ? html`<br><span class="quiet">${row.explanation}</span>` : null
              }`
            },
            sort: (row) => row.status,
          },
          {
            key: 'source',
            title: words.figures.source,
            cell: (row) => row.source,
            sort: (row) => row.source,
          },
        ],
        downloads: downloadsOf(asked, '/register/figures', {}),
      }),
    }),
  )
}
