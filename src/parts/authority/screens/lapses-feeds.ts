/** `/lapses.ics` and `/lapses.atom`: what lapses or changes hands, by day and text, for calendars and readers of feeds. */
import type { Static } from 'typebox'
import { calendarText } from '../../../platform/notices/icalendar.ts'
import { perform } from '../../../platform/perform.ts'
import { answer, api, dateText, errorPage, number, type PageAnswer, to } from '../../../web/index.ts'
import { atomOf, licence, uuidOf } from '../../register/screens/index.ts'
import { isOfKind } from '../horizon.ts'
import { horizon } from '../operations/watch.ts'
import { type Asked, statusOf } from './asked.ts'
import { usualEnd } from './lapses.ts'
import { isSettled, keyOf, placesFound } from './place.ts'

type Event = Static<typeof horizon.output>['events'][number]
type Told = {
  readonly on: string
  readonly instrument: string
  readonly rows: readonly Event[]
  readonly open: number
}

/** The same filters as the page; days go from today to a year ahead. */
const filtersOf = (asked: Asked) => {
  const { view } = asked
  const [place] = placesFound(asked, view.query.unit ?? '', view.today)
  const { field, instrument } = view.query
  return {
    ...(field ? { field } : {}),
    ...(instrument ? { instrument } : {}),
    ...(place ? { unit: isSettled(place) ? keyOf(place.units[0]) : place.typed } : {}),
  }
}

/** What leaves its holder, one entry for each day and text. */
const toldOf = (events: readonly Event[]): readonly Told[] =>
  [...Map.groupBy(events, ({ on, ending }) => `${on} ${ending?.basis.instrument ?? ''}`)].flatMap(
    ([, rows]) => {
      const [first] = rows
      return first?.ending
        ? [
            {
              on: first.on,
              instrument: first.ending.basis.instrument,
              rows,
              open: rows.filter(({ after }) => isOfKind({ what: 'lapses', after }, 'open')).length,
            },
          ]
        : []
    },
  )

const sentences = ({ view, words }: Asked, told: Told) => ({
  title: words.lapses.entry(dateText(view, told.on), number(view, told.rows.length), told.instrument),
  text: [
    ...(told.open > 0 ? [words.lapses.openEntry(number(view, told.open))] : []),
    ...told.rows.map(({ function: task, ending }) => `• ${task.title}: ${ending?.holder.name ?? ''}`),
  ].join('\n'),
})

type Kind = Static<typeof horizon.output>['kinds'][number]

/** Texts of one kind whose last day comes: one entry of its own. */
const kindSentences = ({ view, words }: Asked, { on, title, basis, after }: Kind) => ({
  title: words.lapses.kindEntry(dateText(view, on), title),
  text: `${basis.words} (${words.lapses.pressOnly}). ${words.lapses.after}: ${after}.`,
})

type Filters = ReturnType<typeof filtersOf>

const answered =
  (
    type: string,
    write: (asked: Asked, all: readonly Told[], kinds: readonly Kind[], filters: Filters) => string,
  ) =>
  async (asked: Asked): Promise<PageAnswer> => {
    const { view, context } = asked
    const filters = filtersOf(asked)
    const query = { from: view.today, to: usualEnd(view.today), what: 'leaves', ...filters }
    const done = await perform(horizon, query, context)
    return done.ok
      ? {
          status: 200,
          headers: { 'content-type': type, 'access-control-allow-origin': '*' },
          html: write(asked, toldOf(done.value.events), done.value.kinds, filters),
        }
      : answer(errorPage(view, done.problems), statusOf(done.problems))
  }

const pageOf = (
  { view }: Asked,
  { on, instrument }: { readonly on: string; readonly instrument?: string },
  filters: Filters,
): string =>
  `${view.origin}${to(view, '/lapses', { ...filters, from: on, to: on, what: 'leaves', ...(instrument ? { instrument } : {}) })}`

/** When the text was issued: by then it was known when its rows end. */
const learnt = ({ matrix, source }: Asked, instrument: string): string =>
  `${matrix.instrumentByNumber.get(instrument)?.issuedOn ?? source.dataTo}T00:00:00+07:00`

export const lapsesCalendar = answered('text/calendar; charset=utf-8', (asked, all, kinds, filters) =>
  calendarText(
    asked.words.lapses.title,
    [
      ...kinds.map((kind) => {
        const { title, text } = kindSentences(asked, kind)
        return {
          uid: `${uuidOf(`haicap lapses ${kind.on} ${kind.kind}`)}`,
          kind: 'event' as const,
          summary: title,
          description: text,
          url: pageOf(asked, { on: kind.on }, filters),
          on: kind.on,
        }
      }),
      ...all.map((told) => {
        const { title, text } = sentences(asked, told)
        return {
          uid: `${uuidOf(`haicap lapses ${told.on} ${told.instrument}`)}`,
          kind: 'event' as const,
          summary: title,
          description: text,
          url: pageOf(asked, told, filters),
          on: told.on,
        }
      }),
    ],
    `${asked.view.today}T00:00:00Z`,
  ),
)

export const lapsesAtom = answered('application/atom+xml; charset=utf-8', (asked, all, kinds, filters) => {
  const { view, words } = asked
  const address = (path: string) => `${view.origin}${to(view, path, filters)}`
  const ofKinds = kinds.map((kind) => ({
    id: uuidOf(`haicap lapses ${kind.on} ${kind.kind} ${view.language}`),
    ...kindSentences(asked, kind),
    page: pageOf(asked, { on: kind.on }, filters),
    data: `${view.origin}${api('/authority/horizon', { ...filters, from: kind.on, to: kind.on, what: 'leaves' })}`,
    instrument: kind.basis.instrument,
    published: learnt(asked, kind.basis.instrument),
    updated: learnt(asked, kind.basis.instrument),
  }))
  const ofRows = all.map((told) => ({
    id: uuidOf(`haicap lapses ${told.on} ${told.instrument} ${view.language}`),
    ...sentences(asked, told),
    page: pageOf(asked, told, filters),
    data: `${view.origin}${api('/authority/horizon', { ...filters, from: told.on, to: told.on, what: 'leaves', instrument: told.instrument })}`,
    instrument: told.instrument,
    published: learnt(asked, told.instrument),
    updated: learnt(asked, told.instrument),
  }))
  const entries = [...ofKinds, ...ofRows]
  return atomOf({
    language: view.language,
    id: uuidOf(`haicap lapses ${view.language} ${JSON.stringify(filters)}`),
    title: view.generated ? `${view.words.state.generated}: ${words.lapses.title}` : words.lapses.title,
    subtitle: words.lapses.followLead,
    rights: licence[view.language],
    home: address('/lapses'),
    self: address('/lapses.atom'),
    first: address('/lapses.atom'),
    next: null,
    updated:
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? `${view.today}T00:00:00+07:00`,
    entries,
  })
})
