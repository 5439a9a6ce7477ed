/** `/lapses`: what lapses, changes hands and begins, by day, field and text, with what is known to come after. */
import type { Static } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import { parameterList } from '../../../law/index.ts'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  api,
  type Column,
  type Content,
  choiceField,
  dateField,
  dateText,
  errorPage,
  type Html,
  here,
  html,
  lawCitation,
  notice,
  number,
  type PageAnswer,
  page,
  type Query,
  questionForm,
  section,
  table,
  textField,
  to,
  unknownFact,
} from '../../../web/index.ts'
import { dayAsked } from '../../register/screens/index.ts'
import { horizonKinds, isOfKind } from '../horizon.ts'
import { fields } from '../model.ts'
import { horizon } from '../operations/watch.ts'
import { nameOfField } from '../words.ts'
import { type Asked, statusOf } from './asked.ts'
import { textsOf, textsTable } from './lapses-texts.ts'
import { isSettled, keyOf, placeChoices, placesFound } from './place.ts'

type Horizon = Static<typeof horizon.output>
type Event = Horizon['events'][number]

/** Rows of one page: more are in the file. Rows that a count leads to are all shown. */
const most = 30
const mostCounted = 2_000
/** How far the page looks by itself: past the day on which the decrees of June 2025 end. */
const usualDays = 366
export const usualEnd = (from: string): string => addDays(from, usualDays)

const parameterOf = (id: string) => parameterList.find((one) => one.id === id)?.values.at(-1)

const isOpen = (event: Event): boolean => isOfKind({ what: kindOf(event), after: event.after }, 'open')
const kindOf = ({ what }: Event): 'begins' | 'changes' | 'lapses' =>
  what === 'begins' || what === 'changes' ? what : 'lapses'

/** A count that leads to the rows it counts. */
const counted = ({ view }: Asked, count: number, query: Query): Content =>
  count === 0 ? number(view, 0) : html`<a href="${here(view, query)}#events">${number(view, count)}</a>`

const files = ({ words }: Asked, query: Query) =>
  (['csv', 'xlsx', 'json'] as const).map((format) => ({
    name: words.files[format],
    href: api('/authority/horizon', { ...query, format: format === 'json' ? undefined : format }),
  }))

const daysTable = (asked: Asked, { days }: Horizon): Html => {
  const { view, words } = asked
  return table(view, {
    id: 'days-table',
    caption: words.lapses.days,
    hideCaption: true,
    columns: [
      {
        key: 'on',
        title: words.lapses.day,
        heads: true,
        cell: ({ on }) => html`<a href="${here(view, { from: on, to: on })}">${dateText(view, on)}</a>`,
        sort: ({ on }) => on,
      },
      ...(['lapses', 'changes', 'begins'] as const).map((kind) => ({
        key: kind,
        title: words.lapses[kind],
        kind: 'number' as const,
        cell: (day: Horizon['days'][number]) =>
          counted(asked, day[kind], { from: day.on, to: day.on, what: kind }),
        sort: (day: Horizon['days'][number]) => day[kind],
      })),
    ],
    rows: days,
  })
}

const fieldsTable = (asked: Asked, { events }: Horizon): Html => {
  const { view, words } = asked
  return table(view, {
    id: 'fields-table',
    caption: words.lapses.fields,
    hideCaption: true,
    orderBy: 'fields',
    columns: [
      {
        key: 'field',
        title: words.lapses.field,
        heads: true,
        cell: ([field]) =>
          html`<a href="${here(view, { field })}">${nameOfField(fields.find((each) => each === field) ?? 'other', view.language)}</a>`,
        sort: ([field]) => field,
      },
      {
        key: 'rows',
        title: words.lapses.rows,
        kind: 'number',
        cell: ([field, all]) => counted(asked, all.length, { field }),
        sort: ([, all]) => all.length,
      },
      {
        key: 'open',
        title: words.lapses.open,
        kind: 'number',
        cell: ([field, all]) => counted(asked, all.filter(isOpen).length, { field, what: 'open' }),
        sort: ([, all]) => all.filter(isOpen).length,
      },
    ],
    rows: [...Map.groupBy(events, (event) => event.function.field)],
  })
}

const onColumn = ({ view, words }: Asked): Column<Event> => ({
  key: 'on',
  title: words.lapses.day,
  cell: ({ on }) => dateText(view, on),
  sort: ({ on }) => on,
})
const kindColumn = ({ words }: Asked): Column<Event> => ({
  key: 'what',
  title: words.lapses.what,
  cell: ({ what }) =>
    what === 'begins' || what === 'changes' || what === 'lapses' ? words.lapses.kinds[what] : what,
  sort: ({ what }) => what,
})

const eventsTable = (asked: Asked, events: readonly Event[], query: Query): Html => {
  const { view, words } = asked
  const shown = query.what || query.instrument ? mostCounted : most
  return html`${
    events.length > shown
      ? html`<p>${words.lapses.all(number(view, shown), number(view, events.length))}</p>`
      : null
  }${table(view, {
    id: 'events-table',
    caption: words.lapses.events,
    hideCaption: true,
    orderBy: 'events',
    columns: [
      ...(events.every(({ on }) => on === events[0]?.on) ? [] : [onColumn(asked)]),
      {
        key: 'task',
        title: words.lapses.task,
        heads: true,
        cell: ({ function: task }) =>
          html`<a href="${to(view, `/who-decides/${task.id}`)}">${task.title}</a>`,
        sort: ({ function: task }) => task.title,
      },
      ...(events.every(({ what }) => what === 'lapses') ? [] : [kindColumn(asked)]),
      {
        key: 'holder',
        title: words.lapses.holder,
        cell: ({ ending, beginning }) => (ending ?? beginning)?.holder.name,
        sort: ({ ending, beginning }) => (ending ?? beginning)?.holder.name ?? null,
      },
      {
        key: 'basis',
        title: words.lapses.basis,
        cell: ({ ending, beginning }) => (ending ?? beginning)?.basis.words,
        sort: ({ ending, beginning }) => (ending ?? beginning)?.basis.words ?? null,
      },
      {
        key: 'after',
        title: words.lapses.after,
        cell: ({ what, after, beginning }) =>
          what === 'begins'
            ? null
            : after.length > 0
              ? after.map(({ holder, basis }) => `${holder.name}, ${basis.words}`).join('; ')
              : beginning
                ? `${beginning.holder.name}, ${beginning.basis.words}`
                : unknownFact(words.lapses.unknown),
      },
    ],
    rows: events.slice(0, shown),
    downloads: files(asked, query),
  })}`
}

/** The two days that everybody asks about, where they lie in the time shown. */
const knownDays = (asked: Asked, { from, to: last, texts }: Horizon): Content => {
  const { view, words } = asked
  const decrees = parameterOf('june-decrees.end')
  const districts = parameterOf('district-documents.last-day')
  const within = (day: string) => from <= day && day <= last
  const day = decrees ? String(decrees.value) : null
  const ending = texts.filter(({ on, what, point }) => on === day && what === 'lapses' && point === '')
  return html`${
    districts && within(String(districts.value))
      ? notice(
          'attention',
          html`<p>${words.lapses.districts(dateText(view, String(districts.value)))} ${lawCitation(view, districts.citation)} <span class="quiet">(${words.lapses.pressOnly})</span></p>`,
        )
      : null
  }${
    day && within(day) && ending.length > 0
      ? notice(
          'attention',
          html`<p><a href="${here(view, { from: day, to: day })}">${words.lapses.decrees(dateText(view, day), number(view, ending.length))}</a></p>`,
        )
      : null
  }`
}

const form = ({ view, words }: Asked, { from, to: last }: Horizon): Html =>
  questionForm(view, {
    path: '/lapses',
    label: words.lapses.form,
    fields: html`<div class="row">${dateField(view, { name: 'from', label: words.lapses.from, value: from })}${dateField(
      view,
      { name: 'to', label: words.lapses.to, value: last },
    )}${choiceField(view, {
      name: 'field',
      label: words.lapses.field,
      value: view.query.field,
      choices: [
        { value: '', label: words.matrix.anyField },
        ...fields.map((field) => ({ value: field, label: nameOfField(field, view.language) })),
      ],
    })}${choiceField(view, {
      name: 'what',
      label: words.lapses.what,
      value: view.query.what,
      choices: [
        { value: '', label: words.lapses.anything },
        ...horizonKinds.map((kind) => ({ value: kind, label: words.lapses.which[kind] })),
      ],
    })}</div><div class="row">${textField(view, {
      name: 'unit',
      label: words.lapses.unit,
      hint: words.lapses.unitHint,
      value: view.query.unit,
    })}${textField(view, {
      name: 'instrument',
      label: words.lapses.byText,
      hint: words.lapses.byTextHint,
      value: view.query.instrument,
    })}</div>`,
    button: words.lapses.button,
  })

export const lapsesPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, words, context } = asked
  const from = dayAsked(asked.own, ['from'], view.today)
  const last = dayAsked(asked.own, ['to'], usualEnd(from))
  const place = placesFound(asked, view.query.unit ?? '', view.today)[0]
  if (place && !isSettled(place))
    return answer(
      page(view, {
        title: words.place.title(place.typed),
        source: asked.source,
        body: placeChoices(asked, place, { field: 'unit', at: view.today }),
      }),
      422,
    )
  const given = (name: 'field' | 'instrument' | 'what') => {
    const value = view.query[name]?.trim()
    return value ? { [name]: value } : {}
  }
  const filters = {
    ...given('field'),
    ...given('instrument'),
    ...given('what'),
    ...(place ? { unit: keyOf(place.units[0]) } : {}),
  }
  const query = { from, to: last, ...filters }
  const done = await perform(horizon, query, context)
  if (!done.ok) return answer(errorPage(view, done.problems), statusOf(done.problems))
  const found = done.value
  const texts = textsOf(found)
  const leaving = found.events.filter(({ what }) => what !== 'begins')
  const [first, until] = [dateText(view, from), dateText(view, last)]
  return page(view, {
    title: words.lapses.title,
    heading: html`${words.lapses.title} <small class="state-day">${first} – ${until}</small>`,
    lead: html`<p>${
      leaving.length > 0
        ? words.lapses.lead(
            counted(asked, leaving.length, { from, to: last, what: view.query.what ?? 'leaves' }),
            counted(asked, leaving.filter(isOpen).length, { from, to: last, what: 'open' }),
            first,
            until,
          )
        : words.lapses.nothing(first, until)
    }</p>`,
    source: asked.source,
    address: to(view, '/lapses', { ...view.query, from, to: last }),
    body: html`${knownDays(asked, found)}${form(asked, found)}${
      found.days.length > 0
        ? html`${section('days', words.lapses.days, daysTable(asked, found))}${section('fields', words.lapses.fields, fieldsTable(asked, found))}${section(
            'events',
            words.lapses.events,
            eventsTable(asked, found.events, query),
          )}`
        : null
    }${texts.length > 0 ? section('texts', words.lapses.texts, textsTable(asked, texts)) : null}${section(
      'follow',
      words.lapses.follow,
      html`<p>${words.lapses.followLead}</p><ul><li><a href="${to(view, '/lapses.ics', filters)}">${words.lapses.calendar}</a></li><li><a href="${to(view, '/lapses.atom', filters)}">${words.lapses.feed}</a></li></ul>`,
    )}`,
  })
}
