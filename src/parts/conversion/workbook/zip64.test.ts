/** Workbooks whose directory is written in ZIP64, as programs do that stream or do not know sizes beforehand. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { convertFile } from '../bulk/convert-file.ts'
import { answering, asking, aWorkbook, sheetAt } from '../testing/files.ts'

const book = Buffer.from(
  await aWorkbook([
    ['id', 'address'],
    ['007', 'Xã Hà, Tỉnh Bạch Đằng'],
  ]),
)

const long = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 8)
  for (const [at, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), at * 8)
  return bytes
}

/** The same file with every number of its directory in ZIP64; `change` spoils the parts before they are joined. */
const inZip64 = (change: (parts: { lines: Buffer[]; end: Buffer; locator: Buffer }) => void = () => {}) => {
  const mark = book.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const [count, start] = [book.readUInt16LE(mark + 10), book.readUInt32LE(mark + 16)]
  const lines: Buffer[] = []
  for (let at = start; lines.length < count; ) {
    const nameLength = book.readUInt16LE(at + 28)
    const rest = book.readUInt16LE(at + 30) + book.readUInt16LE(at + 32)
    const line = Buffer.from(book.subarray(at, at + 46 + nameLength))
    const field = long(line.readUInt32LE(24), line.readUInt32LE(20), line.readUInt32LE(42))
    for (const place of [20, 24, 42]) line.writeUInt32LE(0xffff_ffff, place)
    // Another field stands before the one that counts.
    const extra = Buffer.concat([Buffer.from([0x99, 0x99, 2, 0, 1, 2, 1, 0, 24, 0]), field])
    line.writeUInt16LE(extra.length, 30)
    line.writeUInt16LE(0, 32)
    lines.push(Buffer.concat([line, extra]))
    at += 46 + nameLength + rest
  }
  const size = lines.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(56)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeUInt32LE(44, 4)
  long(count, count, size, start).copy(end, 24)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  long(start + size).copy(locator, 8)
  locator.writeUInt32LE(1, 16)
  const short = Buffer.alloc(22, 0xff)
  short.writeUInt32LE(0x06054b50, 0)
  short.writeUInt32LE(0, 4)
  short.writeUInt16LE(0, 20)
  const parts = { lines, end, locator }
  change(parts)
  return Buffer.concat([book.subarray(0, start), ...parts.lines, parts.end, parts.locator, short])
}

test('a workbook in ZIP64 is converted like any other', async (t) => {
  const [plain, other] = [asking(t, 'list.xlsx', book), asking(t, 'list.xlsx', inZip64())]
  for (const asked of [plain, other]) {
    const answer = await convertFile(asked, answering)
    assert.ok(answer.ok, JSON.stringify(answer))
  }
  assert.deepEqual((await sheetAt(other.out))[1]?.slice(0, 4), [
    '007',
    'Xã Hà, Tỉnh Bạch Đằng',
    'current already',
    'Xã Hà',
  ])
  assert.ok(readFileSync(other.out).equals(readFileSync(plain.out)))
})

test('a dishonest ZIP64 directory is damage told in words, not a crash', async (t) => {
  const spoilt: readonly ((parts: { lines: Buffer[]; end: Buffer; locator: Buffer }) => void)[] = [
    ({ locator }) => locator.writeUInt32LE(0, 0),
    ({ locator }) => long(2 ** 52).copy(locator, 8),
    ({ locator }) => locator.fill(0xff, 8, 16),
    ({ end }) => end.writeUInt32LE(0, 0),
    ({ end }) => long(2 ** 40).copy(end, 48),
    ({ end }) => long(2 ** 40).copy(end, 32),
    ({ end }) => end.fill(0xff, 40, 48),
    ({ lines }) => lines[0]?.fill(0xff, (lines[0]?.length ?? 0) - 24),
    ({ lines }) => lines[0]?.writeUInt16LE(3, (lines[0]?.length ?? 0) - 28),
    ({ lines }) => lines[0]?.writeUInt16LE(4, (lines[0]?.length ?? 0) - 26),
    ({ lines }) => lines[0] && long(2 ** 40).copy(lines[0], lines[0].length - 8),
    ({ lines }) => lines[0] && long(2 ** 40).copy(lines[0], lines[0].length - 16),
  ]
  for (const [number, change] of spoilt.entries()) {
    const answer = await convertFile(asking(t, 'list.xlsx', inZip64(change)), answering)
    assert.ok(!answer.ok, String(number))
    assert.equal(answer.problems[0]?.code, 'conversion/damaged-workbook', String(number))
  }
})
