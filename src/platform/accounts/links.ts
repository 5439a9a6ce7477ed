/** Links that work once: for the first administrator, to begin, and to begin anew. */
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { Database } from '../database/database.ts'
import { uuidv7 } from '../ids.ts'
import { inputProblem } from '../input-problems.ts'
import { giveAdministration } from './grants.ts'
import { oneLine, signInNameOf, signInNamePattern } from './model.ts'
import { stretched, whyNotPassword } from './password.ts'
import { accountProblem } from './problems.ts'
import { kept, newSecret } from './secrets.ts'
import { endSessions } from './session-store.ts'
import { isSecret, later, openSession, signInAs, told, type Visit } from './sessions.ts'
import type { SignedIn } from './sign-in.ts'
import {
  accountOf,
  factorsOf,
  insertAccount,
  insertLink,
  isEmpty,
  type Link,
  linkOf,
  removeFactors,
  setPassword,
  useLink,
} from './store.ts'
import { forgetTriesOf } from './tries.ts'

/** Minutes that a link works: a day for the first, two for those that are handed over. */
const lasts = { first: 24 * 60, welcome: 48 * 60, reset: 48 * 60 } as const

export type NewLink = { readonly secret: string; readonly expiresAt: string }

export const newLink = async (database: Database, link: Link, now: string): Promise<NewLink> => {
  const secret = newSecret()
  const expiresAt = later(now, lasts[link.purpose])
  await insertLink(database, { ...link, hash: kept(secret), expiresAt }, now)
  return { secret, expiresAt }
}

/** While there is no account at all: a link that makes the first administrator. Each start makes a new one. */
export const firstLink = async (database: Database, now: string): Promise<NewLink | null> =>
  (await isEmpty(database))
    ? newLink(database, { account: null, purpose: 'first', clearsFactors: false }, now)
    : null

/** Where the link leads to, on this site. */
export const linkPath = (secret: string): string => `/sign-in/link?token=${secret}`

export const linkAt = async (
  { database, now }: Pick<Visit, 'database' | 'now'>,
  secret: string,
): Promise<Link | null> => (isSecret(secret) ? linkOf(database, kept(secret), now) : null)

export type Taken = {
  readonly secret: string
  readonly password: string
  readonly again: string
  /** The first administrator says who it is. */
  readonly signInName?: string
  readonly name?: string
}

/**
 * Uses the link: sets the password, ends what went before, and signs in. Half-way only where a second factor is left: a link
 * that somebody else got hold of is not enough.
 */
export const takeLink = async (visit: Visit, taken: Taken): Promise<Result<SignedIn>> => {
  const link = await linkAt(visit, taken.secret)
  if (!link) return refused(accountProblem('link-stale'))
  const known = link.account ? await accountOf(visit.database, link.account) : null
  const signInName = known?.signInName ?? signInNameOf(taken.signInName ?? '')
  const name = known?.name ?? oneLine(taken.name ?? '')
  const against = [
    ...(link.account ? [] : whyNotNames(signInName, name)),
    ...(await whyNotPassword(taken.password, [signInName, ...name.split(/\s+/)])),
    ...(taken.password === taken.again ? [] : [accountProblem('passwords-differ', {}, { field: 'again' })]),
  ]
  if (against.length > 0) return refused(...against)
  const made = await stretched(taken.password, visit.today)
  const account = await visit.database.transaction().execute(async (database) => {
    const inside = { ...visit, database }
    if (!(await useLink(database, kept(taken.secret), visit.now))) return null
    if (link.account === null && !(await isEmpty(database))) return null
    const id = link.account ?? (await firstAdministrator(inside, signInName, name))
    await setPassword(database, id, made, visit.now)
    if (link.clearsFactors) await removeFactors(database, id)
    await endSessions(database, id, { but: null }, visit.now)
    await forgetTriesOf(database, visit.key, [signInName, id])
    await told(inside, 'accounts.takeLink', id, '', { purpose: link.purpose })
    return id
  })
  if (account === null) return refused(accountProblem('link-stale'))
  const now = await accountOf(visit.database, account)
  if (now?.state !== 'active') return refused(accountProblem('sign-in-refused'))
  if ((await factorsOf(visit.database, account)).length > 0)
    return fine({
      ...(await openSession(visit, { stage: 'half', account, means: ['password'] })),
      next: 'second',
    })
  return fine({ ...(await signInAs(visit, account, ['password'])), next: 'done' })
}

export const whyNotNames = (signInName: string, name: string) => [
  ...(new RegExp(signInNamePattern).test(signInName)
    ? []
    : [
        inputProblem(
          'wrong-form',
          { name: 'signInName', value: signInName.slice(0, 60), expected: signInNamePattern },
          { field: 'signInName' },
        ),
      ]),
  ...(name === '' || name.length > 200
    ? [
        inputProblem(
          'wrong-length',
          { name: 'name', length: name.length, least: 1, most: 200 },
          { field: 'name' },
        ),
      ]
    : []),
]

const firstAdministrator = async (visit: Visit, signInName: string, name: string): Promise<string> => {
  const account = uuidv7(Date.parse(visit.now))
  await insertAccount(visit.database, {
    account,
    kind: 'person',
    signInName,
    name,
    language: 'vi',
    state: 'active',
    email: null,
    createdAt: visit.now,
  })
  await giveAdministration(visit.database, account, {
    on: visit.today,
    now: visit.now,
    by: 'haicap start',
  })
  return account
}
