/** Texts and kinds of texts that begin or lapse in a time, as a table. */
import type { Static } from 'typebox'
import { type Column, dateText, type Html, html, table, to, unknownFact } from '../../../web/index.ts'
import type { horizon } from '../operations/watch.ts'
import type { Asked } from './asked.ts'
import { cited } from './cited.ts'

type Horizon = Static<typeof horizon.output>

/** A text, or texts of one kind that the law ends together: those have no number. */
type Text = Omit<Horizon['texts'][number], 'instrument'> & {
  readonly instrument: string | null
  readonly kind: Horizon['kinds'][number] | null
}

export const textsOf = ({ texts, kinds }: Horizon): readonly Text[] =>
  [
    ...kinds.map((kind) => ({
      ...{ on: kind.on, title: kind.title, kind },
      ...{ what: 'last-day', instrument: null, point: '', by: null },
    })),
    ...texts.map((text) => ({ ...text, kind: null })),
  ].toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))

/** Left out where all rows say the same. */
const pointColumn = (asked: Asked): Column<Text> => ({
  key: 'point',
  title: asked.words.lapses.point,
  cell: ({ instrument, point }) =>
    point === '' || instrument === null ? asked.words.lapses.whole : cited(asked, { instrument, point }),
})
const whatColumn = ({ words }: Asked): Column<Text> => ({
  key: 'what',
  title: words.lapses.what,
  cell: ({ what }) =>
    what === 'begins'
      ? words.lapses.kinds.begins
      : what === 'last-day'
        ? words.lapses.kinds.lastDay
        : words.lapses.kinds.lapses,
  sort: ({ what }) => what,
})

export const textsTable = (asked: Asked, texts: readonly Text[]): Html => {
  const { view, words } = asked
  return table(view, {
    id: 'texts-table',
    caption: words.lapses.texts,
    hideCaption: true,
    orderBy: 'texts',
    columns: [
      {
        key: 'on',
        title: words.lapses.day,
        cell: ({ on }) => dateText(view, on),
        sort: ({ on }) => on,
      },
      {
        key: 'text',
        title: words.lapses.text,
        heads: true,
        cell: ({ instrument, kind }) =>
          instrument === null
            ? kind?.title
            : html`<a href="${to(view, '/who-decides/matrix', { instrument })}">${instrument}</a>`,
        sort: ({ instrument, title }) => instrument ?? title,
      },
      {
        key: 'title',
        title: words.lapses.textTitle,
        cell: ({ title, kind }) =>
          kind
            ? html`${cited(asked, kind.basis)} <span class="quiet">(${words.lapses.pressOnly})</span>`
            : title,
      },
      ...(texts.every(({ point }) => point === '') ? [] : [pointColumn(asked)]),
      ...(texts.every(({ what }) => what === 'lapses') ? [] : [whatColumn(asked)]),
      {
        key: 'by',
        title: words.lapses.by,
        cell: ({ what, by, kind }) =>
          kind
            ? kind.after
            : by
              ? cited(asked, by)
              : what === 'begins'
                ? null
                : unknownFact(words.lapses.unknown),
      },
    ],
    rows: texts,
  })
}
