/** The pages by which people sign in and out, and look after accounts. */
import type { Page, PageAnswer } from '../../../platform/page.ts'
import { accountPage } from './account-page.ts'
import { accountsPage, oneAccountPage } from './accounts-pages.ts'
import { backPage, elsewherePage } from './elsewhere-pages.ts'
import { newPasskeyPage, totpPage } from './factor-pages.ts'
import { linkPage } from './link-page.ts'
import { provePage } from './prove-page.ts'
import { passkeyPage, secondPage, signInPage, signOutPage } from './sign-in-pages.ts'
import { type AccountDoors, type Asked, askedOf } from './visit.ts'

export type { AccountDoors } from './visit.ts'

export const accountPages = (doors: AccountDoors = {}): readonly Page[] => {
  const { provider } = doors
  const made = (
    path: string,
    handler: (asked: Asked) => Promise<PageAnswer>,
    { methods = ['GET', 'POST'], own = false }: { methods?: readonly ('GET' | 'POST')[]; own?: boolean } = {},
  ): Page => ({
    path,
    methods,
    handler: (request, context) => handler(askedOf(request, context, doors)),
    noTwin: {
      vi: 'Trang này chỉ dành cho một người. Chương trình hỏi các thao tác accounts.* với khóa của mình.',
      en: 'This page is for one person. Programs ask the operations accounts.* with a key of theirs.',
      api: null,
    },
    listed: () => [],
    ...(own ? { access: 'signed-in' } : {}),
  })
  const own = { own: true }
  return [
    made('/sign-in', signInPage),
    made('/sign-in/second', secondPage),
    made('/sign-in/passkey', passkeyPage, { methods: ['POST'] }),
    made('/sign-in/link', linkPage),
    ...(provider
      ? [
          made('/sign-in/elsewhere', (asked) => elsewherePage(asked, provider), { methods: ['POST'] }),
          made('/sign-in/elsewhere/back', (asked) => backPage(asked, provider), { methods: ['GET'] }),
        ]
      : []),
    made('/sign-out', signOutPage),
    made('/account', accountPage, own),
    made('/account/prove', provePage, own),
    made('/account/totp', totpPage, own),
    made('/account/passkey', newPasskeyPage, own),
    made('/accounts', accountsPage, own),
    made('/accounts/:account', oneAccountPage, own),
  ]
}
