/** What an act did: its totals beside what it states, and every clause with the units it leads from and to. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import { addDays } from '../../../kernel/dates.ts'
import {
  type Column,
  type Content,
  citation,
  type Html,
  html,
  icon,
  number,
  section,
  table,
} from '../../../web/index.ts'
import { type StatedTotals, statedTotals } from '../figures/stated.ts'
import type { Told } from '../operations/acts.ts'
import { type Asked, lowestLevel, typeName } from './asked.ts'
import { changeColumn } from './change-columns.ts'
import { cited, unitNear } from './naming.ts'

type Counts = ReadonlyMap<string, number>

/** The units of the lowest level that the act's lines lead from and to, each once. */
const endsOf = (
  asked: Asked,
  changes: readonly Told[],
): { readonly before: readonly Unit[]; readonly after: readonly Unit[] } => {
  const level = lowestLevel(asked)
  const ends = (side: 'from' | 'to') => {
    const found = new Map<string, Unit>()
    for (const { change, lines } of changes)
      for (const line of lines) {
        const id = line[side]
        const day = side === 'from' ? addDays(change.effectiveOn, -1) : change.effectiveOn
        const unit = id === null ? null : unitNear(asked.register, id, day)
        if (unit?.level === level) found.set(unit.id, unit)
      }
    return [...found.values()]
  }
  return { before: ends('from'), after: ends('to') }
}

const byType = (units: readonly Unit[]): Counts => {
  const counts = new Map<string, number>()
  for (const { type } of units) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

type Row = {
  /** Null counts all types. */
  readonly type: string | null
  readonly before: number
  readonly after: number
  readonly stated: number | null
}

const rowsOf = (before: Counts, after: Counts, stated: StatedTotals | undefined): readonly Row[] => {
  const sum = (counts: Counts) => [...counts.values()].reduce((total, count) => total + count, 0)
  const types = [...new Set([...before.keys(), ...after.keys()])].sort()
  return [
    ...types.map((type) => ({
      type,
      before: before.get(type) ?? 0,
      after: after.get(type) ?? 0,
      stated: stated?.byType.get(type) ?? null,
    })),
    { type: null, before: sum(before), after: sum(after), stated: stated?.total ?? null },
  ]
}

const agreement = ({ words }: Asked, { after, stated }: Row): Content => {
  if (stated === null) return null
  const same = stated === after
  return html`<span class="status ${same ? 'met' : 'failed'}">${icon(same ? 'met' : 'failed')} ${same ? words.acts.agrees : words.acts.differs}</span>`
}

export const countsOf = (asked: Asked, act: string, changes: readonly Told[]) => {
  const { before, after } = endsOf(asked, changes)
  return {
    before: before.length,
    after: after.length,
    rows: rowsOf(byType(before), byType(after), statedTotals.get(act)),
  }
}

export const totalsSection = (asked: Asked, act: string, rows: readonly Row[]): Html | null => {
  const { view, words } = asked
  const stated = statedTotals.get(act)
  if (rows.every(({ after }) => after === 0)) return null
  const count = (value: number): Content => (value === 0 ? view.words.none : number(view, value))
  return section(
    'totals',
    words.acts.totals,
    html`${table<Row>(view, {
      caption: words.acts.totals,
      hideCaption: true,
      orderBy: 'totals',
      rows,
      columns: [
        {
          key: 'type',
          title: words.unit.type,
          heads: true,
          cell: ({ type }) =>
            type === null ? html`<strong>${words.acts.all}</strong>` : typeName(asked, type),
        },
        { key: 'before', title: words.acts.before, kind: 'number', cell: ({ before }) => count(before) },
        { key: 'after', title: words.acts.after, kind: 'number', cell: ({ after }) => count(after) },
        ...(stated
          ? [
              {
                key: 'stated',
                title: words.acts.stated,
                kind: 'number' as const,
                cell: (row: Row) => (row.stated === null ? view.words.none : number(view, row.stated)),
              },
              { key: 'agrees', title: words.acts.result, cell: (row: Row) => agreement(asked, row) },
            ]
          : []),
      ],
    })}${
      stated
        ? html`<p>${citation(view, cited(asked.book, { instrument: act, article: stated.article, clause: stated.clause }), words.acts.statedWhy)}</p>`
        : html`<p class="quiet">${words.acts.notStated}</p>`
    }`,
  )
}

/** `1.3`: where the clause can be linked to. */
const anchorOf = ({ change: { basis } }: Told): string =>
  [basis?.article, basis?.clause].filter((one) => one !== undefined).join('.')

const placeOf = ({ view }: Asked, { change: { basis } }: Told): string =>
  [
    basis?.article ? view.words.citation.article(basis.article) : '',
    basis?.clause ? view.words.citation.clause(basis.clause) : '',
  ]
    .filter((one) => one !== '')
    // The number stays with its word.
    .map((one) => one.replaceAll(' ', '\u00a0'))
    .join(' ')

/** One row a clause. The day stands in a column only where the act's changes are of several. */
export const clauseColumns = (asked: Asked, changes: readonly Told[]): readonly Column<Told>[] => {
  const { words } = asked
  const { day, kind, from, to } = changeColumn(asked)
  const days = new Set(changes.map(({ change }) => change.effectiveOn))
  const first = new Map<string, Told>()
  for (const one of changes) if (!first.has(anchorOf(one))) first.set(anchorOf(one), one)
  return [
    ...(changes.some((one) => anchorOf(one) !== '')
      ? [
          {
            key: 'place',
            title: words.acts.place,
            heads: true,
            cell: (one: Told) =>
              first.get(anchorOf(one)) === one && anchorOf(one) !== ''
                ? html`<span id="c${anchorOf(one)}">${placeOf(asked, one)}</span>`
                : placeOf(asked, one),
          },
        ]
      : []),
    ...(days.size > 1 ? [day] : []),
    kind,
    from,
    to,
  ]
}
