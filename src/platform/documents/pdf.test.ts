import assert from 'node:assert/strict'
import { test } from 'node:test'
import { constants, deflateRawSync } from 'node:zlib'
import { encryptedPdf, lines, type PlacedLine, pdf, pdfOf, streamOf } from './testing/build-pdf.ts'
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

test('a line further in, or further down than usual, begins a paragraph', async () => {
  const [one, two] = [full('Sắp xếp toàn bộ diện tích của các'), full('Quyết định này có hiệu lực từ ngày')]
  const indented = [one, two, one, one, two, two].map((text, place) => ({
    text,
    x: place % 3 === 0 ? 100 : 72,
    y: 740 - place * 16,
  }))
  const listed = [...indented, { text: '1. Khoản', x: 100, y: 740 - 6 * 16 }]
  const spaced = [740, 724, 708, 684, 668].map((y) => ({ text: full('và các'), y }))
  assert.equal((await read(pdf([listed]))).text.trim().split('\n').length, 3)
  assert.equal((await read(pdf([spaced]))).text.trim().split('\n').length, 2)
})

test('a reference to an article that a line breaks before is no heading, a broken number is mended', async () => {
  const lead = full('theo quy định tại khoản 1')
  const { text } = await read(
    pdf([
      lines(lead, 'Điều này; Báo cáo'),
      lines(full('thẩm tra số').slice(0, -6).concat('423/BC-'), 'UBPL15.'),
    ]),
  )
  assert.match(text, /\.* Điều này; Báo cáo/)
  assert.match(text, /423\/BC-UBPL15/)
  assert.equal(text.trim().split('\n').length, 2)
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

/** A page whose content expands a thousandfold: the same deflated block again and again. */
const bomb = (mebibytes: number): Uint8Array => {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), {
    finishFlush: constants.Z_FULL_FLUSH,
  }).toString('latin1')
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>',
    streamOf(`\x78\x9c${block.repeat(mebibytes)}\x03\0\0\0\0\0`, '/Filter /FlateDecode '),
  ])
}

test('a page that expands without end is stopped by memory or time, and the server goes on', async () => {
  assert.equal(await refused(bomb(2_000), 'a', { limits: { memory: 100, milliseconds: 2_000 } }), 'too-slow')
  assert.equal((await read(pdf([lines('một')]))).text, 'một\n')
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
