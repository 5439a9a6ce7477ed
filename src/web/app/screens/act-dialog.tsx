/** What is said and asked for before something is done. */
import { type FormEvent, useRef, useState } from 'react'
import type { Action } from '../../../platform/workspace/model.ts'
import { Dialog } from '../dialog.tsx'
import { FieldInput } from '../kit/form/field-input.tsx'
import { ProblemList } from '../kit/form/problem-list.tsx'
import { isRequired, readForm, schemaOf, type Typed, type Wrong } from '../kit/form/schema.ts'
import { useWords } from '../kit/words.ts'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'

type ActParts = {
  readonly action: Action
  /** Beside the words of the action: how many rows it fits. */
  readonly note?: string | null
  readonly close: () => void
  readonly act: (input: Readonly<Record<string, unknown>>) => void
}

/** Whether something must be said or asked first. */
export const asksFirst = ({ confirm, fields }: Action): boolean =>
  confirm !== undefined || (fields?.length ?? 0) > 0

export const ActDialog = ({ action, note = null, close, act }: ActParts) => {
  const { say, language } = useView()
  const words = useWords()
  const { workspace } = useSession()
  const { input = {} } = workspace.operations[action.operation] ?? {}
  const fields = action.fields ?? []
  const [values, setValues] = useState<Readonly<Record<string, Typed>>>({})
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  const problems = useRef<HTMLDivElement>(null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const read = readForm(fields, values, { input, words: words.form, language })
    if (!read.ok) return setWrong(read.wrong)
    close()
    act(read.input)
  }
  return (
    <Dialog title={say(action.title)} close={close}>
      <form onSubmit={send} noValidate>
        {action.confirm ? <p>{say(action.confirm)}</p> : null}
        {note ? <p className="hint">{note}</p> : null}
        <ProblemList wrong={wrong} fields={fields} prefix="act" place={problems} />
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            prefix="act"
            field={field}
            schema={schemaOf(input, field.name)}
            isRequired={isRequired(input, field.name)}
            value={values[field.name] ?? null}
            wrong={wrong.filter((each) => each.field === field.name).map(({ message }) => message)}
            set={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        <p className="buttons">
          <button type="submit">{say(action.title)}</button>
          <button type="button" className="second" onClick={close}>
            {words.act.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
