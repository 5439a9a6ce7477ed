/** The kinds of input fields that operations share. Each is JSON Schema; what JSON Schema cannot say is an `x-` word. */
import { type Static, type TSchema, Type } from 'typebox'
import type { FileInput } from './operation.ts'

type About = { readonly description?: string }

/** A day, `YYYY-MM-DD`, that exists. */
export const dateField = (about: About = {}) => Type.String({ format: 'date', ...about })

/** The instant of knowledge: what was known then, ISO 8601 with a zone. */
export const knownAtField = (about: About = {}) =>
  Type.String({
    format: 'date-time',
    description: 'What was known at this instant; now when left out',
    ...about,
  })

/** A code as printed: letters, digits, dots and hyphens; leading zeros matter, so it is never a number. */
export const codeField = (about: About = {}) => Type.String({ minLength: 1, maxLength: 64, ...about })

/** Free text of limited length: refused where it is marked secret, as all that may be kept here. */
export const textField = (about: About & { readonly maxLength?: number } = {}) =>
  Type.String({ minLength: 1, maxLength: 200, ...about, 'x-open': true })

/** A title or content that is kept here: refused where it is marked secret. */
export const openTextField = (about: About & { readonly maxLength?: number } = {}) =>
  Type.String({ minLength: 1, maxLength: 1000, ...about, 'x-open': true })

/** Whether it, or what a list of it holds, is kept here as it was typed. */
export const isOpenField = (schema: TSchema): boolean =>
  Reflect.get(schema, 'x-open') === true ||
  Reflect.get(Object(Reflect.get(schema, 'items')), 'x-open') === true

/** A whole number of things to answer. */
export const limitField = (most: number, about: About = {}) =>
  Type.Integer({ minimum: 1, maximum: most, ...about })

/** What may be unknown, in an answer: null then. */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
export const nullableText = nullable(Type.String())
/** A whole number, or null. */
export const nullableNumber = nullable(Type.Integer())

/** A list whose answers may be shared: nobody changes them. */
export const list = <T extends TSchema>(schema: T, options: About = {}) =>
  Type.Unsafe<readonly Static<T>[]>(Type.Array(schema, options))

/** Where a list goes on: what the page before it gave as `next`. */
export const afterField = () =>
  Type.String({
    minLength: 1,
    maxLength: 1000,
    description: 'Goes on where a former page ended: its next. Filters stay as they were',
  })

/** Names, codes or addresses of places: they may hold commas, so semicolons part them. */
export const placesField = (about: About & { readonly maxItems: number }) =>
  Type.Array(textField(), { ...about, 'x-names': true })

/** One of a few words. */
export const choiceField = <const Words extends readonly string[]>(words: Words, about: About = {}) =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: [...words], ...about })

/** A yes or no; false when left out. */
export const flagField = (about: About = {}) => Type.Boolean({ ...about })

/** A file: by path at the command line, as an upload over HTTP. */
export const fileField = ({ maxBytes, ...about }: About & { readonly maxBytes: number }) =>
  Type.Unsafe<FileInput>({ 'x-file': { maxBytes }, ...about })

/** A directory of the machine: command line only. */
export const directoryField = (about: About = {}) =>
  Type.Unsafe<string>({ type: 'string', 'x-directory': true, ...about })

/** The path of a file that the operation reads itself, piece by piece: command line only. */
export const pathField = (about: About = {}) =>
  Type.Unsafe<string>({ type: 'string', 'x-path': true, ...about })

export const isPath = (schema: TSchema): boolean => Reflect.get(schema, 'x-path') === true

/** How many bytes a file field takes; null for any other field. */
export const fileLimitOf = (schema: TSchema): number | null => {
  const mark: unknown = Reflect.get(schema, 'x-file')
  const limit: unknown = mark && typeof mark === 'object' ? Reflect.get(mark, 'maxBytes') : null
  return typeof limit === 'number' ? limit : null
}

export const isDirectory = (schema: TSchema): boolean => Reflect.get(schema, 'x-directory') === true

/** What nobody but the asker may know: a password, a key. It is shown nowhere and stays out of the evidence. */
export const secretField = (about: About & { readonly maxLength?: number } = {}) =>
  Type.String({ minLength: 1, maxLength: 1000, ...about, writeOnly: true, 'x-secret': true })

export const isSecretField = (schema: TSchema): boolean => Reflect.get(schema, 'x-secret') === true

/** A value without what its schema keeps secret, for the evidence. */
export const withoutSecrets = (schema: TSchema | undefined, value: unknown): unknown => {
  const properties: Readonly<Record<string, TSchema>> = Reflect.get(schema ?? {}, 'properties') ?? {}
  const items: TSchema | undefined = Reflect.get(schema ?? {}, 'items')
  if (Array.isArray(value)) return items ? value.map((each) => withoutSecrets(items, each)) : value
  if (typeof value !== 'object' || value === null || Object.keys(properties).length === 0) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const field = properties[name]
      return field && isSecretField(field) ? [] : [[name, withoutSecrets(field, member)]]
    }),
  )
}

/** Whether a value is a file that was handed in. */
export const isFile = (value: unknown): value is FileInput =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'bytes' in value &&
  value.bytes instanceof Uint8Array

/** What a field is for, in English, as its schema says; null when it says nothing. */
export const descriptionOf = (schema: TSchema): string | null => {
  const description: unknown = Reflect.get(schema, 'description')
  return typeof description === 'string' ? description : null
}
