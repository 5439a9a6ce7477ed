/** Signing in by name and password, with a second factor where there is one; and proving it again. */
import { fine, type Result, refused } from '../../kernel/result.ts'
import { noteRefusal } from '../access/refusals.ts'
import { signInNameOf } from './model.ts'
import { checkPassword, stretched } from './password.ts'
import { accountProblem } from './problems.ts'
import {
  type Opened,
  openSession,
  proveAgain,
  type SessionFound,
  sessionAt,
  signInAs,
  type Visit,
} from './sessions.ts'
import { accountOf, factorsOf, passwordOf, setPassword } from './store.ts'
import { checkTotp } from './totp.ts'
import { beginTry } from './tries.ts'

/** Signed in, or half-way: a second factor is due. */
export type SignedIn = Opened & { readonly next: 'done' | 'second' }

/** Counts what was refused, for the evidence; the same work for a name of nobody. */
const noted = async (visit: Visit, what: 'sign-in' | 'lock-out', name: string): Promise<void> => {
  const found = await accountOf(visit.database, name)
  await noteRefusal({ what, account: found?.account ?? null, actor: { kind: 'public' } }, visit)
}

const waiting = async (visit: Visit, name: string, seconds: number) => {
  await noted(visit, 'lock-out', name)
  return refused(accountProblem('too-many-tries', { seconds }))
}

/** A password or a code that is not right. */
const wrong = async (visit: Visit, name: string, code: 'sign-in-refused' | 'code-refused') => {
  await noted(visit, 'sign-in', name)
  return refused(accountProblem(code))
}

/** Whether this is the password of the account of this name; for names of nobody the same work is done. */
const passwordIsRight = async (
  visit: Visit,
  name: string,
  password: string,
): Promise<{ readonly account: string } | null> => {
  const { database, today, now } = visit
  const found = await accountOf(database, name)
  const onRecord = found ? await passwordOf(database, found.account) : null
  const { right, outdated } = await checkPassword(password, onRecord, today)
  if (!right || !found || found.state !== 'active' || found.kind !== 'person') return null
  if (outdated) await setPassword(database, found.account, await stretched(password, today), now)
  return found
}

/** A name typed into the wrong field is not kept, and one that cannot be is tried like any other. */
const longest = 200

export const signInByPassword = async (
  visit: Visit,
  typed: { readonly name: string; readonly password: string },
): Promise<Result<SignedIn>> => {
  const name = signInNameOf(typed.name.slice(0, longest))
  const attempt = await beginTry(visit, 'name', name)
  if (attempt.wait > 0) return waiting(visit, name, attempt.wait)
  const found = await passwordIsRight(visit, name, typed.password.slice(0, longest))
  if (!found) return wrong(visit, name, 'sign-in-refused')
  const factors = await factorsOf(visit.database, found.account)
  if (factors.length > 0) {
    await attempt.passed()
    const opened = await openSession(visit, { stage: 'half', account: found.account, means: ['password'] })
    return fine({ ...opened, next: 'second' })
  }
  await attempt.succeeded()
  return fine({ ...(await signInAs(visit, found.account, ['password'])), next: 'done' })
}

/** The second factor of a sign-in that is half-way. */
export const signInByCode = async (visit: Visit, code: string): Promise<Result<Opened>> => {
  const half = await sessionAt(visit, 'half')
  if (!half?.account) return refused(accountProblem('sign-in-stale'))
  const checked = await codeIsRight(visit, half.account, code)
  return checked.ok ? fine(await signInAs(visit, half.account, ['password', 'totp'])) : checked
}

const codeIsRight = async (visit: Visit, account: string, code: string): Promise<Result<null>> => {
  const attempt = await beginTry(visit, 'code', account)
  if (attempt.wait > 0) return waiting(visit, account, attempt.wait)
  if (!(await checkTotp(visit, account, code))) return wrong(visit, account, 'code-refused')
  await attempt.succeeded()
  return fine(null)
}

export type Proof = { readonly password?: string; readonly code?: string }

/**
 * Proves again who somebody is, before something that needs it. Whoever has a second factor shows that, or a passkey:
 * a password that was seen over a shoulder is not enough.
 */
export const proveBy = async (visit: Visit, { password, code }: Proof): Promise<Result<Opened>> => {
  const full = await sessionAt(visit, 'full')
  if (!full?.account) return refused(accountProblem('sign-in-stale'))
  const checked = await proofIsRight(visit, full, { password, code })
  if (!checked.ok) return checked
  const opened = await proveAgain(visit, full, [checked.value])
  return opened ? fine(opened) : refused(accountProblem('sign-in-stale'))
}

const proofIsRight = async (
  visit: Visit,
  { account }: SessionFound,
  { password, code }: { readonly password: string | undefined; readonly code: string | undefined },
): Promise<Result<string>> => {
  const found = await accountOf(visit.database, account ?? '')
  if (!found) return refused(accountProblem('sign-in-stale'))
  const factors = await factorsOf(visit.database, found.account)
  if (factors.length > 0) {
    const checked = await codeIsRight(visit, found.account, code ?? '')
    return checked.ok ? fine('totp') : checked
  }
  const attempt = await beginTry(visit, 'name', found.signInName)
  if (attempt.wait > 0) return waiting(visit, found.signInName, attempt.wait)
  if (!(await passwordIsRight(visit, found.signInName, (password ?? '').slice(0, longest))))
    return wrong(visit, found.signInName, 'sign-in-refused')
  await attempt.succeeded()
  return fine('password')
}
