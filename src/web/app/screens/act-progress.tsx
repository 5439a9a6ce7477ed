/** How far it is with what is being done, and what could not be done, row by row. */
import type { ReactNode } from 'react'
import { wantsProof } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { Icon } from '../icons.tsx'
import { ProveAgain } from '../kit/form/operation-form.tsx'
import { useWords } from '../kit/words.ts'
import { useView } from '../view.ts'
import type { Acting } from './use-act.ts'

type ProgressParts = {
  readonly acting: Acting
  readonly stop: () => void
  readonly close: () => void
  /** What a row is called. */
  readonly nameOf: (key: string) => string
  /** More words for a refusal, where there are any. */
  readonly explain?: (error: Error) => ReactNode
  readonly keepFailed?: (keys: readonly string[]) => void
}

export const ActProgress = ({ acting, stop, close, nameOf, explain, keepFailed }: ProgressParts) => {
  const { say, number } = useView()
  const words = useWords()
  const { action, state, isStopped } = acting
  const failed = state.results.filter(({ error }) => error !== null)
  const done = state.results.length - failed.length
  const [only] = failed
  if (state.isOver && only?.error && wantsProof(only.error)) return <ProveAgain />
  if (state.all === 1)
    return only?.error ? (
      (explain?.(only.error) ?? <FailureNotice error={only.error} />)
    ) : (
      <p role="status" className={`notice${state.isOver ? ' met' : ''}`}>
        {state.isOver ? <Icon name="met" /> : null} {say(action.title)}:{' '}
        {state.isOver ? words.act.done : words.act.doing}
      </p>
    )
  return (
    <div className="act-progress" data-over={state.isOver}>
      <p role="status">
        {state.isOver ? <Icon name={failed.length > 0 ? 'attention' : 'met'} /> : null} {say(action.title)}:{' '}
        {state.isOver
          ? words.bulk.done(number(done), number(failed.length))
          : words.bulk.doing(number(state.results.length), number(state.all))}
        {isStopped && state.isOver ? ` ${words.bulk.stopped}` : ''}
      </p>
      {state.isOver ? null : (
        <>
          <progress value={state.results.length} max={state.all} aria-label={say(action.title)} />
          <p className="buttons">
            <button type="button" className="second" onClick={stop}>
              {words.bulk.stop}
            </button>
            <span className="hint">{words.bulk.leave}</span>
          </p>
        </>
      )}
      {state.isOver && failed.length > 0 ? (
        <>
          <p>
            <strong>{words.bulk.failedRows}</strong>
          </p>
          <ul className="act-failed">
            {failed.map(({ key, error }) => (
              <li key={key}>
                {nameOf(key)}: {error?.message}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {state.isOver ? (
        <p className="buttons">
          {failed.length > 0 && keepFailed ? (
            <button type="button" className="second" onClick={() => keepFailed(failed.map(({ key }) => key))}>
              {words.bulk.onlyFailed}
            </button>
          ) : null}
          <button type="button" className="as-link" onClick={close}>
            {words.bulk.close}
          </button>
        </p>
      ) : null}
    </div>
  )
}
