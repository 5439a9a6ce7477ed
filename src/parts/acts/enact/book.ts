/** The records of a register by unit: what is closed and continued when an act changes it. Read once per register. */
import type {
  CodeRecord,
  SeatRecord,
  TypeRecord,
  VersionRecord,
} from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'

export type UnitBook = {
  readonly versions: ReadonlyMap<string, readonly VersionRecord[]>
  readonly codes: ReadonlyMap<string, readonly CodeRecord[]>
  readonly seats: ReadonlyMap<string, readonly SeatRecord[]>
  readonly types: ReadonlyMap<string, TypeRecord>
  /** The code system that gives most codes: the one new codes are of. */
  readonly system: string
  /** Ids of changes and instruments that are recorded. */
  readonly changes: ReadonlySet<string>
  readonly instruments: ReadonlySet<string>
}

const books = new WeakMap<Register, UnitBook>()

export const bookOf = (register: Register): UnitBook => {
  const known = books.get(register)
  if (known) return known
  const records = [...register.records()]
  const codes = records.filter((record) => record.record === 'code')
  const uses = [...Map.groupBy(codes, ({ system }) => system)].toSorted(
    ([one, its], [other, others]) => others.length - its.length || (one < other ? -1 : 1),
  )
  const book: UnitBook = {
    versions: Map.groupBy(
      records.filter((record) => record.record === 'version'),
      ({ unit }) => unit,
    ),
    codes: Map.groupBy(codes, ({ unit }) => unit),
    seats: Map.groupBy(
      records.filter((record) => record.record === 'seat'),
      ({ unit }) => unit,
    ),
    types: new Map(records.flatMap((record) => (record.record === 'type' ? [[record.id, record]] : []))),
    system: uses[0]?.[0] ?? '',
    changes: new Set(records.flatMap((record) => (record.record === 'change' ? [record.id] : []))),
    instruments: new Set(records.flatMap((record) => (record.record === 'instrument' ? [record.id] : []))),
  }
  books.set(register, book)
  return book
}
