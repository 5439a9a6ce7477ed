/** A ZIP file by its directory, member by member, without ever holding one in memory. */
import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { errorCode, reasonOf } from '../../../kernel/reason.ts'

export type Member = {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly start: number
  /** Where the packed bytes begin. */
  readonly dataAt: number
}
export type ZipFile = { readonly path: string; readonly members: readonly Member[] }

/** A container that is not whole or not honest; told to the user by who reads it. */
export class Damaged extends Error {
  readonly part: string
  constructor(part: string, message: string) {
    super(message)
    this.part = part
  }
}

const mostMembers = 10_000
const mostDirectory = 16 * 1_048_576
const tail = 65_557

const bytesAt = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, at)
  if (bytesRead < length) throw new Damaged('zip', 'cut off')
  return bytes
}

/** The directory of an open file. */
export const readDirectory = async (file: FileHandle, path: string): Promise<ZipFile> => {
  const { size } = await file.stat()
  const end = await bytesAt(file, Math.max(0, size - tail), Math.min(size, tail))
  const mark = end.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (mark < 0 || mark + 22 > end.length) throw new Damaged('zip', 'no directory')
  const short = {
    count: end.readUInt16LE(mark + 10),
    length: end.readUInt32LE(mark + 12),
    start: end.readUInt32LE(mark + 16),
  }
  const isLong = short.count === 0xffff || short.length === inExtra || short.start === inExtra
  const { count, length, start } = isLong
    ? await longEnd(file, Math.max(0, size - tail) + mark - 20, size)
    : short
  if (count > mostMembers || length > mostDirectory || start + length > size)
    throw new Damaged('zip', 'directory')
  const directory = await bytesAt(file, start, length)
  const members: Member[] = []
  for (let at = 0, number = 0; number < count; number++) {
    if (at + 46 > length || directory.readUInt32LE(at) !== 0x02014b50) throw new Damaged('zip', 'directory')
    const nameLength = directory.readUInt16LE(at + 28)
    const skip = nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    members.push(await memberAt(file, directory.subarray(at, at + 46 + skip), size))
    at += 46 + skip
  }
  if (new Set(members.map(({ name }) => name.toLowerCase())).size < members.length)
    throw new Damaged('zip', 'a member twice')
  return { path, members }
}

/** A number that is too large for its place stands in the extra field, or in the end record of ZIP64. */
const inExtra = 0xffff_ffff

/** Where the directory of a ZIP64 file lies, by the locator before its ordinary end. */
const longEnd = async (
  file: FileHandle,
  at: number,
  size: number,
): Promise<Record<'count' | 'length' | 'start', number>> => {
  const locator = at < 0 ? null : await bytesAt(file, at, 20)
  if (locator?.readUInt32LE(0) !== 0x07064b50) throw new Damaged('zip', 'ZIP64 directory')
  const endAt = wholeNumber(locator, 8)
  if (endAt + 56 > size) throw new Damaged('zip', 'ZIP64 directory')
  const end = await bytesAt(file, endAt, 56)
  if (end.readUInt32LE(0) !== 0x06064b50) throw new Damaged('zip', 'ZIP64 directory')
  return { count: wholeNumber(end, 32), length: wholeNumber(end, 40), start: wholeNumber(end, 48) }
}

/** Eight bytes as a number; what a file on a disk never reaches is not honest. */
const wholeNumber = (bytes: Buffer, at: number): number => {
  const value = Number(bytes.readBigUInt64LE(at))
  if (!Number.isSafeInteger(value)) throw new Damaged('zip', 'ZIP64 directory')
  return value
}

/** The numbers of a line, those too large for it from its extra field in the order of the format. */
const longNumbers = (name: string, numbers: readonly number[], extra: Buffer): readonly number[] => {
  if (!numbers.includes(inExtra)) return numbers
  for (let at = 0; at + 4 <= extra.length; ) {
    const [kind, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)]
    const field = extra.subarray(at + 4, at + 4 + length)
    at += 4 + length
    if (kind !== 1) continue
    let next = 0
    return numbers.map((number) => {
      if (number !== inExtra) return number
      if (next + 8 > field.length) throw new Damaged(name, 'ZIP64 directory')
      next += 8
      return wholeNumber(field, next - 8)
    })
  }
  throw new Damaged(name, 'ZIP64 directory')
}

const memberAt = async (file: FileHandle, line: Buffer, size: number): Promise<Member> => {
  const nameEnd = 46 + line.readUInt16LE(28)
  const name = line.subarray(46, nameEnd).toString('utf8')
  const [flags, method] = [line.readUInt16LE(8), line.readUInt16LE(10)]
  if (flags & 1) throw new Damaged(name, 'encrypted')
  if (method !== 0 && method !== 8) throw new Damaged(name, `method ${method}`)
  const crc = line.readUInt32LE(16)
  const extra = line.subarray(nameEnd, nameEnd + line.readUInt16LE(30))
  // The extra field names the whole size before the packed one.
  const [whole, packed, start] = longNumbers(
    name,
    [24, 20, 42].map((at) => line.readUInt32LE(at)),
    extra,
  )
  if (packed === undefined || whole === undefined || start === undefined) throw new Damaged(name, 'directory')
  if (start + 30 > size) throw new Damaged(name, 'cut off')
  const head = await bytesAt(file, start, 30)
  if (head.readUInt32LE(0) !== 0x04034b50) throw new Damaged(name, 'header')
  const dataAt = start + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (dataAt + packed > size) throw new Damaged(name, 'cut off')
  return { name, method, crc, packed, size: whole, start, dataAt }
}

const chunk = 65_536

/** The packed bytes of a member as they lie in the file. */
export async function* packedBytes({ path }: ZipFile, member: Member): AsyncGenerator<Buffer> {
  if (member.packed === 0) return
  const range = { start: member.dataAt, end: member.dataAt + member.packed - 1, highWaterMark: chunk }
  for await (const bytes of createReadStream(path, range)) yield bytes
}

/** The content of a member, piece by piece; more than `most` bytes are refused. */
export async function* contentOf(
  { path }: ZipFile,
  member: Member,
  most: number,
  onPacked: (bytes: number) => void = () => {},
): AsyncGenerator<Buffer> {
  if (member.packed === 0) return
  const range = { start: member.dataAt, end: member.dataAt + member.packed - 1, highWaterMark: chunk }
  const packed = createReadStream(path, range)
  packed.on('data', (bytes) => onPacked(bytes.length))
  const content =
    member.method === 0 ? packed : pipeline(packed, createInflateRaw({ chunkSize: 32_768 }), () => {})
  let size = 0
  try {
    for await (const bytes of content) {
      size += bytes.length
      if (size > most) throw new TooLarge(member.name, most)
      yield bytes
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error
    if (errorCode(error).startsWith('Z_')) throw new Damaged(member.name, reasonOf(error))
    throw error
  }
}

export class TooLarge extends Error {
  readonly part: string
  readonly most: number
  constructor(part: string, most: number) {
    super(`${part} is larger than ${most}`)
    this.part = part
    this.most = most
  }
}

/** A small member as text. */
export const textOf = async (zip: ZipFile, name: string, most = 16 * 1_048_576): Promise<string | null> => {
  const member = zip.members.find((each) => each.name.toLowerCase() === name.toLowerCase())
  if (!member) return null
  const pieces: Buffer[] = []
  for await (const bytes of contentOf(zip, member, most)) pieces.push(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
  } catch {
    throw new Damaged(name, 'not UTF-8')
  }
}
