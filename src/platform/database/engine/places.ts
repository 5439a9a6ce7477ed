/** Where an engine keeps its things, all derived from the one folder it is given. */
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { reasonOf } from '../../../kernel/reason.ts'
import type { Result } from '../../../kernel/result.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { problem } from '../../problems.ts'

export type Places = {
  readonly home: string
  readonly data: string
  readonly log: string
  readonly owner: string
  /** Present while the engine shall stay when nobody uses it. */
  readonly keep: string
  /** The folder of the socket: the whole address of an engine. */
  readonly socket: string
  readonly libraries: string
}

/** The kernel cuts the path of a unix socket at 107 bytes; macOS at 103. */
const longestSocket = 103

export const placesIn = (folder: string): Places => {
  const home = realPath(folder)
  const near = join(home, 'socket')
  const short = join(tmpdir(), `haicap-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`)
  const fits = Buffer.byteLength(`${near}/.s.PGSQL.5432`) <= longestSocket
  return {
    home,
    data: join(home, 'data'),
    log: join(home, 'postgres.log'),
    owner: join(home, 'owner.json'),
    keep: join(home, 'keep'),
    socket: fits ? near : short,
    libraries: join(home, 'libraries'),
  }
}

/** One folder has one address, whatever links lead to it. */
const realPath = (folder: string): string => {
  try {
    return realpathSync(folder)
  } catch {
    return resolve(folder)
  }
}

/** Makes the folders, closed to others. A socket folder that somebody else made first is refused. */
export const makePlaces = (places: Places): Result<null> => {
  try {
    for (const folder of [places.home, places.socket]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    return refused(problem('data-not-ours', { directory: places.home, reason: reasonOf(error) }))
  }
  const found = lstatSync(places.socket)
  const owners = [process.getuid?.(), process.getuid?.() === 0 ? 65534 : undefined]
  const ours = found.isDirectory() && owners.includes(found.uid) && (found.mode & 0o022) === 0
  return ours
    ? fine(null)
    : refused(problem('data-not-ours', { directory: places.socket, reason: 'foreign owner' }))
}

/** The last lines of the log, for a message. */
export const endOfLog = (places: Places): string => {
  try {
    return readFileSync(places.log, 'utf8').trimEnd().split('\n').slice(-4).join(' | ').slice(-600)
  } catch {
    return '-'
  }
}

/** The process id of the postmaster by its own note, or null when it left none. */
export const postmasterOf = (places: Places): number | null => {
  try {
    const pid = Number(readFileSync(join(places.data, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 1 ? pid : null
  } catch {
    return null
  }
}
