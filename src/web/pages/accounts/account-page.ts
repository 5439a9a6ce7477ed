/** `/account`: my details, password, second factors, sessions and keys. */
import type { Static } from 'typebox'
import type { Problem } from '../../../kernel/problems.ts'
import type { Result } from '../../../kernel/result.ts'
import { termOf } from '../../../kernel/terms.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { createMyKey, myKeys, revokeMyKey } from '../../../platform/accounts/key-operations.ts'
import {
  endMySession,
  me,
  mySessions,
  removeMyFactor,
  setMyDetails,
  setMyPassword,
} from '../../../platform/accounts/own.ts'
import type { PageAnswer } from '../../../platform/page.ts'
import { perform } from '../../../platform/perform.ts'
import { choiceField } from '../../form.ts'
import { type Content, type Html, html } from '../../html.ts'
import { page, section } from '../../layout.ts'
import { notice } from '../../notice.ts'
import { table } from '../../table.ts'
import { date, to } from '../../view.ts'
import { keyFields, keysTable, moment, onceNotice, sessionColumns } from './lists.ts'
import { passwordField, plainField, postForm, refusals, wordsOfAccounts } from './parts.ts'
import { type Asked, sentOn, shown, statusOf, toProof, wantsProof } from './visit.ts'

type Me = Static<(typeof me)['output']>

export const accountPage = async (asked: Asked): Promise<PageAnswer> => {
  const { request, view } = asked
  if (request.method === 'GET') return await shownAccount(asked, [], null)
  const done = await doneWith(asked)
  if (done === null) return await shownAccount(asked, [], null)
  if (done.ok)
    return done.value
      ? await shownAccount(asked, [], done.value)
      : sentOn(to(view, '/account', { done: 'yes' }))
  if (wantsProof(done.problems)) return toProof(asked, to(view, '/account'))
  return await shownAccount(asked, done.problems, null)
}

/** What the form asked for; a secret when there is one to show, once. */
const doneWith = async ({ request, context }: Asked): Promise<Result<string | null> | null> => {
  const { do: wanted, ...form } = request.form
  const bare = async (made: Promise<Result<unknown>>): Promise<Result<null>> => {
    const result = await made
    return result.ok ? { ok: true, value: null } : result
  }
  const text = (name: string) => (form[name]?.trim() ? { [name]: form[name] } : {})
  switch (wanted) {
    case 'details':
      return bare(
        perform(setMyDetails, { ...text('name'), language: form.language, ...text('email') }, context),
      )
    case 'password':
      return bare(perform(setMyPassword, { password: form.password, again: form.again }, context))
    case 'factor':
      return bare(perform(removeMyFactor, { factor: form.factor }, context))
    case 'session':
      return bare(perform(endMySession, text('session'), context))
    case 'revoke':
      return bare(perform(revokeMyKey, { key: form.key }, context))
    case 'key': {
      const made = await perform(createMyKey, keyFields(form), context)
      return made.ok ? { ok: true, value: made.value.secret } : made
    }
    default:
      return null
  }
}

const shownAccount = async (
  asked: Asked,
  problems: readonly Problem[],
  secret: string | null,
): Promise<PageAnswer> => {
  const { context, view, request } = asked
  const { account: words } = wordsOfAccounts(view)
  const told = await perform(me, {}, context)
  if (!told.ok) return sentOn(to(view, '/sign-in', { next: to(view, '/account') }))
  const mine = told.value
  const administers = mine.grants.some(({ role }) => role === 'administrator')
  const made = page(view, {
    title: words.title,
    lead: words.lead(mine.name, mine.signInName ?? ''),
    source: null,
    body: html`${refusals(view, problems)}${
      request.query.done === 'yes' ? html`<div role="status">${notice('met', words.done)}</div>` : null
    }${secret ? onceNotice(view, secret) : null}<ul class="links"><li><a href="${to(view, '/work')}">${words.workspace}</a></li>${
      administers ? html`<li><a href="${to(view, '/accounts')}">${words.administer}</a></li>` : null
    }</ul>${signOutForm(asked)}${details(asked, mine, problems)}${grants(asked, mine)}${password(asked, problems)}${factors(
      asked,
      mine,
    )}${await sessions(asked)}${await keys(asked, problems)}`,
  })
  return shown(made, problems.length > 0 ? statusOf(problems) : 200)
}

const signOutForm = ({ request, view }: Asked): Html =>
  postForm({
    action: to(view, '/sign-out'),
    formKey: request.formKey,
    button: wordsOfAccounts(view).account.signOut,
    small: true,
  })

const ownForm = (
  { request, view }: Asked,
  wanted: string,
  parts: {
    button: string
    fields?: Content
    hidden?: Record<string, string>
    small?: boolean
    label?: string
  },
): Html =>
  postForm({
    ...parts,
    action: to(view, '/account'),
    formKey: request.formKey,
    hidden: { ...parts.hidden, do: wanted },
  })

const details = (asked: Asked, mine: Me, problems: readonly Problem[]): Html => {
  const { view } = asked
  const { account: words } = wordsOfAccounts(view)
  return section(
    'details',
    words.details,
    ownForm(asked, 'details', {
      label: words.details,
      fields: html`${plainField(view, { name: 'name', label: words.name, value: mine.name, complete: 'name', problems })}${choiceField(
        view,
        {
          name: 'language',
          label: words.language,
          value: mine.language ?? 'vi',
          choices: (['vi', 'en'] as const).map((value) => ({ value, label: words.languages[value] })),
        },
      )}${plainField(view, { name: 'email', label: words.email, value: mine.email ?? '', complete: 'email', optional: true, problems })}`,
      button: words.save,
    }),
  )
}

const grants = ({ view }: Asked, { grants: all }: Me): Html => {
  const { account: words } = wordsOfAccounts(view)
  return section(
    'grants',
    words.grants,
    all.length === 0
      ? html`<p>${words.noGrants}</p>`
      : table(view, {
          caption: words.grants,
          hideCaption: true,
          rows: all,
          columns: [
            {
              key: 'role',
              title: words.role,
              heads: true,
              cell: ({ role }) => (view.language === 'vi' ? (termOf(role)?.vi ?? role) : role),
            },
            {
              key: 'unit',
              title: words.unit,
              cell: ({ unit }) => (unit === wholeCountry ? words.country : html`<code>${unit}</code>`),
            },
            {
              key: 'until',
              title: words.until,
              cell: ({ until }) => (until ? date(view, until) : view.words.none),
            },
            { key: 'decision', title: words.decision, cell: ({ decision }) => decision },
          ],
        }),
  )
}

const password = (asked: Asked, problems: readonly Problem[]): Html => {
  const { view } = asked
  const { account: words, link } = wordsOfAccounts(view)
  return section(
    'password',
    words.password,
    html`<p class="quiet">${words.passwordLead}</p>${ownForm(asked, 'password', {
      label: words.password,
      fields: html`${passwordField(
        view,
        { name: 'password', label: link.password, hint: link.passwordHint, problems },
        'new-password',
      )}${passwordField(view, { name: 'again', label: link.again, problems }, 'new-password')}`,
      button: words.change,
    })}`,
  )
}

const factors = (asked: Asked, { factors: all }: Me): Html => {
  const { view } = asked
  const { account: words } = wordsOfAccounts(view)
  return section(
    'factors',
    words.factors,
    html`${
      all.length === 0
        ? html`<p>${words.noFactors}</p>`
        : table(view, {
            caption: words.factors,
            hideCaption: true,
            rows: all,
            columns: [
              { key: 'label', title: words.label, heads: true, cell: ({ label }) => label },
              { key: 'kind', title: words.kind, cell: ({ kind }) => words.kinds[kind] },
              { key: 'added', title: words.added, cell: ({ addedAt }) => moment(view, addedAt) },
              { key: 'used', title: words.used, cell: ({ lastUsedAt }) => moment(view, lastUsedAt) },
              {
                key: 'remove',
                title: words.remove,
                cell: ({ factor }) =>
                  ownForm(asked, 'factor', { button: words.remove, hidden: { factor }, small: true }),
              },
            ],
          })
    }<ul class="links"><li><a href="${to(view, '/account/totp')}">${words.addTotp}</a></li><li><a href="${to(
      view,
      '/account/passkey',
    )}">${words.addPasskey}</a></li></ul>`,
  )
}

const sessions = async (asked: Asked): Promise<Html> => {
  const { view, context } = asked
  const { account: words } = wordsOfAccounts(view)
  const found = await perform(mySessions, {}, context)
  const rows = found.ok ? found.value : []
  return section(
    'sessions',
    words.sessions,
    html`${table(view, {
      caption: words.sessions,
      hideCaption: true,
      rows,
      columns: [
        ...sessionColumns(view),
        {
          key: 'end',
          title: words.end,
          cell: ({ session, current }) =>
            current
              ? words.thisOne
              : ownForm(asked, 'session', { button: words.end, hidden: { session }, small: true }),
        },
      ],
    })}${rows.length > 1 ? ownForm(asked, 'session', { button: words.endOthers, small: true }) : null}`,
  )
}

const keys = async (asked: Asked, problems: readonly Problem[]): Promise<Html> => {
  const { view, context } = asked
  const { account: words } = wordsOfAccounts(view)
  const found = await perform(myKeys, {}, context)
  return section(
    'keys',
    words.keys,
    html`<p class="quiet">${words.keysLead}</p>${keysTable(view, found.ok ? found.value : [], (key) =>
      ownForm(asked, 'revoke', { button: words.revoke, hidden: { key }, small: true }),
    )}${ownForm(asked, 'key', {
      label: words.issue,
      fields: html`${plainField(view, { name: 'label', label: words.keyLabel, problems })}${plainField(view, {
        name: 'scopes',
        label: words.scopes,
        hint: words.scopesHint,
        problems,
      })}${plainField(view, { name: 'days', label: words.days, value: '90', problems })}`,
      button: words.issue,
    })}`,
  )
}
