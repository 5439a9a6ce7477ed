/** Takes content in piece by piece: hashed, measured and recognised while it is written aside, never whole in memory. */
import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { containerOf, oleKind, zipKind } from '../documents/kind.ts'
import type { Taken } from './shelf.ts'

/** Content over the limit; what was written of it is gone again. */
export class TooLarge extends Error {
  readonly most: number
  constructor(most: number) {
    super(`more than ${most} bytes`)
    this.most = most
  }
}

const startBytes = 8_192

/** Names of the members of a ZIP, from the directory at its end; none where it has no readable one. */
const zipNames = async (handle: FileHandle, size: number): Promise<readonly string[]> => {
  const piece = async (at: number, length: number) => {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - at)))
    await handle.read(bytes, 0, bytes.length, at)
    return bytes
  }
  const tailAt = Math.max(0, size - 65_557)
  const tail = await piece(tailAt, size - tailAt)
  const end = tail.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0 || end + 20 > tail.length) return []
  const directory = await piece(tail.readUInt32LE(end + 16), Math.min(tail.readUInt32LE(end + 12), 1 << 20))
  const names: string[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50; ) {
    const length = directory.readUInt16LE(at + 28)
    names.push(directory.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return names
}

const kindOf = async (start: Buffer, ole: string, handle: FileHandle, size: number): Promise<string> => {
  const container = containerOf(start)
  if (container === 'zip') return zipKind(await zipNames(handle, size))
  if (container === 'ole-container') return ole
  if (container !== 'plain') return container
  if (size === 0) return 'empty'
  return start.includes(0) ? 'binary' : 'text'
}

/** Writes the pieces to a file aside in `folder` and says what they are. Whoever asked removes it or puts it in place. */
export const takeIn = async (
  pieces: AsyncIterable<Uint8Array>,
  { folder, most }: { readonly folder: string; readonly most: number },
): Promise<Taken> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${randomUUID()}.part`)
  const handle = await open(path, 'wx+', 0o600)
  const hash = createHash('sha256')
  let [size, ole] = [0, 'ole']
  let start: Buffer = Buffer.alloc(0)
  let before: Buffer = Buffer.alloc(0)
  try {
    for await (const given of pieces) {
      const piece = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
      size += piece.length
      if (size > most) throw new TooLarge(most)
      hash.update(piece)
      if (start.length < startBytes) start = Buffer.concat([start, piece.subarray(0, startBytes)])
      // A name in an OLE container may lie across two pieces.
      if (ole === 'ole') ole = oleKind(Buffer.concat([before, piece]))
      before = piece.subarray(-64)
      await handle.writeFile(piece)
    }
    const kind = await kindOf(start, ole, handle, size)
    await handle.sync()
    return { path, sha256: hash.digest('hex'), size, kind }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}
