/** How a command asks for work to be done after it: a row of its own transaction. */
import type { Static, TObject } from 'typebox'
import { uuidv7 } from '../ids.ts'
import type { Context } from '../operation.ts'
import { validatorOf } from '../parse.ts'
import type { JobKind } from './model.ts'
import { insertJob } from './store.ts'

export type Wanted<I extends TObject> = {
  readonly input: Static<I>
  /** The same work under the same key is done once. */
  readonly key?: string
  /** Not before this instant. */
  readonly runAt?: string
}

type Asking = Pick<Context, 'database' | 'now'> & { readonly by: string }

/** Asks for a job; it is done if and only if the transaction commits. Null where its key was asked for before. */
export const addJob = async <I extends TObject>(
  kind: JobKind<I>,
  { input, key, runAt }: Wanted<I>,
  { database, now, by }: Asking,
): Promise<string | null> => {
  if (!validatorOf(kind.input).Check(input)) throw new Error(`${kind.kind} is asked for with a wrong input`)
  const job = uuidv7(Date.parse(now))
  const added = await insertJob(database, {
    job,
    kind: kind.kind,
    input,
    key: key ?? null,
    madeAt: now,
    madeBy: by,
    runAt: runAt ?? now,
    mostAttempts: kind.retries.attempts,
  })
  return added ? job : null
}
