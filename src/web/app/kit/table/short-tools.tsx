/** What stands above a short table with more than a few rows: found, filtered, taken away as in a list. */
import { useState } from 'react'
import { plainKey } from '../../../../kernel/text.ts'
import type { Column } from '../../../../platform/workspace/model.ts'
import { Icon } from '../../icons.tsx'
import { useView } from '../../view.ts'
import { PullDown } from '../pull-down.tsx'
import { useWords } from '../words.ts'
import { FilterChips, FilterPanel } from './filter-panel.tsx'
import type { Look } from './look.ts'
import type { Sheet } from './narrow.ts'
import type { SetLook } from './use-look.ts'
import { useTake } from './use-take.ts'

/** With fewer rows the eye is quicker. */
const few = 7

type ToolParts = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly sheet: Sheet
  readonly places: Uint32Array
  readonly look: Look
  readonly setLook: SetLook
}

export const ShortTools = ({ title, columns, sheet, places, look, setLook }: ToolParts) => {
  const view = useView()
  const words = useWords().table
  const takeAway = useTake()
  const [isFiltering, setFiltering] = useState(false)
  const all = sheet.rows.length
  if (all <= few) return null
  const filters = Object.keys(look.filters).length
  const take = (format: 'csv' | 'xlsx') =>
    takeAway(format, {
      name: plainKey(title).replaceAll(/[^a-z0-9]+/g, '-'),
      title,
      columns,
      rows: Array.from(places, (place) => sheet.rows[place] ?? {}),
      at: Date.now(),
    })
  return (
    <>
      <div className="table-tools short-tools">
        <label className="table-find">
          <Icon name="search" />
          <span className="only-read">
            {words.find}: {title}
          </span>
          <input
            type="search"
            value={look.find}
            placeholder={words.find}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setLook({ find: event.target.value })}
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
        <PullDown label={words.export} kind="at-end">
          {(close) => (
            <ul className="pull-list">
              {(['xlsx', 'csv'] as const).map((format) => (
                <li key={format}>
                  <button type="button" className="as-link" onClick={() => void take(format).then(close)}>
                    {words[format]}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </PullDown>
        <span role="status" className="table-count" data-count={`${places.length}/${all}`}>
          {places.length === all
            ? words.all(view.number(all))
            : words.count(view.number(places.length), view.number(all))}
        </span>
      </div>
      {isFiltering ? <FilterPanel columns={columns} look={look} setLook={setLook} /> : null}
      <FilterChips {...{ columns, look, setLook }} />
    </>
  )
}
