/** One code from one day to another: the answer, or all candidates side by side. */
import type { Candidate, Conversion } from '../../../../packages/register/src/model.ts'
import {
  apiOf,
  type Content,
  citations,
  dateField,
  dateText,
  type Html,
  html,
  number,
  page,
  percent,
  questionForm,
  section,
  table,
  textField,
  to,
  unknownFact,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, dayAsked } from './asked.ts'
import { daysOf, lastDay } from './became.ts'
import { capital, citedAll, inFull, inSentence, linkInSentence, unitLink } from './naming.ts'

const eve = '2025-06-30'

const answerOf = (asked: Asked, code: string, from: string, given: Conversion): Content => {
  const { view, words } = asked
  const { status, origin, unit, candidates } = given
  // Only here the name does not begin the sentence.
  const first = status === 'by-law' || status === 'lineage-unknown' ? (text: string) => text : capital
  const old = origin ? html`<strong>${vietnamese(view, first(inFull(origin)))}</strong>` : code
  const now = unit ? html`<strong>${linkInSentence(view, unit)}</strong>` : ''
  const newCode = unit?.code ?? view.words.none
  const said = {
    exact: () => words.convert.exact(old, now, newCode),
    'by-law': () => words.convert.byLaw(old, now, newCode),
    'already-current': () => words.convert.current(old, code),
    ambiguous: () => words.convert.ambiguous(old, number(view, candidates.length)),
    'not-found': () => words.convert.notFound(code, dateText(view, from)),
    'lineage-unknown': () => words.convert.unknown(old),
  } satisfies Record<Conversion['status'], () => Content>
  return html`<div class="statement">${said[status]()} ${citations(view, citedAll(asked.book, given.citations))}</div>`
}

const candidatesTable = (asked: Asked, candidates: readonly Candidate[]): Html | null => {
  const { view, words, book } = asked
  if (candidates.length === 0) return null
  return section(
    'candidates',
    words.convert.candidates,
    table(view, {
      caption: words.convert.candidates,
      hideCaption: true,
      rows: candidates,
      columns: [
        {
          key: 'code',
          title: words.convert.code,
          kind: 'code',
          cell: ({ unit }) => html`<code>${unit.code ?? view.words.none}</code>`,
        },
        {
          key: 'unit',
          title: words.convert.unit,
          heads: true,
          cell: ({ unit }) =>
            html`${unitLink(view, unit)}${unit.parents[0] ? html`<br><span class="quiet" lang="vi">${inSentence(unit.parents[0])}</span>` : null}`,
        },
        {
          key: 'share',
          title: words.convert.share,
          cell: ({ share }) =>
            share === null ? unknownFact(words.convert.shareUnknown) : percent(view, share * 100, 1),
        },
        {
          key: 'reason',
          title: words.convert.reason,
          cell: ({ reason }) => words.convert.reasons[reason.code] ?? reason.code,
        },
        {
          key: 'basis',
          title: words.change.basis,
          cell: (one) => citations(view, citedAll(book, one.citations)),
        },
      ],
    }),
  )
}

const meanings = (asked: Asked, code: string): Content => {
  const { view, words, register } = asked
  const all = register.meanings(code)
  if (all.length === 0) return html`<p>${words.convert.never}</p>`
  return html`<p>${words.convert.meanings(code)}</p><ul>${all.map(
    ({ unit, from, until }) =>
      html`<li><a href="${to(view, '/convert-code', { ...view.query, from: until ? lastDay(until) : from })}">${vietnamese(view, inFull(unit))}</a>: ${daysOf(asked, { validFrom: from, validTo: until })}</li>`,
  )}</ul>`
}

export const convertPage = (asked: Asked): Html => {
  const { view, words, register, source } = asked
  const code = (view.query.code ?? '').trim().slice(0, 40)
  const from = dayAsked(asked, ['from'], eve)
  const until = dayAsked(asked, ['to'], view.today)
  const range = { min: register.release.dataFrom }
  const form = questionForm(view, {
    path: '/convert-code',
    fields: html`${textField(view, { name: 'code', label: words.convert.code, hint: words.convert.codeHint, value: code, length: 12, mode: 'numeric' })}<div class="row">${dateField(view, { name: 'from', label: words.convert.from, value: from, ...range })}${dateField(view, { name: 'to', label: words.convert.to, value: until, ...range })}</div>`,
    button: words.convert.button,
  })
  if (code === '')
    return page(view, {
      title: words.convert.title,
      lead: words.convert.lead,
      source,
      body: html`${form}<p class="quiet">${words.convert.many}</p>`,
    })
  const given = register.convertCode(code, { from, to: until })
  const query = { code, from, to: until }
  return page(view, {
    title: `${words.convert.title}: ${code}`,
    heading: words.convert.title,
    lead: answerOf(asked, code, from, given),
    source,
    address: to(view, '/convert-code', query),
    twin: apiOf(view, '/register/convert', query),
    body: html`${given.status === 'not-found' ? meanings(asked, code) : null}${candidatesTable(asked, given.candidates)}${form}`,
  })
}
