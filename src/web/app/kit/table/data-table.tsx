/* biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in sight are there; no table can be that. */
/* biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus, and what can be pressed in them. */
/** A table of many rows: filtered, sorted, its columns chosen, saved as a view, exported, printed, used by the keyboard. */
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Column } from '../../../../platform/workspace/model.ts'
import { FailureNotice } from '../../frame/failure.tsx'
import { Icon } from '../../icons.tsx'
import { useKept } from '../../kept.ts'
import { useGo } from '../../link.tsx'
import { useSession } from '../../session.tsx'
import { useView } from '../../view.ts'
import { PrintHead, usePrinting } from '../print.tsx'
import { PullDown } from '../pull-down.tsx'
import { addressFrom, type Row } from '../rows.ts'
import { Value } from '../value.tsx'
import { useWords } from '../words.ts'
import { keyOf, TableBody } from './body.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import { FilterChips, FilterPanel } from './filter-panel.tsx'
import { TableHead } from './head.tsx'
import { templateOf, usualWidths } from './layout.ts'
import { isNarrowed, shownColumns } from './look.ts'
import { type Loaded, mostRows, type RowStore } from './row-store.ts'
import { useLook } from './use-look.ts'
import { useNarrowed, useSheet } from './use-sheet.ts'
import { useTake } from './use-take.ts'
import { ViewMenu } from './views.tsx'

export type Choosing = {
  readonly rows: readonly Row[]
  readonly unchoose: () => void
  readonly chooseOnly: (keys: readonly string[]) => void
}

type TableParts = {
  /** Views are kept under it. */
  readonly id: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly keyField: string
  readonly store: RowStore
  /** Where a row leads; the first column that leads somewhere when left out. */
  readonly opens?: (row: Row) => string | null
  readonly empty: ReactNode
  /** What can be done with the chosen rows. */
  readonly chosenBar?: ((choosing: Choosing) => ReactNode) | undefined
  /** The address of the whole answer as a workbook. */
  readonly wholeFile?: string | null
}

const mostPrinted = 3000
const rowHeights = { dense: 32, roomy: 44 } as const

const Count = ({
  loaded,
  shown,
  isLate,
}: {
  readonly loaded: Loaded
  readonly shown: number
  readonly isLate: boolean
}) => {
  const { number } = useView()
  const words = useWords().table
  const all = loaded.rows.length
  if (loaded.state === 'first') return null
  return (
    <span className={isLate ? 'quiet' : ''} data-count={`${shown}/${all}`}>
      {shown === all ? words.all(number(all)) : words.count(number(shown), number(all))}
      {loaded.state === 'more' ? `, ${words.more}` : ''}
    </span>
  )
}

export const DataTable = ({
  id,
  title,
  columns,
  keyField,
  store,
  opens,
  empty,
  chosenBar,
  wholeFile,
}: TableParts) => {
  const view = useView()
  const words = useWords().table
  const go = useGo()
  const { me } = useSession()
  const takeAway = useTake()
  const [density] = useKept(me.account, 'density', 'dense')
  const loaded = useSyncExternalStore(store.subscribe, store.now)
  const [look, setLook] = useLook(columns)
  const [isFiltering, setFiltering] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const scroll = useRef<HTMLDivElement>(null)
  const finder = useRef<HTMLInputElement>(null)
  const isPrinting = usePrinting()
  const isWhole = loaded.state !== 'more' && loaded.state !== 'first'
  const sheet = useSheet(loaded.rows, columns, isWhole)
  const { places, isLate, took } = useNarrowed(sheet, look)
  const shown = useMemo(() => shownColumns(look, columns), [look, columns])
  // Columns do not move while rows arrive: they are measured by the first page, and once more by all.
  const firstRows = loaded.rows.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured twice, as said above.
  const widths = useMemo(() => usualWidths(columns, loaded.rows, view), [columns, view, firstRows, isWhole])
  const { template, least } = templateOf(shown, { look, widths, isChoosing: chosenBar !== undefined })
  const height = density === 'roomy' ? rowHeights.roomy : rowHeights.dense

  const choose = useCallback((keys: readonly string[], isChosen: boolean) => {
    setChosen((now) => {
      const next = new Set(now)
      for (const key of keys)
        if (isChosen) next.add(key)
        else next.delete(key)
      return next
    })
  }, [])
  const rowsShown = useCallback(() => Array.from(places, (place) => sheet.rows[place] ?? {}), [places, sheet])
  const chosenRows = useMemo(
    () => (chosen.size === 0 ? [] : sheet.rows.filter((row) => chosen.has(keyOf(row, keyField)))),
    [sheet, chosen, keyField],
  )
  const shownChosen = useMemo(
    () => (chosen.size === 0 ? 0 : rowsShown().filter((row) => chosen.has(keyOf(row, keyField))).length),
    [chosen, rowsShown, keyField],
  )
  const leading = columns.find(({ to }) => to !== undefined)
  const open = (row: Row, isAside: boolean) => {
    const to = opens ? opens(row) : addressFrom(leading?.to, row)
    if (to === null) return
    if (isAside) window.open(view.to(to))
    else go(to)
  }
  const find = () => {
    finder.current?.focus()
    finder.current?.select()
  }
  const take = (format: 'csv' | 'xlsx') =>
    takeAway(format, { name: id, title, columns: shown, rows: rowsShown(), at: loaded.at })
  const press = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
      return
    if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea')) return
    event.preventDefault()
    find()
  }
  const filters = Object.keys(look.filters).length
  const isEmpty = isWhole && loaded.rows.length === 0 && loaded.state !== 'failed'

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key that leads to its filter.
    <div className="table-kit" onKeyDown={press} data-took={Math.round(took)} data-state={loaded.state}>
      <div className="table-tools">
        <label className="table-find">
          <Icon name="search" />
          <span className="only-read">{words.find}</span>
          <input
            ref={finder}
            type="search"
            value={look.find}
            placeholder={words.find}
            title={words.findHint}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setLook({ find: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
              event.preventDefault()
              scroll.current?.querySelector<HTMLElement>('[data-at][tabindex="0"]')?.focus()
            }}
          />
        </label>
        <button
          type="button"
          className="tool"
          aria-expanded={isFiltering}
          onClick={() => setFiltering(!isFiltering)}
        >
          {filters > 0 ? words.filters(view.number(filters)) : words.filter}
          <span className="pull-sign" aria-hidden="true" />
        </button>
        <ColumnChooser {...{ columns, look, setLook }} />
        <ViewMenu list={id} />
        <PullDown label={words.export} kind="at-end">
          {(close) => (
            <ul className="pull-list">
              <li>
                <button type="button" className="as-link" onClick={() => void take('xlsx').then(close)}>
                  {words.xlsx}
                </button>
              </li>
              <li>
                <button type="button" className="as-link" onClick={() => void take('csv').then(close)}>
                  {words.csv}
                </button>
              </li>
              {wholeFile ? (
                <li>
                  <a href={wholeFile} download>
                    {words.whole}
                  </a>
                </li>
              ) : null}
              <li>
                <button
                  type="button"
                  className="as-link"
                  onClick={() => {
                    close()
                    print()
                  }}
                >
                  {words.print}
                </button>
              </li>
            </ul>
          )}
        </PullDown>
        <span role="status" className="table-count">
          <Count loaded={loaded} shown={places.length} isLate={isLate} />
        </span>
      </div>
      {isFiltering ? <FilterPanel columns={shown} look={look} setLook={setLook} /> : null}
      <FilterChips {...{ columns, look, setLook }} />
      {chosenBar && chosen.size > 0 ? (
        <div className="chosen-bar" role="region" aria-label={words.chosen(view.number(chosen.size))}>
          <span className="chosen-count" role="status">
            {words.chosen(view.number(chosen.size))}
          </span>
          {chosenBar({
            rows: chosenRows,
            unchoose: () => setChosen(new Set()),
            chooseOnly: (keys) => setChosen(new Set(keys)),
          })}
          <button type="button" className="as-link" onClick={() => setChosen(new Set())}>
            {words.unchoose}
          </button>
        </div>
      ) : null}
      {loaded.state === 'failed' && loaded.error ? (
        <div className="table-failed">
          {loaded.rows.length > 0 ? <p>{words.failedMore}</p> : null}
          <FailureNotice error={loaded.error} again={store.goOn} />
        </div>
      ) : null}
      {loaded.state === 'overfull' ? (
        <p className="notice attention">
          <Icon name="attention" /> {words.overfull(view.number(mostRows))}
        </p>
      ) : null}
      {isEmpty ? (
        <div className="empty">{empty}</div>
      ) : (
        <div
          ref={scroll}
          role="grid"
          aria-label={words.rowsOf(title)}
          aria-rowcount={places.length + 1}
          aria-colcount={shown.length + (chosenBar ? 1 : 0)}
          aria-multiselectable={chosenBar ? true : undefined}
          aria-busy={loaded.state === 'first'}
          className="grid"
          style={
            { '--grid-columns': template, '--grid-least': `${least}px`, '--grid-row': `${height}px` } as never
          }
        >
          <div role="rowgroup" className="grid-top">
            <TableHead
              columns={shown}
              {...{ look, setLook }}
              choose={
                chosenBar
                  ? {
                      isAll: shownChosen > 0 && shownChosen === places.length,
                      isSome: shownChosen > 0,
                      toggle: () =>
                        choose(
                          rowsShown().map((row) => keyOf(row, keyField)),
                          shownChosen !== places.length,
                        ),
                    }
                  : undefined
              }
            />
          </div>
          {loaded.state === 'first' ? <p className="grid-note">{words.loading}</p> : null}
          {isWhole && places.length === 0 && isNarrowed(look) ? (
            <p className="grid-note">
              {words.nothing}{' '}
              <button type="button" className="as-link" onClick={() => setLook({ find: '', filters: {} })}>
                {words.clear}
              </button>
            </p>
          ) : null}
          <TableBody
            rows={sheet.rows}
            columns={shown}
            chosen={chosenBar ? chosen : null}
            {...{ places, keyField, scroll, height, choose, open, find }}
          />
        </div>
      )}
      {isPrinting ? (
        <PrintedTable columns={shown} rows={rowsShown()} keyField={keyField} asOf={loaded.at} />
      ) : null}
    </div>
  )
}

type PrintedParts = {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly keyField: string
  readonly asOf: number
}

const PrintedTable = ({ columns, rows, keyField, asOf }: PrintedParts) => {
  const { say, number } = useView()
  const words = useWords().table
  return (
    <div className="for-paper">
      <PrintHead asOf={asOf} />
      {rows.length > mostPrinted ? <p>{words.printMost(number(mostPrinted))}</p> : null}
      <table>
        <thead>
          <tr>
            {columns.map(({ field, title }) => (
              <th key={field} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostPrinted).map((row) => (
            <tr key={keyOf(row, keyField)}>
              {columns.map((column) => (
                <td key={column.field}>
                  <Value column={column} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
