/** Published figures, each recomputed from the register or explained. */
import {
  answer,
  api,
  emptyState,
  errorPage,
  html,
  icon,
  number,
  type PageAnswer,
  page,
  table,
  type View,
  vietnamese,
} from '../../../web/index.ts'
import type { Asked } from './asked.ts'
import type { FigureRow } from './doors.ts'
import { downloadsOf } from './downloads.ts'

const value = (view: View, given: number | string | null) =>
  given === null
    ? view.words.none
    : typeof given === 'number'
      ? number(view, given, Number.isInteger(given) ? 0 : 2)
      : given

const resultOf = ({ value: derived, announced }: FigureRow): 'underivable' | 'same' | 'differs' =>
  derived === null
    ? 'underivable'
    : String(derived) === String(announced) || announced === null
      ? 'same'
      : 'differs'

const icons = { same: 'met', differs: 'attention', underivable: 'unknown' } as const

export const figuresPage = async (asked: Asked): Promise<PageAnswer> => {
  const { view, words, doors, context, source } = asked
  const result = doors.figures ? await doors.figures(context) : null
  if (result && !result.ok) return answer(errorPage(view, result.problems), 422)
  const rows = result?.value ?? []
  const derived = rows.filter((row) => row.value !== null)
  const same = derived.filter((row) => resultOf(row) === 'same')
  return answer(
    page(view, {
      title: words.figures.title,
      lead:
        rows.length === 0
          ? words.figures.empty
          : words.figures.lead(number(view, same.length), number(view, derived.length)),
      source,
      twin: api('/register/figures'),
      body:
        rows.length === 0
          ? emptyState(words.figures.empty)
          : table(view, {
              caption: words.figures.caption,
              rows,
              columns: [
                {
                  key: 'id',
                  title: words.figures.id,
                  heads: true,
                  cell: (row) => html`<code id="${row.id}">${row.id}</code>`,
                  sort: (row) => row.id,
                },
                {
                  key: 'value',
                  title: words.figures.value,
                  kind: 'number',
                  cell: (row) => value(view, row.value),
                },
                {
                  key: 'announced',
                  title: words.figures.announced,
                  kind: 'number',
                  cell: (row) => value(view, row.announced),
                },
                {
                  key: 'result',
                  title: words.figures.result,
                  cell: (row) => {
                    const outcome = resultOf(row)
                    return html`<span class="${outcome === 'same' ? 'met' : outcome === 'differs' ? 'attention' : 'note'}">${icon(icons[outcome])} ${words.figures[outcome]}</span>`
                  },
                  sort: (row) => resultOf(row),
                },
                { key: 'basis', title: words.figures.basis, cell: (row) => row.basis },
                {
                  key: 'source',
                  title: words.figures.source,
                  cell: (row) => vietnamese(view, row.source),
                  sort: (row) => row.source,
                },
              ],
              downloads: downloadsOf(asked, '/register/figures', {}),
            }),
    }),
  )
}
