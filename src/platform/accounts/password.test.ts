import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { whyNotPassword } from './password.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-leaked-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const codes = async (password: string, lists: string | null = null) =>
  (await whyNotPassword(password, ['can.bo.07', 'Trần', 'Minh', 'Khuê'], lists)).map(({ code }) =>
    code.split('/').at(-1),
  )
const digest = (password: string) => createHash('sha1').update(password).digest('hex').toUpperCase()
/** A range as the public lists have it: other passwords around, and lines of padding. */
const range = (password: string, count: number, ending = '') => {
  const prefix = digest(password).slice(0, 5)
  const lines = [`${'0'.repeat(35)}:9`, `${digest(password).slice(5)}:${count}`, `${'F'.repeat(35)}:0`]
  writeFileSync(join(folder, `${prefix}${ending}`), lines.join('\r\n'))
}

test('words that are tried first are refused, also with digits in between or over and over', async () => {
  for (const common of [
    'matkhau123456',
    '123456123456',
    'abc1abc1abc1',
    '1qaz2wsx3edc',
    '1qaz2wsx3edc4rfv',
    'Quantri@2025!',
    'can.bo.07can.bo.07',
    'congchuc2025',
  ])
    assert.deepEqual(await codes(common), ['password-too-common'], common)
  for (const good of ['sông chảy qua chín cầu', 'mưa-đêm-Huế-lá-xanh', 'kT7#pw0vQz!mR2'])
    assert.deepEqual(await codes(good), [], good)
})

test('a password of a list of leaked ones is refused, whichever of the usual names its range has', async () => {
  const [one, two] = ['rồng rắn lên mây', 'con cò bay lả']
  range(one, 12)
  range(two, 1, '.txt')
  assert.deepEqual(await codes(one, folder), ['password-leaked'])
  assert.deepEqual(await codes(two, folder), ['password-leaked'])
  assert.deepEqual(await codes('rồng rắn lên mấy', folder), [])
  assert.deepEqual(await codes(one), [], 'without lists nothing is said')
})

test('the same password typed in another form of Unicode is the same leaked one', async () => {
  const composed = 'đường về quê mẹ'.normalize('NFC')
  range(composed, 3)
  assert.deepEqual(await codes(composed.normalize('NFD'), folder), ['password-leaked'])
})

test('a line of padding is no leak, and a folder that is gone does not pass for an empty one', async () => {
  const padded = 'bến nước gốc đa'
  range(padded, 0)
  assert.deepEqual(await codes(padded, folder), [])
  await assert.rejects(codes(padded, join(folder, 'gone')), /ENOENT/)
})

test('a range that cannot be read is no clean bill', async () => {
  const unreadable = 'gió đưa cành trúc'
  mkdirSync(join(folder, digest(unreadable).slice(0, 5)))
  writeFileSync(join(folder, `${digest(unreadable).slice(0, 5)}.txt`), `${digest(unreadable).slice(5)}:2\n`)
  assert.deepEqual(await codes(unreadable, folder), ['password-leaked'], 'a folder of that name is no range')
})
