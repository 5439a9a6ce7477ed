/** How the demonstration asks: by the operations themselves, as the people it invented, a moment after each other. */
import type { Static, TObject, TSchema } from 'typebox'
import { wordsOf } from '../kernel/problems.ts'
import type { Result } from '../kernel/result.ts'
import { grantsOf } from '../platform/access/store.ts'
import { accountOf } from '../platform/accounts/store.ts'
import type { Actor, Context, Operation } from '../platform/operation.ts'
import { perform } from '../platform/perform.ts'

/** What did not go as it should is our mistake: nobody typed any of it. */
export const done = <Value>(what: string, result: Result<Value>): Value => {
  if (result.ok) return result.value
  throw new Error(`${what}: ${result.problems.map((each) => wordsOf(each, 'en')).join(' ')}`)
}

export type Asking = {
  /** A context of its own for each question: a new moment, and who asks. */
  readonly as: (signInName: string | null) => Promise<Context>
  readonly ask: <I extends TObject, O extends TSchema>(
    operation: Operation<I, O>,
    input: unknown,
    signInName?: string | null,
  ) => Promise<Static<O>>
}

/** Minutes before now at which the story of the demonstration begins. */
const before = 180

/** Nobody in particular is the operator of the machine; `public` is anybody. */
export const askingIn = (context: Context): Asking => {
  let at = Date.parse(context.now) - before * 60_000
  const as = async (signInName: string | null): Promise<Context> => {
    at += 20_000
    const now = new Date(at).toISOString()
    return { ...context, now, actor: await actorOf(signInName, context, now) }
  }
  return {
    as,
    ask: async (operation, input, signInName = null) => {
      const answer = await perform(operation, input, await as(signInName))
      return done(`${operation.name} by ${signInName ?? 'the operator'}`, answer)
    },
  }
}

const actorOf = async (
  signInName: string | null,
  { database, today }: Context,
  now: string,
): Promise<Actor> => {
  if (signInName === null) return { kind: 'operator', name: 'demo' }
  if (signInName === 'public') return { kind: 'public' }
  const found = await accountOf(database, signInName)
  if (!found) throw new Error(`nobody is called ${signInName}`)
  const { account, name } = found
  const grants = await grantsOf(database, account, today)
  return { kind: 'person', account, name, grants, session: account, provedAt: now }
}
