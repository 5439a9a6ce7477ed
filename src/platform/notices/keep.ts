/** While serving: events get their numbers, and each webhook that is behind gets a job. */
import type { Database } from '../database/database.ts'
import { addJob } from '../jobs/add.ts'
import { eventsAfter, numberEvents, webhooks } from './store.ts'
import { deliverWanted } from './wanted.ts'

/** Gives webhooks that are behind something to do; returns how many. */
export const sendOn = async (database: Database, now: string): Promise<number> => {
  const last = await numberEvents(database)
  let begun = 0
  for (const { webhook, sentTo, types, endedAt } of await webhooks(database)) {
    if (endedAt !== null || sentTo >= last) continue
    const behind = await eventsAfter(database, { after: sentTo, types, limit: 1 })
    if (behind.length === 0) continue
    // One job for what is known now, from where it stands: the same is not asked for twice.
    const key = `deliver:${webhook}:${sentTo}:${last}`
    if (await addJob(deliverWanted, { input: { webhook }, key }, { database, now, by: 'notices' })) begun += 1
  }
  return begun
}

export type KeepNotices = {
  readonly database: Database
  readonly now: () => Date
  readonly look?: number
  readonly failed?: (error: unknown) => void
}

export const keepNotices = ({ database, now, look = 1000, failed = () => {} }: KeepNotices) => {
  const stopped = Promise.withResolvers<void>()
  let goesOn = true
  const work = (async () => {
    while (goesOn) {
      await sendOn(database, now().toISOString()).catch(failed)
      await Promise.race([new Promise<void>((done) => setTimeout(done, look).unref()), stopped.promise])
    }
  })()
  return {
    stop: async () => {
      goesOn = false
      stopped.resolve()
      await work
    },
  }
}
