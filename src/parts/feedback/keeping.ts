/** Erases contacts whose time is over, at the start of a server and every hour, by the same operation as by hand. */
import { everyHour, localDay } from '../../platform/clock.ts'
import type { Context } from '../../platform/operation.ts'
import { perform } from '../../platform/perform.ts'
import { erase } from './answer-operations.ts'

export const keepFeedback = async (context: Context): Promise<{ readonly stop: () => Promise<void> }> => {
  const sweep = async (at: Date) => {
    const now = { today: localDay(at), now: at.toISOString() }
    await perform(erase, {}, { ...context, ...now, actor: { kind: 'operator', name: 'haicap' } })
  }
  await sweep(new Date(context.now))
  const clock = everyHour(sweep)
  return { stop: async () => clock.stop() }
}
