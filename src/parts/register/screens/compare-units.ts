/** The units behind the numbers of a comparison: what began, ended and changed, with what each was or became. */
import type { IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import {
  apiOf,
  type Column,
  type Content,
  choiceField,
  dateText,
  type Html,
  html,
  inOrder,
  joined,
  number,
  pageOf,
  pager,
  questionForm,
  readOrder,
  section,
  table,
  to,
} from '../../../web/index.ts'
import { type Difference, type DifferenceKind, differenceKinds, differences } from '../differences.ts'
import { type Asked, typeName } from './asked.ts'
import { downloadsOf } from './downloads.ts'
import { capital, inSentence, unitLink } from './naming.ts'

export type Span = { readonly from: IsoDate; readonly until: IsoDate; readonly level: string }

const named = (asked: Asked, unit: Unit): Content =>
  html`${unitLink(asked.view, unit)}${unit.parents[0] ? html`<br><span class="quiet" lang="vi">${inSentence(unit.parents[0])}</span>` : null}`

/** What the unit of one day was or became on the other, where it did not stand itself. */
const related = (
  asked: Asked,
  unit: Unit,
  days: { readonly from: IsoDate; readonly to: IsoDate },
): Content => {
  const { view, words, register } = asked
  if (unit.code === null) return view.words.none
  const { candidates, status } = register.convertCode(unit.code, { ...days, level: unit.level })
  if (candidates.length === 0)
    return html`<span class="unknown">${status === 'lineage-unknown' ? words.change.scopes.unknown : words.change.nowhere}</span>`
  return html`<span class="quiet">${joined(
    candidates.map((one) => unitLink(view, one.unit)),
    ', ',
  )}</span>`
}

const columnsOf = (
  asked: Asked,
  { from, until }: Span,
  kind: DifferenceKind,
): readonly Column<Difference>[] => {
  const { view, words } = asked
  const type = (unit: Unit | null): Content =>
    unit && kind === 'retyped' ? html` <span class="quiet">(${typeName(asked, unit.type)})</span>` : null
  return [
    {
      key: 'code',
      title: words.unit.code,
      kind: 'code',
      cell: ({ before, after }) =>
        before?.code && after?.code && before.code !== after.code
          ? html`<code>${before.code}</code> → <code>${after.code}</code>`
          : html`<code>${(after ?? before)?.code}</code>`,
      sort: ({ before, after }) => (after ?? before)?.code ?? null,
    },
    {
      key: 'before',
      title: dateText(view, from),
      heads: kind !== 'began',
      cell: ({ before, after }) =>
        before
          ? html`${named(asked, before)}${type(before)}`
          : after
            ? related(asked, after, { from: until, to: from })
            : null,
      sort: ({ before }) => before?.shortName ?? null,
    },
    {
      key: 'after',
      title: dateText(view, until),
      heads: kind === 'began',
      cell: ({ before, after }) =>
        after
          ? html`${named(asked, after)}${type(after)}`
          : before
            ? related(asked, before, { from, to: until })
            : null,
      sort: ({ after }) => after?.shortName ?? null,
    },
  ]
}

const rowsOfPage = 100

const isKind = (text: string | undefined): text is DifferenceKind =>
  differenceKinds.some((kind) => kind === text)

const rowsSection = (asked: Asked, span: Span, kind: DifferenceKind, all: readonly Difference[]): Html => {
  const { view, words, register, book } = asked
  const { from, until, level } = span
  const { within } = view.query
  const place = within ? register.unitAt(within, until, { level: book.levels[0]?.id ?? level }) : null
  const rows = all.filter(
    ({ before, after }) =>
      !within || [...(before?.parents ?? []), ...(after?.parents ?? [])].some(({ id }) => id === place?.id),
  )
  const columns = columnsOf(asked, span, kind)
  // Ordered as a whole before it is cut into pages.
  const shown = pageOf(view, inOrder(rows, columns, readOrder(view.query.rows)), rowsOfPage)
  const title = capital(words.compare.kinds[kind])
  return section(
    'rows',
    html`${title}: ${number(view, rows.length)}`,
    html`${questionForm(view, {
      path: '/compare',
      label: words.units.filter,
      keep: { from, to: until, level, show: kind },
      fields: choiceField(view, {
        name: 'within',
        label: words.country.province,
        value: within,
        choices: [
          { value: '', label: words.units.all },
          ...register
            .unitsOn(until, { level: book.levels[0]?.id ?? level })
            .flatMap((one) => (one.code ? [{ value: one.code, label: one.name }] : [])),
        ],
      }),
      inline: true,
      button: words.units.filter,
    })}${table(view, {
      caption: title,
      hideCaption: true,
      orderBy: 'rows',
      rows: shown.rows,
      columns,
      empty: words.compare.noRows,
      downloads: downloadsOf(asked, '/register/differences', {
        from,
        to: until,
        level,
        kind,
        within: within || undefined,
      }),
    })}${pager(view, shown)}`,
  )
}

export const differencesSections = (asked: Asked, span: Span): Html => {
  const { view, words, register } = asked
  const { from, until, level } = span
  const byKind = Map.groupBy(differences(register, { from, to: until, level }), ({ kind }) => kind)
  const { show } = view.query
  return html`${section(
    'differences',
    words.compare.differences,
    html`<ul class="figures">${differenceKinds.map((kind) => {
      const count = byKind.get(kind)?.length ?? 0
      const shown = html`<strong>${number(view, count)}</strong>`
      return html`<li>${
        count === 0
          ? shown
          : html`<a href="${to(view, '/compare', { from, to: until, level, show: kind })}#rows"${show === kind ? html` aria-current="true"` : null}>${shown}</a>`
      }<span>${words.compare.kinds[kind]}</span></li>`
    })}</ul><p class="quiet">${words.compare.takeAll}: ${joined(
      (['csv', 'xlsx', 'json'] as const).map(
        (format) =>
          html`<a href="${apiOf(view, '/register/differences', { from, to: until, level, format: format === 'json' ? undefined : format })}">${words.lists[format]}</a>`,
      ),
      ' · ',
    )}</p>`,
  )}${isKind(show) ? rowsSection(asked, span, show, byKind.get(show) ?? []) : null}`
}
