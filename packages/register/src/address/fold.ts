/**
 * Words as people type them: one key without accents, one that keeps accents but forgets where the tone sits.
 * Also folds what files get wrong: decomposed letters, the Icelandic `ð` for `đ`, `i` for a final `y`.
 */

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const marks = /[\u0300-\u036f]/g
/** `Mỹ` and `Mĩ`, `Quy` and `Qui` are one word; `Thủy` and `Thúi` are not. */
const lastY = /^(qu|b|d|đ|h|k|kh|l|m|n|ng|nh|ph|s|t|th|tr|v)([\u0300-\u036f]*)y(?=[\u0300-\u036f]*$)/

export type Folded = {
  /** Lower case without accents, `d` for `đ`, numbers without leading zeros. */
  readonly plain: string
  /** Letters with their marks, the tone behind. Equal to `plain` where nothing is accented. */
  readonly accented: string
}

const withoutZeros = (digits: string): string => digits.replace(/^0{1,2}(?=\d{1,2}$)/, '')

type Letter = {
  readonly lower: string
  readonly plain: string
  readonly accented: string
  readonly tone: string
}
/** Composed letters without and with marks, folded one by one ahead of time. */
const letters: readonly (Letter | undefined)[] = (() => {
  const table: (Letter | undefined)[] = new Array(0x1efa).fill(undefined)
  for (const [from, until] of [
    [0x41, 0x5b],
    [0x61, 0x7b],
    [0xc0, 0x1b1],
    [0x1ea0, 0x1efa],
  ] as const)
    for (let code = from; code < until; code++) {
      const sign = String.fromCharCode(code)
      const lower = sign.toLowerCase().replace('ð', 'đ')
      const parts = lower.normalize('NFD')
      if (lower.length > 1 || !/^[a-zđ][\u0300-\u036f]*$/.test(parts) || sign.normalize('NFC') !== sign)
        continue
      table[code] = {
        lower,
        plain: parts.replace(marks, '').replace('đ', 'd'),
        accented: parts.replace(tones, ''),
        tone: (parts.match(tones) ?? []).join(''),
      }
    }
  return table
})()

/** A word of composed letters, put together from the table; null for what needs more care. */
const foldLetters = (raw: string): Folded | null => {
  let plain = ''
  let accented = ''
  let tone = ''
  for (let index = 0; index < raw.length; index++) {
    const letter = letters[raw.charCodeAt(index)]
    if (letter === undefined) return null
    plain += letter.plain
    accented += letter.accented
    tone += letter.tone
  }
  // A final `y` may be another `i`.
  return plain.endsWith('y') && plain.length < 4 ? null : { plain, accented: accented + tone }
}

/** Small composed letters, or null for a word that has anything else. */
export const smallLetters = (raw: string): string | null => {
  let small = ''
  for (let index = 0; index < raw.length; index++) {
    const letter = letters[raw.charCodeAt(index)]
    if (letter === undefined) return null
    small += letter.lower
  }
  return small
}

/** One word: letters or digits only, as the tokeniser cuts them. */
export const foldWord = (raw: string): Folded => foldLetters(raw) ?? foldAnything(raw)

const foldAnything = (raw: string): Folded => {
  const lower = raw
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[ðđƌ]/g, 'đ')
    .replace(/['’‘ʼ´`ʹ′]/g, '')
    .replace(lastY, '$1$2i')
  if (/^[0-9]+$/.test(lower)) {
    const digits = withoutZeros(lower)
    return { plain: digits, accented: digits }
  }
  const tone = lower.match(tones)
  const accented = tone ? lower.replace(tones, '') + tone.join('') : lower
  return { plain: lower.replace(marks, '').replace(/đ/g, 'd'), accented }
}

/** What joins letters within a word besides letters: apostrophes, in all the forms files have. */
const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4 || code === 0x60

/** What a character is to the tokeniser: 0 part of a word, else how strongly it separates. */
export const gap = { none: 0, space: 1, weak: 2, slash: 3, dash: 4, strong: 5 } as const

const signOf = (code: number): number => {
  const sign = String.fromCharCode(code)
  if ((code >= 0x300 && code <= 0x36f) || /[\p{L}\p{N}]/u.test(sign) || isApostrophe(code)) return gap.none
  if (/[\n\r\t,;|()[\]{}<>•·、，；]/.test(sign)) return gap.strong
  if (/\s/u.test(sign) || code === 0x200b || code === 0xfeff || code === 0xad) return gap.space
  if (/[-‐‑‒–—−~]/.test(sign)) return gap.dash
  return sign === '/' || sign === '\\' || sign === ':' ? gap.slash : gap.weak
}

/** How each character up to U+20FF separates, looked up instead of tested. */
export const gapTable = (): Uint8Array => {
  const table = new Uint8Array(0x2100)
  for (let code = 0; code < table.length; code++) table[code] = signOf(code)
  return table
}
/** Characters beyond the table: letters of other scripts, surrogates, full-width signs. */
export const gapBeyond = (code: number): number =>
  code >= 0xd800 && code <= 0xdfff ? gap.weak : code === 0xff0c || code === 0x3001 ? gap.strong : signOf(code)
