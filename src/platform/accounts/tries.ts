/** Lock-out after repeated failures: by sign-in name and by network address, the wait growing with each. */
import type { Database } from '../database/database.ts'
import { type AccountKey, hidden } from './secrets.ts'
import { forgetTries, type Patience, reserveTry, returnTry } from './session-store.ts'

type Asked = {
  readonly database: Database
  readonly key: AccountKey
  readonly now: string
  readonly asker: string | undefined
}

/** Five wrong tries of a name are free; then 1, 2, 4 ... seconds, a quarter of an hour at most. */
const byName: Patience = { free: 5, longest: 900 }
/** A whole office may share an address. */
const byAddress: Patience = { free: 50, longest: 900 }

export type Try = {
  /** Seconds to wait before it may be made; 0 when it may. */
  readonly wait: number
  /** It was right after all: the name is free of its failures, the address gets this one back. */
  readonly succeeded: () => Promise<void>
  /** It was right, and more is asked: the failures of the name stay until that is right too. */
  readonly passed: () => Promise<void>
}

/** A household has a whole /64 of IPv6 addresses. */
const network = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address

/** Begins a try for a name, known or not: the work is the same. `kind` keeps passwords and codes apart. */
export const beginTry = async (
  { database, key, now, asker }: Asked,
  kind: 'name' | 'code' | 'key',
  name: string,
): Promise<Try> => {
  const subject = hidden(key, `${kind} ${name}`)
  const place = asker === undefined ? null : hidden(key, `address ${network(asker)}`)
  const waits = [
    await reserveTry(database, subject, byName, now),
    place === null ? 0 : await reserveTry(database, place, byAddress, now),
  ]
  const giveBack = async () => {
    if (place !== null) await returnTry(database, place)
  }
  return {
    wait: Math.max(...waits),
    succeeded: async () => {
      await forgetTries(database, [subject])
      await giveBack()
    },
    passed: async () => {
      await returnTry(database, subject)
      await giveBack()
    },
  }
}

/** What an administrator does for somebody who waits. */
export const forgetTriesOf = (database: Database, key: AccountKey, names: readonly string[]): Promise<void> =>
  forgetTries(
    database,
    names.flatMap((name) => [hidden(key, `name ${name}`), hidden(key, `code ${name}`)]),
  )
