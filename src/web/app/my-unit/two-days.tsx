/** Asks for two days; the eve of the two-level model and today unless others are chosen. */
import { type FormEvent, type ReactNode, useState } from 'react'
import { today } from '../place.ts'
import { useView } from '../view.ts'

/** The eve of the day on which two levels began. */
const usualFrom = '2025-06-30'

export type Days = { readonly from: string; readonly to: string }

type TwoDaysParts = {
  readonly lead: string
  /** What is shown once days were chosen. */
  readonly children: (days: Days) => ReactNode
}

export const TwoDays = ({ lead, children }: TwoDaysParts) => {
  const { words } = useView()
  const [days, setDays] = useState<Days | null>(null)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setDays({ from: String(form.get('from')), to: String(form.get('to')) })
  }
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{words.unit.compare}</h2>
      <p className="hint">{lead}</p>
      <form className="row" onSubmit={send}>
        <div>
          <label htmlFor="compare-from">{words.unit.from}</label>
          <input id="compare-from" type="date" name="from" defaultValue={usualFrom} required />
        </div>
        <div>
          <label htmlFor="compare-to">{words.unit.to}</label>
          <input id="compare-to" type="date" name="to" defaultValue={today()} required />
        </div>
        <button type="submit">{words.unit.compareDo}</button>
      </form>
      <div aria-live="polite">{days ? children(days) : null}</div>
    </section>
  )
}
