/** The country on a day: how many units of each level, type and province; each figure leads to its units. */
import type { StatisticsRow } from '../../../../packages/register/src/register.ts'
import {
  apiOf,
  dateText,
  emptyState,
  type Html,
  html,
  number,
  page,
  section,
  table,
  to,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, levelName, stateDay, stateOf, typeName } from './asked.ts'
import { downloadsOf } from './downloads.ts'
import { addressOf } from './naming.ts'

type ProvinceRow = {
  readonly code: string
  readonly name: string
  readonly counts: ReadonlyMap<string, number>
}

const provincesOf = (rows: readonly StatisticsRow[], highest: string | undefined): readonly ProvinceRow[] => {
  const all = new Map<string, { code: string; name: string; counts: Map<string, number> }>()
  for (const row of rows) {
    if (row.province === null || row.type !== null || row.level === highest) continue
    const known = all.get(row.province) ?? {
      code: row.province,
      name: row.provinceName ?? row.province,
      counts: new Map(),
    }
    known.counts.set(row.level, row.count)
    all.set(row.province, known)
  }
  return [...all.values()]
}

export const countryPage = (asked: Asked): Html => {
  const { view, words, register, book, source } = asked
  const at = stateDay(asked)
  const rows = register.statistics(at)
  const day = dateText(view, at)
  const dayQuery = at === view.today ? undefined : at
  const totals = rows.filter((row) => row.type === null && row.province === null)
  const link = (count: number, query: Readonly<Record<string, string | undefined>>) =>
    html`<a href="${to(view, '/units', { at: dayQuery, ...query })}">${number(view, count)}</a>`
  const parts = totals.map((row) =>
    words.country.part(number(view, row.count), levelName(asked, row.level).toLowerCase()),
  )
  const highest = book.levels[0]?.id
  const lower = totals.filter((row) => row.level !== highest).map((row) => row.level)
  return page(view, {
    title: words.country.title,
    lead:
      parts.length === 0
        ? words.country.empty
        : words.country.lead(
            day,
            [parts.slice(0, -1).join(', '), ...parts.slice(-1)]
              .filter((part) => part !== '')
              .join(words.country.and),
          ),
    source,
    state: stateOf(asked, at),
    address: to(view, '/country', { at }),
    twin: apiOf(view, '/register/statistics', { at }),
    body:
      totals.length === 0
        ? emptyState(words.country.empty)
        : html`<p><a href="${to(view, '/compare', { from: '2025-06-30', to: at })}">${words.country.compare}</a></p>${section(
            'types',
            words.country.byType,
            table(view, {
              caption: `${words.country.byType}, ${day}`,
              hideCaption: true,
              orderBy: 'types',
              rows: rows.filter((row) => row.type !== null && row.province === null),
              columns: [
                { key: 'level', title: words.country.level, cell: (row) => levelName(asked, row.level) },
                {
                  key: 'type',
                  title: words.country.type,
                  heads: true,
                  cell: (row) => typeName(asked, row.type ?? ''),
                  sort: (row) => typeName(asked, row.type ?? ''),
                },
                {
                  key: 'count',
                  title: words.country.count,
                  kind: 'number',
                  cell: (row) => link(row.count, { level: row.level, type: row.type ?? undefined }),
                  sort: (row) => row.count,
                },
              ],
              downloads: downloadsOf(asked, '/register/statistics', { at }),
            }),
          )}${section(
            'provinces',
            words.country.byProvince,
            table(view, {
              caption: `${words.country.byProvince}, ${day}`,
              hideCaption: true,
              orderBy: 'provinces',
              rows: provincesOf(rows, highest),
              columns: [
                {
                  key: 'code',
                  title: words.country.code,
                  kind: 'code',
                  cell: (row) => html`<code>${row.code}</code>`,
                  sort: (row) => row.code,
                },
                {
                  key: 'name',
                  title: words.country.province,
                  heads: true,
                  cell: (row) =>
                    html`<a href="${addressOf(view, row.code, at)}">${vietnamese(view, row.name)}</a>`,
                  sort: (row) => row.name.replace(/^(Tỉnh|Thành phố) /, ''),
                },
                ...lower.map((level) => ({
                  key: level,
                  title: levelName(asked, level),
                  kind: 'number' as const,
                  cell: (row: ProvinceRow) => {
                    const count = row.counts.get(level)
                    return count === undefined ? view.words.none : link(count, { level, within: row.code })
                  },
                  sort: (row: ProvinceRow) => row.counts.get(level) ?? null,
                })),
              ],
            }),
          )}`,
  })
}
