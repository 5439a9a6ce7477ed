/** Two days side by side: how many units before and after, by former and by new province. */
import type { IsoDate } from '../../../../packages/register/src/model.ts'
import type { Comparison, ReductionRow, Register } from '../../../../packages/register/src/register.ts'
import {
  apiOf,
  type Column,
  type Content,
  choiceField,
  dateField,
  dateText,
  emptyState,
  type Html,
  html,
  notice,
  number,
  page,
  percent,
  questionForm,
  raw,
  section,
  table,
  to,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, dayAsked, levelAsked, levelName } from './asked.ts'
import { differencesSections, type Span } from './compare-units.ts'
import { downloadsOf } from './downloads.ts'
import { addressOf, inSentence } from './naming.ts'
import { eve, reductionOf } from './province.ts'

/** A bar as long as the reduction; the number stands beside it. */
const bar = (share: number): Html =>
  html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">${raw(
    `<rect x="0" y="0" width="${Math.max(0, Math.min(100, share)).toFixed(1)}" height="6"/>`,
  )}</svg>`

const columns = (
  asked: Asked,
  from: string,
  until: string,
  codesOf: string,
): readonly Column<ReductionRow>[] => {
  const { view, words } = asked
  const level = levelAsked(asked)
  const link = (count: number, province: string, at: string) => {
    const known = asked.register.unitAt(province, at)
    return known && codesOf === at
      ? html`<a href="${to(view, '/units', { at, level, within: province })}">${number(view, count)}</a>`
      : number(view, count)
  }
  return [
    {
      key: 'name',
      title: words.compare.province,
      heads: true,
      cell: (row) =>
        html`<a href="${addressOf(view, row.province, codesOf)}">${vietnamese(view, row.provinceName)}</a>`,
      sort: (row) => row.provinceName.replace(/^(Tỉnh|Thành phố) /, ''),
    },
    {
      key: 'before',
      title: dateText(view, from),
      kind: 'number',
      cell: (row) => link(row.before, row.province, from),
      sort: (row) => row.before,
    },
    {
      key: 'after',
      title: dateText(view, until),
      kind: 'number',
      cell: (row) => link(row.after, row.province, until),
      sort: (row) => row.after,
    },
    {
      key: 'reduction',
      title: words.compare.reduction,
      kind: 'number',
      cell: (row) => percent(view, row.reduction),
      sort: (row) => row.reduction,
    },
    { key: 'bar', title: '', cell: (row) => bar(row.reduction) },
  ]
}

const extremes = (asked: Asked, rows: readonly ReductionRow[]): Content => {
  const { view, words } = asked
  const sorted = rows
    .filter((row) => row.before > 0)
    .toSorted((one, other) => other.reduction - one.reduction)
  const [high, low] = [sorted[0], sorted.at(-1)]
  if (!high || !low || high === low) return null
  const name = (row: ReductionRow) => vietnamese(view, inSentence({ name: row.provinceName }))
  return html`<p>${words.compare.highest(name(high), percent(view, high.reduction))} ${words.compare.lowest(name(low), percent(view, low.reduction))}</p>`
}

/** Two days in the order of time, however they were asked for. */
const daysAsked = (
  asked: Asked,
): { readonly from: IsoDate; readonly until: IsoDate; readonly turned: boolean } => {
  const one = dayAsked(asked, ['from'], eve)
  const other = dayAsked(asked, ['to'], asked.view.today)
  return one <= other ? { from: one, until: other, turned: false } : { from: other, until: one, turned: true }
}

const form = (asked: Asked, from: IsoDate, until: IsoDate, level: string): Html => {
  const { view, words, register, book } = asked
  const min = register.release.dataFrom
  return questionForm(view, {
    path: '/compare',
    keep: { show: view.query.show },
    fields: html`${dateField(view, { name: 'from', label: words.compare.before, value: from, min })}${dateField(view, { name: 'to', label: words.compare.after, value: until, min })}${choiceField(view, { name: 'level', label: words.compare.level, value: level, choices: book.levels.map((one) => ({ value: one.id, label: levelName(asked, one.id) })) })}`,
    inline: true,
    button: words.compare.button,
  })
}

const reductions = (asked: Asked, { from, until, level }: Span): Html => {
  const { view, words } = asked
  const query = { from, to: until, level }
  const { byFormerProvince, byNewProvince } = comparison(asked, { from, until, level })
  return html`${section(
    'former',
    words.compare.byFormer,
    html`${extremes(asked, byFormerProvince)}${table(view, {
      caption: words.compare.byFormer,
      hideCaption: true,
      orderBy: 'former',
      rows: byFormerProvince,
      columns: columns(asked, from, until, from),
      downloads: downloadsOf(asked, '/register/compare', query),
    })}<p class="quiet">${words.compare.byFormerNote} ${from === eve ? words.compare.withinFormer : null}</p>`,
  )}${section(
    'new',
    words.compare.byNew,
    html`${extremes(asked, byNewProvince)}${table(view, {
      caption: words.compare.byNew,
      hideCaption: true,
      orderBy: 'new',
      rows: byNewProvince,
      columns: columns(asked, from, until, until),
    })}`,
  )}`
}

const comparisons = new WeakMap<Register, Map<string, Comparison>>()
/** Kept for the last pairs of days: counting by lineage takes a third of a second. */
const comparison = ({ register }: Asked, { from, until, level }: Span): Comparison => {
  const kept = comparisons.get(register) ?? new Map<string, Comparison>()
  comparisons.set(register, kept)
  const key = `${from} ${until} ${level}`
  const made = kept.get(key) ?? register.compare(from, until, level)
  if (kept.size >= 12) kept.clear()
  kept.set(key, made)
  return made
}

const lead = (asked: Asked, { from, until, level }: Span): Html => {
  const { view, words, register } = asked
  const [before, after] = [from, until].map((at) => register.unitsOn(at, { level }).length)
  const name = levelName(asked, level).toLowerCase()
  if (from === until)
    return html`${words.compare.oneDay(dateText(view, from), name, number(view, before ?? 0))}`
  if (before === after) return html`${words.compare.same(name, number(view, before ?? 0))}`
  const reduction = reductionOf(before ?? 0, after ?? 0)
  const say = reduction >= 0 && before !== 0 ? words.compare.lead : words.compare.more
  return html`${say(
    name,
    number(view, before ?? 0),
    dateText(view, from),
    number(view, after ?? 0),
    dateText(view, until),
    before === 0 ? number(view, after ?? 0) : percent(view, Math.abs(reduction)),
  )}`
}

export const comparePage = (asked: Asked): Html => {
  const { view, words, source } = asked
  const { from, until, turned } = daysAsked(asked)
  const level = levelAsked(asked)
  const span = { from, until, level }
  const query = { from, to: until, level }
  const isHighest = level === asked.book.levels[0]?.id
  return page(view, {
    title: words.compare.title,
    lead: lead(asked, span),
    source,
    address: to(view, '/compare', { ...query, show: view.query.show, within: view.query.within }),
    twin: apiOf(view, '/register/compare', query),
    body: html`${turned ? notice('note', words.compare.turned) : null}${form(asked, from, until, level)}${
      from === until
        ? emptyState(words.compare.oneDayNext)
        : html`${differencesSections(asked, span)}${isHighest ? null : reductions(asked, span)}`
    }<p><a href="${apiOf(view, '/register/correspondence', { ...query, format: 'csv' })}">${words.compare.correspondence} (CSV)</a></p>`,
  })
}
