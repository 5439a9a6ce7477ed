/** `/account/prove`: a fresh proof of who it is, before something that needs one. */
import type { Problem } from '../../../kernel/problems.ts'
import { askPasskey, proveByPasskey } from '../../../platform/accounts/passkeys.ts'
import { sessionAt } from '../../../platform/accounts/sessions.ts'
import { proveBy } from '../../../platform/accounts/sign-in.ts'
import { factorsOf, passwordOf } from '../../../platform/accounts/store.ts'
import type { PageAnswer } from '../../../platform/page.ts'
import { html } from '../../html.ts'
import { page } from '../../layout.ts'
import { to } from '../../view.ts'
import { codeField, passkeyForm, passwordField, postForm, refusals, wordsOfAccounts } from './parts.ts'
import { type Asked, sentOn, shown, signedIn, statusOf } from './visit.ts'

export const provePage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, visit, origin } = asked
  if (request.method === 'GET') return await proofForm(asked, [])
  const { answer, password, code } = request.form
  const done = answer
    ? await proveByPasskey(visit, { origin }, answer)
    : await proveBy(visit, { ...(password ? { password } : {}), ...(code ? { code } : {}) })
  return done.ok ? signedIn(asked, done.value.secret) : await proofForm(asked, done.problems)
}

const proofForm = async (asked: Asked, problems: readonly Problem[]): Promise<PageAnswer> => {
  const { request, visit, origin, view, next, doors } = asked
  const { prove: words, signIn, second } = wordsOfAccounts(view)
  const full = await sessionAt(visit, 'full')
  if (!full?.account) return sentOn(to(view, '/sign-in', { next: next ?? undefined }))
  const kinds = new Set((await factorsOf(visit.database, full.account)).map(({ kind }) => kind))
  const options = kinds.has('passkey') ? await askPasskey(visit, { origin }) : null
  const hasPassword = kinds.size === 0 && (await passwordOf(visit.database, full.account)) !== null
  const form = { action: to(view, '/account/prove'), formKey: request.formKey, hidden: { next } }
  const made = page(view, {
    title: words.title,
    lead: words.lead,
    source: null,
    islands: options ? ['passkey'] : [],
    body: html`${refusals(view, problems)}${
      kinds.has('totp')
        ? postForm({
            ...form,
            label: words.title,
            fields: codeField(view, second.code, second.codeHint),
            button: words.button,
          })
        : null
    }${
      hasPassword
        ? postForm({
            ...form,
            label: words.title,
            fields: passwordField(view, { name: 'password', label: signIn.password }, 'current-password'),
            button: words.button,
          })
        : null
    }${options ? passkeyForm(view, { ...form, button: second.passkey, options }) : null}${
      doors.provider && full.means.includes('elsewhere')
        ? postForm({
            ...form,
            action: to(view, '/sign-in/elsewhere'),
            hidden: { next, proves: 'yes' },
            button: signIn.elsewhere,
            small: true,
          })
        : null
    }`,
  })
  return shown(made, problems.length > 0 ? statusOf(problems) : 200)
}
