/** `/report/NUMBER?key=...`: where a report stands, for who holds its key. */

import { localDay } from '../../../platform/clock.ts'
import type { Context } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  type Content,
  date,
  dateText,
  errorPage,
  facts,
  type Html,
  html,
  type PageAnswer,
  type PageRequest,
  page,
  section,
  to,
  type View,
  viewOf,
  wordsIn,
} from '../../../web/index.ts'
import { numberText, type ReportState } from '../model.ts'
import { feedbackProblem } from '../problems.ts'
import { status } from '../report-operation.ts'
import { privately } from './report-page.ts'
import { en } from './words.en.ts'
import { type FeedbackWords, vi } from './words.vi.ts'

const leadOf = (words: FeedbackWords['receipt'], state: ReportState, received: string): string => {
  switch (state) {
    case 'received':
      return words.received(received)
    case 'checking':
      return words.checking(received)
    case 'answered':
    case 'corrected':
    case 'declined':
      return words[state]
    default:
      return state satisfies never
  }
}

/** Text that was typed, with its lines. */
export const said = (text: string | null): Content =>
  text === null ? null : html`<span class="said">${text}</span>`

const stepsList = (
  view: View,
  words: FeedbackWords,
  steps: readonly { readonly step: ReportState; readonly at: string }[],
): Html =>
  html`<ol class="steps">${steps.map(
    ({ step, at }) => html`<li>${words.states[step]}, ${date(view, localDay(new Date(at)))}</li>`,
  )}</ol>`

/** The address holds the key, so links from the page do not tell it. A page with a form may not do so: browsers would hide where it came from. */
const untold = ({ headers, ...made }: PageAnswer): PageAnswer =>
  privately({ ...made, headers: { ...headers, 'referrer-policy': 'no-referrer' } })

export const receiptPage = async (request: PageRequest, context: Context): Promise<PageAnswer> => {
  const view = viewOf(request, context.today)
  const words = wordsIn(view, { vi, en })
  const { number = '' } = request.params
  const isNumber = /^\d{1,15}$/.test(number) && Number(number) > 0
  const key = (request.query.key ?? '').slice(0, 200) || '-'
  const found = isNumber ? await perform(status, { number: Number(number), key }, context) : null
  if (!found?.ok) {
    const shown = isNumber ? numberText(Number(number)) : number.slice(0, 20)
    return privately(
      answer(errorPage({ ...view, query: {} }, [feedbackProblem('no-such-report', { number: shown })]), 404),
    )
  }
  const { value } = found
  const address = to(view, `/report/${value.number}`, { key })
  return untold(
    answer(
      page(view, {
        title: words.receipt.title(value.shown),
        lead: leadOf(words.receipt, value.state, dateText(view, value.receivedOn)),
        source: null,
        address,
        description: words.receipt.title(value.shown),
        body: html`${
          value.answer === null
            ? html`<div class="receipt"><p>${words.receipt.keep}</p><p><a class="address" href="${address}">${view.origin}${address}</a></p></div>`
            : section(
                'answer',
                value.state === 'declined' ? words.receipt.reason : words.receipt.answer,
                html`<p>${said(value.answer)}</p>`,
              )
        }${section('steps', words.receipt.steps, stepsList(view, words, value.steps))}${section(
          'said',
          words.receipt.said,
          html`${facts([
            [words.report.wrong, said(value.wrong)],
            [words.receipt.fields.rightly, said(value.rightly)],
            [words.receipt.fields.source, said(value.source)],
            [
              words.receipt.fields.unit,
              value.unit === null
                ? null
                : html`<a href="${to(view, `/unit/${encodeURIComponent(value.unit)}`)}"><code>${value.unit}</code></a>`,
            ],
            [words.receipt.fields.day, value.aboutDay === null ? null : date(view, value.aboutDay)],
            [
              words.receipt.fields.page,
              value.page === null ? null : html`<a href="${value.page}">${value.page}</a>`,
            ],
          ])}${
            value.contactUntil === null
              ? null
              : html`<p class="quiet">${words.receipt.contactUntil(dateText(view, value.contactUntil))}</p>`
          }`,
        )}`,
      }),
    ),
  )
}
