/** A province before and after the two levels: what it was made of, and how many units of each kind there were and are. */
import type { IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import {
  type Column,
  type Content,
  dateText,
  type Html,
  html,
  instrumentText,
  joined,
  number,
  percent,
  section,
  table,
  to,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, levelName, lowestLevel, typeName } from './asked.ts'
import { addressOf } from './naming.ts'

/** The last day of the three levels, and the first of the two. */
export const eve: IsoDate = '2025-06-30'
export const start: IsoDate = '2025-07-01'

type Counts = ReadonlyMap<string, number>

export type BeforeAndAfter = {
  readonly former: Unit
  /** Units below the province that are not of the lowest level. */
  readonly between: number
  readonly before: number
  readonly byType: Counts
  /** Communes of the page's day most of whose predecessors lay in it. */
  readonly after: number
}

const counted = (units: readonly Unit[]): Counts => {
  const counts = new Map<string, number>()
  for (const { type } of units) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

/** The units that a commune was formed from, or itself where it is as it was. */
export const originsOf = (register: Register, unit: Unit): readonly string[] => {
  const changes = register.story(unit.id)?.changes ?? []
  const from = changes
    .filter(({ change }) => change.effectiveOn === start)
    .flatMap(({ lines }) => lines.filter((line) => line.to === unit.id).flatMap((line) => line.from ?? []))
  return from.length > 0 ? [...new Set(from)] : [unit.id]
}

/** The former province in which most of its origins lay. */
const formerOf = (register: Register, unit: Unit): string | null => {
  const votes = new Map<string, number>()
  for (const id of originsOf(register, unit)) {
    const province = register.unitById(id, eve)?.parents.at(-1)?.id
    if (province) votes.set(province, (votes.get(province) ?? 0) + 1)
  }
  return [...votes].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null
}

/** The provinces it was made of, each with its numbers; nothing for a day of three levels. */
export const beforeAndAfter = (
  { register, book }: Pick<Asked, 'register' | 'book'>,
  province: Unit,
  at: IsoDate,
): readonly BeforeAndAfter[] => {
  const lowest = book.levels.at(-1)?.id ?? 'commune'
  if (at < start) return []
  const formers = originsOf(register, province).flatMap((id) => register.unitById(id, eve) ?? [])
  const homes = register
    .unitsOn(at, { level: lowest, within: province.id })
    .map((one) => formerOf(register, one))
  return formers.map((former) => {
    const all = register.unitsOn(eve, { within: former.id }).filter(({ id }) => id !== former.id)
    const communes = all.filter(({ level }) => level === lowest)
    return {
      former,
      between: all.length - communes.length,
      before: communes.length,
      byType: counted(communes),
      after: homes.filter((home) => home === former.id).length,
    }
  })
}

export const reductionOf = (before: number, after: number): number =>
  before === 0 ? 0 : ((before - after) * 100) / before

/** `54 xã, 113 phường, 1 đặc khu` */
const typesInWords = (asked: Asked, units: readonly Unit[]): string =>
  [...counted(units)]
    .toSorted((one, other) => other[1] - one[1])
    .map(([type, count]) =>
      asked.words.province.counted(
        number(asked.view, count),
        typeName(asked, type).toLowerCase(),
        count !== 1,
      ),
    )
    .join(', ')

const columnsOf = (
  asked: Asked,
  at: IsoDate,
  rows: readonly BeforeAndAfter[],
): readonly Column<BeforeAndAfter>[] => {
  const { view, words } = asked
  const level = lowestLevel(asked)
  const types = [...new Set(rows.flatMap(({ byType }) => [...byType.keys()]))].sort()
  const link = (count: number, former: Unit, query: Readonly<Record<string, string>>): Content =>
    count === 0
      ? view.words.none
      : html`<a href="${to(view, '/units', { at: eve, within: former.code ?? undefined, ...query })}">${number(view, count)}</a>`
  return [
    {
      key: 'former',
      title: words.province.former,
      heads: true,
      cell: ({ former }) =>
        html`<a href="${addressOf(view, former.code ?? '', eve)}">${vietnamese(view, former.name)}</a>`,
    },
    {
      key: 'between',
      title: levelName(asked, 'district'),
      kind: 'number',
      cell: ({ between, former }) => link(between, former, { level: 'district' }),
    },
    ...types.map((type) => ({
      key: type,
      title: typeName(asked, type),
      kind: 'number' as const,
      cell: ({ byType, former }: BeforeAndAfter) => link(byType.get(type) ?? 0, former, { level, type }),
    })),
    {
      key: 'before',
      title: words.province.before,
      kind: 'number',
      cell: ({ before, former }) => link(before, former, { level }),
    },
    {
      key: 'after',
      title: words.province.after(dateText(view, at)),
      kind: 'number',
      cell: ({ after }) => number(view, after),
    },
    {
      key: 'reduction',
      title: words.compare.reduction,
      kind: 'number',
      cell: ({ before, after }) => percent(view, reductionOf(before, after)),
    },
  ]
}

/** The acts that formed the province and its units, each with what it did. */
const actsOf = (asked: Asked, province: Unit, communes: readonly Unit[]): Html => {
  const { view, words, register } = asked
  const acts = new Set(
    [province, ...communes].flatMap(({ id }) =>
      (register.story(id)?.changes ?? []).flatMap(({ change }) =>
        change.effectiveOn >= start && change.basis ? [change.basis.instrument] : [],
      ),
    ),
  )
  return html`<p>${words.province.acts}: ${joined(
    [...acts].map(
      (id) => html`<a href="${to(view, '/acts/known', { number: id })}">${instrumentText(id)}</a>`,
    ),
    ', ',
  )}</p>`
}

export const provinceSection = (asked: Asked, province: Unit, at: IsoDate): Html | null => {
  const { view, words, register, book } = asked
  if (province.level !== book.levels[0]?.id) return null
  const rows = beforeAndAfter(asked, province, at)
  if (rows.length === 0) return null
  const now = register.unitsOn(at, { level: lowestLevel(asked), within: province.id })
  const sum = (of: (row: BeforeAndAfter) => number) => rows.reduce((total, row) => total + of(row), 0)
  const before = sum((row) => row.before)
  const formers = joined(
    rows.map(
      ({ former }) =>
        html`<a href="${addressOf(view, former.code ?? '', eve)}">${vietnamese(view, former.name)}</a>`,
    ),
    ', ',
  )
  return section(
    'before',
    words.province.title,
    html`<p>${
      rows.length > 1 ? words.province.made(formers, number(view, rows.length)) : words.province.alone
    } ${words.province.sum(
      number(
        view,
        sum((row) => row.between),
      ),
      number(view, before),
      html`<a href="${to(view, '/units', { at: at === view.today ? undefined : at, level: lowestLevel(asked), within: province.code ?? undefined })}">${number(view, now.length)}</a>`,
      typesInWords(asked, now),
      percent(view, reductionOf(before, now.length)),
    )}</p>${table(view, {
      caption: words.province.title,
      hideCaption: true,
      orderBy: 'former',
      rows,
      columns: columnsOf(asked, at, rows),
    })}${actsOf(asked, province, now)}${rows.length > 1 ? html`<p class="quiet">${words.compare.byFormerNote} ${words.compare.withinFormer}</p>` : null}`,
  )
}
