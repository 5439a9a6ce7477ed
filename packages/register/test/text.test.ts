import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matchKey, plainKey, sortKey, tidy } from '../src/text.ts'

const initials = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
]
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const endings = ['', 'c', 'm', 'n', 'ng', 'nh', 'p', 't', 'i', 'o', 'y']
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const syllable = fc
  .tuple(
    fc.constantFrom(...initials),
    fc.constantFrom(...vowels),
    fc.constantFrom(...tones),
    fc.constantFrom(...endings),
  )
  .map(([first, vowel, tone, last]) => `${first}${vowel}${tone}${last}`.normalize('NFC'))
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const name = fc.array(syllable.map(capital), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const collator = new Intl.Collator('vi', { numeric: true })

test('sort keys in code-point order give the order of Intl.Collator for Vietnamese names', () => {
  fc.assert(
    fc.property(name, name, (left, right) => {
      const [one, two] = [sortKey(left), sortKey(right)]
      const own = one < two ? -1 : one > two ? 1 : 0
      const expected = Math.sign(collator.compare(left.toLowerCase(), right.toLowerCase()))
      assert.equal(own, expected, `${left} | ${right}`)
    }),
    { numRuns: 5000, seed: 1 },
  )
})
test('names that differ in one tone or one letter sort as the alphabet says', () => {
  fc.assert(
    fc.property(
      name,
      fc.constantFrom(...vowels),
      fc.constantFrom(...vowels),
      fc.constantFrom(...tones),
      (before, one, two, tone) => {
        const [left, right] = [`${before} b${one}n`, `${before} b${two}${tone}n`].map((text) =>
          text.normalize('NFC'),
        ) as [string, string]
        const own = sortKey(left) < sortKey(right) ? -1 : sortKey(left) > sortKey(right) ? 1 : 0
        assert.equal(
          own,
          Math.sign(collator.compare(left.toLowerCase(), right.toLowerCase())),
          `${left} | ${right}`,
        )
      },
    ),
    { numRuns: 2000, seed: 1 },
  )
})
test('numbers in names sort by value', () => {
  const names = ['Phường 10', 'Phường 2', 'Phường 1', 'Phường 12', 'Phường 02']
  assert.deepEqual(
    [...names]
      .sort((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1))
      .map((text) => Number(text.slice(7))),
    [1, 2, 2, 10, 12],
  )
})
test('keys do not depend on the Unicode form, on case or on spaces', () => {
  fc.assert(
    fc.property(name, fc.constantFrom('NFC', 'NFD', 'NFKD'), (text, form) => {
      const other = ` ${text.normalize(form).toUpperCase().replaceAll(' ', ' \u00a0')} `
      for (const key of [matchKey, plainKey, sortKey]) assert.equal(key(other), key(text))
    }),
    { numRuns: 1000, seed: 1 },
  )
})
test('a match key forgets where a tone sits and keeps which it is', () => {
  for (const [left, right] of [
    ['Hoà', 'Hòa'],
    ['Thuỷ', 'Thủy'],
    ['Khoẻ', 'Khỏe'],
    ['Tuý', 'Túy'],
  ] as const)
    assert.equal(matchKey(left), matchKey(right))
  for (const [left, right] of [
    ['Hoằng Phú', 'Hoằng Phụ'],
    ['Hòa', 'Hoa'],
    ['Đa', 'Da'],
    ['Tân', 'Tấn'],
    ['Ô', 'Ơ'],
  ] as const)
    assert.notEqual(matchKey(left), matchKey(right))
})
test('two keys are equal without accents wherever they are equal with them', () => {
  fc.assert(
    fc.property(name, (text) => {
      const plain = plainKey(text)
      assert.match(plain, /^[a-z ]+$/)
      assert.equal(plainKey(plain), plain)
      assert.equal(plainKey(matchKey(text)), plain)
    }),
    { numRuns: 1000, seed: 1 },
  )
})
test('tidying is done once: composed, single spaces, one apostrophe, one dash', () => {
  assert.equal(tidy('  Ea H’leo –  Bà\u00a0Rịa '.normalize('NFD')), "Ea H'leo - Bà Rịa")
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(tidy(tidy(text)), tidy(text))),
    { seed: 1 },
  )
})
