/** Accounts that are locked, and accounts by name or sign-in name. */
import { plainKey } from '../../kernel/text.ts'
import { maskOf } from '../access/mask.ts'
import type { SearchSource, WorkSource } from '../workspace/model.ts'
import { accounts, accountsNamed } from './store.ts'

export const lockedAccounts: WorkSource = {
  id: 'accounts.locked',
  title: { vi: 'Tài khoản đang khóa', en: 'Locked accounts' },
  operation: 'accounts.unlock',
  find: async ({ database, language }) =>
    (await accounts(database, { state: 'locked', after: null, most: 50 })).map(
      ({ account, name, signInName }) => ({
        id: account,
        title: language === 'vi' ? `Mở khóa hoặc đóng ${name}` : `Unlock or close ${name}`,
        detail: signInName,
        to: `/work/accounts/${account}`,
      }),
    ),
}

/** Administrators see accounts as they are; who gives grants sees those of the territory, masked. */
export const accountsFound: SearchSource = {
  id: 'accounts',
  title: { vi: 'Tài khoản', en: 'Accounts' },
  operation: 'access.explain',
  find: async (text, { database, actor }, limit) => {
    const administers =
      actor.kind === 'operator' ||
      (actor.kind === 'person' && actor.grants.some(({ role }) => role === 'administrator'))
    return (await accountsNamed(database, plainKey(text), limit)).map(({ account, name, signInName }) =>
      administers
        ? { title: name, detail: signInName, to: `/work/accounts/${account}` }
        : { title: maskOf('name', name), detail: maskOf('text', signInName), to: '/work/grants' },
    )
  },
}
