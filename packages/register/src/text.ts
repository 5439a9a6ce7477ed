/**
 * Vietnamese text: one form to store (NFC), one key to match (tone kept, its place forgotten), one key without
 * accents as a last resort, one key to sort by. Pure and without dependencies.
 */

const tones = '\u0300\u0301\u0303\u0309\u0323'
const toneMark = new RegExp(`[${tones}]`, 'g')
const anyMark = /\p{M}/gu

/** Composed form, one kind of apostrophe and dash, single spaces. The form in which text is stored. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** One word with its tone mark moved to the end, so that `hoà` and `hòa` are the same and `hoa` is not. */
const toneLast = (word: string): string => {
  const letters = word.normalize('NFD')
  const tone = letters.match(toneMark)
  return tone ? letters.replace(toneMark, '') + tone.join('') : letters
}

/**
 * The key by which names are compared: lower case, tone placement folded, tone kept (`Hoằng Phú` differs from
 * `Hoằng Phụ`). Two spellings of one name that differ only in where the tone sits have one key.
 */
export const matchKey = (text: string): string => {
  const plain = tidy(text).toLowerCase()
  return /^[\x20-\x7e]*$/.test(plain) ? plain : plain.split(' ').map(toneLast).join(' ')
}

/** Without any accent, `đ` as `d`, lower case: a flagged last resort. */
export const plainKey = (text: string): string =>
  tidy(text).toLowerCase().normalize('NFD').replace(anyMark, '').replace(/đ/g, 'd')

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const rank = new Map(
  [...alphabet].map((letter, place) => [letter.normalize('NFC'), String.fromCharCode(0x61 + place)]),
)
const toneRank: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
}

/**
 * A key whose plain code-point order is the Vietnamese order of names: letters first, then tones
 * (level, grave, hook, tilde, acute, dot), numbers by value. For `collate "C"` columns.
 */
export const sortKey = (text: string): string => {
  let letters = ''
  let marks = ''
  const spaced = tidy(text)
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
  for (const sign of spaced) {
    const parts = sign.normalize('NFD')
    const tone = parts.match(toneMark)?.[0]
    const letter = parts.replace(toneMark, '').normalize('NFC')
    letters += rank.get(letter) ?? (/[0-9 ]/.test(letter) ? letter : `!${letter}`)
    marks += tone ? (toneRank[tone] ?? '0') : '0'
  }
  return `${letters} ${marks}`
}
