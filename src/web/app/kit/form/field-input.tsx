/** One field of a form: its label, what helps, what is wrong, and the way to fill it in that fits its kind. */

import type { Field } from '../../../../platform/workspace/model.ts'
import { useView } from '../../view.ts'
import { useWords } from '../words.ts'
import { choicesOf, isOfWords, isSeveral, type Typed } from './schema.ts'
import { UnitField } from './unit-field.tsx'

export type FieldParts = {
  readonly field: Field
  /** The schema of the field. */
  readonly schema: Readonly<Record<string, unknown>>
  readonly isRequired: boolean
  readonly value: Typed
  readonly wrong: readonly string[]
  readonly set: (value: Typed) => void
  /** Told when it is left, to be checked. */
  readonly leave?: () => void
  /** What a choice of nothing is called. */
  readonly none?: string | undefined
  /** Ids on one page must differ. */
  readonly prefix?: string
}

export const fieldId = (name: string, prefix = 'field'): string => `${prefix}-${name}`

const numberAt = (schema: FieldParts['schema'], name: string): number | undefined => {
  const value = schema[name]
  return typeof value === 'number' ? value : undefined
}

const lengthOf = (field: Field, schema: FieldParts['schema']): 'short' | undefined => {
  if (['day', 'instant', 'number'].includes(field.kind)) return 'short'
  const most = numberAt(schema, 'maxLength')
  return most !== undefined && most <= 40 ? 'short' : undefined
}

export const FieldInput = (parts: FieldParts) => {
  const { field, schema, isRequired, value, wrong, set, leave, prefix } = parts
  const { say } = useView()
  const words = useWords().form
  const id = fieldId(field.name, prefix)
  const hints = hintsOf(parts, words)
  const described = [
    ...(hints.length > 0 || field.help ? [`${id}-hint`] : []),
    ...(wrong.length > 0 ? [`${id}-wrong`] : []),
  ].join(' ')
  const shared = {
    id,
    name: field.name,
    'aria-required': isRequired || undefined,
    'aria-invalid': wrong.length > 0 || undefined,
    'aria-describedby': described || undefined,
    onBlur: leave,
  } as const
  const text = typeof value === 'string' ? value : ''
  const label = (
    <>
      {say(field.title)}
      {isRequired || field.kind === 'yes' ? null : <span className="quiet"> ({words.optional})</span>}
    </>
  )
  const around = (
    <>
      {field.help || hints.length > 0 ? (
        <p className="hint" id={`${id}-hint`}>
          {[field.help ? say(field.help) : '', ...hints].filter((each) => each !== '').join(' · ')}
        </p>
      ) : null}
      {wrong.length > 0 ? (
        <p className="field-error" id={`${id}-wrong`}>
          {words.wrong}: {wrong.join(' ')}
        </p>
      ) : null}
    </>
  )
  if (field.kind === 'yes')
    return (
      <div className="field">
        <label className="field-yes" htmlFor={id}>
          <input
            {...shared}
            type="checkbox"
            checked={value === true}
            onChange={(event) => set(event.target.checked)}
          />
          {label}
        </label>
        {around}
      </div>
    )
  const control = () => {
    switch (field.kind) {
      case 'long':
        return <textarea {...shared} rows={6} value={text} onChange={(event) => set(event.target.value)} />
      case 'choice': {
        const choices = choicesOf(field, schema)
        if (isSeveral(schema)) break
        return (
          <select {...shared} value={text} onChange={(event) => set(event.target.value)}>
            <option value="">{parts.none ?? words.choose}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {field.choices?.[choice] ? say(field.choices[choice]) : choice}
              </option>
            ))}
          </select>
        )
      }
      case 'unit':
        return <UnitField {...shared} value={text} set={set} />
      case 'file':
        return <input {...shared} type="file" onChange={(event) => set(event.target.files?.[0] ?? null)} />
      case 'secret':
        return (
          <input
            {...shared}
            type="password"
            autoComplete="off"
            value={text}
            onChange={(event) => set(event.target.value)}
          />
        )
    }
    if (isSeveral(schema))
      return <textarea {...shared} rows={4} value={text} onChange={(event) => set(event.target.value)} />
    return (
      <input
        {...shared}
        className={lengthOf(field, schema)}
        autoComplete="off"
        inputMode={field.kind === 'number' ? 'decimal' : field.kind === 'day' ? 'numeric' : undefined}
        placeholder={
          field.kind === 'day' ? '01/07/2025' : field.kind === 'instant' ? '01/07/2025 08:30' : undefined
        }
        value={text}
        onChange={(event) => set(event.target.value)}
      />
    )
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {around}
      {control()}
    </div>
  )
}

const hintsOf = (
  { field, schema, value }: FieldParts,
  words: ReturnType<typeof useWords>['form'],
): readonly string[] => {
  if (field.kind === 'day') return [words.dayHint]
  if (field.kind === 'instant') return [words.instantHint]
  if (field.kind === 'unit') return [words.unitHint]
  if (field.kind === 'secret') return [words.secretAgain]
  if (field.kind === 'file') return value instanceof File ? [words.fileKept(value.name)] : [words.fileAgain]
  if (isOfWords(schema)) return field.help ? [] : [words.severalWords]
  return isSeveral(schema) ? [words.several] : []
}
