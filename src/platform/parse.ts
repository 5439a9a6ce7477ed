/** Turns what was handed in into the input of an operation: nothing is coerced, and every problem is named. */
import type { Static, TObject, TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import type { Problem } from '../kernel/problems.ts'
import { fine, type Result, refused } from '../kernel/result.ts'
import { whyNotSecretTexts } from './access/secrets.ts'
import { fileLimitOf, isFile, isOpenField, isSecretField } from './fields.ts'
import { inputProblem } from './input-problems.ts'
import { nearest } from './nearest.ts'

export { nearest }

/** The value as the operation's input, or all that stands against it. `undefined` counts as absent. */
export const parseInput = <I extends TObject>(schema: I, given: unknown): Result<Static<I>> => {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refused(inputProblem('wrong-form', { name: 'input', value: shown(given), expected: 'object' }))
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const problems = [...whyNotFields(schema, present), ...whyNotNames(schema, present)]
  // A cast that the validators above make true: each field was checked by its own schema.
  return problems.length > 0 ? refused(...problems) : fine(present as Static<I>)
}

/** Names told as unknown: the first say enough, and each costs a look for what was meant. */
const mostUnknown = 20

const whyNotNames = (schema: TObject, given: Readonly<Record<string, unknown>>): readonly Problem[] => {
  const known = Object.keys(schema.properties)
  return Object.keys(given)
    .filter((name) => !Object.hasOwn(schema.properties, name))
    .slice(0, mostUnknown)
    .map((name) =>
      inputProblem('unknown-field', { name, known, meant: nearest(name, known) }, { field: name }),
    )
}

const whyNotFields = (schema: TObject, given: Readonly<Record<string, unknown>>): readonly Problem[] =>
  Object.entries(schema.properties).flatMap(([name, field]) => {
    if (Object.hasOwn(given, name)) return whyNotValue(name, field, given[name])
    return schema.required?.includes(name) ? [inputProblem('missing-field', { name }, { field: name })] : []
  })

const validators = new WeakMap<TSchema, Validator>()

/** The compiled check of a schema, compiled once. */
export const validatorOf = (schema: TSchema): Validator => {
  const known = validators.get(schema)
  if (known) return known
  const made = Compile(schema)
  validators.set(schema, made)
  return made
}

const whyNotValue = (name: string, schema: TSchema, value: unknown): readonly Problem[] => {
  const most = fileLimitOf(schema)
  if (most !== null) return whyNotFile(name, most, value)
  if (holdsNoText(value)) return [inputProblem('unwritable-sign', { name }, { field: name })]
  const validator = validatorOf(schema)
  if (validator.Check(value)) return isOpenField(schema) ? whyNotSecretTexts(value, name) : []
  if (isSecretField(schema)) return [whyNot(name, schema, typeof value === 'string' ? value : '***')]
  const [path, innerSchema, innerValue] = firstWrong(schema, value, validator)
  return [whyNot([name, ...path].join('.'), innerSchema, innerValue)]
}

/** A zero byte or half a sign: no database and no file of ours can hold it, and no keyboard writes it. */
const holdsNoText = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed()
  return (
    typeof value === 'object' && value !== null && !isFile(value) && Object.values(value).some(holdsNoText)
  )
}

const whyNotFile = (name: string, most: number, value: unknown): readonly Problem[] => {
  if (!isFile(value))
    return [inputProblem('wrong-form', { name, value: shown(value), expected: 'file' }, { field: name })]
  const bytes = value.bytes.byteLength
  return bytes > most
    ? [inputProblem('file-too-large', { file: value.name, bytes, most }, { field: name })]
    : []
}

/** Follows the first error down to the value it is about: `['3', 'code']`, its schema and the value. */
const firstWrong = (
  schema: TSchema,
  value: unknown,
  validator: Validator,
): [readonly string[], unknown, unknown] => {
  const path = (validator.Errors(value)[0]?.instancePath ?? '').split('/').slice(1)
  let [innerSchema, innerValue]: [unknown, unknown] = [schema, value]
  const walked: string[] = []
  for (const step of path) {
    const next = stepInto(innerSchema, step)
    if (next === undefined) break
    innerSchema = next
    innerValue = Reflect.get(Object(innerValue), step)
    walked.push(step)
  }
  return [walked, innerSchema, innerValue]
}

const stepInto = (schema: unknown, step: string): unknown => {
  const { properties, items } = Object(schema)
  return properties?.[step] ?? (/^\d+$/.test(step) ? items : undefined)
}

type JsonSchema = {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
}

const whyNot = (name: string, schema: unknown, value: unknown): Problem => {
  const form: JsonSchema = Object(schema)
  const place = { field: name }
  const said = { name, value: shown(value) }
  const allowed = form.enum ?? form.anyOf?.map((each) => each.const).filter((each) => each !== undefined)
  if (allowed?.length) return inputProblem('not-one-of', { ...said, allowed: allowed.map(String) }, place)
  const isText = typeof value === 'string'
  if (isText && form.format === 'date') return inputProblem('not-a-day', said, place)
  if (isText && form.format === 'date-time') return inputProblem('not-an-instant', said, place)
  if (
    (isText && form.type === 'string' && !form.pattern) ||
    (Array.isArray(value) && form.type === 'array')
  ) {
    const limits = bounds(form.minLength ?? form.minItems, form.maxLength ?? form.maxItems)
    return inputProblem('wrong-length', { name, length: value.length, ...limits }, place)
  }
  const expected = form.pattern ?? form.type ?? form.anyOf?.map((each) => each.type).join(' | ') ?? 'object'
  return inputProblem('wrong-form', { ...said, expected, ...bounds(form.minimum, form.maximum) }, place)
}

const bounds = (least: number | undefined, most: number | undefined) => ({
  ...(least === undefined ? {} : { least }),
  ...(most === undefined ? {} : { most }),
})

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
