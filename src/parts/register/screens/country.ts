/** The country on a day: before and after, the map, every province; each figure leads to its units. */
import type { IsoDate } from '../../../../packages/register/src/model.ts'
import type { StatisticsRow } from '../../../../packages/register/src/register.ts'
import {
  apiOf,
  type Content,
  dateText,
  emptyState,
  type Html,
  html,
  joined,
  number,
  page,
  percent,
  section,
  table,
  to,
} from '../../../web/index.ts'
import { mapOfCountry } from '../map/index.ts'
import { type Asked, levelName, stateDay, stateOf, typeName } from './asked.ts'
import { provincesSection } from './country-provinces.ts'
import { downloadsOf } from './downloads.ts'
import { eve, reductionOf, start } from './province.ts'

/** A count that leads to the units it counts. */
const counted = (
  { view }: Asked,
  count: number,
  at: IsoDate,
  query: Readonly<Record<string, string>>,
): Content =>
  count === 0
    ? '0'
    : html`<a href="${to(view, '/units', { ...(at === view.today ? {} : { at }), ...query })}">${number(view, count)}</a>`

type Side = {
  readonly level: string
  readonly type: string | null
  readonly before: number
  readonly after: number
}

/** Levels and their types on two days, highest first. */
const sidesOf = ({ register, book }: Asked, from: IsoDate, until: IsoDate): readonly Side[] => {
  const country = (day: IsoDate) => register.statistics(day).filter(({ province }) => province === null)
  const [before, after] = [country(from), country(until)]
  const count = (rows: readonly StatisticsRow[], level: string, type: string | null) =>
    rows.find((row) => row.level === level && row.type === type)?.count ?? 0
  return book.levels.flatMap(({ id: level }) =>
    [null, ...[...book.types.values()].filter((one) => one.level === level).map(({ id }) => id)]
      .map((type) => ({ level, type, before: count(before, level, type), after: count(after, level, type) }))
      .filter((side) => side.before + side.after > 0),
  )
}

const change = ({ view }: Asked, { before, after }: Side): Content =>
  before === after || before === 0
    ? view.words.none
    : html`${after > before ? '+' : '−'}${percent(view, Math.abs(reductionOf(before, after)), 0)}`

const sidesTable = (asked: Asked, from: IsoDate, until: IsoDate): Html => {
  const { view, words } = asked
  const cell = (day: IsoDate, of: (side: Side) => number) => (side: Side) =>
    counted(asked, of(side), day, { level: side.level, ...(side.type ? { type: side.type } : {}) })
  return table<Side>(view, {
    caption: words.country.sides(dateText(view, from), dateText(view, until)),
    hideCaption: true,
    orderBy: 'types',
    rows: sidesOf(asked, from, until),
    columns: [
      {
        key: 'type',
        title: words.country.type,
        heads: true,
        cell: ({ level, type }) =>
          type === null
            ? html`<strong>${levelName(asked, level)}</strong>`
            : html`<span class="below">${typeName(asked, type)}</span>`,
      },
      {
        key: 'before',
        title: dateText(view, from),
        kind: 'number',
        cell: cell(from, ({ before }) => before),
      },
      { key: 'after', title: dateText(view, until), kind: 'number', cell: cell(until, ({ after }) => after) },
      { key: 'change', title: words.country.change, kind: 'number', cell: (side) => change(asked, side) },
    ],
    downloads: downloadsOf(asked, '/register/statistics', { at: until }),
  })
}

/** Figures that were announced of the same, each recomputed and explained on a page of its own. */
const announced = ({ view, words }: Asked): Html =>
  html`<p>${words.country.announced}</p><ul class="links">${words.country.figures.map(
    ([id, name]) => html`<li><a href="${to(view, '/figures')}#${id}">${name}</a></li>`,
  )}</ul>`

const lead = (asked: Asked, at: IsoDate): Html => {
  const { view, words, register } = asked
  const parts = register
    .statistics(at)
    .filter(({ type, province }) => type === null && province === null)
    .map((row) =>
      words.country.part(
        counted(asked, row.count, at, { level: row.level }),
        levelName(asked, row.level).toLowerCase(),
      ),
    )
  return html`${words.country.lead(
    dateText(view, at),
    joined([joined(parts.slice(0, -1), ', '), ...parts.slice(-1)], words.country.and),
  )}`
}

export const countryPage = async (asked: Asked): Promise<Html> => {
  const { view, words, register, source } = asked
  const at = stateDay(asked)
  const isEmpty = register.unitsOn(at).length === 0
  const [from, until] = at < start ? [at, start] : [eve, at]
  const map = await mapOfCountry(asked, at)
  const sides = html`<h3>${words.country.sides(dateText(view, from), dateText(view, until))}</h3>${sidesTable(asked, from, until)}<p><a href="${to(view, '/compare', { from, to: until })}">${words.country.compare}</a></p>${announced(asked)}`
  return page(view, {
    title: words.country.title,
    lead: isEmpty ? words.country.empty : lead(asked, at),
    source,
    state: stateOf(asked, at),
    address: to(view, '/country', { at }),
    twin: apiOf(view, '/register/statistics', { at }),
    body: isEmpty
      ? emptyState(register.release.id === '' ? words.country.notLoaded : words.country.empty)
      : html`${section('types', words.country.byType, map ? html`<div class="columns"><div>${sides}</div><div>${map}</div></div>` : sides)}${provincesSection(asked, at)}`,
  })
}
