/**
 * How each kind of record lies in its table: columns in the order of the model's fields, the id derived from the
 * fact, and back. One list serves writing, reading, comparing and the canonical line of the interchange file.
 */
import type { RecordKind, RegisterRecord } from '../../../packages/register/src/model.ts'
import { lineOfRecord } from '../../../packages/register/src/ndjson.ts'
import type { Instant } from '../../kernel/dates.ts'
import { sortKey } from '../../kernel/text.ts'

type SqlType = 'text' | 'date' | 'float8' | 'int4' | 'jsonb' | 'text[]'

/** A column, the path of its field in the record, and whether the field is left out (not null) when empty. */
type Field = {
  readonly column: string
  readonly type: SqlType
  readonly path: string
  readonly optional: boolean
}

export type Cell = string | number | null
/** A record as plain properties, for access by path. */
type Plain = { readonly [field: string]: unknown }

export type Kind = {
  readonly record: RecordKind
  readonly table: string
  readonly fields: readonly Field[]
  /** Columns that follow from the others. */
  readonly derived: readonly {
    readonly column: string
    readonly of: (record: Plain, levelOf: LevelOf) => string | null
  }[]
  readonly id: (record: Plain) => string
  /** Whether a record carries its own recordedAt and supersededAt. */
  readonly known: boolean
}
export type LevelOf = (unit: string) => string | null

/** `column:type path` per field; a path that ends in `?` is left out of the record when null. */
const fieldsOf = (text: string): readonly Field[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [column = '', type = 'text', path = column] = line.split(' ')
      return { column, type: type as SqlType, path: path.replace('?', ''), optional: path.endsWith('?') }
    })

const validity = `valid_from date from
  valid_to date until
  from_after date fromAfter?
  until_after date untilAfter?`
const basis = `basis_instrument text basis.instrument?
  basis_article text basis.article?
  basis_clause text basis.clause?`
const source = 'source text source?'

const text = (record: Plain, field: string): string => String(record[field] ?? '')
const ownId = (record: Plain) => text(record, 'id')
const ofUnit =
  (...fields: readonly string[]) =>
  (record: Plain) =>
    `${text(record, 'unit')}:${fields.map((field) => text(record, field)).join(':')}`
/** `@2025-07-01`; with `!` for what began and ended on that day, beside which another may begin. */
const since = (record: Plain) => `@${text(record, 'from')}${record.until === record.from ? '!' : ''}`
const level = {
  column: 'level',
  of: (record: Plain, levelOf: LevelOf) => levelOf(text(record, 'unit')),
}

/** Text of a value with its keys in order, so that equal values are equal texts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )

const kind = (
  record: RecordKind,
  fields: string,
  rest: Partial<Pick<Kind, 'derived' | 'id' | 'known'>> = {},
): Kind => ({
  record,
  table: `register_${record}`,
  fields: fieldsOf(fields),
  derived: [],
  id: ownId,
  known: true,
  ...rest,
})

/** In the order of the interchange file: what is referred to comes first. */
export const kinds: readonly Kind[] = [
  kind('release', 'schema int4\ncountry text\ndata_from date dataFrom\ndata_to date dataTo'),
  kind('source', 'title text\npublisher text\nas_of date asOf\nurl text url?\nquality text quality?', {
    known: false,
  }),
  kind('level', 'rank int4\nnames jsonb', { known: false }),
  kind('scheme', `${validity}\nlevels text[]\n${basis}`),
  kind('type', 'level text\nnames jsonb', { known: false }),
  kind('system', 'names jsonb', { known: false }),
  kind(
    'instrument',
    `issuer text issuer?\ntitle text title?\nissued_on date issuedOn?\neffective_on date effectiveOn?\n${source}`,
  ),
  kind('unit', 'level text'),
  kind(
    'version',
    `unit text\n${validity}\nname text\nshort text\ntype text\nparent text\n${basis}\n${source}`,
    {
      id: (record) => `${text(record, 'unit')}${since(record)}`,
      derived: [level, { column: 'sort_key', of: (record) => sortKey(text(record, 'name')) }],
    },
  ),
  kind('code', `unit text\n${validity}\nsystem text\nvalue text\n${source}`, {
    id: (record) => `${ofUnit('system', 'value')(record)}${since(record)}`,
    derived: [level],
  }),
  kind('name', `unit text\ntext text\nuse text\n${source}`, {
    id: ofUnit('use', 'text'),
  }),
  kind('seat', `unit text\n${validity}\ntext text\nsource text`, {
    id: (record) => `${ofUnit('source')(record)}${since(record)}`,
  }),
  kind('point', 'unit text\nlatitude float8\nlongitude float8\nas_of date asOf\nsource text', {
    id: ofUnit('source', 'asOf'),
  }),
  kind('measure', 'unit text\nquantity text\nvalue float8\nas_of date asOf\nmethod text\nsource text', {
    id: ofUnit('quantity', 'method', 'asOf', 'source'),
  }),
  kind('note', `unit text\ncode text\ndetails jsonb details?\n${source}`, {
    id: (record) => `${ofUnit('code')(record)}${record.details ? `:${canonical(record.details)}` : ''}`,
  }),
  kind(
    'change',
    `kind text\neffective_on date effectiveOn\nafter date after?\nsequence int4 sequence?\n${basis}\n${source}\nstate text state?`,
  ),
  kind(
    'line',
    `change text\nfrom_unit text from\nto_unit text to\nscope text\npeople text
    share_population float8 share.population?\nshare_area float8 share.area?\nshare_source text share.source?
    decision text decision?`,
    {
      id: (record) =>
        `${text(record, 'change')}:${text(record, 'from')}>${text(record, 'to')}:${text(record, 'scope')}`,
    },
  ),
]

const byRecord = new Map(kinds.map((each) => [each.record, each]))

/** The kind of a record. Throws for a record that passed no validation. */
export const kindOf = (record: RegisterRecord): Kind => {
  const found = byRecord.get(record.record)
  if (!found) throw new Error(`no such kind of record: ${record.record}`)
  return found
}

const at = (record: Plain, path: string): unknown => {
  const dot = path.indexOf('.')
  if (dot < 0) return record[path]
  const inner = record[path.slice(0, dot)]
  // Nested fields (basis, share) are plain objects by the model.
  return inner === undefined || inner === null ? undefined : (inner as Plain)[path.slice(dot + 1)]
}

/** A record seen by field name; safe because the model's records are plain objects. */
export const plain = (record: RegisterRecord): Plain => record as unknown as Plain

/** The derived id of a fact. */
export const idOf = (record: RegisterRecord): string => kindOf(record).id(plain(record))

/** The cells of a record's own columns, in the order of `fields`, then of `derived`. */
export const cellsOf = (record: RegisterRecord, levelOf: LevelOf): readonly Cell[] => {
  const { fields, derived } = kindOf(record)
  return [
    ...fields.map(({ path, type }) => {
      const value = at(plain(record), path)
      if (value === undefined || value === null) return null
      return type === 'jsonb' || type === 'text[]' ? canonical(value) : (value as Cell)
    }),
    ...derived.map(({ of }) => of(plain(record), levelOf)),
  ]
}

/** What a stored row holds besides its own columns. */
export type StoredRow = {
  readonly [column: string]: unknown
  readonly id: string
  readonly recorded_at: string
  readonly superseded_at: string | null
}

/** The record a row holds, its fields in the model's order. System times are left to the caller. */
export const recordOf = (kind: Kind, row: StoredRow): RegisterRecord => {
  const record: Record<string, unknown> = { record: kind.record }
  if (kind.id === ownId) record.id = row.id
  for (const { column, path, optional, type } of kind.fields) {
    const value = row[column]
    if (value === null || value === undefined) {
      if (!optional) record[path] = null
      continue
    }
    const dot = path.indexOf('.')
    if (dot < 0) record[path] = type === 'jsonb' ? inOrder(value) : value
    else {
      const outer = path.slice(0, dot)
      record[outer] = { ...(record[outer] as object | undefined), [path.slice(dot + 1)]: value }
    }
  }
  // Columns mirror the model field by field; the round trip of every kind is tested.
  return record as unknown as RegisterRecord
}

/** The canonical line of a record without its system times: equal facts have equal lines. */
export const lineOf = (record: RegisterRecord): string => lineOfRecord(withoutSystemTime(record))

const withoutSystemTime = (record: RegisterRecord): RegisterRecord => {
  if (!('recordedAt' in record || 'supersededAt' in record)) return record
  const { recordedAt: _, supersededAt: __, ...rest } = plain(record)
  // What is left is the record as it would be without system times.
  return rest as unknown as RegisterRecord
}

/** The record with the system times it carries; `release` carries its own day, words of a country carry none. */
export const withSystemTime = (
  record: RegisterRecord,
  recordedAt: Instant | null,
  supersededAt: Instant | null,
): RegisterRecord => {
  const { known, record: kind } = kindOf(record)
  if (!known || (recordedAt === null && supersededAt === null)) return record
  // Only kinds that carry system times in the model come here.
  return {
    ...record,
    ...(recordedAt === null ? {} : { recordedAt }),
    ...(supersededAt === null || kind === 'release' ? {} : { supersededAt }),
  } as RegisterRecord
}

const inOrder = (value: unknown): unknown => JSON.parse(canonical(value))
