/** `/accounts`: what administrators do with the accounts of others. */
import type { Problem } from '../../../kernel/problems.ts'
import { fine, type Result } from '../../../kernel/result.ts'
import {
  close,
  create,
  list,
  lock,
  reset,
  revoke,
  sessions,
  unlock,
} from '../../../platform/accounts/administration.ts'
import { contact } from '../../../platform/accounts/contact-operation.ts'
import { createKey, keys, revokeKey } from '../../../platform/accounts/key-operations.ts'
import { type Account, accountKinds } from '../../../platform/accounts/model.ts'
import { accountProblem } from '../../../platform/accounts/problems.ts'
import { masked } from '../../../platform/accounts/shared.ts'
import { accountOf } from '../../../platform/accounts/store.ts'
import type { PageAnswer } from '../../../platform/page.ts'
import { perform } from '../../../platform/perform.ts'
import { errorPage } from '../../error-page.ts'
import { facts } from '../../facts.ts'
import { choiceField } from '../../form.ts'
import { type Content, type Html, html } from '../../html.ts'
import { page, section } from '../../layout.ts'
import { notice } from '../../notice.ts'
import { table } from '../../table.ts'
import { number, to } from '../../view.ts'
import { keyFields, keysTable, moment, momentText, onceNotice, sessionColumns } from './lists.ts'
import { plainField, postForm, refusals, wordsOfAccounts } from './parts.ts'
import { type Asked, shown, statusOf, toProof, wantsProof } from './visit.ts'

/** What is shown once: a link or a key. */
type Once = { readonly secret: string; readonly lead: string; readonly said?: string }
type Done = Result<Once | null>

const linkOnce = (
  asked: Asked,
  made: { link: string | null; linkUntil: string | null; signInName: string },
): Once | null => {
  const { accounts: words } = wordsOfAccounts(asked.view)
  if (made.link === null) return null
  return {
    secret: `${asked.origin}${made.link}`,
    lead: words.linkLead(made.signInName, momentText(made.linkUntil ?? '')),
  }
}

export const accountsPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, context, view } = asked
  const { accounts: words } = wordsOfAccounts(view)
  let [problems, once]: [readonly Problem[], Once | null] = [[], null]
  if (request.method === 'POST') {
    const { signInName = '', name = '', kind, email, administrator } = request.form
    const made = await perform(
      create,
      {
        ...{ signInName, name, kind: kind || 'person' },
        ...(email?.trim() ? { email } : {}),
        ...(administrator === 'yes' ? { administrator: true } : {}),
      },
      context,
    )
    if (!made.ok && wantsProof(made.problems)) return toProof(asked, to(view, '/accounts'))
    if (made.ok) once = linkOnce(asked, made.value)
    else problems = made.problems
  }
  const { after } = request.query
  const found = await perform(list, after ? { after } : {}, context)
  if (!found.ok) return shown(errorPage(view, found.problems), statusOf(found.problems))
  const { accounts: all, next } = found.value
  const made = page(view, {
    title: words.title,
    lead: words.lead(number(view, all.length)),
    source: null,
    body: html`${refusals(view, problems)}${once ? onceNotice(view, once.secret, once.lead, once.said) : null}${table(
      view,
      {
        caption: words.title,
        hideCaption: true,
        rows: all,
        columns: [
          {
            key: 'name',
            title: words.name,
            heads: true,
            cell: (one) => html`<a href="${to(view, `/accounts/${one.account}`)}">${one.name}</a>`,
          },
          { key: 'signInName', title: words.signInName, cell: (one) => html`<code>${one.signInName}</code>` },
          { key: 'kind', title: words.kind, cell: (one) => words.kinds[one.kind] },
          { key: 'state', title: words.state, cell: (one) => words.states[one.state] },
          { key: 'created', title: words.created, cell: (one) => moment(view, one.createdAt) },
        ],
      },
    )}${next ? html`<p><a rel="next" href="${to(view, '/accounts', { after: next })}">${words.next}</a></p>` : null}${section(
      'create',
      words.create,
      createForm(asked, problems),
    )}`,
  })
  return shown(made, problems.length > 0 ? statusOf(problems) : 200)
}

const createForm = ({ view, request }: Asked, problems: readonly Problem[]): Html => {
  const { accounts: words, account, link } = wordsOfAccounts(view)
  const { signInName = '', name = '', email = '' } = problems.length > 0 ? request.form : {}
  return postForm({
    action: to(view, '/accounts'),
    formKey: request.formKey,
    label: words.create,
    fields: html`${plainField(view, {
      name: 'signInName',
      label: words.signInName,
      hint: link.signInNameHint,
      value: signInName,
      problems,
    })}${plainField(view, { name: 'name', label: words.name, value: name, problems })}${choiceField(view, {
      name: 'kind',
      label: words.kind,
      value: 'person',
      choices: accountKinds.map((value) => ({ value, label: words.kinds[value] })),
    })}${plainField(view, { name: 'email', label: account.email, value: email, optional: true, problems })}${choiceField(
      view,
      {
        name: 'administrator',
        label: words.administrator,
        value: '',
        choices: [
          { value: '', label: words.none },
          { value: 'yes', label: words.whole },
        ],
      },
    )}`,
    button: words.button,
  })
}

const bare = async (made: Promise<Result<unknown>>): Promise<Done> => {
  const result = await made
  return result.ok ? fine(null) : result
}

const doneWith = async (asked: Asked, account: string): Promise<Done | null> => {
  const { request, context, view } = asked
  const { do: wanted, session, key, ...form } = request.form
  const resetWith = async (factors: boolean): Promise<Done> => {
    const made = await perform(reset, { account, factors }, context)
    return made.ok ? fine(linkOnce(asked, made.value)) : made
  }
  switch (wanted) {
    case 'lock':
      return bare(perform(lock, { account }, context))
    case 'unlock':
      return bare(perform(unlock, { account }, context))
    case 'close':
      return bare(perform(close, { account }, context))
    case 'reset':
      return resetWith(false)
    case 'reset-factors':
      return resetWith(true)
    case 'revoke':
      return bare(perform(revoke, { account, ...(session ? { session } : {}) }, context))
    case 'contact': {
      const looked = await perform(contact, { account }, context)
      if (!looked.ok) return looked
      const all = wordsOfAccounts(view)
      return fine({ secret: looked.value.email ?? '', lead: all.account.email, said: all.accounts.looked })
    }
    case 'revoke-key':
      return bare(perform(revokeKey, { key }, context))
    case 'key': {
      const made = await perform(createKey, { account, ...keyFields(form) }, context)
      if (!made.ok) return made
      return fine({ secret: made.value.secret ?? '', lead: wordsOfAccounts(view).account.issued })
    }
    default:
      return null
  }
}

export const oneAccountPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, context, view, visit } = asked
  const { accounts: words } = wordsOfAccounts(view)
  const id = (request.params.account ?? '').slice(0, 100)
  const place = `/accounts/${encodeURIComponent(id)}`
  const allowed = await perform(list, { limit: 1 }, context)
  if (!allowed.ok) return shown(errorPage(view, allowed.problems), statusOf(allowed.problems))
  const done = request.method === 'POST' ? await doneWith(asked, id) : null
  if (done && !done.ok && wantsProof(done.problems)) return toProof(asked, to(view, place))
  const account = await accountOf(visit.database, id)
  if (!account) return shown(errorPage(view, [accountProblem('no-such-account', { account: id })]), 404)
  const problems = done && !done.ok ? done.problems : []
  const once = done?.ok ? done.value : null
  const made = page(view, {
    title: account.name,
    lead: html`<code>${account.signInName}</code>, ${words.kinds[account.kind]}, ${words.states[account.state]}`,
    source: null,
    body: html`${refusals(view, problems)}${
      done?.ok && !once ? html`<div role="status">${notice('met', words.done)}</div>` : null
    }${once ? onceNotice(view, once.secret, once.lead, once.said) : null}${facts([
      [words.created, moment(view, account.createdAt)],
      [wordsOfAccounts(view).account.email, masked(account).email],
    ])}${account.state === 'closed' ? null : section('actions', words.actions, actions(asked, account, place))}${
      account.kind === 'person' ? await sessionsOf(asked, account, place) : null
    }${await keysOf(asked, account, place, problems)}<p><a href="${to(view, '/accounts')}">${words.back}</a></p>`,
  })
  return shown(made, problems.length > 0 ? statusOf(problems) : 200)
}

const button = (
  { view, request }: Asked,
  place: string,
  wanted: string,
  label: string,
  hidden: Readonly<Record<string, string>> = {},
): Html =>
  postForm({
    action: to(view, place),
    formKey: request.formKey,
    hidden: { ...hidden, do: wanted },
    button: label,
    small: true,
  })

const actions = (asked: Asked, { kind, state, email }: Account, place: string): Content => {
  const { accounts: words } = wordsOfAccounts(asked.view)
  const offered: readonly (readonly [string, string])[] = [
    ...(kind === 'person'
      ? ([
          ['reset', words.reset],
          ['reset-factors', words.resetFactors],
        ] as const)
      : []),
    ...(email === null ? [] : ([['contact', words.contact]] as const)),
    ['unlock', words.unlock],
    ...(state === 'active' ? ([['lock', words.lock]] as const) : []),
  ]
  return html`<div class="actions">${offered.map(([wanted, label]) => button(asked, place, wanted, label))}<details><summary>${words.close}</summary><p>${words.closeLead}</p>${button(asked, place, 'close', words.close)}</details></div>`
}

const sessionsOf = async (asked: Asked, { account }: Account, place: string): Promise<Html> => {
  const { view, context } = asked
  const { accounts: words, account: own } = wordsOfAccounts(view)
  const found = await perform(sessions, { account }, context)
  const rows = found.ok ? found.value : []
  return section(
    'sessions',
    own.sessions,
    rows.length === 0
      ? html`<p>${words.noSessions}</p>`
      : html`${table(view, {
          caption: own.sessions,
          hideCaption: true,
          rows,
          columns: [
            ...sessionColumns(view),
            {
              key: 'end',
              title: own.end,
              cell: ({ session }) => button(asked, place, 'revoke', own.end, { session }),
            },
          ],
        })}${button(asked, place, 'revoke', words.signOut)}`,
  )
}

const keysOf = async (
  asked: Asked,
  { account, state }: Account,
  place: string,
  problems: readonly Problem[],
): Promise<Html> => {
  const { view, context, request } = asked
  const { account: words } = wordsOfAccounts(view)
  const found = await perform(keys, { account }, context)
  return section(
    'keys',
    words.keys,
    html`${keysTable(view, found.ok ? found.value : [], (key) =>
      button(asked, place, 'revoke-key', words.revoke, { key }),
    )}${
      state === 'closed'
        ? null
        : postForm({
            action: to(view, place),
            formKey: request.formKey,
            hidden: { do: 'key' },
            label: words.issue,
            fields: html`${plainField(view, { name: 'label', label: words.keyLabel, problems })}${plainField(
              view,
              {
                name: 'scopes',
                label: words.scopes,
                hint: words.scopesHint,
                problems,
              },
            )}${plainField(view, { name: 'days', label: words.days, value: '90', problems })}`,
            button: words.issue,
          })
    }`,
  )
}
