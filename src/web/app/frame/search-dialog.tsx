/** Ctrl K: one search over everything. Arrows choose, Enter opens; Vietnamese may be typed in peace. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { plainKey } from '../../../kernel/text.ts'
import { askAny } from '../api.ts'
import { Dialog } from '../dialog.tsx'
import { useGo } from '../link.tsx'
import { useSession, type Workspace } from '../session.tsx'
import { useSettled } from '../settled.ts'
import { useView, type View } from '../view.ts'
import { framePagesOf } from './entries.ts'
import { FailureNotice } from './failure.tsx'
import { isComposing } from './keyboard.ts'
import { type Recent, recentOf, remember } from './recent.ts'

type FoundGroup = { readonly id: string; readonly title: string; readonly found: readonly Recent[] }

/** The pages of the frame are known here; those of desks are found by the server. */
const pagesNamed = (text: string, workspace: Workspace, { words }: View): readonly Recent[] => {
  const wanted = plainKey(text)
  return framePagesOf(workspace).flatMap(({ id, path }) =>
    plainKey(words.places[id]).includes(wanted) ? [{ title: words.places[id], detail: '', to: path }] : [],
  )
}

type Known = { readonly view: View; readonly workspace: Workspace; readonly recent: readonly Recent[] }

const groupsFor = (
  text: string,
  found: readonly FoundGroup[],
  { view, workspace, recent }: Known,
): readonly FoundGroup[] => {
  const { words } = view
  if (text === '')
    return recent.length > 0 ? [{ id: 'recent', title: words.search.recent, found: recent }] : []
  const pages = pagesNamed(text, workspace, view)
  const screens = found.find(({ id }) => id === 'screens')?.found ?? []
  const own = [...pages, ...screens.filter(({ to }) => !pages.some((each) => each.to === to))]
  return [
    ...(own.length > 0 ? [{ id: 'screens', title: words.search.pages, found: own }] : []),
    ...found.filter(({ id, found: some }) => id !== 'screens' && some.length > 0),
  ]
}

const useFound = (text: string) =>
  useQuery({
    queryKey: ['workspace.search', text],
    // A cast: what the operation answers.
    queryFn: async ({ signal }) =>
      ((await askAny('workspace.search', { text }, signal)) as { readonly groups: readonly FoundGroup[] })
        .groups,
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })

export const SearchDialog = ({ close }: { readonly close: () => void }) => {
  const view = useView()
  const { words, number } = view
  const { me, workspace } = useSession()
  const go = useGo()
  const id = useId()
  const [text, setText] = useState('')
  const [isUnfinished, setUnfinished] = useState(false)
  const [chosen, setChosen] = useState(0)
  const [recent] = useState(() => recentOf(me.account))
  const settled = useSettled(text, isUnfinished)
  const { data, error, isFetching } = useFound(settled)
  const groups = groupsFor(settled, settled === '' ? [] : (data ?? []), { view, workspace, recent })
  const all = groups.flatMap(({ found }) => found)
  const at = Math.min(chosen, all.length - 1)
  const open = (item: Recent | undefined) => {
    if (!item) return
    remember(me.account, item)
    close()
    go(item.to)
  }
  const press = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % Math.max(all.length, 1),
      ArrowUp: (at - 1 + all.length) % Math.max(all.length, 1),
    }
    const next = moves[event.key]
    if (next !== undefined) {
      event.preventDefault()
      setChosen(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    }
    // What is shown must be what was typed before Enter opens it.
    if (event.key === 'Enter' && settled === text.trim()) {
      event.preventDefault()
      open(all[at])
    }
  }
  const said =
    settled === ''
      ? words.search.begin
      : isFetching && !data
        ? words.search.working
        : all.length === 0
          ? words.search.nothing(settled)
          : words.search.count(number(all.length))
  let place = -1
  return (
    <Dialog title={words.search.title} close={close} kind="search-box">
      <label className="unseen" htmlFor={id}>
        {words.search.label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={all.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={all.length > 0 ? `${id}-${at}` : undefined}
        placeholder={words.search.label}
        autoComplete="off"
        spellCheck={false}
        data-first=""
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onCompositionStart={() => setUnfinished(true)}
        onCompositionEnd={() => setUnfinished(false)}
        onKeyDown={press}
      />
      <p className="hint" role="status">
        {said}
      </p>
      {error ? <FailureNotice error={error} /> : null}
      <div className="found" role="listbox" id={`${id}-list`} aria-label={words.search.title}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box has no element of its own.
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div className="found-title" id={`${id}-${group.id}`} role="presentation">
              {group.title}
            </div>
            {group.found.map((item) => {
              place += 1
              const own = place
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are told to the field, which points at the option.
                <div
                  key={`${item.to} ${item.title}`}
                  id={`${id}-${own}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={own === at}
                  onClick={() => open(item)}
                  onPointerMove={() => setChosen(own)}
                >
                  <span lang="vi">{item.title}</span> <span className="hint">{item.detail}</span>
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </Dialog>
  )
}
