/** What is looked at before a backup touches anything: its bytes, its keys, and whether its files have a place. */
import { createHash, hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { errorCode } from '../../../kernel/reason.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { problem } from '../../problems.ts'
import { keysMember, type Manifest, trailerOf } from './backup.ts'
import { type Content, type Contents, type ContentsEntry, contentsIn, listMember } from './contents.ts'
import { openKeys } from './sealed-keys.ts'
import { type Member, tarMembers } from './tar.ts'

/** What is filled beside the database. */
export type Into = {
  /** Where files belong here; without it only the database comes back. */
  readonly contents?: Contents
  /** Where each key belongs, by its name, and what opens them; without it keys stay in the backup. */
  readonly keys?: { readonly places: ReadonlyMap<string, string>; readonly passphrase: string }
}

/** What the backup itself is to blame for. */
export class BrokenBackup extends Error {}

const trailerSize = trailerOf('0'.repeat(64)).byteLength

/** The last bytes of a file. */
const endOf = async (file: string): Promise<{ readonly size: number; readonly end: Buffer }> => {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const end = Buffer.alloc(Math.min(size, trailerSize))
    await handle.read(end, 0, end.byteLength, size - end.byteLength)
    return { size, end }
  } finally {
    await handle.close()
  }
}

/**
 * Throws where any byte of the backup is not the one that was saved. The first version had no hash at its end: there each
 * table is checked on its way.
 */
export const checkBytes = async (file: string): Promise<void> => {
  const { size, end } = await endOf(file)
  const sum = createHash('sha256')
  if (size > trailerSize)
    for await (const piece of createReadStream(file, { end: size - trailerSize - 1, highWaterMark: 1 << 20 }))
      sum.update(piece)
  if (end.equals(trailerOf(sum.digest('hex')))) return
  const manifest = await manifestOf((await tarMembers(createReadStream(file)).next()).value)
  const hasSum = end.subarray(0, 6).toString('latin1') === 'SHA256'
  if (manifest.version !== 1 || hasSum) throw new BrokenBackup('its bytes are not those that were saved')
}

const whole = async (member: Member, most: number, what: string): Promise<Buffer> => {
  if (member.size > most) throw new BrokenBackup(`${what} is too large`)
  const parts: Buffer[] = []
  for await (const chunk of member.chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

export const manifestOf = async (member: Member | undefined): Promise<Manifest> => {
  if (member?.name !== 'manifest.json') throw new BrokenBackup('it has no manifest')
  const text = await whole(member, 10_000_000, 'its manifest')
  try {
    const manifest: Manifest = JSON.parse(text.toString())
    if (manifest.format === 'haicap-backup' && (manifest.version === 1 || manifest.version === 2))
      return manifest
  } catch {}
  throw new BrokenBackup('its manifest cannot be read')
}

/** The contents that a backup lists. */
export const listIn = async (
  member: Member | undefined,
  { count, sha256 }: ContentsEntry,
): Promise<readonly Content[]> => {
  if (member?.name !== listMember) throw new BrokenBackup('the list of files is missing')
  const bytes = await whole(member, 2 ** 30, 'the list of files')
  const list = contentsIn(bytes)
  if (hash('sha256', bytes) !== sha256 || list.length !== count)
    throw new BrokenBackup('the list of files is another')
  return list
}

const memberNamed = async (file: string, name: string): Promise<Member | null> => {
  for await (const member of tarMembers(createReadStream(file))) if (member.name === name) return member
  return null
}

export type KeyToWrite = { readonly name: string; readonly path: string; readonly bytes: Buffer }

/** The keys that are wanted, opened, each with its place; refused where one cannot come back. */
export const keysOf = async (
  file: string,
  manifest: Manifest,
  { keys }: Into,
): Promise<Result<readonly KeyToWrite[]>> => {
  if (!keys) return fine([])
  const member = manifest.keys ? await memberNamed(file, keysMember) : null
  if (!member) return refused(problem('backup-without-keys', { file }))
  const opened = await openKeys(await whole(member, 1_000_000, 'the member of keys'), keys.passphrase)
  if (!opened) return refused(problem('wrong-passphrase', { file }))
  const wanted: KeyToWrite[] = []
  for (const { name, bytes } of opened) {
    const path = keys.places.get(name)
    // A deployment that signs by a program has no place for the key of another that did not.
    if (path === undefined) continue
    const there = await readFile(path).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null
      throw error
    })
    if (there && !there.equals(bytes)) return refused(problem('key-in-the-way', { path }))
    if (!there) wanted.push({ name, path, bytes })
  }
  return fine(wanted)
}

/** Files that are only listed have to lie where this deployment looks for them. */
export const whyNotFiles = async (
  manifest: Manifest,
  file: string,
  { contents }: Into,
): Promise<Result<null>> => {
  const { files } = manifest
  if (!files || !contents || files.carried || files.count === 0) return fine(null)
  const member = await memberNamed(file, listMember)
  const lacking = new Set((await listIn(member ?? undefined, files)).map(({ sha256 }) => sha256))
  for await (const sha256 of contents.shelf.all()) lacking.delete(sha256)
  return lacking.size === 0
    ? fine(null)
    : refused(problem('backup-files-elsewhere', { file, missing: lacking.size, count: files.count }))
}
