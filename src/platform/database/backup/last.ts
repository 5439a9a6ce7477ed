/** A note of the last backup of a deployment, so that `haicap doctor` can say how old it is. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type LastBackup = { readonly madeAt: string; readonly file: string }

const placeOf = (data: string): string => join(data, 'last-backup.json')

/** A backup without its note is a backup all the same. */
export const noteBackup = (data: string, { madeAt, file }: LastBackup): void => {
  const aside = `${placeOf(data)}.${process.pid}`
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    writeFileSync(aside, `${JSON.stringify({ madeAt, file })}\n`, { mode: 0o600 })
    renameSync(aside, placeOf(data))
  } catch {}
}

/** Null where there was none, or the note cannot be read. */
export const lastBackup = (data: string): LastBackup | null => {
  try {
    const { madeAt, file }: Partial<LastBackup> = JSON.parse(readFileSync(placeOf(data), 'utf8'))
    return madeAt && file && !Number.isNaN(Date.parse(madeAt)) ? { madeAt, file } : null
  } catch {
    return null
  }
}
