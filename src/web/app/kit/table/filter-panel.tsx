/** A filter for each column, in the way of its kind; and what is filtered now, each to be taken away. */
import { useState } from 'react'
import type { Column } from '../../../../platform/workspace/model.ts'
import { Icon } from '../../icons.tsx'
import { useView, type View } from '../../view.ts'
import { shownText } from '../cells.ts'
import { dayText, readDay, readNumber } from '../read.ts'
import { useWords } from '../words.ts'
import type { KitWords } from '../words.vi.ts'
import { type Filter, filterKind, type Look } from './look.ts'
import type { SetLook } from './use-look.ts'

type FieldParts = {
  readonly column: Column
  readonly filter: Filter | undefined
  readonly set: (filter: Filter | null) => void
}

/** A text that is read when it is left or sent by Enter; what cannot be read stays and is marked. */
const Read = ({
  label,
  value,
  read,
  hint,
}: {
  readonly label: string
  readonly value: string
  readonly read: (text: string) => boolean
  readonly hint?: string
}) => {
  const [text, setText] = useState(value)
  const [before, setBefore] = useState(value)
  const [isWrong, setWrong] = useState(false)
  if (before !== value) {
    setBefore(value)
    setText(value)
    setWrong(false)
  }
  const done = () => setWrong(!read(text))
  return (
    <label className="filter-part">
      <span>{label}</span>
      <input
        value={text}
        placeholder={hint}
        inputMode={hint ? 'numeric' : undefined}
        aria-invalid={isWrong || undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') done()
        }}
      />
    </label>
  )
}

const RangeFilter = ({ filter, set }: FieldParts) => {
  const view = useView()
  const words = useWords().table
  const { least, most } = filter?.by === 'range' ? filter : { least: null, most: null }
  const change = (side: 'least' | 'most') => (text: string) => {
    const value = text.trim() === '' ? null : readNumber(text, view.language)
    if (text.trim() !== '' && value === null) return false
    const next = { least, most, [side]: value }
    set(next.least === null && next.most === null ? null : { by: 'range', ...next })
    return true
  }
  const text = (value: number | null) =>
    value === null ? '' : view.number(value, Number.isInteger(value) ? 0 : 2)
  return (
    <div className="filter-two">
      <Read label={words.least} value={text(least)} read={change('least')} />
      <Read label={words.most} value={text(most)} read={change('most')} />
    </div>
  )
}

const DayFilter = ({ filter, set }: FieldParts) => {
  const words = useWords()
  const { from, to } = filter?.by === 'days' ? filter : { from: null, to: null }
  const change = (side: 'from' | 'to') => (text: string) => {
    const value = text.trim() === '' ? null : readDay(text)
    if (text.trim() !== '' && value === null) return false
    const next = { from, to, [side]: value }
    set(next.from === null && next.to === null ? null : { by: 'days', ...next })
    return true
  }
  const hint = '01/07/2025'
  return (
    <div className="filter-two">
      <Read label={words.table.from} hint={hint} value={dayText(from)} read={change('from')} />
      <Read label={words.table.to} hint={hint} value={dayText(to)} read={change('to')} />
    </div>
  )
}

const ChoiceFilter = ({ column, filter, set }: FieldParts) => {
  const view = useView()
  const words = useWords().table
  const any = new Set(filter?.by === 'choice' ? filter.any : [])
  const values = column.states ? Object.keys(column.states) : ['true', 'false']
  const toggle = (value: string) => {
    const next = any.has(value) ? [...any].filter((each) => each !== value) : [...any, value]
    set(next.length === 0 ? null : { by: 'choice', any: next })
  }
  return (
    <div className="filter-choices">
      {[...values, ''].map((value) => (
        <label key={value}>
          <input type="checkbox" checked={any.has(value)} onChange={() => toggle(value)} />{' '}
          {value === '' ? words.unknown : wordOf(column, value, view)}
        </label>
      ))}
    </div>
  )
}

const wordOf = (column: Column, value: string, view: View): string =>
  shownText(column, column.states ? value : value === 'true', view)

const FilterField = (parts: FieldParts) => {
  const words = useWords().table
  const { column, filter, set } = parts
  switch (filterKind(column)) {
    case 'range':
      return <RangeFilter {...parts} />
    case 'days':
      return <DayFilter {...parts} />
    case 'choice':
      return <ChoiceFilter {...parts} />
    case 'text':
      return (
        <label className="filter-part">
          <span>{words.contains}</span>
          <input
            value={filter?.by === 'text' ? filter.text : ''}
            onChange={({ target: { value } }) => set(value === '' ? null : { by: 'text', text: value })}
          />
        </label>
      )
  }
}

const without = (look: Look, field: string): Look['filters'] => {
  const { [field]: _, ...filters } = look.filters
  return filters
}

export const FilterPanel = ({
  columns,
  look,
  setLook,
}: {
  readonly columns: readonly Column[]
  readonly look: Look
  readonly setLook: SetLook
}) => {
  const { say } = useView()
  const words = useWords().table
  return (
    <div className="filter-panel">
      {columns.map((column) => (
        <fieldset key={column.field}>
          <legend>{say(column.title)}</legend>
          <FilterField
            column={column}
            filter={look.filters[column.field]}
            set={(filter) =>
              setLook({
                filters: filter ? { ...look.filters, [column.field]: filter } : without(look, column.field),
              })
            }
          />
        </fieldset>
      ))}
      <p className="filter-foot">
        <button type="button" className="as-link" onClick={() => setLook({ filters: {}, find: '' })}>
          {words.clear}
        </button>
      </p>
    </div>
  )
}

/** A filter in words: `Từ ngày: 01/07/2025 –`. */
export const filterText = (column: Column, filter: Filter, view: View, words: KitWords): string => {
  switch (filter.by) {
    case 'text':
      return `“${filter.text}”`
    case 'range':
      return [filter.least, filter.most]
        .map((value) => (value === null ? '' : shownText(column, value, view)))
        .join(' – ')
    case 'days':
      return [filter.from, filter.to].map((value) => (value === null ? '' : view.day(value))).join(' – ')
    case 'choice':
      return filter.any
        .map((value) => (value === '' ? words.table.unknown : wordOf(column, value, view)))
        .join(', ')
  }
}

export const FilterChips = ({
  columns,
  look,
  setLook,
}: {
  readonly columns: readonly Column[]
  readonly look: Look
  readonly setLook: SetLook
}) => {
  const view = useView()
  const words = useWords()
  const shown = columns.flatMap((column) => {
    const filter = look.filters[column.field]
    return filter ? [{ column, filter }] : []
  })
  if (shown.length === 0) return null
  return (
    <ul className="chips">
      {shown.map(({ column, filter }) => (
        <li key={column.field}>
          {view.say(column.title)}: {filterText(column, filter, view, words)}
          <button
            type="button"
            className="bare"
            aria-label={words.table.remove(view.say(column.title))}
            onClick={() => setLook({ filters: without(look, column.field) })}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}
