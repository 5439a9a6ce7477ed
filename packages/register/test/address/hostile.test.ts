/** Bad input: no text breaks the converter or holds it up, and what it returns as rest is what it was given. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { convert } from '../../src/index.ts'

const tone = '\u0301\u0323'
const worst: Readonly<Record<string, string>> = {
  commas: ','.repeat(100_000),
  'a type word, over and over': 'xã,'.repeat(100_000),
  'a name at every word': 'Tân An '.repeat(200),
  'a name of many districts': 'Châu Thành, '.repeat(100),
  'a misspelt name of many districts': 'Huyện Châu Thàng '.repeat(100),
  'numbered wards': 'Phường 1, '.repeat(200),
  'misspelt communes': `${'Xã Tên Tấn, '.repeat(80)}Hà Nội`,
  'misspelt everything': `${'Xã Tân Tiếm, Huyện Châu Thàng, '.repeat(20)}Tỉnh An Giangg`,
  'provinces only': 'Hà Nội, HCM, ĐN, '.repeat(50),
  'combining marks': `ê${tone.repeat(200_000)}`,
  'marks on every letter': `a${tone} `.repeat(300),
  'one endless word': 'a'.repeat(1_000_000),
  'digits and letters by turns': 'P1Q1'.repeat(5_000),
  'capitals by turns': 'PpPp'.repeat(5_000),
  'type words only': 'xã phường quận huyện tỉnh '.repeat(80),
  nothing: '\0'.repeat(1_000),
  'half a pair': '\ud83d, '.repeat(300),
}
/** Far above what is measured (under two), so that a busy machine does not fail it. */
const mostMilliseconds = 60

convert('Hà Nội')
for (const [name, text] of Object.entries(worst))
  test(`${name}: answered at once`, (context) => {
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < 5; round++) {
      const begun = performance.now()
      convert(text)
      least = Math.min(least, performance.now() - begun)
    }
    context.diagnostic(`${least.toFixed(2)} ms for ${text.length} characters`)
    assert.ok(least < mostMilliseconds, `${least} ms`)
  })

const word = fc.constantFrom(
  'phường',
  'P.',
  'Q',
  'quận',
  'xã',
  'TP.',
  'tp',
  'Tân',
  'An',
  'Bình',
  'Hà',
  'Nội',
  'HCM',
  '1',
  '02',
  '12/3',
  ',',
  '-',
  '(',
  'VN',
  'Châu Thành',
  'Long',
  'tan',
  'an giang',
  'Huế',
  '\u0301',
  '😀',
  '100000',
  'đường',
  'Thị trấn',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
)
test('no text is too odd, and the rest is made of the characters given', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { rest, status, unit, formatted, candidates } = convert(text)
      for (const piece of rest.split(', ')) assert.ok(text.includes(piece), JSON.stringify([text, piece]))
      assert.equal(unit === null, formatted === null)
      if (status === 'ambiguous') assert.ok(candidates.length > 0)
      if (status === 'not-found') assert.equal(unit, null)
    }),
    { numRuns: 2000, seed: 5 },
  )
})
