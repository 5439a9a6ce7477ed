/** What can be done with the chosen rows of a list. */
import { useState } from 'react'
import type { Action, Column } from '../../../platform/workspace/model.ts'
import { cellText } from '../kit/cells.ts'
import { fits, type Row } from '../kit/rows.ts'
import { keyOf } from '../kit/table/body.tsx'
import type { Choosing } from '../kit/table/data-table.tsx'
import { useWords } from '../kit/words.ts'
import { useView } from '../view.ts'
import { ActDialog, asksFirst } from './act-dialog.tsx'
import { ActProgress } from './act-progress.tsx'
import { useAct } from './use-act.ts'

type BarParts = Choosing & {
  readonly actions: readonly Action[]
  readonly keyField: string
  readonly columns: readonly Column[]
}

export const ActionBar = ({ actions, keyField, columns, rows, unchoose, chooseOnly }: BarParts) => {
  const view = useView()
  const words = useWords().bulk
  const { acting, act, stop, close } = useAct()
  const [asking, setAsking] = useState<Action | null>(null)
  const [named, setNamed] = useState<ReadonlyMap<string, Row>>(new Map())
  const isBusy = acting !== null && !acting.state.isOver
  const shown = actions.filter((action) => action.bulk || rows.length === 1)
  const begin = async (action: Action, more: Readonly<Record<string, unknown>>) => {
    const fitting = rows.filter((row) => fits(action, row))
    setNamed(new Map(fitting.map((row) => [keyOf(row, keyField), row])))
    const state = await act(action, { rows: fitting, keyOf: (row) => keyOf(row, keyField) }, more)
    if (state.isOver && state.results.every(({ error }) => error === null)) unchoose()
    return state
  }
  const nameOf = (key: string): string => {
    const [first] = columns
    const row = named.get(key)
    return (first && row && cellText(first, row, view)) || key
  }
  return (
    <>
      <span className="buttons">
        {shown.map((action) => {
          const fitting = rows.filter((row) => fits(action, row)).length
          return (
            <button
              key={action.operation}
              type="button"
              className="second"
              disabled={isBusy || fitting === 0}
              title={fitting === 0 ? words.noneFit : undefined}
              onClick={() =>
                asksFirst(action) || fitting < rows.length ? setAsking(action) : void begin(action, {})
              }
            >
              {view.say(action.title)}
              {fitting < rows.length && fitting > 0 ? ` (${view.number(fitting)})` : ''}
            </button>
          )
        })}
      </span>
      {acting && (!asking || acting.state.all > 1) ? (
        <ActProgress {...{ acting, stop, close, nameOf }} keepFailed={chooseOnly} />
      ) : null}
      {asking ? (
        <ActDialog
          action={asking}
          about={rows.filter((row) => fits(asking, row)).map((row) => keyOf(row, keyField))}
          note={
            rows.length > 1
              ? words.someFit(
                  view.number(rows.filter((row) => fits(asking, row)).length),
                  view.number(rows.length),
                )
              : null
          }
          close={() => setAsking(null)}
          act={(input) => begin(asking, input)}
        />
      ) : null}
    </>
  )
}
