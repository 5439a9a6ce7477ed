/** For a district or a former province: where each commune that lay in it belongs today. */
import type { Citation, Conversion, IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import { addDays } from '../../../kernel/dates.ts'
import {
  apiOf,
  type Column,
  type Content,
  citations,
  dateText,
  flowDrawing,
  type Html,
  html,
  inOrder,
  joined,
  number,
  pageOf,
  pager,
  readOrder,
  section,
  table,
} from '../../../web/index.ts'
import { type Asked, lowestLevel } from './asked.ts'
import { drawingOf, linesOf } from './descent.ts'
import { citedAll, inSentence, linkInSentence, unitLink } from './naming.ts'

type Row = { readonly unit: Unit; readonly now: Conversion }

/** The communes that lay in the unit on a day; none where it never had any. */
export const communesIn = (asked: Asked, unit: Unit, day: IsoDate): readonly Unit[] => {
  const level = lowestLevel(asked)
  return unit.level === level ? [] : asked.register.unitsOn(day, { level, within: unit.id })
}

const nowCell = ({ view, words }: Asked, { now }: Row): Content => {
  if (now.candidates.length === 0) return view.words.none
  return joined(
    now.candidates.map(
      ({ unit, reason }) =>
        html`${unitLink(view, unit)}${now.candidates.length > 1 ? html` <span class="quiet">(${words.change.scopes[reason.scope]})</span>` : null}`,
    ),
    html`<br>`,
  )
}

const distinct = (all: readonly Citation[]): readonly Citation[] => [
  ...new Map(all.map((one) => [`${one.instrument} ${one.article} ${one.clause}`, one])).values(),
]

const columnsOf = (asked: Asked): readonly Column<Row>[] => {
  const { view, words, book } = asked
  return [
    {
      key: 'code',
      title: words.unit.code,
      kind: 'code',
      cell: ({ unit }) => html`<code>${unit.code}</code>`,
      sort: ({ unit }) => unit.code,
    },
    {
      key: 'name',
      title: words.become.former,
      heads: true,
      cell: ({ unit }) =>
        html`${unitLink(view, unit)}${unit.parents.length > 1 && unit.parents[0] ? html`<br><span class="quiet" lang="vi">${inSentence(unit.parents[0])}</span>` : null}`,
      sort: ({ unit }) => unit.shortName,
    },
    {
      key: 'now',
      title: words.become.now,
      cell: (row) => nowCell(asked, row),
      sort: ({ now }) => now.candidates[0]?.unit.shortName ?? null,
    },
    {
      key: 'basis',
      title: words.change.basis,
      cell: ({ now }) =>
        citations(view, citedAll(book, distinct(now.candidates.flatMap((one) => one.citations)))),
    },
  ]
}

/** A district is small enough to be drawn whole. */
const drawn = 24

const drawing = (asked: Asked, unit: Unit, rows: readonly Row[], until: IsoDate): Html | null => {
  if (rows.length > drawn) return null
  const lines = rows.flatMap((row) => {
    const story = asked.register.story(row.unit.id)
    return story
      ? linesOf(asked, story).filter(({ day, from }) => day === until && from?.id === row.unit.id)
      : []
  })
  const label = asked.words.become.label(inSentence(unit))
  return flowDrawing(asked.view, {
    label,
    ...drawingOf(asked, lines, ''),
    heads: [
      asked.words.lineage.before(dateText(asked.view, until)),
      asked.words.lineage.since(dateText(asked.view, until)),
    ],
  })
}

const rowsOfPage = 100

export const thenAndNow = (asked: Asked, unit: Unit): Html | null => {
  const { view, words, register } = asked
  if (unit.validTo === null || register.unitById(unit.id, view.today)) return null
  const last = addDays(unit.validTo, -1)
  const level = lowestLevel(asked)
  const rows = communesIn(asked, unit, last).map((one) => ({
    unit: one,
    now: register.convertCode(one.code ?? '', { from: last, to: view.today, level }),
  }))
  if (rows.length === 0) return null
  const into = new Map(rows.flatMap(({ now }) => now.candidates.map((one) => [one.unit.id, one.unit])))
  const columns = columnsOf(asked)
  const shown = pageOf(view, inOrder(rows, columns, readOrder(view.query.then)), rowsOfPage)
  return section(
    'then',
    words.become.title,
    html`<p>${words.become.sum(number(view, rows.length), dateText(view, last), number(view, into.size))}</p>${drawing(asked, unit, rows, unit.validTo)}${table(
      view,
      {
        caption: words.become.label(inSentence(unit)),
        hideCaption: true,
        orderBy: 'then',
        rows: shown.rows,
        columns,
        downloads: (['csv', 'xlsx', 'json'] as const).map((format) => ({
          name: words.lists[format],
          href: apiOf(view, '/register/correspondence', {
            from: last,
            to: view.today,
            level,
            ...(unit.code ? { within: unit.code } : {}),
            format: format === 'json' ? undefined : format,
          }),
        })),
      },
    )}${pager(view, shown)}`,
  )
}

/** The units that its communes went into, each once, in the order of their codes. */
export const whereTo = (asked: Asked, unit: Unit): readonly Unit[] => {
  if (unit.validTo === null || unit.code === null) return []
  const { candidates } = asked.register.convertCode(unit.code, {
    from: addDays(unit.validTo, -1),
    to: asked.view.today,
    level: unit.level,
  })
  return candidates
    .map((one) => one.unit)
    .toSorted((one, other) => ((one.code ?? '') < (other.code ?? '') ? -1 : 1))
}

export const linksTo = (asked: Asked, units: readonly Unit[]): Content =>
  joined(
    units.map((one) => linkInSentence(asked.view, one)),
    ', ',
  )
