/** Finds tasks by what people type: words of a title with or without marks, a code of a procedure, a field. */
import { matchKey, plainKey } from '../../kernel/text.ts'
import type { Matrix } from './matrix.ts'
import type { AuthorityFunction, Field } from './model.ts'
import { nameOfField } from './words.ts'

export type FunctionHit = { readonly function: AuthorityFunction; readonly score: number }

type Entry = {
  readonly what: AuthorityFunction
  readonly marked: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  readonly title: string
}

const made = new WeakMap<Matrix, readonly Entry[]>()

const wordsIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}\p{N}.']+/u).filter((word) => word !== '')

/** Small words that say nothing of a matter. */
const idle = new Set(
  ['và', 'của', 'cho', 'về', 'theo', 'the', 'of', 'and', 'for', 'to', 'a', 'in'].map(matchKey),
)

const entriesOf = (matrix: Matrix): readonly Entry[] => {
  const known = made.get(matrix)
  if (known) return known
  const entries = matrix.facts.functions.map((what) => {
    const own = [what.title.vi, what.title.en ?? '', ...what.also, ...what.procedures]
    const all = [...own, nameOfField(what.field, 'vi'), nameOfField(what.field, 'en')].join(' ')
    return {
      what,
      marked: new Set(wordsIn(matchKey(all))),
      plain: new Set(wordsIn(plainKey(all))),
      title: plainKey(what.title.vi),
    }
  })
  made.set(matrix, entries)
  return entries
}

const begins = (words: ReadonlySet<string>, word: string): boolean => {
  for (const each of words) if (each.startsWith(word)) return true
  return false
}

/** How well a word is met: whole with its marks, whole without, or as the beginning of one. */
const met = ({ marked, plain }: Entry, word: string, bare: string): number =>
  marked.has(word)
    ? 1
    : plain.has(bare)
      ? word === bare
        ? 0.95
        : 0.6
      : bare.length > 2 && begins(plain, bare)
        ? 0.5
        : 0

/**
 * Tasks that fit a text, best first; `score` from 0 to 1 is the share of words that are met. A code of a procedure or the id
 * of a task finds exactly that. Tasks that meet fewer than half of the words are left out.
 */
export const findFunctions = (
  matrix: Matrix,
  text: string,
  { field = null, limit = 20 }: { readonly field?: Field | null; readonly limit?: number } = {},
): readonly FunctionHit[] => {
  const asked = text.trim()
  const exact = matrix.functionById.get(asked)
  if (exact) return [{ function: exact, score: 1 }]
  const byCode = matrix.facts.functions.filter(({ procedures }) => procedures.includes(asked))
  if (byCode.length > 0) return byCode.map((what) => ({ function: what, score: 1 }))
  const words = wordsIn(matchKey(asked)).filter((word) => !idle.has(word))
  if (words.length === 0) return []
  const bare = words.map(plainKey)
  const whole = plainKey(asked)
  const hits = entriesOf(matrix)
    .filter(({ what }) => field === null || what.field === field)
    .map((entry) => {
      const sum = words.reduce((total, word, at) => total + met(entry, word, bare[at] ?? ''), 0)
      const share = sum / words.length
      if (entry.title === whole) return { function: entry.what, score: 1 }
      // Of two that meet all words, the one whose title is little else comes first.
      const near = entry.title.includes(whole) ? whole.length / Math.max(entry.title.length, 1) : 0
      return { function: entry.what, score: Math.min(0.99, share * 0.9 + near * 0.1) }
    })
    .filter(({ score }) => score >= 0.45)
    .toSorted((a, b) => b.score - a.score || (a.function.id < b.function.id ? -1 : 1))
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
