/** `/work/notices`: what the reader was told, the calendar of terms, and where mails go. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Answer, ask, tell } from '../api.ts'
import { unreadKey } from '../frame/bell.tsx'
import { FailureNotice } from '../frame/failure.tsx'
import { Link, useAsked } from '../link.tsx'
import { Page } from '../page.tsx'
import { useView } from '../view.ts'
import { CalendarFeed } from './calendar-feed.tsx'
import { MailTo } from './mail-to.tsx'

type Notice = Answer<'notices.mine'>['notices'][number]

const perPage = 50

const useNotices = (isUnreadOnly: boolean) =>
  useInfiniteQuery({
    queryKey: ['notices.mine', isUnreadOnly ? 'list-unread' : 'list'],
    queryFn: ({ signal, pageParam }) =>
      ask(
        'notices.mine',
        {
          limit: perPage,
          ...(isUnreadOnly ? { unread: true } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: 60_000,
  })

/** Marks some, or all, as read; lists and the bell are asked anew. */
const useRead = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (notices: readonly string[] | null) =>
      tell('notices.read', notices === null ? {} : { notices: [...notices] }),
    onSuccess: async () => await queries.invalidateQueries({ queryKey: ['notices.mine'] }),
  })
}

type ItemParts = { readonly notice: Notice; readonly read: (notice: string) => void }

const Item = ({ notice: { notice, subject, text, path, dueOn, madeAt, readAt }, read }: ItemParts) => {
  const { words, day, instant } = useView()
  const facts = [
    instant(madeAt),
    dueOn ? words.notices.due(day(dueOn)) : null,
    readAt ? words.notices.wasRead(instant(readAt)) : null,
  ].filter((each) => each !== null)
  return (
    <li data-unread={readAt === null}>
      <div>
        {readAt === null ? <span className="new-mark">{words.notices.isNew}</span> : null}
        {path ? (
          <Link to={path} data-item="" onClick={() => (readAt === null ? read(notice) : undefined)}>
            {subject}
          </Link>
        ) : (
          <strong data-item="" tabIndex={-1}>
            {subject}
          </strong>
        )}
        {text === subject ? null : <p className="work-detail">{text}</p>}
      </div>
      <div className="work-facts">
        {facts.join(' · ')}
        {readAt === null ? (
          <button type="button" className="as-link" onClick={() => read(notice)}>
            {words.notices.read}
            <span className="unseen">: {subject}</span>
          </button>
        ) : null}
      </div>
    </li>
  )
}

/** How many are unread, as the bell counts them. */
const useUnread = (): number | null => {
  const { data } = useQuery({
    queryKey: unreadKey,
    queryFn: ({ signal }) => ask('notices.mine', { unread: true, limit: 100 }, signal),
  })
  return data?.notices.length ?? null
}

export const Notices = () => {
  const { words, number } = useView()
  const [asked, change] = useAsked()
  const isUnreadOnly = asked.show !== 'all'
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useNotices(isUnreadOnly)
  const unread = useUnread()
  const read = useRead()
  const notices = data?.pages.flatMap((page) => page.notices) ?? []
  const lead =
    unread === null ? null : unread > 0 ? words.notices.lead(number(unread)) : words.notices.allRead
  return (
    <Page
      title={words.notices.title}
      lead={lead}
      beside={
        unread ? (
          <button
            type="button"
            className="second"
            disabled={read.isPending}
            onClick={() => read.mutate(null)}
          >
            {words.notices.readAll}
          </button>
        ) : null
      }
    >
      <fieldset className="tabs">
        <legend className="unseen">{words.notices.filter}</legend>
        {(['unread', 'all'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="show"
              checked={isUnreadOnly === (each === 'unread')}
              onChange={() => change({ show: each === 'all' ? 'all' : undefined })}
            />
            {words.notices[each]}
          </label>
        ))}
      </fieldset>
      {error || read.error ? (
        <FailureNotice error={error ?? read.error} again={() => void refetch()} />
      ) : null}
      {!data && !error ? <p role="status">{words.loading}</p> : null}
      {data && notices.length === 0 ? (
        <div className="empty">
          <p>{isUnreadOnly ? words.notices.noneUnread : words.notices.none}</p>
        </div>
      ) : null}
      <ul className="work-list notice-list">
        {notices.map((notice) => (
          <Item key={notice.notice} notice={notice} read={(one) => read.mutate([one])} />
        ))}
      </ul>
      {hasNextPage ? (
        <button type="button" className="second" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {words.more}
        </button>
      ) : null}
      <CalendarFeed />
      <MailTo />
    </Page>
  )
}
