/** What administrators change of an account: its details, and who it is at a provider of sign-in. */
import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { wholeCountry } from '../access/model.ts'
import { choiceField, flagField, textField } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { oneLine } from './model.ts'
import { accountProblem } from './problems.ts'
import { endSessions } from './session-store.ts'
import { accountField, administratorsNow, meant, touchedAccount } from './shared.ts'
import { setDetails, unlinkElsewhere } from './store.ts'

export const change = defineOperation({
  name: 'accounts.change',
  kind: 'command',
  access: administratorsNow,
  where: () => wholeCountry,
  summary: {
    vi: 'Sửa tên hiển thị, ngôn ngữ, email của một tài khoản; tên đăng nhập giữ nguyên',
    en: 'Changes name, language and e-mail of an account; its sign-in name stays',
  },
  input: Type.Object({
    account: accountField,
    name: Type.Optional(textField({ maxLength: 200, description: 'Name as others see it' })),
    language: Type.Optional(choiceField(['vi', 'en'], { description: 'The language of its pages' })),
    email: Type.Optional(textField({ maxLength: 254, description: 'Contact' })),
    noEmail: Type.Optional(flagField({ description: 'Takes the e-mail address away' })),
  }),
  output: Type.Object({ account: Type.String(), signInName: Type.String() }),
  positional: ['account'],
  examples: ['an.nguyen --name "Nguyễn Văn An" --email an@office.example'],
  touched: touchedAccount,
  run: async ({ account: given, name, language, email, noEmail }, context) => {
    const found = await meant(given, context)
    if (!found.ok) return found
    const { account, signInName, ...now } = found.value
    if (now.state === 'closed') return refused(accountProblem('account-closed', { account: signInName }))
    await setDetails(context.database, account, {
      name: oneLine(name ?? '') || now.name,
      language: language ?? now.language,
      email: noEmail ? null : email ? oneLine(email) : now.email,
    })
    return fine({ account, signInName })
  },
})

export const unlink = defineOperation({
  name: 'accounts.unlink',
  kind: 'command',
  access: administratorsNow,
  where: () => wholeCountry,
  summary: {
    vi: 'Bỏ liên kết với người dùng ở nhà cung cấp đăng nhập; mọi phiên của tài khoản hết',
    en: 'Takes the link to a subject of a sign-in provider away; the sessions of the account end',
  },
  input: Type.Object({
    account: accountField,
    issuer: textField({ maxLength: 500, description: 'The provider, as it names itself' }),
    subject: textField({ maxLength: 255, description: 'The person there, as the provider names them' }),
  }),
  output: Type.Object({ account: Type.String(), ended: Type.Integer() }),
  positional: ['account'],
  examples: ['an.nguyen --issuer https://dang-nhap.example --subject 8f2c41'],
  touched: touchedAccount,
  run: async ({ account: given, issuer, subject }, context) => {
    const found = await meant(given, context)
    if (!found.ok) return found
    const { account } = found.value
    const { database, now } = context
    if (!(await unlinkElsewhere(database, { issuer, subject, account })))
      return refused(accountProblem('not-linked', { account: found.value.signInName }, { field: 'subject' }))
    return fine({ account, ended: await endSessions(database, account, { but: null }, now) })
  },
})
