/** How long browsers and proxies may keep a page. */
import type { Context } from '../../platform/operation.ts'
import type { Page, PageAnswer } from '../../platform/page.ts'

const day = /^\d{4}-\d{2}-\d{2}$/

/**
 * A page about days that were named and lie before the end of the data may be an hour old: only a correction changes
 * it. With a past `knownAt` beside them no correction can. Everything else is asked anew by its ETag.
 */
export const freshnessOf = (
  { days = [] }: Pick<Page, 'days'>,
  query: Readonly<Record<string, string>>,
  { status, dataTo = '' }: Pick<PageAnswer, 'status' | 'dataTo'>,
  { today, now }: Pick<Context, 'today' | 'now'>,
): string => {
  if (status !== 200) return 'no-store'
  const asked = days.map((name) => query[name] ?? (name === 'at' ? query.validAt : undefined) ?? '')
  const isPast = asked.length > 0 && asked.every((each) => day.test(each) && each < today)
  if (!isPast) return 'no-cache'
  const known = Date.parse(query.knownAt ?? '')
  if (known < Date.parse(now)) return 'public, max-age=31536000, immutable'
  return query.knownAt === undefined && asked.every((each) => each <= dataTo)
    ? 'public, max-age=3600, stale-while-revalidate=86400'
    : 'no-cache'
}
