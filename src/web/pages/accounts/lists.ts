/** Sessions and keys as tables, and what is shown once. */
import type { KeyShown, SessionShown } from '../../../platform/accounts/model.ts'
import { type Content, type Html, html } from '../../html.ts'
import { notice } from '../../notice.ts'
import { type Column, table } from '../../table.ts'
import type { View } from '../../view.ts'
import { wordsOfAccounts } from './parts.ts'

/** An instant in local time. */
export const moment = (view: View, at: string | null): Content => {
  if (at === null) return view.words.none
  return html`<time datetime="${at}">${momentText(at)}</time>`
}

export const momentText = (at: string): string => {
  const local = new Date(Date.parse(at) + 7 * 3_600_000).toISOString()
  const [year, month, day] = local.slice(0, 10).split('-')
  return `${local.slice(11, 16)} ${day}/${month}/${year}`
}

/** A key or a link that nobody will see again. */
export const onceNotice = (view: View, secret: string, lead?: string, said?: string): Html => {
  const { account: words } = wordsOfAccounts(view)
  return html`<div class="receipt"><p><strong>${lead ?? words.issued}</strong></p>${notice(
    'attention',
    said ?? words.once,
  )}<p><code class="address once">${secret}</code></p></div>`
}

/** The browser in few words. */
const browserOf = (device: string): string => {
  const name = /(Edg|OPR|Firefox|Chrome|Safari)[A-Za-z]*\/(\d+)/.exec(device)
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(device)?.[1]
  if (!name) return device.slice(0, 60) || '–'
  return [`${name[1]} ${name[2]}`, system].filter(Boolean).join(', ')
}

export const sessionColumns = (view: View): readonly Column<SessionShown>[] => {
  const { account: words } = wordsOfAccounts(view)
  return [
    { key: 'device', title: words.device, heads: true, cell: ({ device }) => browserOf(device) },
    { key: 'begun', title: words.begun, cell: ({ begunAt }) => moment(view, begunAt) },
    { key: 'seen', title: words.seen, cell: ({ seenAt }) => moment(view, seenAt) },
  ]
}

export const keysTable = (
  view: View,
  rows: readonly KeyShown[],
  revoke: (key: string) => Content,
): Content => {
  const { account: words } = wordsOfAccounts(view)
  if (rows.length === 0) return html`<p>${words.noKeys}</p>`
  return table(view, {
    caption: words.keys,
    hideCaption: true,
    rows,
    columns: [
      {
        key: 'label',
        title: words.keyLabel,
        heads: true,
        cell: ({ label, ending }) => html`${label} <code>…${ending}</code>`,
      },
      { key: 'scopes', title: words.scopes, cell: ({ scopes }) => html`<code>${scopes.join(' ')}</code>` },
      { key: 'expires', title: words.expires, cell: ({ expiresAt }) => moment(view, expiresAt) },
      { key: 'used', title: words.used, cell: ({ lastUsedAt }) => moment(view, lastUsedAt) },
      {
        key: 'revoke',
        title: words.revoke,
        cell: ({ key, revokedAt }) => (revokedAt ? words.revoked : revoke(key)),
      },
    ],
  })
}

/** The fields of a form for a key, as the operation wants them. */
export const keyFields = (form: Readonly<Record<string, string>>) => ({
  label: form.label?.trim() || undefined,
  scopes: (form.scopes ?? '').split(/[\s,;]+/).filter((scope) => scope !== ''),
  ...(form.days?.trim() ? { days: Number(form.days) } : {}),
})
