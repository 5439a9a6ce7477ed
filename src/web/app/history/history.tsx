/** `/work/history`: what was done to a thing, by whom, when; and the proof of each entry. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useRef } from 'react'
import { ask } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { type Change, useAsked } from '../link.tsx'
import { UnitSearch } from '../my-unit/unit-search.tsx'
import { Page } from '../page.tsx'
import { useView } from '../view.ts'
import { Entries } from './entries.tsx'

const perPage = 200

type Asked = { readonly kind: string; readonly id: string; readonly who: string; readonly day: string }

const useHistory = ({ kind, id, who, day }: Asked) =>
  useInfiniteQuery({
    queryKey: ['evidence.history', kind, id, who, day],
    queryFn: ({ signal, pageParam }) =>
      ask(
        'evidence.history',
        {
          ...{ kind, id, limit: perPage },
          ...(who ? { actor: who } : {}),
          ...(day ? { from: day, to: day } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: kind !== '' && id !== '',
  })

type ChooserParts = {
  readonly kind: string
  readonly id: string
  readonly change: Change
}

/** Another thing is looked at anew, by everybody and on all days. */
const thing = (kind: string, id: string) => ({ kind, id, who: undefined, day: undefined })

/** Which thing: by kind and identity, a unit also by name. */
const Chooser = ({ kind, id, change }: ChooserParts) => {
  const { words } = useView()
  const field = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    change(thing(String(form.get('kind')), String(form.get('id')).trim()), { asStep: true })
  }
  const kinds = Object.entries(words.history.things)
  return (
    <div className="chooser-bar">
      <form className="row" onSubmit={send} key={`${kind} ${id}`}>
        <div>
          <label htmlFor={`${field}-kind`}>{words.history.kind}</label>
          <select id={`${field}-kind`} name="kind" defaultValue={kind || 'unit'}>
            {kind === '' || kinds.some(([known]) => known === kind) ? null : (
              <option value={kind}>{kind}</option>
            )}
            {kinds.map(([each, said]) => (
              <option key={each} value={each}>
                {said}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${field}-id`}>{words.history.id}</label>
          <input
            id={`${field}-id`}
            name="id"
            defaultValue={id}
            required
            spellCheck={false}
            autoComplete="off"
          />
        </div>
        <button type="submit">{words.history.show}</button>
      </form>
      <UnitSearch
        label={words.history.findUnit}
        choose={(unit) => change(thing('unit', unit.id), { asStep: true })}
      />
    </div>
  )
}

export const History = () => {
  const { words, number } = useView()
  const [asked, change] = useAsked()
  const { kind = '', id = '', who = '', day = '' } = asked
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useHistory({ kind, id, who, day })
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  const isNarrowed = who !== '' || day !== ''
  /** Everybody who was seen to do something here: suggested, whoever else may be typed. */
  const actors = useRef(new Set<string>())
  const about = useRef('')
  if (about.current !== `${kind} ${id}`) actors.current = new Set()
  about.current = `${kind} ${id}`
  for (const { actor } of entries) actors.current.add(actor)
  // A cast: looked up among the kinds there are words for.
  const kindWords = words.history.things[kind as keyof typeof words.history.things] ?? kind
  return (
    <Page
      title={words.history.title}
      lead={
        entries.length > 0
          ? words.history.found(number(entries.length), kindWords, id)
          : data && !isNarrowed
            ? words.history.none
            : words.history.lead
      }
    >
      <Chooser kind={kind} id={id} change={change} />
      {error ? <FailureNotice error={error} again={() => void refetch()} /> : null}
      {isFetching && !data ? <p role="status">{words.loading}</p> : null}
      {entries.length > 0 || isNarrowed ? (
        <>
          <div className="row filters">
            <div>
              <label htmlFor="history-who">{words.history.who}</label>
              <input
                key={who}
                id="history-who"
                list="history-actors"
                defaultValue={who}
                placeholder={words.history.anyone}
                spellCheck={false}
                autoComplete="off"
                onInput={({ currentTarget: { value } }) => {
                  if (value === '' || actors.current.has(value)) change({ who: value })
                }}
                onBlur={({ currentTarget: { value } }) => change({ who: value.trim() })}
                onKeyDown={({ key, currentTarget: { value } }) => {
                  if (key === 'Enter') change({ who: value.trim() })
                }}
              />
              <datalist id="history-actors">
                {[...actors.current].toSorted().map((each) => (
                  <option key={each} value={each} />
                ))}
              </datalist>
            </div>
            <div>
              <label htmlFor="history-day">{words.history.day}</label>
              <input
                id="history-day"
                type="date"
                value={day}
                onChange={(event) => change({ day: event.target.value })}
              />
            </div>
          </div>
          {entries.length > 0 ? <Entries entries={entries} /> : data ? <p>{words.history.noneSo}</p> : null}
          {hasNextPage ? (
            <button
              type="button"
              className="second"
              disabled={isFetching}
              onClick={() => void fetchNextPage()}
            >
              {words.more}
            </button>
          ) : null}
        </>
      ) : null}
    </Page>
  )
}
