/** Cuts a text into words once, left to right, without regular expressions; each distinct word is folded once. */
import { foldWord, gap, gapBeyond, gapTable, smallLetters } from './fold.ts'

/** A distinct word. `plain` and `accented` are numbers in the vocabulary; 0 is a word that no name has. */
export type Word = {
  readonly text: string
  /** As written, but for capitals and the form of Unicode. */
  readonly written: string
  readonly plain: number
  readonly accented: number
  /** Written without any accent. */
  readonly bare: boolean
  readonly digits: boolean
  /** Cut into several (`P12`, `BếnNghé`): where each begins and ends, and the word. */
  readonly parts: readonly { readonly from: number; readonly until: number; readonly word: Word }[] | null
}

/** The words of names. Words asked for once the names are in are only looked up. */
export type Vocabulary = {
  readonly plainOf: (plain: string) => number
  readonly accentedOf: (accented: string) => number
}

/** At most this many words are looked at, counted from the end: an address is shorter. */
export const mostWords = 96
const mostRemembered = 60_000
const longestWord = 40

export type Tokens = {
  count: number
  readonly words: Word[]
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** What stands before the word: the strongest separator since the last one. */
  readonly gaps: Uint8Array
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f
const isUpper = (sign: string): boolean => sign !== sign.toLowerCase()
const isLower = (sign: string): boolean => sign !== sign.toUpperCase()

/** Where a written word falls into several: between letters and digits, and before a capital after a small letter. */
const cutsOf = (raw: string): number[] => {
  const cuts: number[] = []
  let last = 0
  for (let index = 1; index < raw.length; index++) {
    const code = raw.charCodeAt(index)
    if (isMark(code)) continue
    const before = raw.charCodeAt(last)
    const turns = isDigit(before) !== isDigit(code)
    if (turns || (isUpper(raw[index] as string) && isLower(raw[last] as string))) cuts.push(index)
    last = index
  }
  return cuts
}

export const emptyTokens = (): Tokens => ({
  count: 0,
  words: [],
  starts: new Int32Array(mostWords + 1),
  ends: new Int32Array(mostWords + 1),
  gaps: new Uint8Array(mostWords + 1),
})

/** Small letters, composed, without apostrophes: what typing mistakes are counted on. */
export const writtenForm = (text: string): string =>
  smallLetters(text) ??
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ð/g, 'đ')

/** A tokeniser over a vocabulary. What it remembers is bounded. */
export const tokeniserOf = (vocabulary: Vocabulary) => {
  const table = gapTable()
  // Remembered words by a hash of their characters, which lie behind each other in one array: looking a word up
  // cuts out no string and reads little memory. A slot has the number of its word, counted from 1.
  const mask = (1 << 17) - 1
  const slots = new Int32Array(mask + 1)
  const letters = new Uint16Array(mostRemembered * 8)
  const lettersEnd = new Int32Array(mostRemembered + 1)
  let held: Word[] = []

  const wordOf = (raw: string): Word => {
    const cuts = raw.length > longestWord ? [] : cutsOf(raw)
    if (cuts.length > 0) {
      const edges = [0, ...cuts, raw.length]
      const parts = edges.slice(0, -1).map((from, index) => {
        const until = edges[index + 1] as number
        return { from, until, word: wordOf(raw.slice(from, until)) }
      })
      return { text: raw, written: raw, plain: 0, accented: 0, bare: true, digits: false, parts }
    }
    const { plain, accented } = foldWord(raw.slice(0, longestWord))
    return {
      text: plain,
      written: writtenForm(raw),
      plain: vocabulary.plainOf(plain),
      accented: vocabulary.accentedOf(accented),
      bare: plain === accented,
      digits: isDigit(plain.charCodeAt(0)),
      parts: null,
    }
  }
  /** The word between two characters of a text, whose characters have this hash. */
  const known = (text: string, start: number, end: number, hash: number): Word => {
    const length = end - start
    let at = (hash ^ (hash >>> 15)) & mask
    for (let number = slots[at] as number; number !== 0; number = slots[at] as number) {
      const first = lettersEnd[number - 1] as number
      if ((lettersEnd[number] as number) - first === length) {
        let index = 0
        while (index < length && letters[first + index] === text.charCodeAt(start + index)) index++
        if (index === length) return held[number - 1] as Word
      }
      at = (at + 1) & mask
    }
    const word = wordOf(text.slice(start, end))
    if (length > longestWord) return word
    let first = lettersEnd[held.length] as number
    if (held.length >= mostRemembered || first + length > letters.length) {
      slots.fill(0)
      held = []
      first = 0
      at = (hash ^ (hash >>> 15)) & mask
    }
    for (let index = 0; index < length; index++) letters[first + index] = text.charCodeAt(start + index)
    slots[at] = held.push(word)
    lettersEnd[held.length] = first + length
    return word
  }

  /** Words of `text` between two characters; of a longer text the last ones. */
  const tokenise = (text: string, from: number, tokens: Tokens, until = text.length): void => {
    let size = 0
    let strongest: number = gap.strong
    let index = from
    const length = until
    const push = (word: Word, start: number, end: number, before: number) => {
      if (size === mostWords) {
        // Room for the end of the text: the first half is let go.
        const half = mostWords >> 1
        tokens.words.splice(0, half)
        tokens.starts.copyWithin(0, half, mostWords)
        tokens.ends.copyWithin(0, half, mostWords)
        tokens.gaps.copyWithin(0, half, mostWords)
        size -= half
      }
      tokens.words[size] = word
      tokens.starts[size] = start
      tokens.ends[size] = end
      tokens.gaps[size] = before
      size++
    }
    while (index < length) {
      const code = text.charCodeAt(index)
      const sign = code < 0x2100 ? (table[code] as number) : gapBeyond(code)
      if (sign !== gap.none) {
        if (sign > strongest) strongest = sign
        index++
        continue
      }
      const start = index
      let hash = Math.imul(code ^ 0x811c9dc5, 0x01000193)
      index++
      while (index < length) {
        const next = text.charCodeAt(index)
        if ((next < 0x2100 ? table[next] : gapBeyond(next)) !== gap.none) break
        hash = Math.imul(hash ^ next, 0x01000193)
        index++
      }
      const word = known(text, start, index, hash)
      if (word.parts === null) push(word, start, index, strongest)
      else
        for (const part of word.parts) {
          push(part.word, start + part.from, start + part.until, part.from === 0 ? strongest : gap.none)
        }
      strongest = gap.none
    }
    tokens.count = size
    tokens.gaps[size] = gap.strong
  }
  return { tokenise }
}
