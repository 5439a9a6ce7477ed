/** While serving: entries get their places within a second, and heads are signed at intervals. */
import type { Database } from '../database/database.ts'
import { orderEntries, signHeads } from './order.ts'
import type { Signer } from './signer.ts'
import { saveKey } from './store.ts'

export type Keeping = {
  readonly database: Database
  readonly signer: Signer
  readonly now: () => Date
  /** Milliseconds between two looks, and between two signings. */
  readonly look?: number
  readonly sign?: number
  /** Told of a failure; the next look tries again. */
  readonly failed?: (error: unknown) => void
}

/** Starts the work; `stop` finishes what is begun, and signs once more. */
export const keepEvidence = async ({
  database,
  signer,
  now,
  look = 250,
  sign = 5_000,
  failed = () => {},
}: Keeping): Promise<{ readonly stop: () => Promise<void> }> => {
  await saveKey(database, { key: signer.key, publicKey: signer.publicKey, at: now().toISOString() })
  const stopped = Promise.withResolvers<void>()
  let isStopping = false
  let signedAt = Number.NEGATIVE_INFINITY
  const step = async () => {
    try {
      await orderEntries(database)
      const at = now()
      if (isStopping || at.getTime() - signedAt >= sign) {
        await signHeads(database, signer, at.toISOString())
        signedAt = at.getTime()
      }
    } catch (error) {
      failed(error)
    }
  }
  const pause = () =>
    Promise.race([new Promise<void>((resolve) => setTimeout(resolve, look).unref()), stopped.promise])
  const work = (async () => {
    while (!isStopping) {
      await step()
      await pause()
    }
    await step()
  })()
  return {
    stop: async () => {
      isStopping = true
      stopped.resolve()
      await work
    },
  }
}
