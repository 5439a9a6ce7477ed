/** What the register says about its own words: types, levels, instruments, sources. Read once per register. */
import type {
  InstrumentRecord,
  LevelRecord,
  Names,
  RecordKind,
  SourceRecord,
  SystemRecord,
  TypeRecord,
} from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Language } from '../../../kernel/problems.ts'

export type Book = {
  readonly levels: readonly LevelRecord[]
  readonly types: ReadonlyMap<string, TypeRecord>
  readonly systems: ReadonlyMap<string, SystemRecord>
  readonly instruments: ReadonlyMap<string, InstrumentRecord>
  readonly sources: ReadonlyMap<string, SourceRecord>
  /** How many records of each kind there are, and how many notes of each code. */
  readonly counts: ReadonlyMap<RecordKind, number>
  readonly notes: ReadonlyMap<string, number>
  /** Lines whose way is not known, and changes that were only observed between two lists. */
  readonly unknownLines: number
  readonly observedChanges: number
  readonly decisions: number
}

const books = new WeakMap<Register, Book>()

const read = (register: Register): Book => {
  const levels: LevelRecord[] = []
  const types = new Map<string, TypeRecord>()
  const systems = new Map<string, SystemRecord>()
  const instruments = new Map<string, InstrumentRecord>()
  const sources = new Map<string, SourceRecord>()
  const counts = new Map<RecordKind, number>()
  const notes = new Map<string, number>()
  let [unknownLines, observedChanges, decisions] = [0, 0, 0]
  for (const record of register.records()) {
    counts.set(record.record, (counts.get(record.record) ?? 0) + 1)
    if (record.record === 'level') levels.push(record)
    else if (record.record === 'type') types.set(record.id, record)
    else if (record.record === 'system') systems.set(record.id, record)
    else if (record.record === 'instrument') instruments.set(record.id, record)
    else if (record.record === 'source') sources.set(record.id, record)
    else if (record.record === 'note') notes.set(record.code, (notes.get(record.code) ?? 0) + 1)
    else if (record.record === 'change' && record.kind === 'observed') observedChanges++
    else if (record.record === 'line') {
      if (record.scope === 'unknown') unknownLines++
      if (record.decision) decisions++
    }
  }
  levels.sort((one, other) => one.rank - other.rank)
  return {
    levels,
    types,
    systems,
    instruments,
    sources,
    counts,
    notes,
    unknownLines,
    observedChanges,
    decisions,
  }
}

export const bookOf = (register: Register): Book => {
  const known = books.get(register)
  if (known) return known
  const book = read(register)
  books.set(register, book)
  return book
}

/** A name in the reader's language, else in the first language, else the id. */
export const nameIn = (names: Names | undefined, language: Language, id: string): string =>
  names?.[language] ?? names?.vi ?? id
