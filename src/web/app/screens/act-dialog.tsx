/** What is said and asked for before something is done. What is typed is kept as in a form, until it is done. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Action } from '../../../platform/workspace/model.ts'
import { wantsProof } from '../api.ts'
import { Dialog } from '../dialog.tsx'
import { FailureNotice } from '../frame/failure.tsx'
import type { BulkState } from '../kit/bulk.ts'
import { FieldInput } from '../kit/form/field-input.tsx'
import { blank, draftOf, ProveAgain, wrongOf } from '../kit/form/operation-form.tsx'
import { ProblemList } from '../kit/form/problem-list.tsx'
import { isRequired, readForm, schemaOf, type Typed, type Wrong } from '../kit/form/schema.ts'
import { type HeldDraft, useDraft } from '../kit/form/use-draft.ts'
import { useWords } from '../kit/words.ts'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'

type ActParts = {
  readonly action: Action
  /** What it is done to: the draft is kept for that. */
  readonly about: readonly string[]
  /** Beside the words of the action: how many rows it fits. */
  readonly note?: string | null
  readonly close: () => void
  readonly act: (input: Readonly<Record<string, unknown>>) => Promise<BulkState>
  /** More words for a refusal, where there are any. */
  readonly explain?: (error: Error) => ReactNode
}

/** Whether something must be said or asked first. */
export const asksFirst = ({ confirm, fields }: Action): boolean =>
  confirm !== undefined || (fields?.length ?? 0) > 0

/** The longest key of a draft. */
const mostKey = 200

/** Which things, in a few letters: their names, or how many with their first and last. */
export const draftKey = (about: readonly string[]): string => {
  const all = about.toSorted()
  const joined = all.join(' ')
  return joined.length <= mostKey
    ? joined
    : `${all.length} ${all[0]?.slice(0, 80)} ${all.at(-1)?.slice(0, 80)}`
}

export const ActDialog = (parts: ActParts) => {
  const isTyped = (parts.action.fields ?? []).some(({ kind }) => kind !== 'file' && kind !== 'secret')
  return isTyped ? <Drafted {...parts} /> : <Asking {...parts} draft={null} />
}

const Drafted = (parts: ActParts) => {
  const draft = useDraft(`act.${parts.action.operation}`, draftKey(parts.about))
  return <Asking {...parts} draft={draft} />
}

const Asking = ({
  action,
  about,
  note = null,
  close,
  act,
  explain,
  draft,
}: ActParts & { readonly draft: HeldDraft | null }) => {
  const { say, language, instant } = useView()
  const words = useWords()
  const { workspace } = useSession()
  const { input = {} } = workspace.operations[action.operation] ?? {}
  const fields = action.fields ?? []
  const [values, setValues] = useState(() => blank(fields, {}))
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  const [failure, setFailure] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [restored, setRestored] = useState<string | null>(null)
  const problems = useRef<HTMLDivElement>(null)
  const found = draft?.found
  useEffect(() => {
    if (!found) return
    setValues((now) => ({ ...now, ...found.content }))
    setRestored(found.savedAt)
    draft?.settle(true)
  })
  useEffect(() => {
    if (wrong.length > 0) problems.current?.focus()
  }, [wrong])
  const set = (name: string, value: Typed) => {
    const next = { ...values, [name]: value }
    setValues(next)
    draft?.keep(draftOf(fields, next))
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    const read = readForm(fields, values, { input, words: words.form, language })
    if (!read.ok) return setWrong(read.wrong)
    setWrong([])
    setFailure(null)
    setBusy(true)
    const { results, isOver } = await act(read.input)
    const error = results.find((each) => each.error !== null)?.error ?? null
    if (isOver && error === null) draft?.drop()
    // Many rows tell their answers themselves.
    if (error === null || about.length > 1) return close()
    setBusy(false)
    if (wantsProof(error)) draft?.flush()
    const against = wantsProof(error) || explain?.(error) ? null : wrongOf(error, fields)
    if (against) setWrong(against)
    else setFailure(error)
  }
  // The rows and how far they are stand behind it.
  if (isBusy && about.length > 1) return null
  return (
    <Dialog title={say(action.title)} close={close}>
      <form onSubmit={(event) => void send(event)} noValidate data-draft={draft?.state.kind}>
        {action.confirm ? <p>{say(action.confirm)}</p> : null}
        {note ? <p className="hint">{note}</p> : null}
        {restored ? (
          <p className="notice attention act-restored">
            <span>{words.act.restored(instant(restored))}</span>{' '}
            <button
              type="button"
              className="as-link"
              onClick={() => {
                draft?.drop()
                setValues(blank(fields, {}))
                setRestored(null)
              }}
            >
              {words.form.discard}
            </button>
          </p>
        ) : null}
        <ProblemList wrong={wrong} fields={fields} prefix="act" place={problems} />
        {failure ? <Failed error={failure} more={explain?.(failure) ?? null} /> : null}
        <fieldset className="act-fields" disabled={isBusy || draft?.isLooked === false}>
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              prefix="act"
              field={field}
              schema={schemaOf(input, field.name)}
              isRequired={isRequired(input, field.name)}
              value={values[field.name] ?? null}
              wrong={wrong.filter((each) => each.field === field.name).map(({ message }) => message)}
              set={(value) => set(field.name, value)}
            />
          ))}
        </fieldset>
        <p className="buttons">
          <button type="submit" disabled={isBusy}>
            {isBusy ? words.act.doing : say(action.title)}
          </button>
          <button type="button" className="second" onClick={close}>
            {words.act.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

const Failed = ({ error, more }: { readonly error: Error; readonly more: ReactNode }) =>
  wantsProof(error) ? <ProveAgain /> : (more ?? <FailureNotice error={error} />)
