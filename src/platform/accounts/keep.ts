/** While serving, every hour: what nobody needs any more of sign-ins is erased, and what was refused is told. */
import { tellRefusals } from '../access/refusals.ts'
import { everyHour } from '../clock.ts'
import type { Context } from '../operation.ts'
import { sweep } from './session-store.ts'

export const keepAccounts = async ({
  database,
  now,
}: Context): Promise<{ readonly stop: () => Promise<void> }> => {
  const keep = async (at: string) => {
    await sweep(database, at)
    await tellRefusals(database, at)
  }
  await keep(now)
  const each = everyHour((instant) => keep(instant.toISOString()))
  return { stop: async () => each.stop() }
}
