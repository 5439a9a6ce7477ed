/** `/account/totp` and `/account/passkey`: a second factor is added. */
import type { Problem } from '../../../kernel/problems.ts'
import { may } from '../../../platform/access/may.ts'
import { addTotp, confirmMyTotp } from '../../../platform/accounts/own.ts'
import { beginNewPasskey, finishNewPasskey } from '../../../platform/accounts/passkeys.ts'
import { accountProblem } from '../../../platform/accounts/problems.ts'
import { sessionAt, told } from '../../../platform/accounts/sessions.ts'
import { anyoneNow } from '../../../platform/accounts/shared.ts'
import { accountOf } from '../../../platform/accounts/store.ts'
import { type NewTotp, totpBegun } from '../../../platform/accounts/totp.ts'
import type { PageAnswer } from '../../../platform/page.ts'
import { perform } from '../../../platform/perform.ts'
import { type Content, type Html, html } from '../../html.ts'
import { page } from '../../layout.ts'
import { qrCode } from '../../qr.ts'
import { to } from '../../view.ts'
import { codeField, passkeyForm, plainField, postForm, refusals, wordsOfAccounts } from './parts.ts'
import { type Asked, sentOn, shown, statusOf, toProof, wantsProof } from './visit.ts'

const framed = (
  { view }: Asked,
  words: { readonly title: string; readonly lead: string },
  problems: readonly Problem[],
  body: Content,
  withPasskey = false,
): PageAnswer => {
  const { account } = wordsOfAccounts(view)
  const made = page(view, {
    ...words,
    source: null,
    islands: withPasskey ? ['passkey'] : [],
    body: html`${refusals(view, problems)}${body}<p><a href="${to(view, '/account')}">${account.back}</a></p>`,
  })
  return shown(made, problems.length > 0 ? statusOf(problems) : 200)
}

const beginForm = ({ view, request }: Asked, path: string, button: string): Html => {
  const { account: words } = wordsOfAccounts(view)
  return postForm({
    action: to(view, path),
    formKey: request.formKey,
    hidden: { do: 'begin' },
    fields: plainField(view, { name: 'label', label: words.label, hint: words.labelHint }),
    button,
  })
}

export const totpPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, context, view, visit } = asked
  const { totp: words } = wordsOfAccounts(view)
  const { do: wanted, label, code } = request.form
  if (request.method === 'GET' || context.actor.kind !== 'person')
    return framed(asked, words, [], beginForm(asked, '/account/totp', words.begin))
  const { account } = context.actor
  const signInName = (await accountOf(visit.database, account))?.signInName ?? ''
  const made =
    wanted === 'begin'
      ? await perform(addTotp, label?.trim() ? { label } : {}, context)
      : await perform(confirmMyTotp, code ? { code } : {}, context)
  if (made.ok && wanted !== 'begin') return sentOn(to(view, '/account', { done: 'yes' }))
  if (!made.ok && wantsProof(made.problems)) return toProof(asked, to(view, '/account/totp'))
  const begun = await totpBegun(visit, account, signInName)
  const problems = made.ok ? [] : made.problems
  return framed(
    asked,
    words,
    problems,
    begun ? confirmForm(asked, begun) : beginForm(asked, '/account/totp', words.begin),
  )
}

const confirmForm = ({ view, request }: Asked, { address, secret }: NewTotp): Html => {
  const { totp: words, second } = wordsOfAccounts(view)
  return html`<div class="totp">${qrCode(address, words.qr)}</div><p>${words.secret}: <code>${
    secret.match(/.{1,4}/g)?.join(' ') ?? secret
  }</code></p>${postForm({
    action: to(view, '/account/totp'),
    formKey: request.formKey,
    hidden: { do: 'confirm' },
    fields: codeField(view, second.code, second.codeHint),
    button: words.confirm,
  })}`
}

export const newPasskeyPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, context, view, visit, origin } = asked
  const { newPasskey: words } = wordsOfAccounts(view)
  const begin = (problems: readonly Problem[]) =>
    framed(asked, words, problems, beginForm(asked, '/account/passkey', words.begin))
  const { actor, today: on, now } = context
  if (request.method === 'GET' || actor.kind !== 'person') return begin([])
  const decision = may(actor, { name: 'accounts.addPasskey', access: anyoneNow }, null, { on, now }, null)
  if (!decision.allowed) return toProof(asked, to(view, '/account/passkey'))
  const session = await sessionAt(visit, 'full')
  const account = await accountOf(visit.database, actor.account)
  if (!session || !account) return sentOn(to(view, '/sign-in'))
  const label =
    (request.form.label ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 80) || 'passkey'
  const { answer } = request.form
  if (!answer) {
    const options = await beginNewPasskey(visit, { origin }, account, session)
    const form = { action: to(view, '/account/passkey'), formKey: request.formKey, hidden: { label } }
    return framed(
      asked,
      words,
      [],
      passkeyForm(view, { ...form, button: words.button, options, makes: true }),
      true,
    )
  }
  const given = { account: account.account, label, answer }
  const done = await finishNewPasskey(visit, { origin }, given, session.session)
  if (!done.ok) return begin(done.problems.length > 0 ? done.problems : [accountProblem('passkey-refused')])
  await told(visit, 'accounts.addPasskey', account.account, session.session, { factor: done.value.factor })
  return sentOn(to(view, '/account', { done: 'yes' }))
}
