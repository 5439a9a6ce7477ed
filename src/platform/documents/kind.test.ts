import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { readText } from './read-text.ts'
import { docx, paragraph } from './testing/build-docx.ts'
import { read, refusal, refused, utf8 } from './testing/expect.ts'
import { bytesOf } from './testing/old-encodings.ts'

const ole = (name: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(name, 'utf16le'),
      Buffer.alloc(64),
    ]),
  )
const kindOf = async (bytes: Uint8Array, name = 'act'): Promise<unknown> => {
  const answer = await readText({ name, bytes })
  assert.equal(refusal(answer), 'other-kind')
  return answer.ok ? null : answer.problems[0]?.details.kind
}

test('each other kind of file is refused by its name', async () => {
  const zip = (...names: readonly string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))
  assert.equal(await kindOf(zip('[Content_Types].xml', 'xl/workbook.xml')), 'xlsx')
  assert.equal(await kindOf(zip('[Content_Types].xml', 'ppt/presentation.xml')), 'pptx')
  assert.equal(await kindOf(zip('mimetype', 'content.xml')), 'odt')
  assert.equal(await kindOf(ole('WordDocument')), 'doc')
  assert.equal(await kindOf(ole('Workbook')), 'xls')
  assert.equal(await kindOf(ole('Something')), 'ole')
  assert.equal(await kindOf(utf8('{\\rtf1\\ansi Điều 1}')), 'rtf')
  assert.equal(await kindOf(utf8('\n<!DOCTYPE html><html><body>Điều 1</body></html>')), 'html')
  assert.equal(await kindOf(utf8('<html><head></head></html>')), 'html')
  assert.equal(await kindOf(utf8('<?xml version="1.0"?><act/>')), 'xml')
  assert.equal(await kindOf(bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')), 'image')
  assert.equal(await kindOf(bytesOf('\xff\xd8\xff\xe0\0\x10JFIF\0')), 'image')
  assert.equal(await kindOf(bytesOf('\x1f\x8b\x08\0\0\0\0\0')), 'archive')
})

test('a wrong ending of the name does not mislead', async () => {
  const bytes = docx(paragraph('Điều 1. Phạm vi'))
  assert.equal((await read(bytes, 'act.pdf')).format, 'docx')
  assert.equal((await read(utf8('Điều 1. Phạm vi'), 'act.docx')).format, 'plain')
})

test('a text that begins like a bitmap is a text', async () => {
  assert.equal((await read(utf8('BM là viết tắt của biểu mẫu'))).format, 'plain')
})

test('an archive of documents is refused with what it holds', async () => {
  const inner = docx(paragraph('Điều 1'))
  assert.equal(await refused(zipSync({ 'act.docx': inner })), 'nested-zip')
  assert.equal(await refused(zipSync({ 'inner.zip': zipSync({ 'act.txt': strToU8('x') }) })), 'nested-zip')
})

test('a document with a password is refused as such', async () => {
  assert.equal(await refused(ole('EncryptedPackage')), 'encrypted')
})
