/** A unit, chosen by name or code among suggestions of the register; its code is what is sent. */
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { askAny } from '../../api.ts'
import { useSettled } from '../../settled.ts'
import { useView } from '../../view.ts'
import { useWords } from '../words.ts'

type Hit = {
  readonly unit: {
    readonly id: string
    readonly code: string | null
    readonly name: string
    readonly validTo: string | null
    readonly parents: readonly { readonly name: string }[]
  }
}

type UnitParts = {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly set: (code: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly 'aria-required'?: boolean | undefined
  readonly 'aria-invalid'?: boolean | undefined
  readonly 'aria-describedby'?: string | undefined
}

const most = 12

const useHits = (text: string) =>
  useQuery({
    queryKey: ['register.search', text, most],
    queryFn: async ({ signal }) =>
      // A cast: what the operation answers.
      ((await askAny('register.search', { text, limit: most }, signal)) as { readonly hits: readonly Hit[] })
        .hits,
    enabled: text !== '',
    staleTime: 60_000,
  })

const nameOf = ({ unit }: Hit): string => [unit.name, ...unit.parents.map(({ name }) => name)].join(', ')
const codeOf = ({ unit }: Hit): string => unit.code ?? unit.id

export const UnitField = ({ id, name, value, set, onBlur, ...described }: UnitParts) => {
  const { day } = useView()
  const words = useWords().form
  /** What is being typed; null once a unit was chosen or the field was left. */
  const [typed, setTyped] = useState<string | null>(null)
  /** The unit that was chosen here; one that stood here before is looked up. */
  const [picked, setPicked] = useState<Hit | null>(null)
  const [active, setActive] = useState(-1)
  const [isUnfinished, setUnfinished] = useState(false)
  const wanted = useSettled(typed ?? '', isUnfinished)
  const isPicked = picked !== null && codeOf(picked) === value
  const known = useHits(typed === null && !isPicked ? value : '')
  const found = useHits(typed === null ? '' : wanted.trim())
  const chosen = isPicked ? picked : known.data?.find((hit) => codeOf(hit) === value)
  const hits = typed === null ? [] : (found.data ?? [])
  const isOpen = typed !== null && typed.trim() !== ''
  const choose = (hit: Hit) => {
    set(codeOf(hit))
    setPicked(hit)
    setTyped(null)
    setActive(-1)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !isOpen) return
    const hit = hits[active]
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setActive(Math.min(hits.length - 1, active + 1)),
      ArrowUp: () => setActive(Math.max(-1, active - 1)),
      Escape: () => setTyped(null),
      ...(hit ? { Enter: () => choose(hit) } : {}),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div className="unit-field">
      <input
        id={id}
        name={name}
        {...described}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-units` : undefined}
        aria-activedescendant={active >= 0 && isOpen ? `${id}-unit-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? (chosen ? nameOf(chosen) : value)}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(-1)
          set(target.value.trim())
        }}
        onCompositionStart={() => setUnfinished(true)}
        onCompositionEnd={() => setUnfinished(false)}
        onKeyDown={press}
        onBlur={() => {
          setTyped(null)
          onBlur?.()
        }}
      />
      {chosen && typed === null ? <span className="unit-code quiet">{codeOf(chosen)}</span> : null}
      {isOpen ? (
        <div className="unit-box">
          <div id={`${id}-units`} role="listbox" tabIndex={-1} aria-label={words.units}>
            {hits.map((hit, at) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and says which option is meant.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input.
              <div
                key={hit.unit.id}
                id={`${id}-unit-${at}`}
                role="option"
                aria-selected={at === active}
                lang="vi"
                // The focus stays in the input.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(hit)}
              >
                <span>{nameOf(hit)}</span>
                <span className="quiet">
                  {codeOf(hit)}
                  {hit.unit.validTo ? ` · – ${day(hit.unit.validTo)}` : ''}
                </span>
              </div>
            ))}
          </div>
          <p role="status" className="hint">
            {found.data === undefined ? words.unitWorking : hits.length === 0 ? words.unitNothing : ''}
          </p>
        </div>
      ) : null}
    </div>
  )
}
