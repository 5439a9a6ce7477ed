/** The little of `tar` a backup needs, so that any system can look into one: plain files, read and written in order. */

import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

const block = 512

/** The largest member that the plain form of the header can name; above it the size stands in binary, as GNU tar does. */
const largestPlain = 8 ** 11 - 1

const sizeField = (size: number): Buffer => {
  if (size <= largestPlain) return Buffer.from(`${size.toString(8).padStart(11, '0')}\0`, 'latin1')
  const field = Buffer.alloc(12)
  field[0] = 0x80
  field.writeBigUInt64BE(BigInt(size), 4)
  return field
}

const sizeIn = (field: Buffer): number =>
  field[0] === 0x80 && field.readUInt32BE(0) === 0x80000000
    ? Number(field.readBigUInt64BE(4))
    : Number.parseInt(field.toString('latin1'), 8)

export const tarHeader = (name: string, size: number): Buffer => {
  if (Buffer.byteLength(name) > 99) throw new Error(`${name} does not fit into a tar`)
  const header = Buffer.alloc(block)
  const put = (text: string, at: number) => header.write(text, at, 'latin1')
  header.write(name, 0, 'utf8')
  put('0000600\0', 100)
  put('0000000\0', 108)
  put('0000000\0', 116)
  header.set(sizeField(size), 124)
  put('00000000000\0', 136)
  put('        ', 148)
  put('0', 156)
  put('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

export const padding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block)
export const tarEnd: Buffer = Buffer.alloc(block * 2)

export const writeTo = async (stream: Writable, bytes: Uint8Array): Promise<void> => {
  if (!stream.write(bytes)) await once(stream, 'drain')
}

export type Member = { readonly name: string; readonly size: number; readonly chunks: AsyncIterable<Buffer> }

/** A tar that ends too soon, or is none. */
export class BrokenTar extends Error {}

/** Reads the members of a tar in order; the chunks of each are to be read before the next is asked for. */
export async function* tarMembers(source: Readable): AsyncGenerator<Member> {
  const input = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let rest: Buffer = Buffer.alloc(0)
  const take = async (most: number): Promise<Buffer> => {
    if (rest.byteLength === 0) {
      const next = await input.next()
      if (next.done) throw new BrokenTar('it ends too soon')
      rest = next.value
    }
    const taken = rest.subarray(0, most)
    rest = rest.subarray(taken.byteLength)
    return taken
  }
  const exactly = async (size: number): Promise<Buffer> => {
    const parts: Buffer[] = []
    for (let left = size; left > 0; left -= parts.at(-1)?.byteLength ?? 0) parts.push(await take(left))
    return Buffer.concat(parts)
  }
  for (;;) {
    const header = await exactly(block)
    if (header.every((byte) => byte === 0)) return
    const text = (from: number, to: number) => header.toString('utf8', from, to).split('\0')[0]?.trim() ?? ''
    const [name, size, sum] = [
      text(0, 100),
      sizeIn(header.subarray(124, 136)),
      Number.parseInt(text(148, 156), 8),
    ]
    const counted = header.fill(32, 148, 156).reduce((total, byte) => total + byte, 0)
    if (counted !== sum || !Number.isSafeInteger(size)) throw new BrokenTar('it is not a tar, or damaged')
    let left = size
    const chunks = (async function* () {
      while (left > 0) {
        const chunk = await take(left)
        left -= chunk.byteLength
        yield chunk
      }
    })()
    yield { name, size, chunks }
    for await (const _rest of chunks);
    const gap = await exactly(padding(size).byteLength)
    if (gap.some((byte) => byte !== 0)) throw new BrokenTar('it is damaged between its members')
  }
}
