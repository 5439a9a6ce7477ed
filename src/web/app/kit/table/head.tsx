/* biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in sight are there; no table can be that. */
/* biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus, and what can be pressed in them. */
/** The heading of a table: sorts by click or Enter, and takes a width by dragging or by Alt and the arrows. */
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Column } from '../../../../platform/workspace/model.ts'
import { useView } from '../../view.ts'
import { isNumeric } from '../cells.ts'
import { useWords } from '../words.ts'
import { type Look, type Sort, sortedBy, widths } from './look.ts'
import type { SetLook } from './use-look.ts'

type HeadParts = {
  readonly columns: readonly Column[]
  readonly look: Look
  readonly setLook: SetLook
  readonly choose?:
    | { readonly isAll: boolean; readonly isSome: boolean; readonly toggle: () => void }
    | undefined
}

const sortSigns = { up: '▲', down: '▼' } as const

const ariaSort = (sort: Sort | undefined) => (sort ? (sort.down ? 'descending' : 'ascending') : 'none')

const bounded = (pixels: number) => Math.min(widths.most, Math.max(widths.least, Math.round(pixels)))

const HeadCell = ({
  column,
  look,
  setLook,
  at,
}: Omit<HeadParts, 'columns' | 'choose'> & { column: Column; at: number }) => {
  const { say } = useView()
  const words = useWords().table
  const { field } = column
  const sort = look.sort.find((each) => each.field === field)
  const rank = look.sort.length > 1 && sort ? look.sort.indexOf(sort) + 1 : null
  const widen = (pixels: number) => setLook({ wide: { ...look.wide, [field]: bounded(pixels) } })
  const keys = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    const now = event.currentTarget.getBoundingClientRect().width
    widen(now + (event.key === 'ArrowRight' ? 16 : -16))
  }
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault()
    const handle = event.currentTarget
    const began = handle.parentElement?.getBoundingClientRect().width ?? widths.least
    const { clientX } = event
    handle.setPointerCapture(event.pointerId)
    const move = (to: globalThis.PointerEvent) => widen(began + to.clientX - clientX)
    const end = () => handle.removeEventListener('pointermove', move)
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', end, { once: true })
    handle.addEventListener('pointercancel', end, { once: true })
  }
  return (
    <div
      role="columnheader"
      aria-sort={ariaSort(sort)}
      aria-colindex={at}
      className={`grid-head${isNumeric(column) ? ' number' : ''}`}
    >
      <button
        type="button"
        className="grid-sort"
        title={words.sortHint}
        onKeyDown={keys}
        onClick={(event) => setLook({ sort: sortedBy(look.sort, field, event.shiftKey) })}
      >
        <span className="grid-title">{say(column.title)}</span>
        {sort ? (
          <span className="grid-sign" aria-hidden="true">
            {sort.down ? sortSigns.down : sortSigns.up}
            {rank}
          </span>
        ) : null}
      </button>
      <span
        className="grid-wide"
        aria-hidden="true"
        onPointerDown={drag}
        onDoubleClick={() => {
          const { [field]: _, ...wide } = look.wide
          setLook({ wide })
        }}
      />
    </div>
  )
}

export const TableHead = ({ columns, look, setLook, choose }: HeadParts) => {
  const words = useWords().table
  return (
    <div role="row" aria-rowindex={1} className="grid-row grid-heads">
      {choose ? (
        <div role="columnheader" aria-colindex={1} className="grid-choose">
          <input
            type="checkbox"
            aria-label={words.chooseAll}
            checked={choose.isAll}
            ref={(box) => {
              if (box) box.indeterminate = choose.isSome && !choose.isAll
            }}
            onChange={choose.toggle}
          />
        </div>
      ) : null}
      {columns.map((column, at) => (
        <HeadCell key={column.field} {...{ column, look, setLook }} at={at + (choose ? 2 : 1)} />
      ))}
    </div>
  )
}
