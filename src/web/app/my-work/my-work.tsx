/** `/work`: what waits for who is signed in, by the day it is due. */
import { useQuery } from '@tanstack/react-query'
import type { WorkItem } from '../../../platform/workspace/model.ts'
import { askAny } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { Icon } from '../icons.tsx'
import { Link } from '../link.tsx'
import { Page } from '../page.tsx'
import { today } from '../place.ts'
import { useView } from '../view.ts'
import { byDay, type DueGroup } from './by-day.ts'

type Source = {
  readonly id: string
  readonly title: string
  readonly items: readonly WorkItem[]
  readonly problem: string | null
}
type Waiting = WorkItem & { readonly source: string }

const tones: Readonly<Record<DueGroup, string>> = {
  overdue: 'failed',
  today: 'attention',
  week: '',
  later: '',
  undated: '',
}

const Item = ({ item }: { readonly item: Waiting }) => {
  const { words, day } = useView()
  const facts = [
    item.source,
    item.unit?.name,
    item.dueOn ? words.mine.due(day(item.dueOn)) : null,
    item.since ? words.mine.since(day(item.since)) : null,
  ].filter((each) => each !== null && each !== undefined)
  return (
    <li>
      <Link to={item.to} data-item="">
        {item.title}
      </Link>
      {item.detail ? <span className="work-detail">{item.detail}</span> : null}
      <span className="work-facts">{facts.join(' · ')}</span>
    </li>
  )
}

export const MyWork = () => {
  const { words, number, instant } = useView()
  const { data, error, refetch, isFetching, dataUpdatedAt } = useQuery({
    queryKey: ['workspace.mine'],
    // A cast: what the operation answers.
    queryFn: async ({ signal }) =>
      (await askAny('workspace.mine', {}, signal)) as { readonly sources: readonly Source[] },
    refetchInterval: 60_000,
  })
  const sources = data?.sources ?? []
  const items = sources.flatMap((source): readonly Waiting[] =>
    source.items.map((item) => ({ ...item, source: source.title })),
  )
  const groups = byDay(items, today())
  const many = (group: DueGroup) => number(groups.find((each) => each.group === group)?.items.length ?? 0)
  const lead =
    items.length > 0
      ? words.mine.lead(number(items.length), many('overdue'), many('today'))
      : data && !sources.some(({ problem }) => problem)
        ? words.mine.none
        : null
  return (
    <Page title={words.mine.title} lead={lead}>
      {error ? <FailureNotice error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <p role="status">{words.loading}</p> : null}
      {sources.map(({ id, title, problem }) =>
        problem ? (
          <div key={id} className="notice attention">
            <Icon name="attention" />
            <p>
              {words.mine.sourceFailed(title)} {problem}
            </p>
          </div>
        ) : null,
      )}
      {data && items.length === 0 ? (
        <div className="empty">
          <p>{words.mine.noneLead}</p>
        </div>
      ) : null}
      {groups.map((each) => (
        <section key={each.group} aria-labelledby={`due-${each.group}`}>
          <h2 id={`due-${each.group}`} className={`work-head ${tones[each.group]}`.trim()}>
            {tones[each.group] ? <Icon name={each.group === 'overdue' ? 'failed' : 'attention'} /> : null}
            {words.mine.groups[each.group]} <span className="quiet">{number(each.items.length)}</span>
          </h2>
          <ul className="work-list">
            {each.items.map((item) => (
              <Item key={`${item.source} ${item.id}`} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {data ? (
        <p className="page-foot">
          <span>{words.mine.fresh(instant(new Date(dataUpdatedAt).toISOString()))}</span>
          <button type="button" className="as-link" onClick={() => void refetch()} disabled={isFetching}>
            {words.mine.refresh}
          </button>
          <Link to="/work/notices#calendar">{words.mine.calendar}</Link>
        </p>
      ) : null}
    </Page>
  )
}
