/** While serving: what nobody needs any more of sign-ins is erased every hour. */
import { everyHour } from '../clock.ts'
import type { Context } from '../operation.ts'
import { sweep } from './session-store.ts'

export const keepAccounts = async ({
  database,
  now,
}: Context): Promise<{ readonly stop: () => Promise<void> }> => {
  await sweep(database, now)
  const each = everyHour((instant) => sweep(database, instant.toISOString()))
  return { stop: async () => each.stop() }
}
