/** PostgreSQL refuses to run as root; these are the ways it runs all the same. */
import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Result } from '../../../kernel/result.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { problem } from '../../problems.ts'

/** `self`: as we are. `namespace`: root, seen as user 1000 inside a user namespace. `nobody`: root lets go of its rights. */
export type Account = 'self' | 'namespace' | 'nobody'

const nobody = 65534
const unshare = ['--user', '--map-user=1000', '--map-group=1000'] as const

/** The account to run PostgreSQL under: a namespace leaves the files ours, so it is preferred where it works. */
export const accountToUse = (): Account => {
  if (process.getuid?.() !== 0) return 'self'
  return spawnSync('unshare', [...unshare, 'true'], { stdio: 'ignore' }).status === 0 ? 'namespace' : 'nobody'
}

/** A command line, and options of `spawn`, that run the program under the account. */
export const runAs = (account: Account, program: string, args: readonly string[]) => ({
  program: account === 'namespace' ? 'unshare' : program,
  args: account === 'namespace' ? [...unshare, program, ...args] : [...args],
  identity: account === 'nobody' ? { uid: nobody, gid: nobody } : {},
})

/** Gives the folders to the account, and says which parent it cannot pass through. */
export const handOver = (
  account: Account,
  folders: readonly string[],
  programs: readonly string[],
): Result<null> => {
  if (account === 'self') return fine(null)
  const owner = account === 'nobody' ? nobody : 0
  const paths = [...folders, ...programs]
  const closed =
    account === 'nobody' ? paths.map((path) => closedParent(path, folders)).find(Boolean) : undefined
  if (closed) return refused(problem('data-not-reachable', { directory: closed }))
  for (const folder of folders) if (statSync(folder).uid !== owner) chownAll(folder, owner)
  return fine(null)
}

const chownAll = (path: string, owner: number) => {
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) chownAll(join(path, name), owner)
  chownSync(path, owner, owner)
}

/** The nearest parent that others may not pass through, besides the folders that become theirs. */
const closedParent = (path: string, handed: readonly string[]): string | null => {
  const parent = dirname(path)
  if (parent === path) return null
  const passable = handed.includes(parent) || (statSync(parent).mode & 0o001) !== 0
  return passable ? closedParent(parent, handed) : parent
}
