/** How good the data are: what is uncertain, counted, and where everything comes from. */
import { api, date, type Html, html, number, page, section, table, vietnamese } from '../../../web/index.ts'
import type { Asked } from './asked.ts'

export const qualityPage = ({ view, words, book, source }: Asked): Html => {
  const total = [...book.counts.values()].reduce((sum, count) => sum + count, 0)
  const uncertain = [
    { what: words.quality.unknownLines, count: book.unknownLines },
    { what: words.quality.observed, count: book.observedChanges },
    { what: words.quality.decisions, count: book.decisions },
    ...[...book.notes].map(([code, count]) => ({ what: words.unit.noteWords[code] ?? code, count })),
  ]
  const count = { key: 'count', title: words.quality.count, kind: 'number' as const }
  return page(view, {
    title: words.quality.title,
    lead: words.quality.lead(number(view, total), number(view, book.unknownLines)),
    source,
    twin: api('/register/quality'),
    body: html`${section(
      'known',
      words.quality.known,
      table(view, {
        caption: words.quality.known,
        hideCaption: true,
        orderBy: 'known',
        rows: uncertain,
        columns: [
          { key: 'what', title: words.quality.notes, heads: true, cell: (row) => row.what },
          { ...count, cell: (row) => number(view, row.count), sort: (row) => row.count },
        ],
      }),
    )}${section(
      'counts',
      words.quality.counts,
      table(view, {
        caption: words.quality.counts,
        hideCaption: true,
        orderBy: 'counts',
        rows: [...book.counts],
        columns: [
          {
            key: 'record',
            title: words.quality.record,
            heads: true,
            cell: ([record]) => words.quality.records[record] ?? record,
          },
          { ...count, cell: ([, many]) => number(view, many), sort: ([, many]) => many },
        ],
      }),
    )}${section(
      'sources',
      words.quality.sources,
      table(view, {
        caption: words.quality.sources,
        hideCaption: true,
        orderBy: 'sources',
        rows: [...book.sources.values()],
        empty: words.quality.sourcesEmpty,
        columns: [
          {
            key: 'title',
            title: words.quality.title2,
            heads: true,
            cell: (one) =>
              one.url
                ? html`<a href="${one.url}" rel="noreferrer">${vietnamese(view, one.title)}</a>`
                : vietnamese(view, one.title),
            sort: (one) => one.title,
          },
          {
            key: 'publisher',
            title: words.quality.publisher,
            cell: (one) => vietnamese(view, one.publisher),
            sort: (one) => one.publisher,
          },
          {
            key: 'asOf',
            title: words.quality.asOf,
            cell: (one) => (one.asOf ? date(view, one.asOf) : view.words.none),
            sort: (one) => one.asOf,
          },
          { key: 'quality', title: words.quality.trust, cell: (one) => one.quality ?? view.words.none },
        ],
      }),
    )}`,
  })
}
