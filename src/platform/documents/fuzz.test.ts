/** Seeded mutations of every format: reading answers or refuses, it never throws and never hangs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8 } from 'fflate'
import { wordsOf } from '../../kernel/problems.ts'
import { tableToCsv } from './csv.ts'
import { readTable } from './read-table.ts'
import { readText } from './read-text.ts'
import { tableToXlsx } from './table-to-xlsx.ts'
import { docx, numbered, numberingPart, paragraph, table } from './testing/build-docx.ts'
import { lines, pdf } from './testing/build-pdf.ts'
import { utf8 } from './testing/expect.ts'
import { bytesOf, inTcvn3 } from './testing/old-encodings.ts'

const rounds = process.env.HAICAP_TEST_TIER === 'nightly' ? 10_000 : 200

/** Mulberry32: small, seeded, the same everywhere. */
const random = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0
  }
}

const spliced = (bytes: Uint8Array, place: number, remove: number, insert: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)]))

const mutated = (bytes: Uint8Array, below: (limit: number) => number): Uint8Array => {
  let result: Uint8Array = bytes.slice()
  for (let times = 1 + below(3); times > 0 && result.length > 0; times--) {
    const place = below(result.length)
    const kind = below(6)
    if (kind === 0) result = result.slice(0, place)
    else if (kind === 1) result.set([(result[place] ?? 0) ^ (1 << below(8))], place)
    else if (kind === 2) result.fill(below(256), place, place + below(40))
    else if (kind === 3)
      result = spliced(
        result,
        place,
        0,
        Uint8Array.from({ length: 1 + below(30) }, () => below(256)),
      )
    else if (kind === 4) result = spliced(result, place, below(60), new Uint8Array())
    else result = spliced(result, place, 0, result.slice(below(result.length), below(result.length)))
  }
  return result
}

const clause = 'Điều 1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Đồng Lạc.'
const numbering = numberingPart([
  { format: 'decimal', text: '%1.' },
  { format: 'lowerLetter', text: '%2)' },
])
const body = paragraph(clause) + numbered('một', 1) + numbered('điểm', 1, 1) + table(['a', 'b'], ['c', 'd'])
const units = {
  name: 'x',
  columns: ['mã', 'tên'],
  rows: [
    ['00004', 'Ba Bình'],
    ['00008', '=x'],
  ],
}
const limits = { milliseconds: 10_000 }

const inputs: Readonly<Record<string, Uint8Array>> = {
  'plain text': utf8(clause.repeat(5)),
  'legacy text': bytesOf(inTcvn3(clause.toLowerCase().repeat(5))),
  docx: docx(body, { numbering }),
  pdf: pdf([lines(clause, 'một'), lines('hai')]),
  csv: tableToCsv(units),
  xlsx: await tableToXlsx([units]),
}

for (const [format, bytes] of Object.entries(inputs))
  test(`${rounds} mutations of ${format} are read or refused`, async () => {
    const below = random(20_250_701)
    for (let round = 0; round < rounds; round++) {
      const file = { name: `${format}-${round}`, bytes: mutated(bytes, below) }
      const answer = await (/csv|xlsx/.test(format)
        ? readTable(file, { limits })
        : readText(file, { limits }))
      if (answer.ok) continue
      for (const problem of answer.problems) {
        assert.notEqual(
          problem.code,
          'documents/too-slow',
          `${format} ${round} ${strFromU8(file.bytes, true).slice(0, 80)}`,
        )
        assert.notEqual(wordsOf(problem, 'vi'), '')
      }
    }
  })

test('mutated XML inside a whole container is read or refused', async () => {
  const below = random(16_062_025)
  for (let round = 0; round < rounds; round++) {
    const inside = new TextDecoder().decode(mutated(utf8(body), below)).replaceAll('\0', '')
    const answer = await readText({ name: `docx-${round}`, bytes: docx(inside, { numbering }) }, { limits })
    if (!answer.ok) assert.notEqual(answer.problems[0]?.code, 'documents/too-slow')
  }
})
