/** A form over an operation, and what is said when it is done. */
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { FormScreen } from '../../../platform/workspace/model.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { Icon } from '../icons.tsx'
import { inSentence } from '../kit/cells.ts'
import { Facts } from '../kit/facts.tsx'
import { OperationForm } from '../kit/form/operation-form.tsx'
import type { Typed } from '../kit/form/schema.ts'
import { dayText } from '../kit/read.ts'
import { addressFrom, filled, inputFrom, type Row, valueAt } from '../kit/rows.ts'
import { useWords } from '../kit/words.ts'
import { Link, useAsked } from '../link.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'
import { PartView } from './part-view.tsx'
import { ShownOnce } from './shown-once.tsx'
import { useAnswer } from './use-answer.ts'

type FormParts = { readonly screen: FormScreen; readonly params: Readonly<Record<string, string>> }

export const FormPage = ({ screen, params }: FormParts) => {
  const view = useView()
  const { say } = view
  const words = useWords().form
  const { workspace } = useSession()
  const [asked] = useAsked()
  const [answer, setAnswer] = useState<{ readonly is: unknown } | null>(null)
  const [round, setRound] = useState(0)
  const [saved, setSaved] = useState<readonly Saved[]>([])
  const queries = useQueryClient()
  const { operation, fields, shows, done } = screen
  const { begin, along } = useMemo(() => {
    const given = { ...asked, ...params }
    const { input = {} } = workspace.operations[operation] ?? {}
    // A cast: the schema of an input is that of an object.
    const known = Object.keys((input.properties ?? {}) as object)
    const ofFields = fields.flatMap(({ name, kind }): readonly (readonly [string, Typed])[] => {
      const text = given[name]
      if (text === undefined) return []
      return [[name, kind === 'yes' ? text === 'true' : kind === 'day' ? dayText(text) : text]]
    })
    const rest = Object.entries(given).filter(
      ([name]) => known.includes(name) && !fields.some((field) => field.name === name),
    )
    return { begin: Object.fromEntries(ofFields), along: Object.fromEntries(rest) }
  }, [asked, params, fields, operation, workspace.operations])
  const about = Object.values(params).join('/')
  const show = (shown: unknown) => (
    <>
      {/* A cast: what is drawn as facts is answered as an object. */}
      {shows?.facts ? <Facts columns={shows.facts} row={shown as Row} /> : null}
      {(shows?.parts ?? [])
        .filter(({ rows }) => valueAt(shown, rows) !== undefined)
        .map((part) => (
          <PartView key={`${part.rows} ${part.title.en}`} part={part} answer={shown} />
        ))}
    </>
  )
  if (answer) {
    const to = addressFrom(done.to, answer.is)
    const once = done.once === undefined ? null : valueAt(answer.is, done.once)
    return (
      <Page title={say(screen.title)}>
        <p className="notice met" role="status">
          <Icon name="met" />{' '}
          {filled(say(done.says), answer.is, inSentence(view)) ??
            say(done.says).replace(/\s*\{[^{}]*\}/g, '')}
        </p>
        {typeof once === 'string' ? <ShownOnce text={once} /> : null}
        {show(answer.is)}
        <p className="buttons">
          {to ? (
            <Link to={to} className="button">
              {words.toResult}
            </Link>
          ) : null}
          <button
            type="button"
            className="second"
            onClick={() => {
              setAnswer(null)
              setRound(round + 1)
            }}
          >
            {words.again}
          </button>
        </p>
      </Page>
    )
  }
  return (
    <Page title={say(screen.title)} lead={screen.lead && say(screen.lead)}>
      {screen.about ? <About about={screen.about} params={params} /> : null}
      {saved.length > 0 ? <LastSaved saved={saved} done={done} /> : null}
      <OperationForm
        key={round}
        id={screen.id}
        about={about}
        operation={operation}
        fields={fields}
        with={along}
        begin={begin}
        button={say(screen.title)}
        preview={screen.preview ? { operation: screen.preview, show, carries: screen.carries } : undefined}
        again={screen.again}
        done={(is, input) => {
          if (!screen.again) return setAnswer({ is })
          setSaved((all) => [
            { is, no: all.length + 1, what: String(input[screen.again?.first ?? ''] ?? '') },
            ...all,
          ])
          void queries.invalidateQueries({ queryKey: ['screen'] })
        }}
      />
      {saved.length > 0 ? <SavedList saved={saved} done={done} /> : null}
    </Page>
  )
}

/** What the form is about, as facts above it. */
const About = ({
  about,
  params,
}: {
  readonly about: NonNullable<FormScreen['about']>
  readonly params: FormParts['params']
}) => {
  const input = useMemo(() => inputFrom(about.with, { params }), [about.with, params])
  const { data, error, refetch } = useAnswer(about.operation, input)
  if (error) return <FailureNotice error={error} again={() => void refetch()} />
  // A cast: what is drawn as facts is answered as an object.
  return data === undefined ? null : <Facts columns={about.facts} row={data as Row} />
}

type Saved = { readonly is: unknown; readonly no: number; readonly what: string }
/** More lines than these are found in the list. */
const mostSaved = 10

/** That it is saved, told where the typing goes on. */
const LastSaved = ({
  saved,
  done,
}: {
  readonly saved: readonly Saved[]
  readonly done: FormScreen['done']
}) => {
  const view = useView()
  return (
    <p className="notice met" role="status">
      <Icon name="met" /> <strong>{saved[0]?.what}</strong>{' '}
      {filled(view.say(done.says), saved[0]?.is, inSentence(view)) ?? view.say(done.says)}
    </p>
  )
}

/** What was saved in this sitting, the last on top. */
const SavedList = ({
  saved,
  done,
}: {
  readonly saved: readonly Saved[]
  readonly done: FormScreen['done']
}) => {
  const view = useView()
  const words = useWords().form
  return (
    <section className="saved-list" aria-label={words.keptOn(view.number(saved.length))}>
      <h2>{words.keptOn(view.number(saved.length))}</h2>
      <ul>
        {saved.slice(0, mostSaved).map(({ is, no, what }) => {
          const to = addressFrom(done.to, is)
          return <li key={no}>{to ? <Link to={to}>{what}</Link> : what}</li>
        })}
      </ul>
    </section>
  )
}
