/** Schedules in local time. The queue counts in UTC; Vietnam is seven hours ahead all year. */
import { type ParsedCronItem, parseCronItem } from 'graphile-worker'

type Digest = Parameters<ParsedCronItem['match']>[0]

const hoursAhead = 7

/** The same instant as the calendar on the wall shows it. The year only matters where February ends. */
export const localDigest = ({ min, hour, date, month }: Digest, year: number): Digest => {
  const local = new Date(Date.UTC(year, month - 1, date, hour + hoursAhead, min))
  return {
    min,
    hour: local.getUTCHours(),
    date: local.getUTCDate(),
    month: local.getUTCMonth() + 1,
    dow: local.getUTCDay(),
  }
}

/** A day missed while nothing ran is made up for within this time. */
const backfill = 24 * 3_600_000

/** A schedule for the queue; throws where it is none. */
export const scheduleOf = (kind: string, schedule: string, task: string, now: () => Date): ParsedCronItem => {
  const { match } = parseCronItem({ task, match: schedule })
  return parseCronItem({
    task,
    match: (digest) => match({ ...localDigest(digest, yearOf(digest, now())) }),
    identifier: kind,
    options: { backfillPeriod: backfill },
    payload: { kind },
  })
}

/** The year of a digest near an instant: in January, December was last year. */
const yearOf = ({ month }: Digest, at: Date): number =>
  month - (at.getUTCMonth() + 1) > 6 ? at.getUTCFullYear() - 1 : at.getUTCFullYear()
