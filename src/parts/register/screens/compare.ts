/** Two days side by side: how many units before and after, by former and by new province. */
import type { ReductionRow } from '../../../../packages/register/src/register.ts'
import {
  apiOf,
  type Column,
  type Content,
  choiceField,
  dateField,
  dateText,
  type Html,
  html,
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
import { type Asked, dayAsked, levelName, lowestLevel } from './asked.ts'
import { downloadsOf } from './downloads.ts'
import { addressOf, inSentence } from './naming.ts'

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
  const level = view.query.level ?? lowestLevel(asked)
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

export const comparePage = (asked: Asked): Html => {
  const { view, words, register, book, source } = asked
  const from = dayAsked(asked, ['from'], '2025-06-30')
  const until = dayAsked(asked, ['to'], view.today)
  const level = view.query.level ?? lowestLevel(asked)
  const { before, after, reduction, byFormerProvince, byNewProvince } = register.compare(from, until, level)
  const [name, fromText, toText] = [
    levelName(asked, level).toLowerCase(),
    dateText(view, from),
    dateText(view, until),
  ]
  const say = reduction > 0 ? words.compare.lead : words.compare.more
  const query = { from, to: until, level }
  return page(view, {
    title: words.compare.title,
    lead:
      before === after
        ? words.compare.same(name, number(view, before))
        : say(
            name,
            number(view, before),
            fromText,
            number(view, after),
            toText,
            percent(view, Math.abs(reduction)),
          ),
    source,
    address: to(view, '/compare', query),
    twin: apiOf(view, '/register/compare', query),
    body: html`${questionForm(view, {
      path: '/compare',
      fields: html`${dateField(view, { name: 'from', label: words.compare.before, value: from, min: register.release.dataFrom })}${dateField(view, { name: 'to', label: words.compare.after, value: until, min: register.release.dataFrom })}${choiceField(view, { name: 'level', label: words.compare.level, value: level, choices: book.levels.map((one) => ({ value: one.id, label: levelName(asked, one.id) })) })}`,
      inline: true,
      button: words.compare.button,
    })}${section(
      'former',
      words.compare.byFormer,
      html`${extremes(asked, byFormerProvince)}${table(view, {
        caption: words.compare.byFormer,
        hideCaption: true,
        orderBy: 'former',
        rows: byFormerProvince,
        columns: columns(asked, from, until, from),
        downloads: downloadsOf(asked, '/register/compare', query),
      })}<p class="quiet">${words.compare.byFormerNote}</p>`,
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
    )}<p><a href="${apiOf(view, '/register/correspondence', { from, to: until, level, format: 'csv' })}">${words.compare.correspondence} (CSV)</a></p>`,
  })
}
