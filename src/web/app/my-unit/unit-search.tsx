/** Finds a unit of today by name or code; what was found stands below as links. */
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { askAny } from '../api.ts'
import { today } from '../place.ts'
import { useSettled } from '../settled.ts'
import { useView } from '../view.ts'
import type { Hit } from './model.ts'

type UnitSearchParts = {
  readonly label: string
  /** Told the unit that was meant. */
  readonly choose: (unit: Hit['unit']) => void
}

export const UnitSearch = ({ label, choose }: UnitSearchParts) => {
  const { words } = useView()
  const id = useId()
  const [text, setText] = useState('')
  const [isUnfinished, setUnfinished] = useState(false)
  const wanted = useSettled(text, isUnfinished)
  const { data } = useQuery({
    queryKey: ['register.search', wanted],
    // A cast: what the operation answers.
    queryFn: async ({ signal }) =>
      (
        (await askAny('register.search', { text: wanted, validAt: today(), limit: 8 }, signal)) as {
          readonly hits: readonly Hit[]
        }
      ).hits,
    enabled: wanted !== '',
  })
  return (
    <div className="unit-search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={text}
        placeholder={words.unit.findHint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setUnfinished(true)}
        onCompositionEnd={() => setUnfinished(false)}
      />
      <div role="status">
        {wanted !== '' && data?.length === 0 ? <p className="hint">{words.unit.findNone(wanted)}</p> : null}
      </div>
      {wanted !== '' && data && data.length > 0 ? (
        <ul className="plain unit-hits">
          {data.map(({ unit }) => (
            <li key={unit.id}>
              <button
                type="button"
                className="as-link"
                data-item=""
                lang="vi"
                onClick={() => {
                  setText('')
                  choose(unit)
                }}
              >
                {unit.name}
              </button>{' '}
              <span className="hint" lang="vi">
                {[unit.code, ...unit.parents.map(({ name }) => name)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
