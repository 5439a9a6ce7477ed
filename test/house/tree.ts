/** The project's files, as the house tests read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readSource, type SourceFile } from './source.ts'

export const root = join(import.meta.dirname, '..', '..')

const skipped = new Set(['node_modules', '.git', 'var', 'dist', 'coverage'])

/** Every file under a folder, from the project's root, with forward slashes. */
export const filesUnder = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => {
    const start = join(root, folder)
    if (!existsSync(start)) return []
    return readdirSync(start, { withFileTypes: true }).flatMap((entry): readonly string[] => {
      if (skipped.has(entry.name)) return []
      const path = relative(root, join(start, entry.name)).split(sep).join('/')
      return entry.isDirectory() ? filesUnder(path) : [path]
    })
  })

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
export const exists = (path: string): boolean => existsSync(join(root, path))

export const sourcesOfProject = (): readonly SourceFile[] =>
  filesUnder('src', 'packages', 'test', 'script')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readSource(path, textOf(path)))
