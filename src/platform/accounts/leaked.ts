/**
 * Passwords that leaked elsewhere, looked up in a folder of the deployment and never outside. The folder is laid out as the
 * public lists by ranges of SHA-1 are: a file for each five first digits, with a line `REST:COUNT` for each password.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { errorCode } from '../../kernel/reason.ts'

const prefixLength = 5

/** One of the files of a range, under either of its usual names. */
const rangeFile = async (folder: string, prefix: string): Promise<string | null> => {
  for (const name of [prefix, `${prefix}.txt`]) {
    const path = join(folder, name)
    const found = await stat(path).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null
      throw error
    })
    if (found?.isFile()) return path
  }
  return null
}

/** Whether the folder lists a password. A range without a file says nothing of it; without the folder nothing can be said. */
export const isLeaked = async (password: string, folder: string): Promise<boolean> => {
  await stat(folder)
  // The lists are of passwords as they were typed; ours are stretched in one form of Unicode.
  for (const form of new Set([password, password.normalize('NFKC')])) {
    // SHA-1 is what the lists are written in: it keeps nothing secret here.
    const digest = createHash('sha1').update(form).digest('hex').toUpperCase()
    const path = await rangeFile(folder, digest.slice(0, prefixLength))
    if (path === null) continue
    const wanted = digest.slice(prefixLength)
    for await (const line of createInterface({
      input: createReadStream(path),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      const [rest = '', count = '1'] = line.trim().toUpperCase().split(':')
      // Lists pad their answers with lines of a count of nought.
      if (rest === wanted && Number(count) > 0) return true
    }
  }
  return false
}

let folderOfProcess: string | null = null

/** Says where the lists of this process lie; the start does so. */
export const useLeakedPasswords = (folder: string | null): void => {
  folderOfProcess = folder
}

export const leakedFolder = (): string | null => folderOfProcess
