/** `/sign-in/link?token=...`: a link that works once, to choose a password. */
import type { Problem } from '../../../kernel/problems.ts'
import { linkAt, takeLink } from '../../../platform/accounts/links.ts'
import { accountProblem } from '../../../platform/accounts/problems.ts'
import { accountOf } from '../../../platform/accounts/store.ts'
import type { PageAnswer } from '../../../platform/page.ts'
import { html } from '../../html.ts'
import { page } from '../../layout.ts'
import { to } from '../../view.ts'
import { passwordField, plainField, postForm, refusals, wordsOfAccounts } from './parts.ts'
import { type Asked, cookieOf, sentOn, shown, signedIn, statusOf } from './visit.ts'

export const linkPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, visit } = asked
  const token = request.form.token ?? request.query.token ?? ''
  if (request.method === 'GET') return await linkForm(asked, token, [])
  const { password = '', again = '', signInName = '', name = '' } = request.form
  const taken = await takeLink(visit, { secret: token, password, again, signInName, name })
  if (!taken.ok) return await linkForm(asked, token, taken.problems)
  const { secret, next } = taken.value
  return next === 'done'
    ? signedIn(asked, secret)
    : sentOn(to(asked.view, '/sign-in/second'), cookieOf(asked, secret))
}

const linkForm = async (asked: Asked, token: string, problems: readonly Problem[]): Promise<PageAnswer> => {
  const { view, visit, request } = asked
  const { link: words, signIn } = wordsOfAccounts(view)
  const found = await linkAt(visit, token)
  if (!found) {
    const stale = accountProblem('link-stale')
    return shown(page(view, { title: words.stale, source: null, body: refusals(view, [stale]) }), 404)
  }
  const account = found.account ? await accountOf(visit.database, found.account) : null
  const { signInName = '', name = '' } = request.form
  const who = account
    ? // Password managers keep the name beside the password.
      html`<input type="hidden" name="username" value="${account.signInName}" autocomplete="username">`
    : html`${plainField(view, {
        name: 'signInName',
        label: signIn.name,
        hint: words.signInNameHint,
        value: signInName,
        complete: 'username',
        problems,
      })}${plainField(view, { name: 'name', label: words.name, value: name, complete: 'name', problems })}`
  const made = page(view, {
    title: words[found.purpose],
    lead: account ? words.lead(account.signInName) : words.firstLead,
    source: null,
    body: html`${refusals(view, problems)}${postForm({
      action: to(view, '/sign-in/link'),
      formKey: undefined,
      hidden: { token },
      label: words[found.purpose],
      fields: html`${who}${passwordField(
        view,
        { name: 'password', label: words.password, hint: words.passwordHint, problems },
        'new-password',
      )}${passwordField(view, { name: 'again', label: words.again, problems }, 'new-password')}`,
      button: words.button,
    })}`,
  })
  return shown(made, problems.length > 0 ? statusOf(problems) : 200)
}
