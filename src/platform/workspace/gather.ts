/** One question put to many sources: who fails says so, and the others still answer. */
import { workFor } from '../access/guard.ts'
import type { Territory } from '../access/model.ts'
import type { Context, Operation } from '../operation.ts'
import { allows } from './offer.ts'
import { apart } from './store.ts'

type Source = { readonly id: string; readonly operation: string }
export type Gathered<S, Answer> = { readonly source: S; readonly answer: Answer | null }

/**
 * Asks the sources whose operation the asker may ask, one after the other in one transaction, each seeing only the rows
 * its own operation would show. `null` is what a source answers that failed.
 */
export const gather = async <S extends Source, Answer>(
  sources: readonly S[],
  ask: (source: S) => Promise<Answer>,
  context: Context,
  {
    operations,
    territory,
  }: { readonly operations: ReadonlyMap<string, Operation>; readonly territory: Territory | null },
): Promise<readonly Gathered<S, Answer>[]> => {
  const { database, actor, today: on, now } = context
  const gathered: Gathered<S, Answer>[] = []
  for (const source of sources) {
    const operation = operations.get(source.operation)
    if (!operation || !allows(context, operation, territory)) continue
    try {
      const answer = await apart(database, async () => {
        if (database.isTransaction)
          await workFor(database, database, { actor, on, now }, operation, territory)
        return await ask(source)
      })
      gathered.push({ source, answer })
    } catch (error) {
      // Our mistake, for the log; the asker is told that this one did not answer.
      process.emitWarning(error instanceof Error ? error : String(error), { code: `workspace:${source.id}` })
      gathered.push({ source, answer: null })
    }
  }
  return gathered
}
