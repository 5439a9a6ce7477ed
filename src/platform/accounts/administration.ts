/** What administrators, and the operator at the command line, do with accounts. */

import { Type } from 'typebox'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { actorId } from '../access/actor.ts'
import { wholeCountry } from '../access/model.ts'
import {
  afterField,
  choiceField,
  codeField,
  flagField,
  limitField,
  nullableText,
  textField,
} from '../fields.ts'
import { uuidv7 } from '../ids.ts'
import { accountLocked } from '../notices/kinds.ts'
import { tell } from '../notices/tell.ts'
import { type Context, defineOperation } from '../operation.ts'
import { pagingOf } from '../paging.ts'
import { giveAdministration, isLastAdministrator } from './grants.ts'
import { revokeKeysOf } from './key-store.ts'
import { linkPath, newLink, whyNotNames } from './links.ts'
import {
  type Account,
  AccountSchema,
  accountKinds,
  accountStates,
  oneLine,
  SessionSchema,
  signInNameOf,
} from './model.ts'
import { accountProblem } from './problems.ts'
import { accountKeyIn } from './secrets.ts'
import { endSession, endSessions, sessionsOf } from './session-store.ts'
import {
  accountField,
  administrators,
  administratorsNow,
  idleMinutesIn,
  masked,
  meant,
  shownOnce,
  touchedAccount,
} from './shared.ts'
import { accountElsewhere, accounts, insertAccount, linkElsewhere, setState } from './store.ts'
import { forgetTriesOf } from './tries.ts'

const WithLink = Type.Object({
  account: Type.String(),
  signInName: Type.String(),
  /** Path of the link that lets its owner choose a password; shown once. */
  link: shownOnce,
  linkUntil: nullableText,
})

const linkTold = (
  { signInName, link, linkUntil }: { signInName: string; link: string | null; linkUntil: string | null },
  language: 'vi' | 'en',
): string => {
  if (link === null) return language === 'vi' ? `${signInName}: xong\n` : `${signInName}: done\n`
  return language === 'vi'
    ? `${signInName}: đường dẫn dùng một lần, đến ${linkUntil} (thêm vào sau địa chỉ trang web):\n${link}\n`
    : `${signInName}: a link that works once, until ${linkUntil} (put it after the address of the site):\n${link}\n`
}

export const list = defineOperation({
  name: 'accounts.list',
  kind: 'query',
  access: administrators,
  where: () => wholeCountry,
  summary: { vi: 'Các tài khoản, theo tên đăng nhập', en: 'The accounts, by sign-in name' },
  input: Type.Object({
    state: Type.Optional(choiceField(accountStates, { description: 'Only those in this state' })),
    limit: Type.Optional(limitField(500, { description: 'Most accounts; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  pages: { rows: 'accounts' },
  output: Type.Object({
    accounts: Type.Array(AccountSchema),
    next: nullableText,
  }),
  examples: ['', '--state locked --json'],
  table: {
    columns: ['sign_in_name', 'name', 'kind', 'state', 'created_at', 'account'],
    rows: ({ accounts: all }) =>
      all.map((one) => [one.signInName, one.name, one.kind, one.state, one.createdAt, one.account]),
  },
  run: async (input, { database }) => {
    const paging = pagingOf('accounts.list', input, { usual: 100, order: ['text'] })
    if (!paging.ok) return paging
    const { place, wanted: most, cut } = paging.value
    const found = await accounts(database, {
      state: input.state ?? null,
      after: place && String(place[0]),
      most,
    })
    const { rows, next } = cut(found, ({ signInName }) => [signInName])
    return fine({ accounts: rows.map(masked), next })
  },
})

export const create = defineOperation({
  name: 'accounts.create',
  kind: 'command',
  access: administratorsNow,
  where: () => wholeCountry,
  summary: {
    vi: 'Tạo tài khoản và đường dẫn một lần để người đó tự đặt mật khẩu',
    en: 'Creates an account and a link by which its owner chooses a password',
  },
  input: Type.Object({
    signInName: textField({ maxLength: 80, description: 'What is typed to sign in; given once, for ever' }),
    name: textField({ description: 'Name as others see it' }),
    kind: Type.Optional(choiceField(accountKinds, { description: 'A person, or another program (client)' })),
    language: Type.Optional(choiceField(['vi', 'en'], { description: 'The language of its pages' })),
    email: Type.Optional(textField({ maxLength: 254, description: 'Contact, not needed' })),
    administrator: Type.Optional(flagField({ description: 'Administers the whole deployment' })),
  }),
  output: WithLink,
  positional: ['signInName', 'name'],
  examples: ['an.nguyen "Nguyễn Văn An"', 'so-noi-vu "Phần mềm Sở Nội vụ" --kind client'],
  touched: touchedAccount,
  told: linkTold,
  run: async (
    { signInName: typed, name: typedName, kind = 'person', language = 'vi', email, administrator },
    context,
  ) => {
    const { database, now, today, actor } = context
    const [signInName, name] = [signInNameOf(typed), oneLine(typedName)]
    const against = whyNotNames(signInName, name)
    if (against.length > 0) return refused(...against)
    const account = uuidv7(Date.parse(now))
    const made = { account, kind, signInName, name, language, state: 'active', createdAt: now } as const
    if (!(await insertAccount(database, { ...made, email: email ? oneLine(email) : null })))
      return refused(accountProblem('name-taken', { name: signInName }, { field: 'signInName' }))
    if (administrator) await giveAdministration(database, account, { on: today, now, by: actorId(actor) })
    if (kind === 'client') return fine({ account, signInName, link: null, linkUntil: null })
    return fine({ account, signInName, ...(await linkFor(context, account, 'welcome', false)) })
  },
})

const linkFor = async (
  { database, now }: Context,
  account: string,
  purpose: 'welcome' | 'reset',
  clearsFactors: boolean,
) => {
  const made = await newLink(database, { account, purpose, clearsFactors }, now)
  return { link: linkPath(made.secret), linkUntil: made.expiresAt }
}

export const reset = defineOperation({
  name: 'accounts.reset',
  kind: 'command',
  access: administratorsNow,
  where: () => wholeCountry,
  summary: {
    vi: 'Đường dẫn một lần để đặt mật khẩu mới, khi quên hoặc mất thiết bị',
    en: 'A link to choose a new password, for who forgot it or lost a device',
  },
  input: Type.Object({
    account: accountField,
    factors: Type.Optional(flagField({ description: 'The second factors go as well' })),
  }),
  output: WithLink,
  positional: ['account'],
  examples: ['an.nguyen', 'an.nguyen --factors'],
  touched: touchedAccount,
  told: linkTold,
  run: async ({ account: given, factors = false }, context) => {
    const found = await usable(given, context)
    if (!found.ok) return found
    const { account, signInName, kind } = found.value
    if (kind === 'client') return refused(accountProblem('not-for-clients', { account: signInName }))
    return fine({ account, signInName, ...(await linkFor(context, account, 'reset', factors)) })
  },
})

/** An account that is not closed. */
const usable = async (given: string, context: Context): Promise<Result<Account>> => {
  const found = await meant(given, context)
  if (found.ok && found.value.state === 'closed')
    return refused(accountProblem('account-closed', { account: found.value.signInName }))
  return found
}

const State = Type.Object({ account: Type.String(), signInName: Type.String(), state: Type.String() })

const stateOperation = <const Verb extends 'lock' | 'unlock' | 'close'>(
  verb: Verb,
  state: Account['state'],
  summary: { readonly vi: string; readonly en: string },
) =>
  defineOperation({
    name: `accounts.${verb}` as const,
    kind: 'command',
    access: administratorsNow,
    where: () => wholeCountry,
    summary,
    input: Type.Object({ account: accountField }),
    output: State,
    positional: ['account'],
    examples: ['an.nguyen'],
    touched: touchedAccount,
    run: async ({ account: given }, context) => {
      const { database, now, today } = context
      const found = await usable(given, context)
      if (!found.ok) return found
      const { account, signInName } = found.value
      if (state !== 'active' && (await isLastAdministrator(database, account, today)))
        return refused(accountProblem('last-administrator'))
      await setState(database, account, state, now)
      if (state === 'locked') await tell(accountLocked, { account, path: '/account' }, context)
      if (state !== 'active') await endSessions(database, account, { but: null }, now)
      if (state === 'closed') await revokeKeysOf(database, account, now)
      if (state === 'active') await forgetTriesOf(database, accountKeyIn(context.data), [signInName, account])
      return fine({ account, signInName, state })
    },
  })

export const lock = stateOperation('lock', 'locked', {
  vi: 'Khóa tài khoản: không đăng nhập được, mọi phiên hết',
  en: 'Locks an account: it cannot sign in, its sessions end',
})
export const unlock = stateOperation('unlock', 'active', {
  vi: 'Mở khóa tài khoản, và bỏ thời gian chờ sau các lần thử sai',
  en: 'Unlocks an account, and forgets its failed tries',
})
export const close = stateOperation('close', 'closed', {
  vi: 'Đóng tài khoản vĩnh viễn; phiên và khóa của nó hết',
  en: 'Closes an account for ever; its sessions and keys end',
})

export const sessions = defineOperation({
  name: 'accounts.sessions',
  kind: 'query',
  access: administrators,
  where: () => wholeCountry,
  summary: { vi: 'Các phiên đăng nhập còn mở của một tài khoản', en: 'The open sessions of an account' },
  input: Type.Object({ account: accountField }),
  output: Type.Array(SessionSchema),
  positional: ['account'],
  examples: ['an.nguyen'],
  table: {
    columns: ['session', 'begun_at', 'seen_at', 'expires_at', 'means', 'device'],
    rows: (all) =>
      all.map((one) => [
        one.session,
        one.begunAt,
        one.seenAt,
        one.expiresAt,
        one.means.join('+'),
        one.device,
      ]),
  },
  run: async ({ account: given }, context) => {
    const found = await meant(given, context)
    if (!found.ok) return found
    const current = context.actor.kind === 'person' ? context.actor.session : null
    const shown = { current, idleMinutes: idleMinutesIn(context) }
    return fine([...(await sessionsOf(context.database, found.value.account, shown, context.now))])
  },
})

export const revoke = defineOperation({
  name: 'accounts.revoke',
  kind: 'command',
  access: administratorsNow,
  where: () => wholeCountry,
  summary: {
    vi: 'Kết thúc một phiên, hoặc mọi phiên, của một tài khoản',
    en: 'Ends a session of an account, or all of them',
  },
  input: Type.Object({
    account: accountField,
    session: Type.Optional(codeField({ description: 'Only that one; all when left out' })),
  }),
  output: Type.Object({ account: Type.String(), ended: Type.Integer() }),
  positional: ['account'],
  examples: ['an.nguyen'],
  touched: touchedAccount,
  run: async ({ account: given, session }, context) => {
    const { database, now } = context
    const found = await meant(given, context)
    if (!found.ok) return found
    const { account } = found.value
    if (session === undefined)
      return fine({ account, ended: await endSessions(database, account, { but: null }, now) })
    const ended = await endSession(database, { session, account }, now)
    return ended
      ? fine({ account, ended: 1 })
      : refused(accountProblem('no-such-session', {}, { field: 'session' }))
  },
})

export const link = defineOperation({
  name: 'accounts.link',
  kind: 'command',
  access: administratorsNow,
  where: () => wholeCountry,
  summary: {
    vi: 'Liên kết tài khoản với người dùng ở nhà cung cấp đăng nhập',
    en: 'Links an account to a subject of a sign-in provider',
  },
  input: Type.Object({
    account: accountField,
    issuer: textField({ maxLength: 500, description: 'The provider, as it names itself' }),
    subject: textField({ maxLength: 255, description: 'The person there, as the provider names them' }),
  }),
  output: Type.Object({ account: Type.String(), issuer: Type.String(), subject: Type.String() }),
  positional: ['account'],
  examples: ['an.nguyen --issuer https://dang-nhap.example --subject 8f2c41'],
  touched: touchedAccount,
  run: async ({ account: given, issuer, subject }, context) => {
    const found = await usable(given, context)
    if (!found.ok) return found
    const { account } = found.value
    await linkElsewhere(context.database, { issuer, subject, account }, context.now)
    const linked = await accountElsewhere(context.database, issuer, subject)
    return linked?.account === account
      ? fine({ account, issuer, subject })
      : refused(accountProblem('linked-elsewhere', { account: linked?.signInName ?? '' }))
  },
})
