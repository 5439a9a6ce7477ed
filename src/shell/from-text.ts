/** Text that a person or a URL gives, as the value its field asks for. What does not fit stays text and is refused. */
import type { TSchema } from 'typebox'

type Form = { readonly type?: string; readonly items?: TSchema; readonly anyOf?: readonly Form[] }

export const valueFromText = (schema: TSchema, texts: readonly string[]): unknown => {
  const form: Form = Object(schema)
  if (form.type === 'array') {
    const items = texts.flatMap((text) => (text === '' ? [] : text.split(',')))
    return items.map((text) => single(Object(form.items ?? {}), text))
  }
  return single(form, texts.at(-1) ?? '')
}

const single = (form: Form, text: string): unknown => {
  const types = [form.type, ...(form.anyOf ?? []).map(({ type }) => type)]
  if (types.includes('integer') || types.includes('number'))
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (types.includes('boolean'))
    return text === 'true' || text === '' ? true : text === 'false' ? false : text
  return text
}
