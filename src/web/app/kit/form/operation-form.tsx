/**
 * A form over an operation: checked as the operation would check it, its draft kept every few seconds, what the server
 * refuses shown on top and beside the field. Nothing that was typed is lost by leaving, by a fall or by a new proof.
 */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Field } from '../../../../platform/workspace/model.ts'
import { askAny, Refusal, tellAny, wantsProof } from '../../api.ts'
import { FailureNotice } from '../../frame/failure.tsx'
import { useAsked } from '../../link.tsx'
import { tellOnce } from '../../once-keys.ts'
import { plainPath } from '../../place.ts'
import { type OperationFacts, useSession } from '../../session.tsx'
import { useView } from '../../view.ts'
import { fits, valueAt } from '../rows.ts'
import { askAllAnew } from '../table/stores.ts'
import { useWords } from '../words.ts'
import type { DraftContent, DraftState } from './draft.ts'
import { FieldInput, fieldId } from './field-input.tsx'
import { ProblemList } from './problem-list.tsx'
import { isRequired, readField, readForm, schemaOf, type Typed, type Wrong } from './schema.ts'
import { useSources, withSource } from './source.ts'
import { useDraft } from './use-draft.ts'

type FormParts = {
  /** The draft is kept under it, and under what it is about. */
  readonly id: string
  readonly about?: string
  readonly operation: string
  readonly fields: readonly Field[]
  /** Sent along as it is. */
  readonly with?: Readonly<Record<string, unknown>>
  /** What stands in the fields at first. */
  readonly begin?: Readonly<Record<string, Typed>>
  readonly button?: string
  /** The operation that answers the same without writing, and how its answer is shown. */
  readonly preview?:
    | {
        readonly operation: string
        readonly show: (answer: unknown) => ReactNode
        /** Fields of its answer that are sent with the command. */
        readonly carries?: readonly string[] | undefined
      }
    | undefined
  /** Many in a row: these fields stay as they are, and the typing goes on in this one. */
  readonly again?: { readonly keep: readonly string[]; readonly first: string } | undefined
  readonly done: (answer: unknown, input: Readonly<Record<string, unknown>>) => void
}

type Values = Readonly<Record<string, Typed>>

export const blank = (fields: readonly Field[], begin: Values): Values =>
  Object.fromEntries(
    fields.map(({ name, kind }) => [
      name,
      begin[name] ?? (kind === 'yes' ? false : kind === 'file' ? null : ''),
    ]),
  )

/** What a draft holds: no files, no secrets. */
export const draftOf = (fields: readonly Field[], values: Values): DraftContent =>
  Object.fromEntries(
    fields.flatMap(({ name, kind }): readonly (readonly [string, string | boolean])[] => {
      const value = values[name]
      if (kind === 'file' || kind === 'secret') return []
      return typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : []
    }),
  )

export const wrongOf = (error: unknown, fields: readonly Field[]): readonly Wrong[] | null => {
  if (!(error instanceof Refusal) || error.status >= 500) return null
  const known = new Set(fields.map(({ name }) => name))
  return error.problems.map(({ field, message, code }) => ({
    field: field !== undefined && known.has(field) ? field : null,
    message,
    code,
  }))
}

const nothing: OperationFacts = {
  kind: 'command',
  summary: '',
  input: {},
  stepUp: false,
  table: false,
  guards: null,
  http: { method: 'POST', path: '' },
}

export const OperationForm = ({
  id,
  about = '',
  operation,
  fields: given,
  with: along = {},
  begin = {},
  button,
  preview,
  again,
  done,
}: FormParts) => {
  const view = useView()
  const all = useWords()
  const words = all.form
  const { workspace, me } = useSession()
  const { input } = workspace.operations[operation] ?? nothing
  const draft = useDraft(id, about)
  const [typed, setValues] = useState<Values>(() => blank(given, begin))
  const sources = useSources(given)
  /** What must be chosen of what there is begins with the first. */
  const values: Values = {
    ...typed,
    ...Object.fromEntries(
      given
        .filter(({ name, from }) => from && !typed[name] && isRequired(input, name))
        .map(({ name }) => [name, sources[name]?.[0]?.value ?? '']),
    ),
  }
  /** Those that are asked for now. */
  const fields = given
    .filter((field) => fits(field, values))
    .map((field) => withSource(field, sources[field.name]))
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  const [failure, setFailure] = useState<unknown>(null)
  const [isBusy, setBusy] = useState<'' | 'preview' | 'send'>('')
  const [shown, setShown] = useState<{ readonly answer: unknown } | null>(null)
  const problems = useRef<HTMLDivElement>(null)
  const check = { input, words, language: view.language }

  useEffect(() => {
    if (wrong.length > 0) problems.current?.focus()
  }, [wrong])

  const [asked, ask] = useAsked()
  const isBack = asked[goesOn] === 'yes' && draft.isLooked
  useEffect(() => {
    if (!isBack) return
    ask({ [goesOn]: '' })
    if (draft.found) setValues((now) => ({ ...now, ...draft.found?.content }))
    draft.settle(true)
  })
  const set = (name: string, value: Typed) => {
    const next = { ...values, [name]: value }
    setValues(next)
    draft.keep(draftOf(fields, next))
    setWrong((now) =>
      now.some(({ field }) => field === name) ? now.filter(({ field }) => field !== name) : now,
    )
  }
  /** A field that was left is checked alone; what is still missing is said only when the form is sent. */
  const leave = (field: Field) => {
    const value = values[field.name] ?? null
    if (value === null || value === '' || field.kind === 'unit') return
    const reading = readField(field, value, check)
    if (!('problem' in reading)) return
    setLeft((now) => ({ ...now, [field.name]: reading.problem }))
  }
  const [left, setLeft] = useState<Readonly<Record<string, string>>>({})
  const wrongAt = (name: string): readonly string[] => {
    const told = wrong.filter(({ field }) => field === name).map(({ message }) => message)
    const own = left[name]
    if (told.length > 0 || own === undefined) return told
    const field = fields.find((each) => each.name === name)
    const reading = field ? readField(field, values[name] ?? null, check) : null
    return reading && 'problem' in reading ? [reading.problem] : []
  }

  /** What only asks is asked; a preview that takes files is told. */
  const previewed = (name: string, sent: Readonly<Record<string, unknown>>) =>
    workspace.operations[name]?.http.method === 'GET' ? askAny(name, sent) : tellAny(name, sent)

  const tell = async (what: 'preview' | 'send') => {
    const read = readForm(fields, values, check)
    setFailure(null)
    if (!read.ok) return setWrong(read.wrong)
    setWrong([])
    setBusy(what)
    try {
      const sent = { ...along, ...read.input }
      if (what === 'preview' && preview) return setShown({ answer: await previewed(preview.operation, sent) })
      const seen = (preview?.carries ?? []).map((name) => [name, valueAt(shown?.answer, name)])
      const answer = await tellOnce(
        operation,
        { ...sent, ...Object.fromEntries(seen) },
        { who: me.account ?? '' },
      )
      draft.drop()
      askAllAnew()
      if (again) {
        const kept = Object.fromEntries(again.keep.map((name) => [name, values[name] ?? null]))
        setValues({ ...blank(given, begin), ...kept })
        setLeft({})
        document.getElementById(fieldId(again.first))?.focus()
      }
      done(answer, sent)
    } catch (error) {
      if (wantsProof(error)) draft.flush()
      const against = wantsProof(error) ? null : wrongOf(error, fields)
      setShown(null)
      if (against) setWrong(against)
      else setFailure(error)
    } finally {
      setBusy('')
    }
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isBusy === '') void tell(preview && shown === null ? 'preview' : 'send')
  }

  if (!draft.isLooked) return <p role="status">{all.table.loading}</p>
  return (
    <form className="operation-form" onSubmit={send} noValidate data-draft={draft.state.kind}>
      {draft.found ? (
        <section className="notice attention draft-found" aria-label={words.goOn}>
          <p>{words.found(view.instant(draft.found.savedAt))}</p>
          <p className="buttons">
            <button
              type="button"
              onClick={() => {
                if (draft.found) setValues({ ...blank(given, begin), ...draft.found.content })
                draft.settle(true)
              }}
            >
              {words.goOn}
            </button>
            <button type="button" className="second" onClick={() => draft.settle(false)}>
              {words.discard}
            </button>
          </p>
        </section>
      ) : null}
      <ProblemList wrong={wrong} fields={fields} place={problems} />
      {wantsProof(failure) ? <ProveAgain /> : failure ? <FailureNotice error={failure} /> : null}
      {shown && preview ? (
        <section className="form-preview" aria-label={words.previewTitle}>
          <h2>{words.previewTitle}</h2>
          <p className="hint">{words.previewLead}</p>
          {preview.show(shown.answer)}
        </section>
      ) : (
        // While a draft waits to be chosen, nothing may be typed over it.
        <fieldset className="form-fields" disabled={draft.found !== null}>
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              schema={schemaOf(input, field.name)}
              isRequired={isRequired(input, field.name)}
              value={values[field.name] ?? null}
              wrong={wrongAt(field.name)}
              set={(value) => set(field.name, value)}
              leave={() => leave(field)}
            />
          ))}
        </fieldset>
      )}
      <p className="buttons">
        <button type="submit" disabled={isBusy !== '' || draft.found !== null}>
          {isBusy === 'send'
            ? words.sending
            : isBusy === 'preview'
              ? words.previewing
              : preview && shown === null
                ? words.preview
                : (button ?? words.send)}
        </button>
        {shown ? (
          <button type="button" className="second" onClick={() => setShown(null)}>
            {words.back}
          </button>
        ) : null}
      </p>
      <p className="hint" role="status">
        <DraftNote state={draft.state} />
      </p>
    </form>
  )
}

/** In the address of who comes back from proving who they are: the draft is taken up without asking. */
const goesOn = 'draft'

const DraftNote = ({ state }: { readonly state: DraftState }) => {
  const { instant } = useView()
  const words = useWords().form
  switch (state.kind) {
    case 'fresh':
      return words.fresh
    case 'saving':
      return words.saving
    case 'saved':
      return words.saved(instant(state.at))
    case 'here':
      return words.keptHere
  }
}

/** The way to prove again who one is, and back to the same form, whose draft is kept. */
export const ProveAgain = () => {
  const view = useView()
  const words = useWords().act
  const asked = new URLSearchParams(location.search)
  asked.set(goesOn, 'yes')
  const next = `${plainPath(location.pathname)}?${asked}`
  return (
    <div className="notice attention" role="alert">
      <p>{words.proveFirst}</p>
      <p className="buttons">
        <a className="button" href={`${view.to('/account/prove')}?next=${encodeURIComponent(view.to(next))}`}>
          {words.prove}
        </a>
      </p>
    </div>
  )
}
