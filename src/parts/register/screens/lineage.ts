/** Everything that connects a unit with others between two days, as a drawing and as a table. */
import type { LineageLine, Unit } from '../../../../packages/register/src/model.ts'
import {
  answer,
  apiOf,
  dateField,
  dateText,
  errorPage,
  flowDrawing,
  type Html,
  html,
  number,
  type PageAnswer,
  page,
  questionForm,
  section,
  table,
  vietnamese,
} from '../../../web/index.ts'
import { problem } from '../problems.ts'
import { type Asked, dayAsked } from './asked.ts'
import { type DescentLine, descentColumns, drawingOf } from './descent.ts'
import { downloadsOf } from './downloads.ts'
import { citedAll, inFull, inSentence, unitNear } from './naming.ts'
import { searchForm } from './search-form.ts'

const rowOf =
  (asked: Asked, units: ReadonlyMap<string, Unit>) =>
  (line: LineageLine): DescentLine => ({
    from: line.from === null ? null : (units.get(line.from) ?? null),
    to: line.to === null ? null : (units.get(line.to) ?? null),
    scope: line.scope,
    people: line.people,
    share: line.share,
    kind: line.kind,
    day: line.effectiveOn,
    after: line.observedAfter,
    cited: line.citation ? (citedAll(asked.book, [line.citation])[0] ?? null) : null,
  })

export const lineagePage = (asked: Asked): PageAnswer => {
  const { view, words, register, request, source } = asked
  const code = request.params.code ?? ''
  const first = register.meanings(code)[0]
  const from = dayAsked(asked, ['from'], first?.from ?? register.release.dataFrom)
  const until = dayAsked(asked, ['to'], view.today)
  const place = view.query.level ? { level: view.query.level } : {}
  const { origin, units, lines, unknown } = register.lineage(code, { from, to: until, ...place })
  const [fromText, toText] = [dateText(view, from), dateText(view, until)]
  if (!origin) {
    const missing = problem('unknown-code', { code, at: fromText }, { field: 'from' })
    return answer(errorPage(view, [missing], html`${form(asked, from, until)}${searchForm(asked)}`), 404)
  }
  const rows = lines.map(rowOf(asked, new Map(units.map((unit) => [unit.id, unit]))))
  const name = html`<strong>${vietnamese(view, inFull(origin))}</strong>`
  const drawing = drawingOf(asked, rows, origin.id)
  const label = words.lineage.title(inSentence(origin))
  const query = { from, to: until, ...place }
  return answer(
    page(view, {
      title: label,
      lead:
        rows.length === 0
          ? words.lineage.none(name, fromText, toText)
          : words.lineage.lead(name, fromText, toText, number(view, units.length - 1)),
      source,
      twin: apiOf(view, `/register/lineage/${encodeURIComponent(code)}`, query),
      body: html`${form(asked, from, until)}${
        flowDrawing(view, { label, ...drawing }) ??
        (drawing.boxes.length > 1 ? html`<p>${words.lineage.tooMany}</p>` : null)
      }${
        unknown.length > 0
          ? section(
              'unknown',
              words.lineage.unknownTitle,
              html`<ul>${unknown.map(({ unit, between }) => {
                const there = unitNear(register, unit, between[0])
                return html`<li>${words.lineage.unknown(
                  vietnamese(view, there ? inFull(there) : unit),
                  dateText(view, between[0]),
                  dateText(view, between[1]),
                )}</li>`
              })}</ul>`,
            )
          : null
      }${table(view, {
        caption: words.lineage.caption,
        columns: descentColumns(asked),
        rows,
        downloads: downloadsOf(asked, `/register/lineage/${encodeURIComponent(code)}`, query),
        empty: words.lineage.none(name, fromText, toText),
      })}`,
    }),
  )
}

const form = ({ view, words, register }: Asked, from: string, until: string): Html =>
  questionForm(view, {
    path: view.path,
    keep: { level: view.query.level },
    fields: html`${dateField(view, { name: 'from', label: words.lineage.from, value: from, min: register.release.dataFrom })}${dateField(view, { name: 'to', label: words.lineage.to, value: until, min: register.release.dataFrom })}`,
    inline: true,
    button: view.words.state.go,
  })
