/** Pieces that the pages of accounts share. */
import { randomUUID } from 'node:crypto'
import { type Problem, wordsOf } from '../../../kernel/problems.ts'
import { onceField } from '../../../platform/page.ts'
import { textField } from '../../form.ts'
import { type Content, type Html, html } from '../../html.ts'
import { notice } from '../../notice.ts'
import { type View, wordsIn } from '../../view.ts'
import { en } from './words.en.ts'
import { type AccountWords, vi } from './words.vi.ts'

export const wordsOfAccounts = (view: View): AccountWords => wordsIn(view, { vi, en })

/** What was wrong, above the form. */
export const refusals = (view: View, problems: readonly Problem[]): Html | null =>
  problems.length === 0
    ? null
    : html`<div role="alert">${notice(
        'failed',
        problems.map((one) => html`<p>${wordsOf(one, view.language)}</p>`),
      )}</div>`

export type FormParts = {
  readonly action: string
  readonly formKey: string | undefined
  readonly hidden?: Readonly<Record<string, string | null | undefined>>
  readonly fields?: Content
  readonly button: string
  readonly label?: string
  /** Beside others in a row, or less important. */
  readonly small?: boolean
}

/** A form that changes something: it carries the key of the session, and a number of its own, by which sent twice it is done once. */
export const postForm = ({ action, formKey, hidden = {}, fields, button, label, small }: FormParts): Html =>
  html`<form method="post" action="${action}" class="${small ? 'question inline' : 'question'}"${
    label ? html` aria-label="${label}"` : null
  }>${[
    ...Object.entries(hidden),
    ['csrf', formKey] as const,
    [onceField, formKey && randomUUID()] as const,
  ].map(([name, value]) =>
    value ? html`<input type="hidden" name="${name}" value="${value}">` : null,
  )}${fields}<button type="submit"${small ? html` class="second"` : null}>${button}</button></form>`

type Typed = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly problems?: readonly Problem[]
}

const wrongIn = (view: View, { name, problems = [] }: Typed) => {
  const found = problems.find(({ field }) => field === name)
  return found ? { error: wordsOf(found, view.language) } : {}
}

export const passwordField = (
  view: View,
  typed: Typed,
  complete: 'current-password' | 'new-password',
): Html =>
  textField(view, {
    name: typed.name,
    label: typed.label,
    ...(typed.hint ? { hint: typed.hint } : {}),
    ...wrongIn(view, typed),
    kind: 'password',
    complete,
    required: true,
  })

export const plainField = (
  view: View,
  typed: Typed & { readonly value?: string; readonly complete?: string; readonly optional?: boolean },
): Html =>
  textField(view, {
    name: typed.name,
    label: typed.label,
    ...(typed.hint ? { hint: typed.hint } : {}),
    ...wrongIn(view, typed),
    value: typed.value ?? '',
    ...(typed.complete ? { complete: typed.complete } : {}),
    ...(typed.optional ? {} : { required: true }),
  })

/** Six digits, as apps show them. */
export const codeField = (view: View, label: string, hint: string): Html =>
  textField(view, {
    name: 'code',
    label,
    hint,
    mode: 'numeric',
    length: 8,
    complete: 'one-time-code',
    required: true,
  })

/** A form whose answer the browser gives by a passkey. It needs script; there is always another way. */
export const passkeyForm = (
  view: View,
  form: Omit<FormParts, 'fields' | 'label'> & { readonly options: unknown; readonly makes?: boolean },
): Html => {
  const { passkey } = wordsOfAccounts(view)
  return html`<div data-island="passkey" data-options="${JSON.stringify(form.options)}" data-kind="${
    form.makes ? 'create' : 'get'
  }" data-failed="${passkey.failed}">${postForm({
    ...form,
    fields: html`<input type="hidden" name="answer" value=""><p class="field-error" role="status" hidden></p>`,
  })}<noscript><p class="quiet">${passkey.needsScript}</p></noscript></div>`
}
