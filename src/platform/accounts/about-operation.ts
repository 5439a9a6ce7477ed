/** `accounts.about`: one account with its grants, sessions and keys, for who administers. */
import { Type } from 'typebox'
import { fine } from '../../kernel/result.ts'
import { GrantAnswer, grantShown } from '../access/answers.ts'
import { wholeCountry } from '../access/model.ts'
import { keptGrants } from '../access/store.ts'
import { defineOperation } from '../operation.ts'
import { keysOf } from './key-store.ts'
import { AccountSchema, KeySchema, SessionSchema } from './model.ts'
import { sessionsOf } from './session-store.ts'
import { accountField, administrators, idleMinutesIn, masked, meant } from './shared.ts'
import { linksElsewhere } from './store.ts'

export const about = defineOperation({
  name: 'accounts.about',
  kind: 'query',
  access: administrators,
  where: () => wholeCountry,
  summary: {
    vi: 'Một tài khoản: quyền, phiên đăng nhập và khóa của nó',
    en: 'One account: its grants, sessions and keys',
  },
  input: Type.Object({ account: accountField }),
  output: Type.Object({
    ...AccountSchema.properties,
    grants: Type.Array(GrantAnswer),
    sessions: Type.Array(SessionSchema),
    keys: Type.Array(KeySchema),
    /** Who it is at providers of sign-in. */
    elsewhere: Type.Array(Type.Object({ issuer: Type.String(), subject: Type.String() })),
  }),
  positional: ['account'],
  path: ['account'],
  examples: ['an.nguyen'],
  run: async ({ account: given }, context) => {
    const found = await meant(given, context)
    if (!found.ok) return found
    const { database, today, now, actor } = context
    const { account } = found.value
    const territory = (await context.territory?.()) ?? null
    const current = actor.kind === 'person' ? actor.session : null
    const shown = { current, idleMinutes: idleMinutesIn(context) }
    return fine({
      ...masked(found.value),
      grants: (await keptGrants(database, { account })).map((each) => grantShown(each, today, territory)),
      sessions: [...(await sessionsOf(database, account, shown, now))],
      keys: [...(await keysOf(database, account))],
      elsewhere: [...(await linksElsewhere(database, account))],
    })
  },
})
