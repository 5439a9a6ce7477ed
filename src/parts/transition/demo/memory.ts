/** How much memory this process and the PostgreSQL it asks take together, at most, while something goes on. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Database } from '../../../platform/database/database.ts'
import { backendPid } from './store.ts'

const fieldOf = (file: string, name: string): number | null => {
  try {
    const found = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))
    return found?.[1] === undefined ? null : Number(found[1])
  } catch {
    return null
  }
}

/** The server's first process; null where it does not run on this machine or the system does not tell. */
const postmasterOf = async (database: Database): Promise<number | null> => {
  const file = `/proc/${await backendPid(database)}`
  try {
    if (!readFileSync(`${file}/comm`, 'utf8').startsWith('postgres')) return null
  } catch {
    return null
  }
  return fieldOf(`${file}/status`, 'PPid')
}

/** Megabytes of PostgreSQL with all its processes, memory they share counted once. */
const megabytesBelow = (postmaster: number): number =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => Number(name) === postmaster || fieldOf(`/proc/${name}/status`, 'PPid') === postmaster)
    .reduce((sum, name) => sum + (fieldOf(`/proc/${name}/smaps_rollup`, 'Pss') ?? 0) / 1024, 0)

/** How often it is looked at, in milliseconds. */
const pause = 500

export type Watch = {
  /** Megabytes at most so far; null where those of PostgreSQL cannot be told. */
  readonly peak: () => number | null
  /** Megabytes at most since a moment: ask for them when it is over. */
  readonly since: () => () => number | null
  readonly stop: () => void
}

export const watchMemory = async (database: Database): Promise<Watch> => {
  const postmaster = await postmasterOf(database)
  if (postmaster === null) return { peak: () => null, since: () => () => null, stop: () => {} }
  let [most, lately] = [0, 0]
  const look = () => {
    const now = megabytesBelow(postmaster) + process.memoryUsage().rss / 1_048_576
    most = Math.max(most, now)
    lately = Math.max(lately, now)
  }
  look()
  const looking = setInterval(look, pause)
  looking.unref()
  return {
    peak: () => {
      look()
      return Math.round(most)
    },
    since: () => {
      lately = 0
      look()
      return () => {
        look()
        return Math.round(lately)
      }
    },
    stop: () => clearInterval(looking),
  }
}
