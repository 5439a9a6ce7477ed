/** Pages for what could not be answered: what happened, to what, why, and what to do next; what was typed stays. */
import { type Problem, wordsOf } from '../kernel/problems.ts'
import { facts } from './facts.ts'
import { type Content, type Html, html } from './html.ts'
import { page } from './layout.ts'
import { notice } from './notice.ts'
import { to, type View } from './view.ts'

/** One problem in the reader's language, with a link to what its code means. */
const problemNotice = (view: View, problem: Problem): Html =>
  notice(
    'failed',
    html`<p>${wordsOf(problem, view.language)}</p>${facts([
      [
        view.words.error.code,
        html`<a href="${to(view, '/errors')}#${problem.code}"><code>${problem.code}</code></a>`,
      ],
      [view.words.error.field, problem.field ? html`<code>${problem.field}</code>` : null],
      [view.words.error.source, problem.source],
    ])}`,
  )

const problemNotices = (view: View, problems: readonly Problem[]): Html =>
  html`<div role="alert">${problems.map((problem) => problemNotice(view, problem))}</div>`

/** A page that only says what is wrong. `form` lets the reader correct it, with what was typed. */
export const errorPage = (view: View, problems: readonly Problem[], form?: Content): Html => {
  const { error: words } = view.words
  const typed = Object.entries(view.query).filter(([, value]) => value)
  return page(view, {
    title: words.title,
    lead: words.lead,
    body: html`${problemNotices(view, problems)}${form}${
      typed.length > 0 && !form
        ? html`<h2>${words.typed}</h2>${facts(typed.map(([name, value]) => [name, value] as const))}`
        : null
    }<p>${words.back} <a href="${to(view, '/')}">${words.home}</a></p>`,
  })
}

/** Nothing at this address; `search` offers a way on. */
export const notFoundPage = (view: View, search?: Content): Html => {
  const { error: words, nav } = view.words
  return page(view, {
    title: words.notFoundTitle,
    lead: words.notFound(view.path),
    body: html`<p>${words.notFoundNext}</p>${search}<ul class="links"><li><a href="${to(view, '/')}">${words.home}</a></li><li><a href="${to(view, '/search')}">${nav.search}</a></li><li><a href="${to(view, '/country')}">${nav.country}</a></li><li><a href="${to(view, '/acts')}">${nav.acts}</a></li><li><a href="${to(view, '/api')}">${nav.api}</a></li></ul>`,
  })
}

/** Our own failure, with the number to report it by. */
export const failurePage = (view: View, requestId: string): Html => {
  const { error: words } = view.words
  return page(view, {
    title: words.oursTitle,
    lead: words.ours,
    body: facts([[words.request, html`<code>${requestId}</code>`]]),
  })
}
