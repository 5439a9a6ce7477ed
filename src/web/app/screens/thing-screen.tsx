/** A thing: what it is called, its facts, what can be done, what belongs to it, and what was done to it. */
import { useMemo, useState } from 'react'
import type { Action, ThingScreen } from '../../../platform/workspace/model.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { Facts } from '../kit/facts.tsx'
import { PrintHead, usePrinting } from '../kit/print.tsx'
import { filled, fits, inputFrom, type Row } from '../kit/rows.ts'
import { useWords } from '../kit/words.ts'
import { Page } from '../page.tsx'
import { useView } from '../view.ts'
import { ActDialog, asksFirst, draftKey } from './act-dialog.tsx'
import { ActProgress } from './act-progress.tsx'
import { ChangedMeanwhile, changedTo } from './changed-meanwhile.tsx'
import { PartView } from './part-view.tsx'
import { ScreenFoot } from './screen-foot.tsx'
import { ThingHistory } from './thing-history.tsx'
import { useAct } from './use-act.ts'
import { useAnswer } from './use-answer.ts'
import { Ways } from './ways.tsx'

type ThingParts = { readonly screen: ThingScreen; readonly params: Readonly<Record<string, string>> }

export const ThingPage = ({ screen, params }: ThingParts) => {
  const { say } = useView()
  const words = useWords()
  const isPrinting = usePrinting()
  const input = useMemo(() => inputFrom(screen.with, { params }), [screen.with, params])
  const { data, etag, error, refetch, isFetching, dataUpdatedAt, isLive } = useAnswer(
    screen.operation,
    input,
    screen.live,
  )
  const title = say(screen.title)
  if (error && data === undefined)
    return (
      <Page title={title}>
        <FailureNotice error={error} again={() => void refetch()} />
      </Page>
    )
  if (data === undefined)
    return (
      <Page title={title}>
        <p role="status">{words.table.loading}</p>
      </Page>
    )
  // A cast: things are answered as objects.
  const row = data as Row
  const heading = filled(screen.heading, row)
  const id = screen.history ? filled(screen.history.id, row) : null
  return (
    <Page
      title={heading ? `${title}: ${heading}` : title}
      lead={screen.lead && say(screen.lead)}
      beside={<Actions screen={screen} row={row} etag={etag} />}
    >
      {isPrinting ? (
        <div className="for-paper">
          <PrintHead asOf={dataUpdatedAt} />
        </div>
      ) : null}
      <Facts columns={screen.facts} row={row} />
      <Ways ways={screen.ways} row={row} />
      {(screen.parts ?? []).map((part) => (
        <PartView key={`${part.rows} ${part.title.en}`} part={part} answer={data} />
      ))}
      {screen.history && id !== null ? <ThingHistory kind={screen.history.kind} id={id} /> : null}
      <ScreenFoot asOf={dataUpdatedAt} {...{ isFetching, isLive }} again={() => void refetch()} />
    </Page>
  )
}

type ActionsParts = { readonly screen: ThingScreen; readonly row: Row; readonly etag: string | null }

const Actions = ({ screen: { actions = [], operation, facts }, row, etag }: ActionsParts) => {
  const { say } = useView()
  const { acting, act, stop, close } = useAct()
  const [asking, setAsking] = useState<Action | null>(null)
  /** What stood here when it was told. */
  const [seen, setSeen] = useState(row)
  const begin = (action: Action, input: Readonly<Record<string, unknown>>) => {
    setSeen(row)
    return act(action, { rows: [row], keyOf: () => 'this', seen: { operation, etag } }, input)
  }
  const explain = (error: Error) => {
    const now = changedTo(error)
    return now ? <ChangedMeanwhile {...{ facts, seen, now }} /> : null
  }
  const fitting = actions.filter((action) => fits(action, row))
  if (fitting.length === 0 && !acting && !asking) return null
  return (
    <>
      <span className="buttons">
        {fitting.map((action) => (
          <button
            key={action.operation}
            type="button"
            className="second"
            disabled={acting !== null && !acting.state.isOver}
            onClick={() => (asksFirst(action) ? setAsking(action) : void begin(action, {}))}
          >
            {say(action.title)}
          </button>
        ))}
      </span>
      {acting && !asking ? <ActProgress {...{ acting, stop, close, explain }} nameOf={() => ''} /> : null}
      {asking ? (
        <ActDialog
          action={asking}
          about={[draftKey(Object.values(inputFrom(asking.with, { row })).map(String))]}
          close={() => setAsking(null)}
          act={(input) => begin(asking, input)}
          explain={explain}
        />
      ) : null}
    </>
  )
}
