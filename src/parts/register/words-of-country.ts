/** The words a register brings for its country: levels, types, systems, instruments, sources. Read once per register. */
import type {
  InstrumentRecord,
  LevelRecord,
  SourceRecord,
  SystemRecord,
  TypeRecord,
} from '../../../packages/register/src/model.ts'
import type { Register } from '../../../packages/register/src/register.ts'

export type WordsOfCountry = {
  /** Highest level first. */
  readonly levels: ReadonlyMap<string, LevelRecord>
  readonly types: ReadonlyMap<string, TypeRecord>
  readonly systems: ReadonlyMap<string, SystemRecord>
  readonly instruments: ReadonlyMap<string, InstrumentRecord>
  readonly sources: ReadonlyMap<string, SourceRecord>
}

const known = new WeakMap<Register, WordsOfCountry>()

export const wordsOfCountry = (register: Register): WordsOfCountry => {
  const found = known.get(register)
  if (found) return found
  const levels: LevelRecord[] = []
  const types = new Map<string, TypeRecord>()
  const systems = new Map<string, SystemRecord>()
  const instruments = new Map<string, InstrumentRecord>()
  const sources = new Map<string, SourceRecord>()
  for (const record of register.records()) {
    if (record.record === 'level') levels.push(record)
    else if (record.record === 'type') types.set(record.id, record)
    else if (record.record === 'system') systems.set(record.id, record)
    else if (record.record === 'instrument') instruments.set(record.id, record)
    else if (record.record === 'source') sources.set(record.id, record)
  }
  levels.sort((one, other) => one.rank - other.rank)
  const words = {
    levels: new Map(levels.map((level) => [level.id, level])),
    types,
    systems,
    instruments,
    sources,
  }
  known.set(register, words)
  return words
}
