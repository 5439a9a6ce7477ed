/** How good the data are: what is uncertain, counted and row by row, and where everything comes from. */
import {
  answer,
  apiOf,
  type Content,
  date,
  errorPage,
  type Html,
  html,
  icon,
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
import { type Asked, knownOf, stateDay, stateOf } from './asked.ts'
import type { Quality } from './doors.ts'
import { downloadsOf } from './downloads.ts'
import { addressOf } from './naming.ts'

const most = 20_000
const rowsOfPage = 200
const tones = { error: 'failed', warning: 'attention', note: 'note' } as const

const topicsTable = (asked: Asked, at: string, topics: Quality['topics']): Html => {
  const { view, words } = asked
  return table(view, {
    caption: words.quality.known,
    hideCaption: true,
    orderBy: 'known',
    rows: topics,
    empty: words.quality.nothing,
    columns: [
      {
        key: 'weight',
        title: words.quality.weight,
        cell: ({ weight }) =>
          html`<span class="status ${tones[weight]}">${icon(tones[weight])} ${view.words.weight[weight]}</span>`,
        sort: ({ weight }) => weight,
      },
      {
        key: 'topic',
        title: words.quality.topic,
        heads: true,
        cell: ({ topic }) =>
          html`${words.quality.topics[topic] ?? topic} <code class="quiet">${topic}</code>`,
        sort: ({ topic }) => topic,
      },
      {
        key: 'count',
        title: words.quality.count,
        kind: 'number',
        cell: ({ topic, count }) =>
          html`<a href="${to(view, '/quality', { at: view.query.at, topic })}#rows">${number(view, count)}</a>`,
        sort: ({ count }) => count,
      },
    ],
    downloads: downloadsOf(asked, '/register/quality', { at, limit: String(most) }),
  })
}

const rowsTable = (asked: Asked, at: string, topic: string, rows: Quality['rows']): Html => {
  const { view, words } = asked
  const shown = pageOf(view, rows, rowsOfPage)
  return section(
    'rows',
    words.quality.topics[topic] ?? topic,
    html`${table(view, {
      caption: words.quality.topics[topic] ?? topic,
      hideCaption: true,
      orderBy: 'rows',
      rows: shown.rows,
      empty: words.quality.nothing,
      columns: [
        {
          key: 'code',
          title: words.unit.code,
          kind: 'code',
          cell: ({ code }) =>
            code === null
              ? view.words.none
              : html`<a href="${addressOf(view, code, at)}"><code>${code}</code></a>`,
          sort: ({ code }) => code,
        },
        { key: 'words', title: words.quality.found, heads: true, cell: (row) => row.words },
      ],
      downloads: downloadsOf(asked, '/register/quality', { at, topic, limit: String(most) }),
    })}${pager(view, shown)}`,
  )
}

const sourcesTable = ({ view, words, book }: Asked): Html =>
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
      {
        key: 'quality',
        title: words.quality.trust,
        cell: (one): Content => (one.quality ? html`<span lang="en">${one.quality}</span>` : view.words.none),
      },
    ],
  })

const countsTable = ({ view, words, book }: Asked): Html =>
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
      {
        key: 'count',
        title: words.quality.count,
        kind: 'number',
        cell: ([, many]) => number(view, many),
        sort: ([, many]) => many,
      },
    ],
  })

export const qualityPage = async (asked: Asked): Promise<PageAnswer> => {
  const { view, words, source, doors, context } = asked
  const at = stateDay(asked)
  const { topic } = view.query
  const known = await doors.quality({ ...knownOf(asked), validAt: at, limit: 1 }, context)
  const chosen = topic
    ? await doors.quality({ ...knownOf(asked), validAt: at, topic, limit: most }, context)
    : null
  if (!known.ok) return answer(errorPage(view, known.problems), 422)
  if (chosen && !chosen.ok) return answer(errorPage(view, chosen.problems), 422)
  const count = (weight: 'error' | 'warning' | 'note') =>
    number(
      view,
      known.value.topics.filter((one) => one.weight === weight).reduce((sum, one) => sum + one.count, 0),
    )
  return answer(
    page(view, {
      title: words.quality.title,
      lead: words.quality.lead(count('error'), count('warning'), count('note')),
      source,
      state: stateOf(asked, at),
      address: to(view, '/quality', { at, topic }),
      twin: apiOf(view, '/register/quality', { at, topic }),
      body: html`${section('known', words.quality.known, topicsTable(asked, at, known.value.topics))}${
        chosen && topic ? rowsTable(asked, at, topic, chosen.value.rows) : null
      }${section('sources', words.quality.sources, sourcesTable(asked))}${section(
        'counts',
        words.quality.counts,
        countsTable(asked),
      )}`,
    }),
  )
}
