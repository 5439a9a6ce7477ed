/** The provinces of a day in one table: on a day of two levels what each was before, else how many units it has. */
import type { IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import {
  apiOf,
  type Column,
  type Content,
  dateText,
  type Html,
  html,
  joined,
  number,
  percent,
  section,
  table,
  to,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, levelName, lowestLevel } from './asked.ts'
import { addressOf } from './naming.ts'
import { eve, originsOf, reductionOf, start } from './province.ts'

type Counts = ReadonlyMap<string, number>
type Row = {
  readonly unit: Unit
  readonly formers: readonly Unit[]
  readonly before: Counts
  readonly now: Counts
}

/** How many units of each level each province has on a day, by the province's code. */
const countsOn = ({ register }: Asked, day: IsoDate): ReadonlyMap<string, Counts> => {
  const all = new Map<string, Map<string, number>>()
  for (const { province, type, level, count } of register.statistics(day)) {
    if (province === null || type !== null) continue
    const counts = all.get(province) ?? new Map<string, number>()
    all.set(province, counts.set(level, count))
  }
  return all
}

const rowsOf = (asked: Asked, at: IsoDate): readonly Row[] => {
  const { register, book } = asked
  const [now, before] = [countsOn(asked, at), countsOn(asked, eve)]
  return register.unitsOn(at, { level: book.levels[0]?.id ?? '' }).map((unit) => {
    const formers =
      at < start ? [] : originsOf(register, unit).flatMap((id) => register.unitById(id, eve) ?? [])
    const sum = new Map<string, number>()
    for (const former of formers)
      for (const [level, count] of before.get(former.code ?? '') ?? [])
        sum.set(level, (sum.get(level) ?? 0) + count)
    return { unit, formers, before: sum, now: now.get(unit.code ?? '') ?? new Map() }
  })
}

const reduction = (level: string, { before, now }: Row): number =>
  reductionOf(before.get(level) ?? 0, now.get(level) ?? 0)

const countColumn = (asked: Asked, at: IsoDate, level: string): Column<Row> => ({
  key: level,
  title: `${levelName(asked, level)}, ${dateText(asked.view, at)}`,
  kind: 'number',
  cell: ({ unit, now }): Content => {
    const count = now.get(level)
    return count === undefined
      ? asked.view.words.none
      : html`<a href="${to(asked.view, '/units', { at: at === asked.view.today ? undefined : at, level, within: unit.code ?? undefined })}">${number(asked.view, count)}</a>`
  },
  sort: ({ now }) => now.get(level) ?? null,
})

/** What a province was made of, and what it had before. */
const beforeColumns = (asked: Asked): readonly Column<Row>[] => {
  const { view, words, book } = asked
  const lower = book.levels.slice(1).map(({ id }) => id)
  return [
    {
      key: 'formers',
      title: words.country.madeOf,
      cell: ({ formers }) =>
        formers.length < 2
          ? view.words.none
          : joined(
              formers.map(
                (one) =>
                  html`<a href="${addressOf(view, one.code ?? '', eve)}">${vietnamese(view, one.shortName)}</a>`,
              ),
              ', ',
            ),
      sort: ({ formers }) => formers.length,
    },
    ...lower.map((level) => ({
      key: `before-${level}`,
      title: `${levelName(asked, level)}, ${dateText(view, eve)}`,
      kind: 'number' as const,
      cell: ({ before }: Row) => number(view, before.get(level) ?? 0),
      sort: ({ before }: Row) => before.get(level) ?? 0,
    })),
  ]
}

export const provincesSection = (asked: Asked, at: IsoDate): Html => {
  const { view, words, book } = asked
  const lowest = lowestLevel(asked)
  const two = at >= start
  const caption = `${words.country.byProvince}, ${dateText(view, at)}`
  return section(
    'provinces',
    words.country.byProvince,
    table<Row>(view, {
      caption,
      hideCaption: true,
      orderBy: 'provinces',
      rows: rowsOf(asked, at),
      columns: [
        {
          key: 'code',
          title: words.country.code,
          kind: 'code',
          cell: ({ unit }) => html`<code>${unit.code}</code>`,
          sort: ({ unit }) => unit.code,
        },
        {
          key: 'name',
          title: words.country.province,
          heads: true,
          cell: ({ unit }) =>
            html`<a href="${addressOf(view, unit.code ?? '', at)}">${vietnamese(view, unit.name)}</a>`,
          sort: ({ unit }) => unit.shortName,
        },
        ...(two ? beforeColumns(asked) : []),
        ...book.levels
          .slice(1)
          .filter(({ id }) => !two || id === lowest)
          .map(({ id }) => countColumn(asked, at, id)),
        ...(two
          ? [
              {
                key: 'reduction',
                title: words.compare.reduction,
                kind: 'number' as const,
                cell: (row: Row) => percent(view, reduction(lowest, row)),
                sort: (row: Row) => reduction(lowest, row),
              },
            ]
          : []),
      ],
      downloads: (['csv', 'xlsx', 'json'] as const).map((format) => ({
        name: words.lists[format],
        href: apiOf(view, two ? '/register/compare' : '/register/statistics', {
          ...(two ? { from: eve, to: at } : { at }),
          format: format === 'json' ? undefined : format,
        }),
      })),
    }),
  )
}
