import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { answering, asking, aWorkbook, sheetAt, textAt } from '../testing/files.ts'
import { convertFile } from './convert-file.ts'
import type { FileAsked } from './file-asked.ts'

const done = async (asked: FileAsked) => {
  const answer = await convertFile(asked, answering)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const refusal = async (asked: FileAsked) => {
  const answer = await convertFile(asked, answering)
  return answer.ok ? 'fine' : answer.problems.map(({ code }) => code).join()
}

const list = [
  'id,address,"note, if any"',
  '007,"12 Lê Lợi, Xã An, Huyện Đông, Tỉnh Ánh Dương",2020-01-05',
  '008,"Xã Hà, Tỉnh Bạch Đằng",=1+1',
  '009,,',
  '010,nowhere at all,"two',
  'lines"',
  '',
].join('\r\n')

test('a list gets its columns, and what stood there stays as it was', async (t) => {
  const asked = asking(t, 'list.csv', list)
  const { summary } = await done(asked)
  const lines = textAt(asked.out).split('\r\n')
  assert.equal(
    lines[0],
    'id,address,"note, if any",Result,New unit,New code,Province code,Legal basis,Candidates,New address,What is needed',
  )
  assert.match(
    lines[1] ?? '',
    /^007,"12 Lê Lợi, Xã An, Huyện Đông, Tỉnh Ánh Dương",2020-01-05,exact,Xã Tân An,00001,01,"12\/NQ-HĐND, Article 1, clause 1",,"12 Lê Lợi, Xã Tân An, [^"]*",$/,
  )
  assert.match(lines[2] ?? '', /^008,"Xã Hà, Tỉnh Bạch Đằng",=1\+1,already-current,Xã Hà,00005,02,,,/)
  assert.match(lines[3] ?? '', /^009,,,empty,,,,,,,what should stand in the cell$/)
  assert.match(`${lines[4]}\r\n${lines[5]}`, /^010,nowhere at all,"two\r\nlines",not-found,/)
  assert.deepEqual([summary.rows, summary.settled], [4, 2])
  assert.match(textAt(asked.out.replace('.csv', '.summary.csv')), /exactly one unit,1,25.00 %/)
})

test('the journal is gone when the work is done, and no file is half written', async (t) => {
  const asked = asking(t, 'list.csv', list)
  await done(asked)
  for (const left of ['.journal.ndjson', '.part', '.strings.part'])
    assert.ok(!existsSync(asked.out + left), left)
})

test('a workbook keeps its cells, its dates and the zeros of its codes', async (t) => {
  const day = new Date('2020-01-05T00:00:00Z')
  const book = await aWorkbook([
    ['Danh sách', null, null],
    ['id', 'address', 'since'],
    ['007', 'Xã Bình, Huyện Đông, Tỉnh Ánh Dương', day],
    ['008', 'Xã Châu, Huyện Đông, Tỉnh Ánh Dương', 5],
  ])
  const asked = asking(t, 'list.xlsx', book)
  const { summary } = await done(asked)
  const [title, names, first, second] = await sheetAt(asked.out)
  assert.equal(title?.[0], 'Danh sách')
  assert.deepEqual(names?.slice(0, 6), ['id', 'address', 'since', 'Result', 'New unit', 'New code'])
  assert.deepEqual(first?.slice(0, 6), [
    '007',
    'Xã Bình, Huyện Đông, Tỉnh Ánh Dương',
    day,
    'exactly one unit',
    'Xã Tân An',
    '00001',
  ])
  assert.deepEqual(second?.slice(0, 4), ['008', 'Xã Châu, Huyện Đông, Tỉnh Ánh Dương', 5, 'several possible'])
  assert.equal(summary.counts.ambiguous, 1)
  const sheet = await sheetAt(asked.out, 1)
  assert.deepEqual(sheet[0], ['Rows', 2, null])
})

test('lines of JSON stay as they are and get one member more', async (t) => {
  const asked = asking(
    t,
    'list.ndjson',
    '{ "address": "Xã Hà, Tỉnh Bạch Đằng", "n": 1.50 }\n\n{"address":5}\nnot json\n{}',
  )
  const { summary } = await done(asked)
  const lines = textAt(asked.out).split('\n')
  assert.match(
    lines[0] ?? '',
    /^\{ "address": "Xã Hà, Tỉnh Bạch Đằng", "n": 1.50 ,"haicap":\{"status":"already-current"/,
  )
  assert.equal(lines[3], 'not json')
  assert.match(lines[4] ?? '', /^\{"haicap":\{"status":"empty"/)
  assert.deepEqual(summary.counts, {
    'already-current': 1,
    empty: 1,
    'not-found': 1,
    'unreadable-row': 1,
  })
})

test('the same file gives the same bytes', async (t) => {
  const book = await aWorkbook([
    ['address'],
    ...Array.from({ length: 50 }, (_, at) => [`${at} Xã Hà, Tỉnh Bạch Đằng`]),
  ])
  const [one, other] = [asking(t, 'list.xlsx', book), asking(t, 'list.xlsx', book)]
  await done(one)
  await done(other)
  assert.ok(readFileSync(one.out).equals(readFileSync(other.out)))
})

test('codes are read on the day that explains most of them, and the others are shown', async (t) => {
  const asked = asking(t, 'codes.csv', 'address\n00001\n00002\n00004\n99999\n3\n', { what: 'codes' })
  const { summary, beside } = await done(asked)
  assert.deepEqual(summary.codesOf, {
    from: '2020-01-01',
    until: '2024-07-01',
    guessed: true,
    explained: 3,
    of: 5,
  })
  const lines = textAt(asked.out).split('\n')
  assert.match(lines[1] ?? '', /^00001,exact,Xã Tân An,00001,01,/)
  assert.match(lines[5] ?? '', /^3,not-found,,,,,"?Xã Châu \(00003/)
  assert.match(textAt(beside[1] ?? ''), /5,99999/)
})

test('a wrong column is answered with the one probably meant', async (t) => {
  const answer = await convertFile(asking(t, 'list.csv', list, { column: 'adress' }), answering)
  assert.ok(!answer.ok)
  assert.equal(answer.problems[0]?.code, 'conversion/no-such-column')
  assert.equal(answer.problems[0]?.details.meant, 'address')
})

test('what is no list is refused by name', async (t) => {
  const cases: readonly (readonly [string, string | Uint8Array, Partial<FileAsked>, string])[] = [
    ['a.csv', '', {}, 'documents/empty'],
    ['a.csv', 'address\n', {}, 'conversion/no-rows'],
    ['a.csv', Uint8Array.of(0x61, 0, 1, 2, 0, 0, 9, 0), {}, 'documents/binary'],
    ['a.csv', Buffer.from('address\nPhường Hàng Bún', 'latin1'), {}, 'documents/not-utf8'],
    ['a.csv', 'address\nPh­êng Hµng B«ng, quËn Hoµn KiÕm\n', {}, 'documents/legacy-encoding'],
    ['a.pdf', '%PDF-1.7', {}, 'conversion/wrong-kind'],
    ['a.xlsx', 'PK\u0003\u0004 no zip', {}, 'conversion/damaged-workbook'],
    ['a.csv', 'address\nx', { out: '/nowhere/x.xlsx' }, 'conversion/other-output'],
    ['a.csv', 'address,address\nx,y', {}, 'conversion/column-twice'],
    ['a.csv', 'address\nx', { out: '/nowhere/at/all.csv' }, 'conversion/cannot-write-file'],
    ['a.xlsx', await aWorkbook([['address'], ['x']]), { sheet: 'Nothing' }, 'conversion/no-such-sheet'],
  ]
  for (const [name, content, given, code] of cases)
    assert.equal(await refusal(asking(t, name, content, given)), code, `${name} ${code}`)
})
