/** The draft of one form of one account: found when the form opens, kept while it is filled in. */
import { useEffect, useRef, useState } from 'react'
import { askAny, tellAny } from '../../api.ts'
import { useSession } from '../../session.tsx'
import {
  type DraftContent,
  type DraftKeeper,
  type DraftState,
  isBlank,
  type KeptDraft,
  keepDraft,
  newerDraft,
  readDraft,
  type Shelf,
} from './draft.ts'

const shelfAt = (place: string): Shelf => ({
  read: () => {
    try {
      return readDraft(sessionStorage.getItem(place))
    } catch {
      // A browser may forbid it.
      return null
    }
  },
  write: (draft) => {
    try {
      if (draft) sessionStorage.setItem(place, JSON.stringify(draft))
      else sessionStorage.removeItem(place)
    } catch {
      // As above, or it is full; the server has it then.
    }
  },
})

type Found = { readonly isLooked: boolean; readonly draft: KeptDraft | null }

export type HeldDraft = {
  /** Not looked yet: nothing may be typed over a draft that is still to come. */
  readonly isLooked: boolean
  readonly found: KeptDraft | null
  readonly state: DraftState
  readonly keep: (content: DraftContent) => void
  readonly flush: () => void
  readonly drop: () => void
  /** What was found is used, or thrown away. */
  readonly settle: (isUsed: boolean) => void
}

/** Longer than this nobody is kept from typing. */
const mostWait = 4000

export const useDraft = (form: string, key: string): HeldDraft => {
  const { me } = useSession()
  const [found, setFound] = useState<Found>({ isLooked: false, draft: null })
  const [state, setState] = useState<DraftState>({ kind: 'fresh' })
  const keeper = useRef<DraftKeeper | null>(null)
  const begin = useRef<() => DraftKeeper>(() => {
    throw new Error('not begun')
  })
  useEffect(() => {
    const here = shelfAt(`haicap.draft.${me.account ?? ''}.${form}.${key}`)
    const doors = {
      here,
      now: () => new Date().toISOString(),
      find: async () => {
        // A cast: what the operation answers.
        const { drafts } = (await askAny('workspace.drafts', { form })) as {
          readonly drafts: readonly {
            readonly key: string
            readonly content: string
            readonly savedAt: string
          }[]
        }
        const mine = drafts.find((each) => each.key === key)
        return mine ? readDraft(mine.content, mine.savedAt) : null
      },
      // A cast: what the operation answers.
      save: async (content: DraftContent) =>
        (await tellAny('workspace.saveDraft', { form, key, content: JSON.stringify(content) })) as {
          savedAt: string
        },
      drop: async () => void (await tellAny('workspace.dropDraft', { form, key })),
    }
    begin.current = () => keepDraft(doors, setState)
    keeper.current = begin.current()
    let isOver = false
    const settle = (draft: KeptDraft | null) => {
      if (!isOver)
        setFound((now) =>
          now.isLooked ? now : { isLooked: true, draft: draft && !isBlank(draft.content) ? draft : null },
        )
    }
    const local = here.read()
    const late = setTimeout(() => settle(local), mostWait)
    doors
      .find()
      .then((kept) => settle(newerDraft(local, kept)))
      .catch(() => settle(local))
    return () => {
      isOver = true
      clearTimeout(late)
      keeper.current?.stop()
    }
  }, [me.account, form, key])
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') keeper.current?.flush()
    }
    document.addEventListener('visibilitychange', leaving)
    return () => document.removeEventListener('visibilitychange', leaving)
  }, [])
  const isUnsafe = state.kind === 'here' || state.kind === 'saving'
  useEffect(() => {
    if (!isUnsafe) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isUnsafe])
  const drop = () => {
    keeper.current?.drop()
    keeper.current = begin.current()
    setState({ kind: 'fresh' })
  }
  return {
    isLooked: found.isLooked,
    found: found.draft,
    state,
    keep: (content) => keeper.current?.keep(content),
    flush: () => keeper.current?.flush(),
    drop,
    settle: (isUsed) => {
      if (!isUsed) drop()
      setFound({ isLooked: true, draft: null })
    },
  }
}
