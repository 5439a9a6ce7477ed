/** Keys for programs: issued, listed and revoked by administrators for any account, and by people for their own. */

import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { actorId } from '../access/actor.ts'
import { wholeCountry } from '../access/model.ts'
import { codeField, limitField, textField } from '../fields.ts'
import { type Context, defineOperation } from '../operation.ts'
import { chosenNumber } from '../site-settings/choices.ts'
import { keysOf, revokeKey as revokeIn } from './key-store.ts'
import { issueKey, scopePattern } from './keys.ts'
import { KeySchema, type KeyShown } from './model.ts'
import { accountProblem } from './problems.ts'
import {
  accountField,
  administrators,
  administratorsNow,
  anyone,
  anyoneNow,
  meant,
  personIn,
  shownOnce,
  touchedAccount,
} from './shared.ts'

const wanted = {
  label: textField({ maxLength: 80, description: 'What it is for' }),
  scopes: Type.Array(Type.String({ pattern: scopePattern, maxLength: 80 }), {
    minItems: 1,
    maxItems: 50,
    description: 'Operations it may ask: register.unit, or all of a part: register.*',
  }),
  days: Type.Optional(limitField(730, { description: 'Days until it ends; 90 when left out' })),
}

/** Administrators choose how long a key may last at most. */
const whyNotDays = async (days: number, context: Context) => {
  const most = await chosenNumber('key-days', context)
  return days > most ? refused(accountProblem('key-lasts-too-long', { days, most }, { field: 'days' })) : null
}

const Issued = Type.Object({
  account: Type.String(),
  key: Type.String(),
  /** The whole key; shown once. */
  secret: shownOnce,
  expiresAt: Type.String(),
})

const issuedTold = (
  { key, secret, expiresAt }: { key: string; secret: string | null; expiresAt: string },
  language: 'vi' | 'en',
): string =>
  language === 'vi'
    ? `Khóa ${key}, đến ${expiresAt}. Chỉ hiện một lần:\n${secret}\n`
    : `Key ${key}, until ${expiresAt}. It is shown once:\n${secret}\n`

const columns = [
  ...[
    'key',
    'label',
    'ending',
    'scopes',
    'created_at',
    'expires_at',
    'revoked_at',
    'last_used_at',
    'account',
  ],
] as const

const rowsOf = (all: readonly KeyShown[]) =>
  all.map((one) => [
    ...[one.key, one.label, one.ending, one.scopes.join(' '), one.createdAt, one.expiresAt],
    ...[one.revokedAt, one.lastUsedAt, one.account],
  ])

export const keys = defineOperation({
  name: 'accounts.keys',
  kind: 'query',
  access: administrators,
  where: () => wholeCountry,
  summary: {
    vi: 'Các khóa đã cấp, của mọi tài khoản hay một tài khoản',
    en: 'The keys issued, of all accounts or of one',
  },
  input: Type.Object({ account: Type.Optional(accountField) }),
  output: Type.Array(KeySchema),
  positional: ['account'],
  examples: ['', '--json'],
  table: { columns, rows: rowsOf },
  run: async ({ account: given }, context) => {
    if (given === undefined) return fine([...(await keysOf(context.database, null))])
    const found = await meant(given, context)
    return found.ok ? fine([...(await keysOf(context.database, found.value.account))]) : found
  },
})

export const createKey = defineOperation({
  name: 'accounts.createKey',
  kind: 'command',
  access: administratorsNow,
  where: () => wholeCountry,
  summary: {
    vi: 'Cấp khóa cho một tài khoản; khóa chỉ hiện một lần',
    en: 'Issues a key to an account; it is shown once',
  },
  input: Type.Object({ account: accountField, ...wanted }),
  output: Issued,
  positional: ['account', 'label'],
  examples: ['so-noi-vu "Đồng bộ hằng ngày" --scopes register.* --days 180'],
  touched: touchedAccount,
  told: issuedTold,
  run: async ({ account: given, label, scopes, days = 90 }, context) => {
    const found = await meant(given, context)
    if (!found.ok) return found
    const { account, state, signInName } = found.value
    if (state === 'closed') return refused(accountProblem('account-closed', { account: signInName }))
    const by = actorId(context.actor)
    const against = await whyNotDays(days, context)
    if (against) return against
    return fine({
      account,
      ...(await issueKey(context.database, { account, label, scopes, days, by }, context.now)),
    })
  },
})

export const revokeKey = defineOperation({
  name: 'accounts.revokeKey',
  kind: 'command',
  access: administratorsNow,
  where: () => wholeCountry,
  summary: {
    vi: 'Thu hồi một khóa; mã lấy bằng nó hết theo',
    en: 'Revokes a key; tokens got with it end too',
  },
  input: Type.Object({ key: codeField({ description: 'Its identity' }) }),
  output: Type.Object({ account: Type.String(), key: Type.String() }),
  positional: ['key'],
  examples: ['01978a5c-1f0e-7c3a-9d2b-000000000000'],
  touched: touchedAccount,
  run: async ({ key }, { database, now }) => {
    const account = await revokeIn(database, { key, account: null }, now)
    return account === null
      ? refused(accountProblem('no-such-key', { key }, { field: 'key' }))
      : fine({ account, key })
  },
})

const http: readonly 'http'[] = ['http']

export const myKeys = defineOperation({
  name: 'accounts.myKeys',
  kind: 'query',
  access: anyone,
  faces: http,
  summary: {
    vi: 'Các khóa tôi đã cấp cho chương trình của mình',
    en: 'The keys that I issued to programs of mine',
  },
  input: Type.Object({}),
  output: Type.Array(KeySchema),
  examples: [''],
  table: { columns, rows: rowsOf },
  run: async (_input, context) => {
    const person = personIn(context)
    return person.ok ? fine([...(await keysOf(context.database, person.value.account))]) : person
  },
})

export const createMyKey = defineOperation({
  name: 'accounts.createMyKey',
  kind: 'command',
  access: anyoneNow,
  faces: http,
  summary: {
    vi: 'Cấp khóa cho chương trình làm việc thay tôi, trong quyền của tôi',
    en: 'Issues a key to a program that works for me, within my grants',
  },
  input: Type.Object(wanted),
  output: Issued,
  examples: ['--label "Bảng tính" --scopes register.*'],
  touched: touchedAccount,
  run: async ({ label, scopes, days = 90 }, context) => {
    const person = personIn(context)
    if (!person.ok) return person
    const { account } = person.value
    const against = await whyNotDays(days, context)
    if (against) return against
    const made = await issueKey(context.database, { account, label, scopes, days, by: account }, context.now)
    return fine({ account, ...made })
  },
})

export const revokeMyKey = defineOperation({
  name: 'accounts.revokeMyKey',
  kind: 'command',
  access: anyone,
  faces: http,
  summary: { vi: 'Thu hồi một khóa của tôi', en: 'Revokes a key of mine' },
  input: Type.Object({ key: codeField({ description: 'Its identity' }) }),
  output: Type.Object({ account: Type.String(), key: Type.String() }),
  examples: ['--key 01978a5c-1f0e-7c3a-9d2b-000000000000'],
  touched: touchedAccount,
  run: async ({ key }, context) => {
    const person = personIn(context)
    if (!person.ok) return person
    const account = await revokeIn(context.database, { key, account: person.value.account }, context.now)
    return account === null
      ? refused(accountProblem('no-such-key', { key }, { field: 'key' }))
      : fine({ account, key })
  },
})
