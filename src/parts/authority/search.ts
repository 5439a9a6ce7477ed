/** Finds tasks by what people type: words of a title with or without marks, everyday words, a code of a procedure. */
import { matchKey, plainKey } from '../../kernel/text.ts'
import { everyday } from './everyday.ts'
import type { Matrix } from './matrix.ts'
import type { AuthorityFunction, Field } from './model.ts'
import { nameOfField } from './words.ts'

export type FunctionHit = { readonly function: AuthorityFunction; readonly score: number }

type Entry = {
  readonly what: AuthorityFunction
  readonly marked: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  /** Words of the name of its field: they say where to look, not what is meant. */
  readonly field: ReadonlySet<string>
  readonly title: string
}
type Index = {
  readonly entries: readonly Entry[]
  /** In how many tasks a word without marks stands. */
  readonly counts: ReadonlyMap<string, number>
}

const made = new WeakMap<Matrix, Index>()

const wordsIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}\p{N}.']+/u).filter((word) => word !== '')

/** Small words that say nothing of a matter. */
const idle = new Set(
  [
    'và của cho về theo ở tại tôi muốn cần xin làm được có thì là gì nào ai việc thủ tục hồ sơ bị với để khi đâu thế bao lâu nhờ giúp',
    'the of and for to a an in on i my get want how do who is at with',
  ].flatMap((line) => line.split(' ').map(matchKey)),
)

/** The words of a text that say something of a matter. */
const telling = (text: string): readonly string[] => {
  const words = wordsIn(matchKey(text))
  return words.filter((word) => !idle.has(word))
}

const indexOf = (matrix: Matrix): Index => {
  const known = made.get(matrix)
  if (known) return known
  const counts = new Map<string, number>()
  const entries = matrix.facts.functions.map((what) => {
    const own = [what.title.vi, what.title.en ?? '', ...what.also, ...what.procedures].join(' ')
    const plain = new Set(wordsIn(plainKey(own)))
    for (const word of plain) counts.set(word, (counts.get(word) ?? 0) + 1)
    return {
      what,
      marked: new Set(wordsIn(matchKey(own))),
      plain,
      field: new Set(wordsIn(plainKey(`${nameOfField(what.field, 'vi')} ${nameOfField(what.field, 'en')}`))),
      title: plainKey(what.title.vi),
    }
  })
  const index = { entries, counts }
  made.set(matrix, index)
  return index
}

const begins = (words: ReadonlySet<string>, word: string): boolean => {
  for (const each of words) if (each.startsWith(word)) return true
  return false
}

/**
 * How well a word is met: whole with its marks, whole without, as the beginning of one, or by the field alone. The last word
 * may still be being typed.
 */
const met = ({ marked, plain, field }: Entry, word: string, bare: string, isLast: boolean): number => {
  if (marked.has(word)) return 1
  if (plain.has(bare)) return word === bare ? 0.95 : 0.65
  if (bare.length > (isLast ? 0 : 2) && begins(plain, bare)) return isLast ? 0.7 : 0.4
  return field.has(bare) ? 0.4 : 0
}

/** What a word tells: much where few tasks have it, most where none does. */
const weightOf = ({ entries, counts }: Index, bare: string): number =>
  Math.log((entries.length + 2) / ((counts.get(bare) ?? 0) + 1))

/** What is met less than this far is something else. */
const leastScore = 0.58

type Options = { readonly field?: Field | null; readonly limit?: number }

/** By the words themselves, in any order. */
const byWords = (index: Index, text: string, field: Field | null): readonly FunctionHit[] => {
  const words = telling(text)
  const bare = words.map(plainKey)
  const weights = bare.map((word) => weightOf(index, word))
  const all = weights.reduce((total, weight) => total + weight, 0)
  if (all === 0) return []
  const whole = plainKey(text)
  return index.entries
    .filter(({ what }) => field === null || what.field === field)
    .map((entry) => {
      if (entry.title === whole) return { function: entry.what, score: 1 }
      const sum = words.reduce(
        (total, word, at) =>
          total + met(entry, word, bare[at] ?? '', at === words.length - 1) * (weights[at] ?? 0),
        0,
      )
      // Of two that meet all words, the one whose title is little else comes first.
      const near = entry.title.includes(whole) ? whole.length / Math.max(entry.title.length, 1) : 0
      return { function: entry.what, score: Math.min(0.99, (sum / all) * 0.9 + near * 0.1) }
    })
}

/** By what people call it: what is meant, as far as the everyday words are what was typed. */
const byEveryday = (index: Index, text: string, field: Field | null): readonly FunctionHit[] => {
  const typed = ` ${wordsIn(plainKey(text)).join(' ')} `
  return everyday.flatMap(({ said, meant: phrases }) => {
    const used = said
      .map((phrase) => wordsIn(plainKey(phrase)))
      .filter((words) => typed.includes(` ${words.join(' ')} `))
      .toSorted((one, other) => other.length - one.length)[0]
    if (!used) return []
    const others = telling(text).filter((word) => !used.includes(plainKey(word))).length
    const share = used.length / (used.length + others)
    return phrases.flatMap((phrase) =>
      byWords(index, phrase, field)
        .filter(({ score }) => score >= 0.85)
        .map((hit) => ({ function: hit.function, score: Math.min(0.95, hit.score) * (0.4 + 0.6 * share) })),
    )
  })
}

/**
 * Tasks that fit a text, best first; `score` from 0 to 1 is the share of what the words tell that is met. A code of a
 * procedure or the id of a task finds exactly that. What meets little more than half is left out.
 */
export const findFunctions = (
  matrix: Matrix,
  text: string,
  { field = null, limit = 20 }: Options = {},
): readonly FunctionHit[] => {
  const asked = text.trim()
  const exact = matrix.functionById.get(asked)
  if (exact) return [{ function: exact, score: 1 }]
  const byCode = matrix.facts.functions.filter(({ procedures }) => procedures.includes(asked))
  if (byCode.length > 0) return byCode.map((what) => ({ function: what, score: 1 }))
  const index = indexOf(matrix)
  const best = new Map<string, FunctionHit>()
  for (const hit of [...byWords(index, asked, field), ...byEveryday(index, asked, field)])
    if (hit.score >= leastScore && hit.score > (best.get(hit.function.id)?.score ?? 0))
      best.set(hit.function.id, hit)
  const hits = [...best.values()].toSorted(
    (a, b) => b.score - a.score || (a.function.id < b.function.id ? -1 : 1),
  )
  // What fits much less than the best is no answer to the same words.
  const least = (hits[0]?.score ?? 0) * 0.7
  return hits.filter(({ score }) => score >= least).slice(0, limit)
}

/** The one task that is meant, where the best is clearly better than the next; null where a person must choose. */
export const meant = (hits: readonly FunctionHit[]): AuthorityFunction | null => {
  const [best, next] = hits
  if (!best) return null
  if (!next) return best.score >= 0.6 ? best.function : null
  if (best.score === 1 && next.score < 1) return best.function
  return best.score >= 0.75 && best.score - next.score >= 0.15 ? best.function : null
}
