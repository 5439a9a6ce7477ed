/** Words, numbers and marks of a stretch of text, each with its place; words whose space was lost are parted. */
import { plainKey } from '../../../kernel/text.ts'
import { gluedAfterLetter, gluedAfterName, gluedWords, grammarWords } from './vocabulary.ts'

export type Token = {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** Lower case without accents. */
  readonly plain: string
  readonly capital: boolean
  readonly start: number
  readonly end: number
}

const piece = /[\p{L}\p{M}][\p{L}\p{M}']*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu
const onlyGlued = new RegExp(`^(?:${gluedWords})+`, 'u')
const firstGlued = new RegExp(`^(?:${gluedWords})`, 'u')
const nameThenGlued = new RegExp(
  `^(?:(\\p{Lu}[\\p{L}\\p{M}']+?)((?:${gluedAfterName})+)|(\\p{Lu})((?:${gluedAfterLetter})+))(?=$|\\p{Lu})`,
  'u',
)
const capitalStart = /^\p{Lu}/u
const letterStart = /^\p{L}/u

/** `thànhxã` → thành, xã; by trying the longest word first and stepping back where that leads nowhere. */
const partLower = (run: string): string[] | null => {
  if (run === '') return []
  for (let length = run.length; length > 0; length--) {
    const head = run.slice(0, length)
    if (firstGlued.exec(head)?.[0] !== head) continue
    const tail = partLower(run.slice(length))
    if (tail) return [head, ...tail]
  }
  return null
}

/** Parts a run of letters into its words; almost every run is one word already. */
const partRun = (run: string): readonly string[] => {
  if (run === '') return []
  if (capitalStart.test(run)) {
    const glued = nameThenGlued.exec(run)
    const [whole = '', long, afterLong, letter = '', afterLetter = ''] = glued ?? []
    const [name, words] = [long ?? letter, afterLong ?? afterLetter]
    const lower = glued ? partLower(words) : null
    return lower ? [name, ...lower, ...partRun(run.slice(whole.length))] : [run]
  }
  const glued = onlyGlued.exec(run)?.[0] ?? ''
  const rest = run.slice(glued.length)
  const lower = glued !== '' && (rest === '' || capitalStart.test(rest)) ? partLower(glued) : null
  return lower ? [...lower, ...partRun(rest)] : [run]
}

type Part = { readonly text: string; readonly plain: string; readonly capital: boolean }

const known = new Map<string, readonly Part[]>()
const mostKnown = 20_000

/** No word of the language or name of a place is longer, even with its spaces lost. */
const longestRun = 60

const partsFrom = (texts: readonly string[]): readonly Part[] =>
  texts.map((text) => ({ text, plain: plainKey(text), capital: capitalStart.test(text) }))

/** A word is parted once: acts use the same few thousand. The memory is bounded and holds nothing but words. */
const partsOf = (run: string): readonly Part[] => {
  if (run.length > longestRun) return partsFrom([run])
  const seen = known.get(run)
  if (seen) return seen
  const isPlainWord = !capitalStart.test(run) && grammarWords.has(plainKey(run))
  const parts = partsFrom(isPlainWord ? [run] : partRun(run))
  if (known.size >= mostKnown) known.clear()
  known.set(run, parts)
  return parts
}

/** Tokens of `text` between two places. */
export const tokensOf = (text: string, from = 0, to = text.length): Token[] => {
  const tokens: Token[] = []
  let at = from
  // Runs first, places after: a list of strings costs a third of a list of matches.
  for (const run of text.slice(from, to).match(piece) ?? []) {
    at = text.indexOf(run, at)
    const sign = run.codePointAt(0) ?? 0
    if (sign >= 48 && sign <= 57) tokens.push(token('number', run, run, false, at))
    else if (!letterStart.test(run)) tokens.push(token('mark', run, run, false, at))
    else {
      let start = at
      for (const part of partsOf(run)) {
        tokens.push(token('word', part.text, part.plain, part.capital, start))
        start += part.text.length
      }
    }
    at += run.length
  }
  return tokens
}

const token = (kind: Token['kind'], text: string, plain: string, capital: boolean, start: number): Token => ({
  kind,
  text,
  plain,
  capital,
  start,
  end: start + text.length,
})
