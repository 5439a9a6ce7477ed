/** `/personal-data`: every place that holds personal data, for everybody to read. */
import { personalData } from '../../../platform/access/personal-data.ts'
import type { Context } from '../../../platform/operation.ts'
import type { PageAnswer, PageRequest } from '../../../platform/page.ts'
import { html } from '../../html.ts'
import { page, section } from '../../layout.ts'
import { answer, viewOf } from '../../request.ts'
import { table } from '../../table.ts'
import { number, wordsIn } from '../../view.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export const personalPage = async (request: PageRequest, { today }: Context): Promise<PageAnswer> => {
  const view = viewOf(request, today)
  const words = wordsIn(view, { vi, en }).personal
  const { language } = view
  return answer(
    page(view, {
      title: words.title,
      lead: words.lead(number(view, personalData.length)),
      source: null,
      body: html`${section('rights', words.rights, html`<ul><li>${words.see}</li><li>${words.erase}</li></ul>`)}${table(
        view,
        {
          caption: words.title,
          hideCaption: true,
          rows: personalData,
          columns: [
            {
              key: 'place',
              title: words.columns.place,
              heads: true,
              cell: ({ table: of, column }) => html`<code>${of}.<wbr>${column}</code>`,
              sort: ({ table: of, column }) => `${of}.${column}`,
            },
            {
              key: 'purpose',
              title: words.columns.purpose,
              cell: ({ purpose }) => purpose[language],
              sort: ({ purpose }) => purpose[language],
            },
            { key: 'term', title: words.columns.term, cell: ({ term }) => term[language] },
            { key: 'mask', title: words.columns.mask, cell: ({ mask }) => words.masks[mask] },
            { key: 'basis', title: words.columns.basis, cell: ({ basis }) => basis[language] },
            {
              key: 'erased',
              title: words.columns.erased,
              cell: ({ erased }) => words.erased[erased],
              sort: ({ erased }) => erased,
            },
          ],
        },
      )}`,
    }),
  )
}
