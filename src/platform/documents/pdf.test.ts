import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encryptedPdf, lines, type PlacedLine, pdf } from './testing/build-pdf.ts'
import { notes, read, refused } from './testing/expect.ts'
import { inTcvn3 } from './testing/old-encodings.ts'

const full = (text: string): string => `${text} `.padEnd(74, 'và xã Đồng Lạc ').trimEnd().padEnd(73, '.')
const withNumber = (page: readonly PlacedLine[], number: number): readonly PlacedLine[] => [
  { text: 'NGHỊ QUYẾT TỈNH BÌNH SƠN', x: 200, y: 810 },
  ...page,
  { text: `- ${number} -`, x: 290, y: 40 },
]

test('Vietnamese text comes out through its map to Unicode', async () => {
  const text = await read(pdf([lines('Điều 1. Sắp xếp', '1. Xã Hữu Nghĩa; thị trấn Ỷ La.')]))
  assert.equal(text.format, 'pdf')
  assert.equal(text.text, 'Điều 1. Sắp xếp\n1. Xã Hữu Nghĩa; thị trấn Ỷ La.\n')
})

test('a full line goes on in the next, a clause begins anew', async () => {
  const [first = '', second = ''] = [
    full('1. Sắp xếp toàn bộ diện tích của xã An Bình'),
    'thành xã mới có tên gọi là xã An Đồng.',
  ]
  const { text } = await read(
    pdf([lines(first, second, '2. Sắp xếp xã khác.', full('a) Điểm a của các xã'), 'b) Điểm b')]),
  )
  assert.deepEqual(text.trimEnd().split('\n'), [
    `${first} ${second}`,
    '2. Sắp xếp xã khác.',
    full('a) Điểm a của các xã'),
    'b) Điểm b',
  ])
})

test('a paragraph goes on over the page, and page numbers and headers are left out', async () => {
  const pages = [1, 2, 3].map((number) =>
    withNumber(lines(full(`${number}. Sắp xếp các xã`), full('tiếp theo')), number),
  )
  const text = await read(pdf(pages))
  assert.equal(text.text.trimEnd().split('\n').length, 3)
  assert.doesNotMatch(text.text, /- \d -|TỈNH BÌNH SƠN/)
  assert.deepEqual(notes(text), ['repeated-lines-dropped'])
})

test('columns stay apart, words split into pieces stay together', async () => {
  const { text } = await read(
    pdf([
      [
        { text: 'QUỐC HỘI', x: 72, y: 760 },
        { text: 'CỘNG HÒA', x: 350, y: 760 },
        { text: 'Đi', x: 72, y: 700 },
        { text: 'ều', x: 84, y: 700 },
        { text: '1.', x: 99, y: 700 },
      ],
    ]),
  )
  assert.equal(text, 'QUỐC HỘI\tCỘNG HÒA\nĐiều 1.\n')
})

test('a PDF without text is refused as a scan; single pages without text are told', async () => {
  assert.equal(await refused(pdf([[], []])), 'no-text')
  const text = await read(pdf([lines('Điều 1. Phạm vi'), []]))
  assert.deepEqual(notes(text), ['pages-without-text'])
})

test('a password, a missing end and damage are refused', async () => {
  assert.equal(await refused(encryptedPdf()), 'encrypted')
  const whole = pdf([lines('Điều 1. Phạm vi điều chỉnh')])
  assert.equal(await refused(whole.slice(0, whole.length / 2)), 'truncated')
  const tail = new TextEncoder().encode('%PDF-1.7\nno objects here\nstartxref\n12\n%%EOF\n')
  assert.equal(await refused(tail), 'damaged')
})

test('pages, time and characters are bounded', async () => {
  const two = pdf([lines('một'), lines('hai')])
  assert.equal(await refused(two, 'a', { limits: { pages: 1 } }), 'too-many-pages')
  assert.equal(await refused(two, 'a', { limits: { characters: 3 } }), 'too-long')
  assert.equal(await refused(two, 'a', { limits: { milliseconds: 0 } }), 'too-slow')
  assert.equal((await read(two)).text, 'một\nhai\n', 'the next file is read as ever')
})

test('legacy text in a PDF is refused by name', async () => {
  const words = inTcvn3('Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Đồng Lạc')
  assert.equal(await refused(pdf([lines(words)])), 'legacy-encoding')
})
