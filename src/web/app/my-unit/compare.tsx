/** What differs in a place between two days, side by side: what it was and what it is. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { askAny } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { Link } from '../link.tsx'
import { today } from '../place.ts'
import { useView } from '../view.ts'
import type { Difference } from './model.ts'

/** The eve of the day on which two levels began. */
const usualFrom = '2025-06-30'
const mostShown = 200

type CompareParts = { readonly unit: { readonly code: string | null; readonly id: string } | null }
type Days = { readonly from: string; readonly to: string }

const useDifferences = (unit: CompareParts['unit'], days: Days | null) =>
  useQuery({
    queryKey: ['register.differences', unit?.id ?? null, days],
    // A cast: what the operation answers.
    queryFn: async ({ signal }) =>
      (
        (await askAny(
          'register.differences',
          { ...days, ...(unit ? { within: unit.code ?? unit.id } : { level: 'province' }) },
          signal,
        )) as { readonly differences: readonly Difference[] }
      ).differences,
    enabled: days !== null,
  })

const Side = ({ unit, gone }: { readonly unit: Difference['before']; readonly gone: boolean }) =>
  unit ? (
    <span lang="vi">
      {gone ? <del>{unit.name}</del> : unit.name} <span className="hint">{unit.code}</span>
    </span>
  ) : (
    <>–</>
  )

const Rows = ({ found, whole }: { readonly found: readonly Difference[]; readonly whole: string }) => {
  const { words, number } = useView()
  const { unit: told } = words
  const kinds = [...Map.groupBy(found, ({ kind }) => kind)]
  if (found.length === 0) return <p>{told.compareNone}</p>
  return (
    <>
      <p>
        {kinds.map(([kind, some]) => `${number(some.length)} ${told.kinds[kind]}`).join(' · ')}.{' '}
        <Link to={whole}>{told.compareWhole}</Link>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="scroll diff" aria-label={told.compare} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{told.columns.what}</th>
              <th scope="col">{told.columns.before}</th>
              <th scope="col">{told.columns.after}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, mostShown).map(({ kind, before, after }) => (
              <tr key={`${kind} ${before?.id} ${after?.id}`} data-kind={kind}>
                <th scope="row">{told.kinds[kind]}</th>
                <td>
                  <Side unit={before} gone={after === null} />
                </td>
                <td>
                  <Side unit={after} gone={false} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {found.length > mostShown ? (
        <p className="hint">{told.compareMore(number(mostShown), number(found.length))}</p>
      ) : null}
    </>
  )
}

export const Compare = ({ unit }: CompareParts) => {
  const { words } = useView()
  const [days, setDays] = useState<Days | null>(null)
  const { data, error, isFetching } = useDifferences(unit, days)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setDays({ from: String(form.get('from')), to: String(form.get('to')) })
  }
  const query = new URLSearchParams({
    ...days,
    ...(unit?.code ? { within: unit.code } : { level: 'province' }),
  })
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{words.unit.compare}</h2>
      <p className="hint">{words.unit.compareLead}</p>
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
      <div aria-live="polite">
        {isFetching && !data ? <p>{words.loading}</p> : null}
        {error ? <FailureNotice error={error} /> : null}
        {data ? <Rows found={data} whole={`/compare?${query}`} /> : null}
      </div>
    </section>
  )
}
