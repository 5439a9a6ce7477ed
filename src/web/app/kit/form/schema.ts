/** What the schema of an operation says of a field, as its form asks for it: the same limits, told before sending. */
import { isIsoDate } from '../../../../kernel/dates.ts'
import type { Language } from '../../../../kernel/problems.ts'
import type { Field } from '../../../../platform/workspace/model.ts'
import { formatNumber } from '../../../format.ts'
import { readDay, readInstant, readNumber } from '../read.ts'
import type { KitWords } from '../words.vi.ts'

type Json = Readonly<Record<string, unknown>>
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands in a field while it is filled in. */
export type Typed = string | boolean | File | null

/** The field's own part of the schema; a choice between null and something is that something. */
export const schemaOf = (input: Json, name: string): Json => {
  const properties = isJson(input.properties) ? input.properties : {}
  const own = isJson(properties[name]) ? properties[name] : {}
  const any = Array.isArray(own.anyOf) ? own.anyOf.filter(isJson) : []
  const real = any.filter(({ type }) => type !== 'null')
  return any.length > 0 && real.length === 1 ? { ...own, ...real[0] } : own
}

export const isRequired = (input: Json, name: string): boolean =>
  Array.isArray(input.required) && input.required.includes(name)

const numberAt = (schema: Json, name: string): number | null => {
  const value = schema[name]
  return typeof value === 'number' ? value : null
}

/** The values a choice may have, in their order. */
export const choicesOf = (field: Field, schema: Json): readonly string[] => {
  if (field.choices) return Object.keys(field.choices)
  if (Array.isArray(schema.enum)) return schema.enum.map(String)
  const any = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isJson) : []
  return any.flatMap((each) => ('const' in each ? [String(each.const)] : []))
}

export const isSeveral = (schema: Json): boolean => schema.type === 'array'

export const mostBytes = (schema: Json): number | null => {
  const mark = schema['x-file']
  return isJson(mark) ? numberAt(mark, 'maxBytes') : null
}

const isMissing = (value: Typed): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '')

type Reading = { readonly value: unknown } | { readonly problem: string }

const whyNotText = (
  text: string,
  schema: Json,
  words: KitWords['form'],
  language: Language,
): string | null => {
  const [least, most] = [numberAt(schema, 'minLength'), numberAt(schema, 'maxLength')]
  const length = [...text].length
  if (least !== null && length < least) return words.tooShort(formatNumber(least, language))
  if (most !== null && length > most) return words.tooLong(formatNumber(most, language))
  if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(text)) return words.pattern
  return null
}

/** Whether its items are single words, which also a space may part. */
export const isOfWords = (schema: Json): boolean =>
  isSeveral(schema) && isJson(schema.items) && typeof schema.items.pattern === 'string'

const itemsIn = (text: string, schema: Json): readonly string[] => [
  ...new Set(
    text
      .split(isOfWords(schema) ? /[\s,;]+/ : '\n')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  ),
]

const readText = (text: string, schema: Json, words: KitWords['form'], language: Language): Reading => {
  if (isSeveral(schema)) {
    const items = isJson(schema.items) ? schema.items : {}
    const lines = itemsIn(text, schema)
    const against = lines
      .map((line) => whyNotText(line, items, words, language))
      .find((each) => each !== null)
    return against ? { problem: against } : { value: lines }
  }
  const against = whyNotText(text, schema, words, language)
  return against === null ? { value: text } : { problem: against }
}

const readCount = (text: string, schema: Json, words: KitWords['form'], language: Language): Reading => {
  const value = readNumber(text, language)
  if (value === null) return { problem: words.notNumber }
  if (schema.type === 'integer' && !Number.isInteger(value)) return { problem: words.notWhole }
  const [least, most] = [numberAt(schema, 'minimum'), numberAt(schema, 'maximum')]
  if (least !== null && value < least)
    return { problem: words.atLeast(formatNumber(least, language, 2).replace(/[.,]00$/, '')) }
  if (most !== null && value > most)
    return { problem: words.atMost(formatNumber(most, language, 2).replace(/[.,]00$/, '')) }
  return { value }
}

/** A field as it is sent, or what is wrong with it; undefined is not sent at all. */
export const readField = (
  field: Field,
  typed: Typed,
  {
    input,
    words,
    language,
  }: { readonly input: Json; readonly words: KitWords['form']; readonly language: Language },
): Reading => {
  const schema = schemaOf(input, field.name)
  if (field.kind === 'yes')
    return typed === true || isRequired(input, field.name) ? { value: typed === true } : { value: undefined }
  if (isMissing(typed))
    return isRequired(input, field.name) ? { problem: words.missing } : { value: undefined }
  if (typed instanceof File) {
    const most = mostBytes(schema)
    return most !== null && typed.size > most
      ? { problem: words.tooLarge(formatNumber(Math.floor(most / 1_000_000), language)) }
      : { value: typed }
  }
  // Spaces around are slips, but for secrets and long texts, where they may be meant.
  const text = field.kind === 'secret' || field.kind === 'long' ? String(typed) : String(typed).trim()
  switch (field.kind) {
    case 'number':
      return readCount(text, schema, words, language)
    case 'day': {
      const day = readDay(text)
      return day !== null && isIsoDate(day) ? { value: day } : { problem: words.notDay }
    }
    case 'instant': {
      const instant = readInstant(text)
      return instant === null ? { problem: words.notInstant } : { value: instant }
    }
    case 'choice': {
      const choices = choicesOf(field, schema)
      return choices.length === 0 || choices.includes(text)
        ? readText(text, schema, words, language)
        : { problem: words.notChoice }
    }
    case 'file':
      return { problem: words.missing }
    default:
      return readText(text, schema, words, language)
  }
}

export type Wrong = { readonly field: string | null; readonly message: string; readonly code?: string }

/** All fields as they are sent, or all that is wrong. */
export const readForm = (
  fields: readonly Field[],
  typed: Readonly<Record<string, Typed>>,
  about: { readonly input: Json; readonly words: KitWords['form']; readonly language: Language },
):
  | { readonly ok: true; readonly input: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly wrong: readonly Wrong[] } => {
  const readings = fields.map((field) => ({
    field,
    reading: readField(field, typed[field.name] ?? null, about),
  }))
  const wrong = readings.flatMap(({ field, reading }): readonly Wrong[] =>
    'problem' in reading ? [{ field: field.name, message: reading.problem }] : [],
  )
  if (wrong.length > 0) return { ok: false, wrong }
  return {
    ok: true,
    input: Object.fromEntries(
      readings.flatMap(({ field, reading }) =>
        'value' in reading && reading.value !== undefined ? [[field.name, reading.value] as const] : [],
      ),
    ),
  }
}
