/** Text that a person or a URL gives, as the value its field asks for. What does not fit stays text and is refused. */
import type { TSchema } from 'typebox'

type Form = { readonly type?: string; readonly items?: TSchema; readonly anyOf?: readonly Form[] }

export const valueFromText = (schema: TSchema, texts: readonly string[]): unknown => {
  const form: Form = Object(schema)
  if (form.type === 'array') {
    const split = isOfNames(schema) ? namesIn : (text: string) => text.split(',')
    const items = texts.flatMap((text) => (text === '' ? [] : split(text)))
    return items.map((text) => single(Object(form.items ?? {}), text))
  }
  return single(form, texts.at(-1) ?? '')
}

const isOfNames = (schema: TSchema): boolean => Reflect.get(schema, 'x-names') === true

/** Names may hold commas, so semicolons part them; commas only part codes, which have no spaces. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/\s/.test(text) ? ';' : /[;,]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

const single = (form: Form, text: string): unknown => {
  const types = [form.type, ...(form.anyOf ?? []).map(({ type }) => type)]
  if (types.includes('integer') || types.includes('number'))
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (types.includes('boolean'))
    return text === 'true' || text === '' ? true : text === 'false' ? false : text
  return text
}
