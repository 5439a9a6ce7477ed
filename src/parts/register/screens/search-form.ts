/** The question that most people come with: one field, and a button. */
import { dateField, type Html, html, keptFields, textField, to } from '../../../web/index.ts'
import type { Asked } from './asked.ts'

export const searchForm = (
  { view, words, register }: Asked,
  where: 'home' | 'search' | 'elsewhere' = 'elsewhere',
): Html =>
  html`<form method="get" action="${to(view, '/search')}" class="question" role="search" aria-label="${words.search.title}">${keptFields(view)}<div class="search">${textField(
    view,
    {
      name: 'q',
      kind: 'search',
      label: words.search.label,
      // The first page shows examples that can be followed instead.
      ...(where === 'home' ? {} : { hint: words.search.hint }),
      value: view.query.q,
    },
  )}<button type="submit">${words.search.button}</button></div>${
    where === 'search'
      ? dateField(view, {
          name: 'at',
          label: words.search.at,
          hint: words.search.atHint,
          value: view.query.at,
          min: register.release.dataFrom,
          max: view.today,
        })
      : null
  }</form>`
