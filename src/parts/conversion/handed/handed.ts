/**
 * Files between being handed in and being converted: the column is chosen after the file was looked at, and a page
 * without script has nowhere else to keep it. Readable to nobody without the random id; erased within two hours.
 */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Instant } from '../../../kernel/dates.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import type { FileInput } from '../../../platform/operation.ts'
import { isId, newId } from '../jobs/folder.ts'
import { conversionProblem } from '../problems.ts'

export type Handed = {
  readonly id: string
  /** The name it was handed in under. */
  readonly name: string
  readonly path: string
  readonly handedAt: Instant
}

/** Kept at once; more than this is an attack, and the oldest go first. */
const mostKept = 40
const keptFor = 3_600_000

const folderIn = (data: string): string => join(data, 'conversion', 'handed')
const placeOf = (data: string, id: string): string => join(folderIn(data), id)

export const findHanded = (data: string, id: string): Handed | null => {
  const facts = join(placeOf(data, id), 'handed.json')
  if (!isId(id) || !existsSync(facts)) return null
  // Written by `layHanded` and by nobody else.
  return JSON.parse(readFileSync(facts, 'utf8')) as Handed
}

export const eraseHanded = async (data: string, id: string): Promise<boolean> => {
  if (!isId(id) || !existsSync(placeOf(data, id))) return false
  await rm(placeOf(data, id), { recursive: true, force: true })
  return true
}

const everyHanded = async (data: string): Promise<readonly Handed[]> => {
  if (!existsSync(folderIn(data))) return []
  const ids = (await readdir(folderIn(data))).filter(isId)
  return ids
    .map((id) => findHanded(data, id) ?? { id, name: '', path: '', handedAt: new Date(0).toISOString() })
    .sort((one, other) => (one.handedAt < other.handedAt ? -1 : 1))
}

/** Erases what waited too long. */
export const sweepHanded = async (data: string, now: Date): Promise<number> => {
  const old = (await everyHanded(data)).filter(
    ({ handedAt }) => Date.parse(handedAt) + keptFor <= now.getTime(),
  )
  for (const { id } of old) await eraseHanded(data, id)
  return old.length
}

export const layHanded = async (
  data: string | undefined,
  { name, bytes }: FileInput,
  now: Instant,
): Promise<Result<Handed>> => {
  if (data === undefined) return refused(conversionProblem('no-jobs-here'))
  await sweepHanded(data, new Date(now))
  const kept = await everyHanded(data)
  for (const { id } of kept.slice(0, Math.max(0, kept.length - mostKept + 1))) await eraseHanded(data, id)
  const id = newId()
  const ending = /^\.[a-z0-9]{1,8}$/i.test(extname(name)) ? extname(name).toLowerCase() : '.csv'
  const handed: Handed = { id, name, path: join(placeOf(data, id), `given${ending}`), handedAt: now }
  await mkdir(placeOf(data, id), { recursive: true, mode: 0o700 })
  await writeFile(handed.path, bytes, { mode: 0o600 })
  await writeFile(join(placeOf(data, id), 'handed.json'), JSON.stringify(handed), { mode: 0o600 })
  return fine(handed)
}

export const bytesOf = async ({ name, path }: Handed): Promise<FileInput> => ({
  name,
  bytes: await readFile(path),
})
