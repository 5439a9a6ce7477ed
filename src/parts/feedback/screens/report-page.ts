/** `/report`: a form to say what is wrong. Works without script; what was typed stays when something is missing. */
import type { Problem } from '../../../kernel/problems.ts'
import { wordsOf } from '../../../kernel/problems.ts'
import type { Context } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  areaField,
  dateField,
  type Html,
  html,
  notice,
  type PageAnswer,
  type PageRequest,
  page,
  readDate,
  textField,
  to,
  type View,
  viewOf,
  wordsIn,
} from '../../../web/index.ts'
import { currentRegister } from '../../register/index.ts'
import { newKey } from '../keys.ts'
import { report } from '../report-operation.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Typed = Readonly<Record<string, string | undefined>>

/** Pages about one person's report are kept nowhere and found by nobody. */
const forOne = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } as const

export const privately = ({ headers, ...made }: PageAnswer): PageAnswer => ({
  ...made,
  headers: { ...headers, ...forOne },
})

const fields = ['wrong', 'rightly', 'source', 'unit', 'page', 'day', 'contact', 'key'] as const

const form = (view: View, typed: Typed, problems: readonly Problem[]): Html => {
  const { report: words } = wordsIn(view, { vi, en })
  const parts = (name: (typeof fields)[number]) => {
    const wrong = problems.find(({ field }) => field === name)
    return {
      name,
      value: typed[name] ?? '',
      ...(wrong ? { error: wordsOf(wrong, view.language) } : {}),
    }
  }
  return html`<form method="post" action="${to(view, '/report')}" class="question" aria-label="${words.title}"><input type="hidden" name="key" value="${typed.key ?? newKey()}">${areaField(
    view,
    { ...parts('wrong'), label: words.wrong, hint: words.wrongHint, rows: 5, required: true },
  )}${areaField(view, { ...parts('rightly'), label: words.rightly, rows: 3 })}${textField(view, {
    ...parts('source'),
    label: words.source,
    hint: words.sourceHint,
  })}${textField(view, { ...parts('unit'), label: words.unit, hint: words.unitHint, length: 12 })}${dateField(
    view,
    { ...parts('day'), label: words.day },
  )}${textField(view, { ...parts('page'), label: words.page, hint: words.pageHint })}${textField(view, {
    ...parts('contact'),
    label: words.contact,
    hint: words.contactHint,
  })}<button type="submit">${words.button}</button><p class="quiet">${words.kept} <a href="${to(view, '/reports')}">${to(view, '/reports')}</a></p></form>`
}

/** The unit a report is begun about, by its name, if its code means one now or meant one once. */
const nameOf = async (codeOrId: string | undefined, context: Context): Promise<string | null> => {
  if (!codeOrId) return null
  const register = await currentRegister(context)
  return (
    register.unitAt(codeOrId, context.today)?.name ??
    register.meanings(codeOrId).at(-1)?.unit.name ??
    register.story(codeOrId)?.unit.name ??
    null
  )
}

const asked = async (view: View, context: Context, typed: Typed, problems: readonly Problem[]) => {
  const { report: words } = wordsIn(view, { vi, en })
  const name = problems.length === 0 ? await nameOf(typed.unit, context) : null
  return page(view, {
    title: words.title,
    lead: words.lead,
    source: null,
    address: to(view, '/report'),
    body: html`${
      problems.length > 0
        ? html`<div role="alert">${notice(
            'failed',
            html`<p>${words.notSent}</p><ul>${problems.map((one) => html`<li>${wordsOf(one, view.language)} <code>${one.code}</code></li>`)}</ul>`,
          )}</div>`
        : null
    }${name ? html`<p><strong>${words.about(name)}</strong></p>` : null}${form(view, typed, problems)}`,
  })
}

/** What was typed, without the fields left empty; a day in either way of writing it. */
const inputOf = ({ form: given }: PageRequest): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap((name): readonly (readonly [string, string])[] => {
      const text = given[name] ?? ''
      if (name === 'wrong') return [[name, text]]
      if (text.trim() === '') return []
      return [[name, name === 'day' ? (readDate(text) ?? text) : text]]
    }),
  )

const sent = (view: View, number: number, shown: string, receipt: string | null): PageAnswer => {
  // Sent again by going back or reloading, the page that follows is only read.
  if (receipt) return privately({ status: 303, headers: { location: to(view, receipt) }, html: '' })
  const { receipt: words } = wordsIn(view, { vi, en })
  return privately(
    answer(
      page(view, {
        title: words.duplicateTitle,
        lead: words.duplicate(shown),
        source: null,
        address: to(view, '/report'),
        body: html`<p><a href="${to(view, '/reports')}#report-${number}">${to(view, '/reports')}</a></p>`,
      }),
    ),
  )
}

export const reportPage = async (request: PageRequest, context: Context): Promise<PageAnswer> => {
  const view = viewOf(request, context.today)
  if (request.method === 'GET') {
    // The key is never taken from an address: a link could plant one.
    const { key: _planted, ...query } = request.query
    return privately(answer(await asked(view, context, { ...query, day: query.day ?? query.at }, [])))
  }
  const done = await perform(report, inputOf(request), context)
  if (!done.ok) return privately(answer(await asked(view, context, request.form, done.problems), 422))
  const { number, shown, key } = done.value
  return sent(view, number, shown, key === null ? null : `/report/${number}?key=${key}`)
}
