/** What the operations of accounts have in common. */
import { Type } from 'typebox'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { maskOf } from '../access/mask.ts'
import type { AccessRule } from '../access/model.ts'
import { textField } from '../fields.ts'
import type { Context, Person, Thing } from '../operation.ts'
import { type Account, usualSessionLimits } from './model.ts'
import { accountProblem } from './problems.ts'
import { accountOf } from './store.ts'

/** Reading about accounts. */
export const administrators: AccessRule = { roles: ['administrator'] }
/** Whoever can make or open accounts can become anybody, so the proof must be fresh. */
export const administratorsNow: AccessRule = { roles: ['administrator'], stepUp: true }
export const anyone: AccessRule = { roles: 'signed-in' }
export const anyoneNow: AccessRule = { roles: 'signed-in', stepUp: true }

export const accountField = textField({ maxLength: 100, description: 'Its identity or its sign-in name' })

/** A text that is shown once and told to nobody else. */
export const shownOnce = Type.Union([Type.String(), Type.Null()], { 'x-secret': true })

export const touchedAccount = ({ account }: { readonly account: string }): readonly Thing[] => [
  { kind: 'account', id: account },
]

/** Minutes without a request after which a session counts as ended here. */
export const idleMinutesIn = ({ idleMinutes }: Pick<Context, 'idleMinutes'>): number =>
  idleMinutes ?? usualSessionLimits.idleMinutes

/** The account that is meant, or why there is none. */
export const meant = async (given: string, { database }: Context): Promise<Result<Account>> => {
  const found = await accountOf(database, given)
  return found
    ? fine(found)
    : refused(accountProblem('no-such-account', { account: given.slice(0, 100) }, { field: 'account' }))
}

/** An account as lists show it: how to reach its owner is told by `accounts.contact`, which leaves an entry. */
export const masked = (account: Account): Account => ({ ...account, email: maskOf('email', account.email) })

/** Who signed in; neither a key nor the command line is a person. */
export const personIn = ({ actor }: Context): Result<Person> =>
  actor.kind === 'person' ? fine(actor) : refused(accountProblem('people-only'))
