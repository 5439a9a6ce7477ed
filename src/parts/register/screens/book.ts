/** What the register says about its own words, and how many records it has. Read once per register. */
import type { LevelRecord, Names, RecordKind } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Language } from '../../../kernel/problems.ts'
import { type WordsOfCountry, wordsOfCountry } from '../words-of-country.ts'

export type Book = Omit<WordsOfCountry, 'levels'> & {
  /** Highest first. */
  readonly levels: readonly LevelRecord[]
  readonly counts: ReadonlyMap<RecordKind, number>
}

const books = new WeakMap<Register, Book>()

export const bookOf = (register: Register): Book => {
  const known = books.get(register)
  if (known) return known
  const counts = new Map<RecordKind, number>()
  for (const { record } of register.records()) counts.set(record, (counts.get(record) ?? 0) + 1)
  const words = wordsOfCountry(register)
  const book = { ...words, levels: [...words.levels.values()], counts }
  books.set(register, book)
  return book
}

/** A name in the reader's language, else in the first language, else the id. */
export const nameIn = (names: Names | undefined, language: Language, id: string): string =>
  names?.[language] ?? names?.vi ?? id
