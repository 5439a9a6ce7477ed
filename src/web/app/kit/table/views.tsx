/** Ways to look at this list, kept under a name for who is signed in; the address of each can be passed on. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { askAny, tellAny } from '../../api.ts'
import { Icon } from '../../icons.tsx'
import { useAsked, useGo } from '../../link.tsx'
import { plainPath } from '../../place.ts'
import { PullDown } from '../pull-down.tsx'
import { useWords } from '../words.ts'

type SavedView = { readonly list: string; readonly name: string; readonly view: string }

/** The question of an address, as a view is kept. */
const readView = (text: string): Readonly<Record<string, string>> => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).filter((each): each is [string, string] => typeof each[1] === 'string'),
        )
      : {}
  } catch {
    return {}
  }
}

export const ViewMenu = ({ list }: { readonly list: string }) => {
  const words = useWords().table
  const [asked] = useAsked()
  const go = useGo()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [said, say] = useState('')
  const queryKey = ['workspace.views', list]
  const { data } = useQuery({
    queryKey,
    // A cast: what the operation answers.
    queryFn: async ({ signal }) =>
      (await askAny('workspace.views', { list }, signal)) as { readonly views: readonly SavedView[] },
    staleTime: 5 * 60_000,
  })
  const views = data?.views ?? []
  const tell = async (operation: string, input: Readonly<Record<string, string>>, done: string) => {
    try {
      await tellAny(operation, { list, ...input })
      say(done)
      await queries.invalidateQueries({ queryKey })
    } catch (error) {
      say(`${words.notSaved}: ${error instanceof Error ? error.message : ''}`)
    }
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    await tell('workspace.saveView', { name: wanted, view: JSON.stringify(asked) }, words.viewSaved(wanted))
    setName('')
  }
  return (
    <PullDown label={words.views}>
      {(close) => (
        <>
          {views.length === 0 ? <p className="hint">{words.noViews}</p> : null}
          <ul className="view-list">
            {views.map((each) => (
              <li key={each.name}>
                <button
                  type="button"
                  className="as-link"
                  onClick={() => {
                    go(`${plainPath(location.pathname)}?${new URLSearchParams(readView(each.view))}`)
                    close()
                  }}
                >
                  {each.name}
                </button>
                <button
                  type="button"
                  className="bare"
                  aria-label={words.dropView(each.name)}
                  onClick={() =>
                    void tell('workspace.dropView', { name: each.name }, words.viewDropped(each.name))
                  }
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <form className="view-save" onSubmit={(event) => void save(event)}>
            <label>
              <span>{words.viewName}</span>
              <input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
            </label>
            <button type="submit">{words.saveView}</button>
          </form>
          <button
            type="button"
            className="as-link"
            onClick={() => void navigator.clipboard.writeText(location.href).then(() => say(words.copied))}
          >
            {words.copyLink}
          </button>
          <p role="status" className="hint">
            {said}
          </p>
        </>
      )}
    </PullDown>
  )
}
