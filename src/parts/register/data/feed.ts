/** What changed, as entries of a feed: one for each act and day, newest day first, whole days on a page. */
import { createHash } from 'node:crypto'
import type { ChangeRecord, LineRecord } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type Instant, type IsoDate } from '../../../kernel/dates.ts'

type Told = { readonly change: ChangeRecord; readonly lines: readonly LineRecord[] }

export type FeedEntry = {
  /** Permanent: the same wherever and whenever the feed is read. */
  readonly id: string
  /** Null where only two lists were seen. */
  readonly instrument: string | null
  readonly day: IsoDate
  /** When the register learnt of it. */
  readonly learnt: Instant
  readonly told: readonly Told[]
}

export type FeedPage = {
  readonly entries: readonly FeedEntry[]
  /** The first day no longer on the next page; null when this is the last. */
  readonly next: IsoDate | null
  readonly updated: Instant
}

/** A UUID that follows from the words (version 8 of RFC 9562). */
export const uuidOf = (words: string): string => {
  const hex = createHash('sha256').update(words).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const entriesOfDay = (register: Register, day: IsoDate, told: readonly Told[]): readonly FeedEntry[] =>
  [...Map.groupBy(told, ({ change }) => change.basis?.instrument ?? '')].map(([instrument, some]) => ({
    id: uuidOf(`haicap change ${instrument} ${day}`),
    instrument: instrument === '' ? null : instrument,
    day,
    learnt: some.reduce<Instant>((latest, { change }) => {
      const at = new Date(change.recordedAt ?? register.release.recordedAt).toISOString()
      return at > latest ? at : latest
    }, ''),
    told: some,
  }))

/** Entries that a page has at least, where there are more; its last day is given whole. */
const entriesOfPage = 50

export const feedPage = (
  register: Register,
  { since, until }: { readonly since: IsoDate; readonly until?: IsoDate | undefined },
): FeedPage => {
  const days = Map.groupBy(register.changesSince(since, until), ({ change }) => change.effectiveOn)
  const newestFirst = [...days].toSorted(([one], [other]) => (one < other ? 1 : -1))
  const entries: FeedEntry[] = []
  let next: IsoDate | null = null
  for (const [day, told] of newestFirst) {
    if (entries.length >= entriesOfPage) {
      next = addDays(day, 1)
      break
    }
    entries.push(...entriesOfDay(register, day, told))
  }
  const released = register.release.recordedAt
  const updated = entries.reduce(
    (latest, { learnt }) => (learnt > latest ? learnt : latest),
    released === '' ? '1970-01-01T00:00:00.000Z' : new Date(released).toISOString(),
  )
  return { entries, next, updated }
}
