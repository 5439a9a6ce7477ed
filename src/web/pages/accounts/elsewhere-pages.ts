/** `/sign-in/elsewhere`: to the provider of OpenID Connect and back. */

import type { Problem } from '../../../kernel/problems.ts'
import { beginElsewhere, comeBack, type Provider } from '../../../platform/accounts/elsewhere.ts'
import type { PageAnswer } from '../../../platform/page.ts'
import { html } from '../../html.ts'
import { page } from '../../layout.ts'
import { to } from '../../view.ts'
import { refusals, wordsOfAccounts } from './parts.ts'
import { type Asked, cookieOf, sentOn, shown, statusOf } from './visit.ts'

/** A page that goes on to another site by itself. A form may not be redirected there, and links always work. */
export const leaveFor = (
  { view }: Asked,
  words: { readonly title: string; readonly lead: string },
  address: string,
  headers: Readonly<Record<string, string>> = {},
): PageAnswer => {
  const { go } = wordsOfAccounts(view).elsewhere
  const made = page(view, {
    title: words.title,
    lead: words.lead,
    source: null,
    body: html`<p><a href="${address}" rel="noreferrer">${go}</a></p>`,
  })
  return shown(made, 200, { ...headers, refresh: `0;url=${address}` })
}

const failed = ({ view }: Asked, problems: readonly Problem[]): PageAnswer => {
  const { elsewhere: words } = wordsOfAccounts(view)
  const made = page(view, {
    title: words.failedTitle,
    source: null,
    body: html`${refusals(view, problems)}<p><a href="${to(view, '/sign-in')}">${words.again}</a></p>`,
  })
  return shown(made, statusOf(problems))
}

export const elsewherePage = async (asked: Asked, provider: Provider): Promise<PageAnswer> => {
  const { request, visit, origin, view, next } = asked
  const proves = request.form.proves === 'yes' && request.formKey !== undefined
  const begun = await beginElsewhere(visit, provider, { origin, next: next ?? to(view, '/account'), proves })
  if (!begun.ok) return failed(asked, begun.problems)
  const { address, secret } = begun.value
  const { elsewhere: words } = wordsOfAccounts(view)
  return leaveFor(asked, words, address, secret ? cookieOf(asked, secret) : {})
}

export const backPage = async (asked: Asked, provider: Provider): Promise<PageAnswer> => {
  const { request, visit } = asked
  const back = await comeBack(visit, provider, request.url.split(/\?(.*)/s)[1] ?? '')
  if (!back.ok) return failed(asked, back.problems)
  return sentOn(back.value.next, cookieOf(asked, back.value.secret))
}
