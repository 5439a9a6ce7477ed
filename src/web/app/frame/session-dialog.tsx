/** The session has ended: the page stays, somebody signs in beside it and goes on. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { ask, setFormKey } from '../api.ts'
import { Dialog } from '../dialog.tsx'
import { useSession } from '../session.tsx'
import { announceReturn, hasEnded, onSessionEnd } from '../session-end.ts'
import { useView } from '../view.ts'

export const SessionDialog = () => {
  const ended = useSyncExternalStore(onSessionEnd, hasEnded)
  return ended ? <Ended /> : null
}

const Ended = () => {
  const { words, to } = useView()
  const { me } = useSession()
  const queries = useQueryClient()
  const [isStill, setStill] = useState(false)
  const look = async (asked: boolean) => {
    try {
      const now = await ask('accounts.me', {})
      // Somebody else signed in: nothing of this page is theirs.
      if (now.account !== me.account) return location.reload()
      setFormKey(now.formKey ?? '')
      announceReturn()
      await queries.invalidateQueries()
    } catch {
      setStill(asked)
    }
  }
  useEffect(() => {
    const back = () => void look(false)
    addEventListener('focus', back)
    return () => removeEventListener('focus', back)
  })
  return (
    <Dialog title={words.ended.title}>
      <p>{words.ended.lead}</p>
      {isStill ? (
        <p role="alert" className="field-error">
          {words.ended.still}
        </p>
      ) : null}
      <div className="row">
        <a className="button" href={to('/sign-in?next=/account')} target="_blank" rel="noreferrer">
          {words.ended.signIn}
        </a>
        <button type="button" className="second" onClick={() => void look(true)}>
          {words.ended.goOn}
        </button>
      </div>
    </Dialog>
  )
}
