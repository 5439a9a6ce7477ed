/** The contents of files in a backup: which there are, whether each is what its name says, and bringing them back. */
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { checkedAgainst, WrongContent } from '../../files/checked.ts'
import type { Shelf } from '../../files/shelf.ts'
import type { Member } from './tar.ts'

/** Where files lie, as a backup has to know it. */
export type Contents = {
  readonly shelf: Shelf
  /** Whether the backup carries them; else it only lists them, as for S3, which keeps copies of its own. */
  readonly carried: boolean
  /** A folder of the same disk as the shelf, for what is half written. */
  readonly incoming: string
}

export type Content = { readonly sha256: string; readonly size: number }

/** What the manifest says of them. */
export type ContentsEntry = {
  readonly carried: boolean
  readonly count: number
  readonly bytes: number
  /** Of the member `files.list`. */
  readonly sha256: string
  /** Contents that the shelf lacked or held changed when the backup was made: they are not in it. */
  readonly broken: readonly string[]
}

export const listMember = 'files.list'
export const memberOfContent = (sha256: string): string => `files/${sha256}`

/** Contents of files that are not deleted, in the snapshot of the client, in order. */
export const neededIn = async (client: pg.ClientBase): Promise<readonly Content[]> => {
  const there = await client.query<{ there: boolean }>(
    `select to_regclass('file_deletion') is not null as there`,
  )
  if (!there.rows[0]?.there) return []
  const { rows } = await client.query<Content>(
    `select sha256, size
     from file_content
     where exists (
       select from file
       where file.sha256 = file_content.sha256
         and not exists (select from file_deletion where file_deletion.file = file.file)
     )
     order by sha256`,
  )
  return rows
}

const listOf = (contents: readonly Content[]): Buffer =>
  Buffer.from(contents.map(({ sha256, size }) => `${sha256} ${size}\n`).join(''))

/** The contents a list names. Throws on what is no list. */
export const contentsIn = (list: Buffer): readonly Content[] =>
  list
    .toString('latin1')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, sha256, size] = /^([0-9a-f]{64}) (\d{1,15})$/.exec(line) ?? []
      if (!sha256 || !size) throw new Error('the list of files cannot be read')
      return { sha256, size: Number(size) }
    })

/** Whether the shelf holds exactly this content. */
const isWhole = async (shelf: Shelf, { sha256, size }: Content): Promise<boolean> => {
  const stream = await shelf.read(sha256)
  if (!stream) return false
  const hash = createHash('sha256')
  let read = 0
  for await (const piece of stream) {
    hash.update(piece)
    read += piece.length
  }
  return read === size && hash.digest('hex') === sha256
}

/** What stands in the way of one content: nothing, or that it is missing or changed. */
const brokenIn = async (
  { shelf, carried }: Contents,
  needed: readonly Content[],
): Promise<readonly string[]> => {
  const broken: string[] = []
  if (carried) {
    for (const each of needed) if (!(await isWhole(shelf, each))) broken.push(each.sha256)
    return broken
  }
  const there = new Set<string>()
  if (needed.length > 0) for await (const sha256 of shelf.all()) there.add(sha256)
  return needed.map(({ sha256 }) => sha256).filter((sha256) => !there.has(sha256))
}

/** Looks at everything that the backup has to name. */
export const describeContents = async (
  needed: readonly Content[],
  contents: Contents,
): Promise<{ readonly entry: ContentsEntry; readonly list: Buffer; readonly whole: readonly Content[] }> => {
  const broken = await brokenIn(contents, needed)
  const lacking = new Set(broken)
  const whole = needed.filter(({ sha256 }) => !lacking.has(sha256))
  const list = listOf(whole)
  const entry = {
    carried: contents.carried,
    count: whole.length,
    bytes: whole.reduce((sum, { size }) => sum + size, 0),
    sha256: createHash('sha256').update(list).digest('hex'),
    broken,
  }
  return { entry, list, whole }
}

/** Pieces of one content. Throws where it changed since it was looked at. */
export async function* piecesOf(shelf: Shelf, { sha256, size }: Content): AsyncGenerator<Buffer> {
  const stream = await shelf.read(sha256)
  if (!stream) throw new WrongContent(sha256, 'nothing')
  let read = 0
  for await (const piece of stream.compose(checkedAgainst(sha256))) {
    read += piece.length
    if (read > size) break
    yield piece
  }
  if (read !== size) throw new WrongContent(sha256, `${read} bytes`)
}

/** Brings one content back: whole on the shelf, or not at all. False where it lay there already, as it must be. */
export const bringBack = async (
  { shelf, incoming }: Contents,
  { sha256, size }: Content,
  member: Member,
): Promise<boolean> => {
  const found = await shelf.read(sha256)
  found?.destroy()
  if (found && (await isWhole(shelf, { sha256, size }))) return false
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  const path = join(incoming, `${randomUUID()}.part`)
  try {
    await pipeline(
      member.chunks,
      checkedAgainst(sha256),
      createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    )
    const handle = await open(path)
    await handle.sync().finally(() => handle.close())
    // What lies there under this name is not this content: it makes room.
    if (found) await shelf.erase(sha256)
    await shelf.settle({ path, sha256, size, kind: '' })
    return true
  } finally {
    await rm(path, { force: true })
  }
}
