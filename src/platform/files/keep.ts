/** While serving: the bytes of deleted files leave the shelf, and what was never finished is cleared away. */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import type { Shelf } from './shelf.ts'
import { addErasure, contentToErase, isNeeded, lockContent } from './store.ts'

/** Erases content whose files are all deleted. Whoever stores the same content meanwhile waits, then stores it anew. */
export const eraseDeleted = async (database: Database, shelf: Shelf, at: string): Promise<number> => {
  const found = await contentToErase(database)
  let erased = 0
  for (const sha256 of found)
    await database
      .transaction()
      .setIsolationLevel('read committed')
      .execute(async (transaction) => {
        await lockContent(transaction, sha256)
        if (await isNeeded(transaction, sha256)) return
        await shelf.erase(sha256)
        await addErasure(transaction, sha256, at)
        erased += 1
      })
  return erased
}

/** Milliseconds after which what is half written has surely been given up. */
const givenUp = 86_400_000

/** Clears away what was begun before a stop and never finished; nobody could see it. */
export const clearIncoming = async (folder: string, now: Date): Promise<number> => {
  let cleared = 0
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (!found || !name.endsWith('.part') || now.getTime() - found.mtimeMs < givenUp) continue
    await rm(path, { force: true })
    cleared += 1
  }
  return cleared
}

export type Keeping = {
  readonly database: Database
  readonly shelf: Shelf
  readonly incoming: string
  readonly now: () => Date
  readonly failed: (error: unknown) => void
  /** Milliseconds between two looks. */
  readonly look?: number
}

export const keepFiles = ({
  database,
  shelf,
  incoming,
  now,
  failed,
  look = 60_000,
}: Keeping): { readonly stop: () => Promise<void> } => {
  let work = Promise.resolve()
  const step = () => {
    work = work
      .then(async () => {
        await eraseDeleted(database, shelf, now().toISOString())
        await clearIncoming(incoming, now())
      })
      .catch(failed)
  }
  const timer = setInterval(step, look)
  timer.unref()
  step()
  return {
    stop: () => {
      clearInterval(timer)
      return work
    },
  }
}
