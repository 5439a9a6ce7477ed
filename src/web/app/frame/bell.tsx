/** How many notices wait to be read, looked at every minute. */
import { useQuery } from '@tanstack/react-query'
import { ask } from '../api.ts'
import { Icon } from '../icons.tsx'
import { Link } from '../link.tsx'
import { useView } from '../view.ts'

const mostCounted = 99

/** Shared with the page of notices, which makes it fresh when something is read. */
export const unreadKey = ['notices.mine', 'unread'] as const

export const Bell = () => {
  const { words, number } = useView()
  const { data } = useQuery({
    queryKey: unreadKey,
    queryFn: ({ signal }) => ask('notices.mine', { unread: true, limit: mostCounted + 1 }, signal),
    refetchInterval: 60_000,
  })
  const unread = data?.notices.length ?? 0
  const shown = unread > mostCounted ? `${mostCounted}+` : number(unread)
  return (
    <Link to="/work/notices" className="bell" aria-label={unread > 0 ? words.bell(shown) : words.noUnread}>
      <Icon name="bell" />
      {unread > 0 ? <span className="bell-count">{shown}</span> : null}
    </Link>
  )
}
