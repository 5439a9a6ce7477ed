/** The JSON Schema (2020-12) of one record, made from the same fields that the import checks. */
import { type Field, instantPattern, recordFields } from './fields.ts'

type Schema = { readonly [key: string]: unknown }

const orNull = (schema: Schema, field: Field): Schema =>
  field.orNull ? { anyOf: [schema, { type: 'null' }] } : schema

const schemaOfForm = (field: Field): Schema => {
  switch (field.is) {
    case 'text':
      return { type: 'string', minLength: 1 }
    case 'day':
      return { $ref: '#/$defs/day' }
    case 'instant':
      return { $ref: '#/$defs/instant' }
    case 'number':
      return {
        type: 'number',
        ...(field.least === undefined ? {} : { minimum: field.least }),
        ...(field.most === undefined ? {} : { maximum: field.most }),
      }
    case 'whole':
      return { type: 'integer', ...(field.least === undefined ? {} : { minimum: field.least }) }
    case 'one-of':
      return field.values.length === 1 ? { const: field.values[0] } : { enum: field.values }
    case 'texts':
      return { type: 'array', items: { type: 'string', minLength: 1 } }
    case 'map':
      return {
        type: 'object',
        additionalProperties: field.numbers
          ? { anyOf: [{ type: 'string' }, { type: 'number' }] }
          : { type: 'string' },
      }
    case 'parts':
      return schemaOfParts(field.fields)
  }
}
const schemaOfParts = (fields: Readonly<Record<string, Field>>, kind?: string): Schema => ({
  type: 'object',
  properties: {
    ...(kind === undefined ? {} : { record: { const: kind } }),
    ...Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, orNull(schemaOfForm(field), field)]),
    ),
  },
  required: [
    ...(kind === undefined ? [] : ['record']),
    ...Object.entries(fields).flatMap(([name, { optional }]) => (optional ? [] : [name])),
  ],
  additionalProperties: false,
})

/** The schema of one line of the interchange file. */
export const recordSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:haicap:register-record:1',
  title: 'A record of a register of administrative units',
  description:
    'One line of the NDJSON interchange. Days are local dates; ranges are half-open: `from` belongs, `until` does not.',
  oneOf: Object.keys(recordFields).map((kind) => ({ $ref: `#/$defs/${kind}` })),
  $defs: {
    day: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    instant: { type: 'string', format: 'date-time', pattern: instantPattern },
    ...Object.fromEntries(
      Object.entries(recordFields).map(([kind, fields]) => [kind, schemaOfParts(fields, kind)]),
    ),
  },
})
