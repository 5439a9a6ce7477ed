/** A folder as shelf: `ab/cdef...`. Content appears under its name by a link, whole and on disk, or not at all. */
import { createReadStream } from 'node:fs'
import { chmod, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../../kernel/reason.ts'
import type { Shelf } from './shelf.ts'

const isCode = (error: unknown, code: string): boolean => errorCode(error) === code

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

export const folderShelf = (folder: string): Shelf => {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2))
  return {
    settle: async ({ path, sha256 }) => {
      const place = placeOf(sha256)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      await chmod(path, 0o400)
      try {
        await link(path, place)
        await syncFolder(dirname(place))
      } catch (error) {
        // The same content lies there already, and nothing is overwritten.
        if (!isCode(error, 'EEXIST')) throw error
      }
      await rm(path, { force: true })
    },
    read: async (sha256) => {
      const place = placeOf(sha256)
      const found = await stat(place).catch((error: unknown) => {
        if (isCode(error, 'ENOENT')) return null
        throw error
      })
      return found && createReadStream(place)
    },
    erase: async (sha256) => {
      await rm(placeOf(sha256), { force: true })
    },
    all: async function* () {
      const groups = await readdir(folder).catch(() => [])
      for (const group of groups.filter((name) => /^[0-9a-f]{2}$/.test(name)).toSorted())
        for (const rest of (await readdir(join(folder, group))).toSorted())
          if (/^[0-9a-f]{62}$/.test(rest)) yield group + rest
    },
  }
}
