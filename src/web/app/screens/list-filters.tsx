/** What narrows the question itself, before rows are loaded. It stands in the address. */
import { type FormEvent, useMemo, useState } from 'react'
import type { Field } from '../../../platform/workspace/model.ts'
import { FieldInput } from '../kit/form/field-input.tsx'
import { isRequired, readField, schemaOf, type Typed } from '../kit/form/schema.ts'
import { useSources, withSource } from '../kit/form/source.ts'
import { dayText } from '../kit/read.ts'
import { useWords } from '../kit/words.ts'
import { useAsked } from '../link.tsx'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'

type Given = Readonly<Record<string, string | number | boolean>>

type FilterParts = {
  readonly filters: readonly Field[]
  readonly operation: string
  /** What is asked where the address does not say otherwise. */
  readonly begin?: Given | undefined
}

/**
 * The input of a screen: what is always asked, and what the address says of its filters. Where something must be chosen of
 * what there is, the first of it stands until another is chosen.
 */
export const useFiltered = (operation: string, always: Given | undefined, filters: readonly Field[]) => {
  const [asked] = useAsked()
  const { workspace } = useSession()
  const { input: schema = {} } = workspace.operations[operation] ?? {}
  const sources = useSources(filters)
  const given = JSON.stringify(
    filters.flatMap(({ name, from }) => {
      const first = from && isRequired(schema, name) ? sources[name]?.[0]?.value : undefined
      const value = asked[name] || first
      return value ? [[name, value]] : []
    }),
  )
  return useMemo((): Given => ({ ...always, ...Object.fromEntries(JSON.parse(given)) }), [always, given])
}

/** What the operation must be told before it can answer. */
export const useMissing = (operation: string, filters: readonly Field[], input: Given): readonly Field[] => {
  const { workspace } = useSession()
  const { input: schema = {} } = workspace.operations[operation] ?? {}
  return filters.filter(({ name }) => isRequired(schema, name) && !(name in input))
}

export const Waits = ({ missing }: { readonly missing: readonly Field[] }) => {
  const { say } = useView()
  const words = useWords().table
  return (
    <p className="empty list-waits">
      {words.waits(missing.map(({ title }) => say(title).toLowerCase()).join(', '))}
    </p>
  )
}

const typedFrom = ({ kind }: Field, text: string | undefined): Typed => {
  if (kind === 'yes') return text === 'true'
  return kind === 'day' ? dayText(text ?? null) : (text ?? '')
}

export const ListFilters = ({ filters: given, operation, begin = {} }: FilterParts) => {
  const { language } = useView()
  const sources = useSources(given)
  const filters = given.map((field) => withSource(field, sources[field.name]))
  const words = useWords()
  const { workspace } = useSession()
  const [asked, ask] = useAsked()
  const { input = {} } = workspace.operations[operation] ?? {}
  const firstOf = (name: string) => (isRequired(input, name) ? sources[name]?.[0]?.value : undefined)
  const stands = (name: string) =>
    asked[name] ?? firstOf(name) ?? (name in begin ? String(begin[name]) : undefined)
  const inAddress = JSON.stringify(filters.map(({ name }) => stands(name) ?? ''))
  const [before, setBefore] = useState(inAddress)
  const fresh = () =>
    Object.fromEntries(filters.map((field) => [field.name, typedFrom(field, stands(field.name))]))
  const [values, setValues] = useState<Readonly<Record<string, Typed>>>(fresh)
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  if (before !== inAddress) {
    setBefore(inAddress)
    setValues(fresh())
  }
  const send = (all: Readonly<Record<string, Typed>>) => {
    const readings = filters.map((field) => ({
      field,
      // A filter that is left out narrows nothing.
      reading: readField(field, all[field.name] ?? null, {
        input: { ...input, required: [] },
        words: words.form,
        language,
      }),
    }))
    setWrong(
      Object.fromEntries(
        readings.flatMap(({ field, reading }) =>
          'problem' in reading ? [[field.name, reading.problem]] : [],
        ),
      ),
    )
    if (readings.some(({ reading }) => 'problem' in reading)) return
    ask(
      Object.fromEntries(
        readings.map(({ field, reading }) => [
          field.name,
          'value' in reading && reading.value !== undefined && reading.value !== false
            ? String(reading.value)
            : '',
        ]),
      ),
    )
  }
  const change = (field: Field, value: Typed) => {
    const next = { ...values, [field.name]: value }
    setValues(next)
    if (field.kind === 'choice' || field.kind === 'yes') send(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(values)
  }
  const isTyped = filters.some(({ kind }) => kind !== 'choice' && kind !== 'yes')
  return (
    <form className="list-filters" onSubmit={submit} noValidate>
      {filters.map((field) => (
        <FieldInput
          key={field.name}
          prefix="narrow"
          field={field}
          schema={schemaOf(input, field.name)}
          isRequired
          none={isRequired(input, field.name) ? undefined : words.table.everything}
          value={values[field.name] ?? null}
          wrong={wrong[field.name] ? [wrong[field.name] ?? ''] : []}
          set={(value) => change(field, value)}
        />
      ))}
      {isTyped ? (
        <button type="submit" className="second">
          {words.act.ask}
        </button>
      ) : null}
    </form>
  )
}
