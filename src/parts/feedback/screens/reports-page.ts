/** `/reports`: what was reported and answered. What people typed stands here only where the answer publishes it. */
import type { Context } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  date,
  emptyState,
  errorPage,
  facts,
  type Html,
  html,
  icon,
  number,
  type PageAnswer,
  type PageRequest,
  page,
  to,
  type View,
  viewOf,
  wordsIn,
} from '../../../web/index.ts'
import { answered } from '../answer-operations.ts'
import { said } from './receipt-page.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const tones = {
  corrected: 'met',
  answered: 'note',
  declined: 'unknown',
  received: 'note',
  checking: 'note',
} as const

type Answered = Extract<
  Awaited<ReturnType<typeof answered.run>>,
  { readonly ok: true }
>['value']['reports'][number]

const entry = (view: View, one: Answered): Html => {
  const words = wordsIn(view, { vi, en })
  const unit = one.unit
  return html`<li id="report-${one.number}"><h2 class="report-head">${words.receipt.title(one.shown)}</h2><p><span class="status">${icon(tones[one.state])} ${words.states[one.state]}</span>, ${date(view, one.endedOn)}${
    unit
      ? html`, ${words.reports.unit} <a href="${to(view, `/unit/${encodeURIComponent(unit)}`)}"><code>${unit}</code></a>`
      : null
  }</p><p>${said(one.answer)}</p>${facts([
    [words.reports.reported, said(one.wrong)],
    [words.receipt.fields.rightly, said(one.rightly)],
    [words.receipt.fields.source, said(one.source)],
  ])}</li>`
}

export const reportsPage = async (request: PageRequest, context: Context): Promise<PageAnswer> => {
  const view = viewOf(request, context.today)
  const { reports: words } = wordsIn(view, { vi, en })
  const after = request.query.after ?? request.query.cursor
  const found = await perform(answered, after ? { after } : {}, context)
  if (!found.ok) return answer(errorPage(view, found.problems), 400)
  const { reports, next } = found.value
  const begin = html`<p><a href="${to(view, '/report')}">${words.begin}</a></p>`
  return answer(
    page(view, {
      title: words.title,
      lead: reports.length === 0 ? words.none : words.lead(number(view, reports.length)),
      source: null,
      body: html`${
        reports.length === 0
          ? emptyState(words.none)
          : html`<ul class="reports">${reports.map((one) => entry(view, one))}</ul>`
      }${next ? html`<p><a rel="next" href="${to(view, '/reports', { after: next })}">${words.next}</a></p>` : null}${begin}`,
    }),
  )
}
