/** What was done to a thing, the newest first, for who may read the log. */
import { useQuery } from '@tanstack/react-query'
import { ask, Refusal } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { Entries } from '../history/entries.tsx'
import { useWords } from '../kit/words.ts'
import { Link } from '../link.tsx'

const most = 50

export const ThingHistory = ({ kind, id }: { readonly kind: string; readonly id: string }) => {
  const words = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['evidence.history', kind, id, most],
    queryFn: ({ signal }) => ask('evidence.history', { kind, id, limit: most }, signal),
  })
  // Who may not read the log is told no more about it.
  if (error instanceof Refusal && error.status === 403) return null
  return (
    <>
      <h2>{words.thing.history}</h2>
      <p className="hint">{words.thing.historyLead}</p>
      {error ? <FailureNotice error={error} again={() => void refetch()} /> : null}
      {data && data.entries.length === 0 ? <p className="empty">{words.thing.noHistory}</p> : null}
      {data && data.entries.length > 0 ? <Entries entries={data.entries} /> : null}
      {data?.next ? (
        <p>
          <Link to={`/work/history?kind=${encodeURIComponent(kind)}&id=${encodeURIComponent(id)}`}>
            {words.thing.allHistory}
          </Link>
        </p>
      ) : null}
    </>
  )
}
