/** `/sign-in` and its second step, `/sign-in/passkey`, `/sign-out`. */
import type { Problem } from '../../../kernel/problems.ts'
import { endElsewhere } from '../../../platform/accounts/elsewhere.ts'
import { askPasskey, beginPasskey, signInByPasskey } from '../../../platform/accounts/passkeys.ts'
import { sessionAt, signOut } from '../../../platform/accounts/sessions.ts'
import { signInByCode, signInByPassword } from '../../../platform/accounts/sign-in.ts'
import { factorsOf } from '../../../platform/accounts/store.ts'
import type { PageAnswer } from '../../../platform/page.ts'
import { type Html, html } from '../../html.ts'
import { page } from '../../layout.ts'
import { to } from '../../view.ts'
import { leaveFor } from './elsewhere-pages.ts'
import {
  codeField,
  passkeyForm,
  passwordField,
  plainField,
  postForm,
  refusals,
  wordsOfAccounts,
} from './parts.ts'
import { type Asked, cookieOf, noCookie, sentOn, shown, signedIn, statusOf } from './visit.ts'

const signInForm = (asked: Asked, name: string, problems: readonly Problem[]): Html => {
  const { view, next, doors } = asked
  const { signIn: words } = wordsOfAccounts(view)
  const other = (path: string, button: string) =>
    postForm({ action: to(view, path), formKey: undefined, hidden: { next }, button, small: true })
  return page(view, {
    title: words.title,
    lead: words.lead,
    source: null,
    body: html`${refusals(view, problems)}${postForm({
      action: to(view, '/sign-in'),
      formKey: undefined,
      hidden: { next },
      label: words.title,
      fields: html`${plainField(view, { name: 'name', label: words.name, value: name, complete: 'username' })}${passwordField(
        view,
        { name: 'password', label: words.password },
        'current-password',
      )}`,
      button: words.button,
    })}<h2>${words.other}</h2>${other('/sign-in/passkey', words.passkey)}${
      doors.provider ? other('/sign-in/elsewhere', words.elsewhere) : null
    }<p class="quiet">${words.forgot}</p>`,
  })
}

export const signInPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, context, visit, view, next } = asked
  if (request.method === 'GET')
    return context.actor.kind === 'person'
      ? sentOn(next ?? to(view, '/account'))
      : shown(signInForm(asked, '', []))
  const { name = '', password = '' } = request.form
  const answer = await signInByPassword(visit, { name, password })
  if (!answer.ok)
    return shown(signInForm(asked, name.slice(0, 80), answer.problems), statusOf(answer.problems))
  const { secret, next: step } = answer.value
  if (step === 'done') return signedIn(asked, secret)
  return sentOn(to(view, '/sign-in/second', { next: next ?? undefined }), cookieOf(asked, secret))
}

export const secondPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, visit, origin, view } = asked
  if (request.method === 'GET') return await secondForm(asked, [])
  const { answer, code = '' } = request.form
  const done = answer ? await signInByPasskey(visit, { origin }, answer) : await signInByCode(visit, code)
  if (done.ok) return signedIn(asked, done.value.secret)
  const isOver = done.problems.some((one) => one.code === 'accounts/sign-in-stale')
  return isOver
    ? sentOn(to(view, '/sign-in', { next: asked.next ?? undefined }))
    : await secondForm(asked, done.problems)
}

const secondForm = async (asked: Asked, problems: readonly Problem[]): Promise<PageAnswer> => {
  const { visit, origin, view, next } = asked
  const { second: words } = wordsOfAccounts(view)
  const half = await sessionAt(visit, 'half')
  if (!half?.account) return sentOn(to(view, '/sign-in', { next: next ?? undefined }))
  const kinds = new Set((await factorsOf(visit.database, half.account)).map(({ kind }) => kind))
  const options = kinds.has('passkey') ? await askPasskey(visit, { origin }) : null
  const action = to(view, '/sign-in/second')
  const made = page(view, {
    title: words.title,
    lead: words.lead,
    source: null,
    islands: options ? ['passkey'] : [],
    body: html`${refusals(view, problems)}${
      kinds.has('totp')
        ? postForm({
            action,
            formKey: undefined,
            hidden: { next },
            label: words.title,
            fields: codeField(view, words.code, words.codeHint),
            button: words.button,
          })
        : null
    }${
      options
        ? passkeyForm(view, { action, formKey: undefined, hidden: { next }, button: words.passkey, options })
        : null
    }<p><a href="${to(view, '/sign-in', { next: next ?? undefined })}">${words.again}</a></p>`,
  })
  return shown(made, problems.length > 0 ? statusOf(problems) : 200)
}

/** Asks for a passkey, or takes the browser's answer. By form only: reading sets no cookie. */
export const passkeyPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, visit, origin, view, next } = asked
  const { passkey: words } = wordsOfAccounts(view)
  const { answer } = request.form
  const done = answer ? await signInByPasskey(visit, { origin }, answer) : null
  if (done?.ok) return signedIn(asked, done.value.secret)
  const begun = await beginPasskey(visit, { origin })
  const made = page(view, {
    title: words.title,
    lead: words.lead,
    source: null,
    islands: ['passkey'],
    body: html`${refusals(view, done ? done.problems : [])}${passkeyForm(view, {
      action: to(view, '/sign-in/passkey'),
      formKey: undefined,
      hidden: { next },
      button: words.button,
      options: begun.options,
    })}<p><a href="${to(view, '/sign-in', { next: next ?? undefined })}">${words.back}</a></p>`,
  })
  return shown(made, done ? statusOf(done.problems) : 200, cookieOf(asked, begun.secret))
}

export const signOutPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, context, visit, view, doors, origin } = asked
  const { signOut: words } = wordsOfAccounts(view)
  if (request.method === 'POST') {
    const ended = await signOut(visit)
    const away = ended && doors.provider ? await endElsewhere(visit, doors.provider, ended, origin) : null
    if (away) return leaveFor(asked, { title: words.title, lead: words.elsewhere }, away, noCookie(asked))
    return sentOn(to(view, '/sign-out'), ended ? noCookie(asked) : {})
  }
  const isIn = context.actor.kind === 'person'
  const name = context.actor.kind === 'person' ? context.actor.name : ''
  return shown(
    page(view, {
      title: words.title,
      lead: isIn ? words.ask(name) : words.done,
      source: null,
      body: isIn
        ? postForm({ action: to(view, '/sign-out'), formKey: request.formKey, button: words.button })
        : html`<p><a href="${to(view, '/sign-in')}">${words.again}</a></p>`,
    }),
  )
}
