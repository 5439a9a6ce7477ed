/** `accounts.contact`: how to reach somebody, unmasked; each look leaves an entry. */
import { Type } from 'typebox'
import { fine } from '../../kernel/result.ts'
import { wholeCountry } from '../access/model.ts'
import { nullableText } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { accountField, administrators, meant, touchedAccount } from './shared.ts'

export const contact = defineOperation({
  name: 'accounts.contact',
  kind: 'query',
  looks: true,
  access: administrators,
  where: () => wholeCountry,
  touched: touchedAccount,
  summary: {
    vi: 'Thư điện tử của một tài khoản, không che; mỗi lần xem được ghi lại',
    en: 'The e-mail of an account, unmasked; each look is recorded',
  },
  input: Type.Object({ account: accountField }),
  output: Type.Object({ account: Type.String(), signInName: Type.String(), email: nullableText }),
  positional: ['account'],
  examples: ['an.nguyen'],
  run: async (input, context) => {
    const found = await meant(input.account, context)
    if (!found.ok) return found
    const { account, signInName, email } = found.value
    return fine({ account, signInName, email })
  },
})
