/** A calendar address of one's own; shown once, and the former one ends. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { tell } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { useView } from '../view.ts'

export const CalendarFeed = () => {
  const { words } = useView()
  const [isCopied, setCopied] = useState(false)
  const made = useMutation({ mutationFn: () => tell('notices.calendar', {}) })
  const address = made.data ? `${location.origin}${made.data.path}` : null
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{words.notices.calendar}</h2>
      <p>{words.notices.calendarLead}</p>
      {made.error ? <FailureNotice error={made.error} /> : null}
      {address ? (
        <p role="status" className="once-shown">
          {words.notices.calendarMade} <code>{address}</code>{' '}
          <button
            type="button"
            className="second"
            onClick={() => void navigator.clipboard?.writeText(address).then(() => setCopied(true))}
          >
            {isCopied ? words.notices.copied : words.notices.copy}
          </button>
        </p>
      ) : null}
      <button type="button" className="second" disabled={made.isPending} onClick={() => made.mutate()}>
        {words.notices.calendarMake}
      </button>
    </section>
  )
}
