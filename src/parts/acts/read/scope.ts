/** What a phrase such as "một phần diện tích tự nhiên, toàn bộ quy mô dân số của các xã" says about its units. */
import type { People, Scope } from '../../../../packages/register/src/model.ts'
import type { Token } from './tokens.ts'
import { typeAt } from './vocabulary.ts'

export type PhraseScope = {
  readonly scope: Scope
  readonly people: People
  /** All of the land is named and nothing is said of the people. */
  readonly wholeLand?: true
}

export type Phrase = {
  /** Null where the phrase only goes on with a list. */
  readonly scope: PhraseScope | null
  /** Kind of unit of the names that follow; undefined where no kind is named, null where several are. */
  readonly type: string | null | undefined
}

const whole: PhraseScope = { scope: 'whole', people: 'all' }

const scopeOf = (words: string): PhraseScope | null => {
  const rest = /\bcon lai\b|\bcon (?:cua|xa)\b/.test(words)
  const part = /\bphan\b/.test(words)
  const land = /\bdien tich\b/.test(words)
  const people = /\bdan\b/.test(words)
  if (!rest && !part && !land && !people && !/\btoan bo\b|\bnguyen trang\b/.test(words)) return null
  if (people && !land && (rest || part)) return { scope: 'people', people: 'part' }
  if (rest) return land && !people ? { scope: 'land', people: 'none' } : { scope: 'rest', people: 'part' }
  if (part && land && !people) return { scope: 'land', people: 'none' }
  if (part && /\bphan\b.*\btoan bo\b.*\bdan\b/.test(words)) return { scope: 'part', people: 'all' }
  if (part) return { scope: 'part', people: 'part' }
  if (land && !people) return { scope: 'land', people: 'none', wholeLand: true }
  return whole
}

/** Kinds of unit named in a row of words, in order. */
export const typesIn = (tokens: readonly Token[]): string[] => {
  const types: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = typeAt(tokens, at)
    if (!found) continue
    types.push(found.type)
    at += found.length - 1
  }
  return types
}

/** Reads the words between two names. */
export const phraseOf = (tokens: readonly Token[]): Phrase => {
  const words = tokens.map(({ plain }) => plain).join(' ')
  const types = typesIn(tokens)
  const distinct = new Set(types)
  return { scope: scopeOf(words), type: distinct.size > 1 ? null : types.at(-1) }
}
