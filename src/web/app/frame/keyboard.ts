/** The keys of the whole workspace. They rest while somebody types, and can be turned off. */
import { useEffect, useRef } from 'react'
import { useGo } from '../link.tsx'
import { useSession } from '../session.tsx'
import { framePagesOf } from './entries.ts'

type Doors = { readonly search: () => void; readonly help: () => void; readonly isOn: boolean }

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=combobox]') !==
      null)

/** Vietnamese is typed by way of unfinished letters: while one is made, no key means anything else. */
export const isComposing = (event: { readonly isComposing: boolean; readonly keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229

/** Moves the focus among the items of lists. */
const step = (by: 1 | -1): void => {
  const items = [...document.querySelectorAll<HTMLElement>('main [data-item]')].filter(
    (each) => each.offsetParent !== null,
  )
  const at = items.findIndex(
    (each) => each === document.activeElement || each.contains(document.activeElement),
  )
  const next = items[at === -1 ? (by === 1 ? 0 : items.length - 1) : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** So long after `g` the next key says where to. */
const secondKeyWithin = 1500

export const useKeyboard = ({ search, help, isOn }: Doors): void => {
  const go = useGo()
  const { workspace } = useSession()
  const before = useRef({ at: Number.NEGATIVE_INFINITY })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isComposing(event) || event.defaultPrevented || document.querySelector('dialog[open]')) return
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        return search()
      }
      if (!isOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const acts: Readonly<Record<string, () => void>> = {
        '/': search,
        '?': help,
        j: () => step(1),
        k: () => step(-1),
        m: () => document.querySelector<HTMLElement>('#menu a')?.focus(),
      }
      const isSecond = event.timeStamp - before.current.at < secondKeyWithin
      before.current.at = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      const page = isSecond ? framePagesOf(workspace).find(({ key }) => key === event.key) : undefined
      const act = page ? () => go(page.path) : acts[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
