/* biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in sight are there; no table can be that. */
/* biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus, and what can be pressed in them. */
/** The rows of a table: only those in sight are there, whatever their number. One row is in the order of the tab key. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, memo, type RefObject, useEffect, useRef, useState } from 'react'
import type { Column } from '../../../../platform/workspace/model.ts'
import { isNumeric } from '../cells.ts'
import { type Row, valueAt } from '../rows.ts'
import { Value } from '../value.tsx'
import { useWords } from '../words.ts'

type LineParts = {
  readonly row: Row
  readonly id: string
  readonly at: number
  readonly top: number
  readonly columns: readonly Column[]
  readonly isActive: boolean
  readonly isChosen: boolean | null
  readonly choose: (at: number, isRange: boolean) => void
}

const Line = memo(({ row, id, at, top, columns, isActive, isChosen, choose }: LineParts) => {
  const words = useWords().table
  const first = columns[0]
  const name = first ? String(valueAt(row, first.field) ?? id) : id
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      aria-selected={isChosen ?? undefined}
      tabIndex={isActive ? 0 : -1}
      data-at={at}
      data-item=""
      className={`grid-row grid-line${isChosen ? ' is-chosen' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      {isChosen === null ? null : (
        <div role="gridcell" aria-colindex={1} className="grid-choose">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.choose(name)}
            checked={isChosen}
            onChange={() => {}}
            onClick={(event) => choose(at, event.shiftKey)}
          />
        </div>
      )}
      {columns.map((column, place) => (
        <div
          key={column.field}
          role="gridcell"
          aria-colindex={place + (isChosen === null ? 1 : 2)}
          className={`grid-cell${isNumeric(column) ? ' number' : ''}`}
        >
          <Value column={column} row={row} isQuiet />
        </div>
      ))}
    </div>
  )
})

type BodyParts = {
  readonly rows: readonly Row[]
  readonly places: Uint32Array
  readonly columns: readonly Column[]
  readonly keyField: string
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly height: number
  /** Keys of the chosen rows; null where nothing can be done with several. */
  readonly chosen: ReadonlySet<string> | null
  readonly choose: (keys: readonly string[], isChosen: boolean) => void
  readonly open: (row: Row, isAside: boolean) => void
  readonly find: () => void
}

/** The row that something in it belongs to. */
const lineOf = (target: EventTarget): number | null => {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
  return line ? Number(line.dataset.at) : null
}

export const keyOf = (row: Row, keyField: string): string => String(valueAt(row, keyField) ?? '')

export const TableBody = ({
  rows,
  places,
  columns,
  keyField,
  scroll,
  height,
  chosen,
  choose,
  open,
  find,
}: BodyParts) => {
  const [active, setActive] = useState(0)
  const place = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const anchor = useRef(0)
  const last = places.length - 1
  const at = Math.min(active, Math.max(0, last))
  const virtual = useVirtualizer({
    count: places.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 8,
    // The row of the tab key stays, or the focus would be lost by scrolling.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), at])]
        .filter((each) => each <= last)
        .toSorted((one, other) => one - other),
  })
  const measured = useRef(height)
  useEffect(() => {
    if (measured.current === height) return
    measured.current = height
    virtual.measure()
  })
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    place.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus({ preventScroll: true })
  })
  const rowAt = (index: number): Row => rows[places[index] ?? 0] ?? {}
  const go = (to: number) => {
    const next = Math.max(0, Math.min(last, to))
    wantsFocus.current = true
    virtual.scrollToIndex(next)
    setActive(next)
  }
  const toggle = (index: number, isRange: boolean) => {
    if (!chosen) return
    const isChosen = !chosen.has(keyOf(rowAt(index), keyField))
    const [from, to] = isRange
      ? [Math.min(anchor.current, index), Math.max(anchor.current, index)]
      : [index, index]
    anchor.current = index
    const keys = Array.from({ length: to - from + 1 }, (_, step) => keyOf(rowAt(from + step), keyField))
    choose(keys, isRange ? true : isChosen)
  }
  const latest = useRef(toggle)
  latest.current = toggle
  const chooseLine = useRef((index: number, isRange: boolean) => latest.current(index, isRange)).current
  const perPage = () => Math.max(1, Math.floor((scroll.current?.clientHeight ?? height) / height) - 2)
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      j: () => go(at + 1),
      k: () => go(at - 1),
      PageDown: () => go(at + perPage()),
      PageUp: () => go(at - perPage()),
      Home: () => go(0),
      End: () => go(last),
      Enter: () => open(rowAt(at), false),
      ...(chosen
        ? { x: () => toggle(at, false), X: () => toggle(at, true), ' ': () => toggle(at, event.shiftKey) }
        : {}),
      '/': find,
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const activate = ({ target }: { readonly target: EventTarget }) => {
    const line = lineOf(target)
    if (line !== null) setActive(line)
  }
  const openBy = ({ target, ctrlKey, metaKey }: MouseEvent) => {
    const line = lineOf(target)
    if (line !== null && target instanceof Element && !target.closest('a, input'))
      open(rowAt(line), ctrlKey || metaKey)
  }
  return (
    <div
      ref={place}
      role="rowgroup"
      className="grid-body"
      style={{ height: `${virtual.getTotalSize()}px` }}
      onKeyDown={press}
      onFocus={activate}
      onClick={activate}
      onDoubleClick={openBy}
    >
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = rowAt(index)
        const id = keyOf(row, keyField)
        return (
          <Line
            key={id}
            {...{ row, id, columns }}
            at={index}
            top={start}
            isActive={index === at}
            isChosen={chosen ? chosen.has(id) : null}
            choose={chooseLine}
          />
        )
      })}
    </div>
  )
}
