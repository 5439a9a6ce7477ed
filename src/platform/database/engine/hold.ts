/**
 * Holds a bundled engine for as long as a server runs. One connection of its own shows the watchdog that somebody is
 * there, also when no question comes for hours. Where the engine dies it is started again; where it was stopped on
 * purpose it stays stopped, and is held again once somebody starts it.
 */
import pg from 'pg'
import { isError } from './binaries.ts'
import type { Engine } from './engine.ts'

export type Hold = { readonly release: () => Promise<void> }

export type HoldOptions = {
  readonly engine: Pick<Engine, 'address'>
  /** Starts the engine, or attaches to it. */
  readonly restart: () => Promise<unknown>
  /** Milliseconds between two tries. */
  readonly pause?: number
}

export const holdEngine = async ({ engine, restart, pause = 1000 }: HoldOptions): Promise<Hold> => {
  let released = false
  let held: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let trying: Promise<void> = Promise.resolve()

  const tryAgain = (stopped: boolean) => {
    if (released) return
    timer = setTimeout(() => {
      trying = (stopped ? Promise.resolve() : restart()).then(connect).catch(() => tryAgain(stopped))
    }, pause)
    timer.unref()
  }

  const connect = async () => {
    if (released) return
    const client = new pg.Client({
      ...engine.address,
      database: 'postgres',
      application_name: 'haicap server',
    })
    let stopped = false
    client.on('error', (error) => {
      // Whoever is cut off by a stop and whoever is orphaned by a kill get the same code, but other words.
      stopped ||= isError(error, '57P01') && !error.message.includes('unexpected postmaster exit')
    })
    await client.connect()
    held = client
    client.once('end', () => {
      held = null
      tryAgain(stopped)
    })
  }

  await connect()
  const release = async () => {
    released = true
    clearTimeout(timer)
    await trying
    await held?.end()
  }
  return { release }
}
