/** The records of the interchange file as JSON Schema: one line, one record, no field that the model does not have. */
import { type TSchema, Type } from 'typebox'
import type { RecordKind } from '../../../../packages/register/src/model.ts'
import { ChangeKind, People, Scope } from '../answers.ts'

const text = (maxLength = 500) => Type.String({ minLength: 1, maxLength })
const id = text(200)
const date = Type.String({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const instant = Type.String({ format: 'date-time', pattern: '^\\d{4}-\\d{2}-\\d{2}T' })
const maybe = Type.Optional
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const share = Type.Number({ minimum: 0, maximum: 1 })

const known = { recordedAt: maybe(instant), supersededAt: maybe(instant) }
const validity = { from: date, until: orNull(date), fromAfter: maybe(date), untilAfter: maybe(date) }
const basis = maybe(
  Type.Object(
    { instrument: id, article: maybe(text(50)), clause: maybe(text(50)) },
    { additionalProperties: false },
  ),
)
const names = Type.Record(Type.String(), Type.String())
const source = maybe(id)

const record = (kind: RecordKind, fields: Record<string, TSchema>) =>
  Type.Object({ record: Type.Literal(kind), ...fields }, { additionalProperties: false })

/** Each kind of record with its schema. */
export const recordSchemas = {
  release: record('release', {
    schema: Type.Literal(1),
    id,
    country: text(20),
    recordedAt: instant,
    dataFrom: date,
    dataTo: date,
  }),
  source: record('source', {
    id,
    title: text(2000),
    publisher: text(),
    asOf: orNull(date),
    url: maybe(text(2000)),
    quality: maybe(text(2000)),
  }),
  level: record('level', { id, rank: Type.Integer({ minimum: 1, maximum: 1000 }), names }),
  scheme: record('scheme', { id, ...validity, levels: Type.Array(id), basis, ...known }),
  type: record('type', { id, level: id, names }),
  system: record('system', { id, names }),
  instrument: record('instrument', {
    id,
    issuer: maybe(text()),
    title: maybe(text(2000)),
    issuedOn: maybe(date),
    effectiveOn: maybe(date),
    source,
    ...known,
  }),
  unit: record('unit', { id, level: id, ...known }),
  version: record('version', {
    unit: id,
    ...validity,
    name: text(),
    short: text(),
    type: id,
    parent: orNull(id),
    basis,
    source,
    ...known,
  }),
  code: record('code', { unit: id, ...validity, system: id, value: text(80), source, ...known }),
  name: record('name', {
    unit: id,
    text: text(),
    use: Type.Union(['alias', 'english', 'spelling', 'abbreviation'].map((use) => Type.Literal(use))),
    source,
    ...known,
  }),
  seat: record('seat', { unit: id, ...validity, text: text(2000), source: id, ...known }),
  point: record('point', {
    unit: id,
    latitude: Type.Number({ minimum: -90, maximum: 90 }),
    longitude: Type.Number({ minimum: -180, maximum: 180 }),
    asOf: date,
    source: id,
    ...known,
  }),
  measure: record('measure', {
    unit: id,
    quantity: Type.Union([Type.Literal('area'), Type.Literal('population')]),
    value: Type.Number({ minimum: 0 }),
    asOf: date,
    method: Type.Union(['printed', 'measured', 'census', 'carried'].map((method) => Type.Literal(method))),
    source: id,
    ...known,
  }),
  note: record('note', {
    unit: id,
    code: text(80),
    details: maybe(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
    source,
    ...known,
  }),
  change: record('change', {
    id,
    kind: ChangeKind,
    effectiveOn: date,
    after: maybe(date),
    sequence: maybe(Type.Integer({ minimum: -2147483648, maximum: 2147483647 })),
    basis,
    source,
    state: maybe(Type.Union([Type.Literal('enacted'), Type.Literal('annulled')])),
    ...known,
  }),
  line: record('line', {
    change: id,
    from: orNull(id),
    to: orNull(id),
    scope: Scope,
    people: People,
    share: maybe(
      Type.Object(
        { population: maybe(share), area: maybe(share), source: id },
        { additionalProperties: false },
      ),
    ),
    decision: maybe(text(2000)),
    ...known,
  }),
} satisfies Record<RecordKind, TSchema>

/** JSON Schema of one line of the file. */
export const lineSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A record of the register, one per line (NDJSON, UTF-8, NFC)',
  oneOf: Object.values(recordSchemas),
})
