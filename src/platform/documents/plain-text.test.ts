import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from './read-text.ts'
import { notes, read, refusal, refused, utf8 } from './testing/expect.ts'
import { bytesOf, inTcvn3, inVni, inWindows1258 } from './testing/old-encodings.ts'

const act = [
  'ỦY BAN THƯỜNG VỤ QUỐC HỘI',
  'Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Bình Sơn',
  '1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Đồng Lạc, Hữu Nghĩa thành xã mới có tên gọi là xã Đồng Nghĩa.',
].join('\n')
const lowerCase = act.replace(/^.*\n/, '')

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(big ? bytes.swap16() : bytes)
}

test('UTF-8 and UTF-16 with or without a mark give the same text', async () => {
  const forms = {
    'utf-8': utf8(act),
    'utf-8 with mark': utf8(`\ufeff${act}`),
    'utf-16le with mark': utf16(`\ufeff${act}`, false),
    'utf-16be with mark': utf16(`\ufeff${act}`, true),
    'utf-16le without': utf16(act, false),
    'utf-16be without': utf16(act, true),
    'windows line ends': utf8(act.replaceAll('\n', '\r\n')),
  }
  for (const [form, bytes] of Object.entries(forms)) assert.equal((await read(bytes)).text, act, form)
})

test('an assumed UTF-16 is told', async () => {
  assert.deepEqual(notes(await read(utf16(act, false))), ['utf16-assumed'])
})

test('decomposed text comes out composed, and this is told', async () => {
  const text = await read(utf8(act.normalize('NFD')))
  assert.equal(text.text, act)
  assert.deepEqual(notes(text), ['composed'])
})

test('Markdown is told from plain text by its lines or by its name', async () => {
  assert.equal((await read(utf8(act))).format, 'plain')
  assert.equal((await read(utf8(act), 'act.md')).format, 'markdown')
  assert.equal((await read(utf8(`**Điều 1. Phạm vi**\n\n${act}`))).format, 'markdown')
  assert.equal((await read(utf8(`# Nghị quyết\n\n${act}`), 'act.txt')).format, 'markdown')
})

test('TCVN3, VNI and Windows-1258 bytes are refused by name', async () => {
  for (const [encoding, bytes] of [
    ['tcvn3', bytesOf(inTcvn3(lowerCase))],
    ['vni', bytesOf(inVni(act.normalize('NFC').replace('ỦY BAN THƯỜNG VỤ', '')))],
    ['cp1258', inWindows1258(act)],
  ] as const) {
    const answer = await readText({ name: 'act.txt', bytes })
    assert.equal(refusal(answer), 'legacy-encoding', encoding)
    assert.equal(answer.ok ? null : answer.problems[0]?.details.encoding, encoding)
  }
})

test('text of an old font that was saved as UTF-8 is refused by name', async () => {
  for (const bytes of [utf8(inTcvn3(lowerCase)), utf8(inVni(lowerCase))])
    assert.equal(await refused(bytes), 'legacy-encoding')
})

test('UTF-8 that was read as Windows-1252 and saved again is refused by name', async () => {
  const mangled = new TextDecoder('windows-1252').decode(utf8(act))
  const answer = await readText({ name: 'act.txt', bytes: utf8(mangled) })
  assert.equal(answer.ok ? null : answer.problems[0]?.details.encoding, 'mojibake')
})

test('an old encoding is converted when asked for, word for word', async () => {
  for (const bytes of [
    bytesOf(inTcvn3(lowerCase)),
    utf8(inTcvn3(lowerCase)),
    bytesOf(inVni(lowerCase)),
    utf8(inVni(lowerCase)),
    inWindows1258(lowerCase),
  ]) {
    const text = await read(bytes, 'act.txt', { legacy: 'convert' })
    assert.equal(text.text, lowerCase)
    assert.deepEqual(notes(text), ['converted'])
  }
})

test('a line in capitals of TCVN3 comes out in capitals', async () => {
  const { text } = await read(bytesOf(`CéNG HOµ X· HéI CHñ NGHÜA\n${inTcvn3(lowerCase)}`), 'a', {
    legacy: 'convert',
  })
  assert.equal(text.split('\n')[0], 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA')
})

test('Unicode text with foreign words is not taken for an old encoding', async () => {
  const text = `${act}\nCafé crème, naïve façade, Ngọk Bay, Đắk Ơ, Krông Năng, Mường Típ`
  assert.equal((await read(utf8(text))).text, text)
})

test('bytes that are neither UTF-8 nor an old encoding are refused with the place of the first wrong byte', async () => {
  const bytes = utf8(act)
  bytes.set([0xff], 40)
  const answer = await readText({ name: 'act.txt', bytes })
  assert.equal(refusal(answer), 'not-utf8')
  assert.ok(!answer.ok && Math.abs(Number(answer.problems[0]?.details.offset) - 40) <= 2)
})

test('an empty file, white space and binary data are refused', async () => {
  assert.equal(await refused(new Uint8Array()), 'empty')
  assert.equal(await refused(utf8(' \n\t\n')), 'empty')
  assert.equal(await refused(Uint8Array.from({ length: 999 }, (_, place) => (place * 7) % 256)), 'binary')
})

test('a file over the limit is refused before it is looked at', async () => {
  assert.equal(await refused(new Uint8Array(100 * 1024 * 1024)), 'too-large')
  assert.equal(await refused(utf8(act), 'act', { limits: { bytes: 10 } }), 'too-large')
  assert.equal(await refused(utf8(act), 'act', { limits: { characters: 10 } }), 'too-long')
})
