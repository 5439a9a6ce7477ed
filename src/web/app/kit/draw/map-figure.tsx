/** Units where they lie, one cell each, by what is told of them: a legend that filters, and a table of the same. */
import { useState } from 'react'
import type { Column } from '../../../../platform/workspace/model.ts'
import { useGo } from '../../link.tsx'
import { useView } from '../../view.ts'
import type { Row } from '../rows.ts'
import { PlainTable } from '../table/plain-table.tsx'
import { useWords } from '../words.ts'

export type MapCell = {
  readonly id: string
  readonly name: string
  readonly column: number
  /** Every odd row stands half a place farther right. */
  readonly row: number
  readonly kind: string
  readonly to?: string | null
  readonly isStrong?: boolean
}

type MapParts = {
  readonly title: string
  readonly cells: readonly MapCell[]
  /** What the kinds are called, in the order of the legend; at most six get a hue. */
  readonly kinds: Readonly<Record<string, string>>
  /** The same as a table. */
  readonly table: {
    readonly columns: readonly Column[]
    readonly rows: readonly Row[]
    readonly keyField: string
  }
}

const hex = (x: number, y: number): string => {
  const [half, rise] = [0.48, 0.29]
  return `M${x} ${y - 2 * rise}L${x + half} ${y - rise}V${y + rise}L${x} ${y + 2 * rise}L${x - half} ${y + rise}V${y - rise}z`
}
const rowHeight = 0.87

export const MapFigure = ({ title, cells, kinds, table }: MapParts) => {
  const { number } = useView()
  const words = useWords().map
  const go = useGo()
  const [isOff, setOff] = useState<ReadonlySet<string>>(new Set())
  const names = Object.keys(kinds)
  const hueOf = (kind: string): number => Math.min(names.indexOf(kind), 6)
  const places = cells.map((cell) => ({
    cell,
    x: cell.column + (cell.row % 2 === 0 ? 0 : 0.5),
    y: cell.row * rowHeight,
  }))
  const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))]
  const [right, bottom] = [Math.max(...places.map(({ x }) => x)), Math.max(...places.map(({ y }) => y))]
  const shown = places.filter(({ cell }) => !isOff.has(cell.kind))
  const toggle = (kind: string) => {
    const next = new Set(isOff)
    if (!next.delete(kind)) next.add(kind)
    setOff(next)
  }
  if (cells.length === 0) return null
  return (
    <figure className="map-figure">
      <fieldset className="legend">
        <legend>{words.legend}</legend>
        {names.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={!isOff.has(kind)} onChange={() => toggle(kind)} />
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
              <rect className={`cell-${hueOf(kind) + 1}`} width="16" height="16" />
            </svg>{' '}
            {kinds[kind]}{' '}
            <span className="quiet">{number(cells.filter((cell) => cell.kind === kind).length)}</span>
          </label>
        ))}
        <span role="status" className="hint">
          {words.shown(number(shown.length), number(cells.length))}
        </span>
      </fieldset>
      <svg
        viewBox={`${left - 1} ${top - 1} ${right - left + 2} ${bottom - top + 2}`}
        role="img"
        aria-label={title}
        onClick={({ target }) => {
          const to = target instanceof SVGElement ? target.dataset.to : undefined
          if (to) go(to)
        }}
        onKeyDown={() => {}}
      >
        {shown.map(({ cell, x, y }) => (
          <path
            key={cell.id}
            className={`cell cell-${hueOf(cell.kind) + 1}${cell.isStrong ? ' strong' : ''}`}
            d={hex(x, y)}
            data-to={cell.to ?? undefined}
          >
            <title>{`${cell.name} – ${kinds[cell.kind] ?? cell.kind}`}</title>
          </path>
        ))}
      </svg>
      <details>
        <summary>{words.table}</summary>
        <PlainTable title={words.table} columns={table.columns} keyField={table.keyField} rows={table.rows} />
      </details>
    </figure>
  )
}
