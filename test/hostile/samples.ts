/** Inputs for any operation, made from its schema: valid ones, aimed ones, and ones with something else in a field. */
import type { TSchema } from 'typebox'
import type { Operation } from '../../src/platform/operation.ts'
import { validatorOf } from '../../src/platform/parse.ts'

type Values = Readonly<Record<string, unknown>>

const words = (schema: TSchema, word: string): unknown => Reflect.get(schema, word)

/** What fits most patterns of fields. */
const candidates = [
  'P01',
  'a.b',
  '*',
  'register.*',
  '1',
  '00001',
  '2026-01-01',
  'x',
  '0'.repeat(64),
  'abc123',
] as const

const textFor = (schema: TSchema): unknown =>
  [
    ...(words(schema, 'format') === 'date' ? ['2025-07-15'] : []),
    ...(words(schema, 'format') === 'date-time' ? ['2025-07-15T03:00:00.000Z'] : []),
    ...(words(schema, 'format') === 'uuid' ? ['01978a5c-1f0e-7c3a-9d2b-000000000000'] : []),
    ...candidates,
  ].find((text) => validatorOf(schema).Check(text)) ?? 'x'.repeat(Number(words(schema, 'minLength') ?? 1))

/** A value that fits a field. */
export const valueFor = (schema: TSchema): unknown => {
  if (words(schema, 'x-file') !== undefined || words(schema, 'x-upload') !== undefined)
    return { name: 'x.csv', bytes: Buffer.from('a,b\n1,2\n') }
  const choices = words(schema, 'enum')
  if (Array.isArray(choices)) return choices[0]
  if (words(schema, 'const') !== undefined) return words(schema, 'const')
  const any = words(schema, 'anyOf')
  // A cast: members of `anyOf` are schemas.
  if (Array.isArray(any)) return valueFor(any[0] as TSchema)
  switch (words(schema, 'type')) {
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return words(schema, 'minimum') ?? 1
    case 'array':
      // A cast: what items of a list are made of is a schema.
      return [valueFor(words(schema, 'items') as TSchema)]
    case 'object':
      return Object.fromEntries(
        Object.entries(Object(words(schema, 'properties'))).map(([name, each]) => [
          name,
          valueFor(each as TSchema),
        ]),
      )
    default:
      return textFor(schema)
  }
}

/** A valid input with what it must have, and with what is given besides. */
export const sampleOf = ({ input }: Pick<Operation, 'input'>, given: Values = {}): Values => ({
  ...Object.fromEntries(
    Object.entries(input.properties)
      .filter(([name]) => input.required?.includes(name))
      .map(([name, schema]) => [name, valueFor(schema)]),
  ),
  ...Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(input.properties, name))),
})

/** Names of the fields of an input that take text that somebody types. */
export const textFields = ({ input }: Pick<Operation, 'input'>): readonly string[] =>
  Object.entries(input.properties)
    .filter(
      ([, schema]) =>
        words(schema, 'type') === 'string' &&
        words(schema, 'enum') === undefined &&
        words(schema, 'x-directory') === undefined,
    )
    .map(([name]) => name)
