/** System time: which records were believed at an instant. */
import type { Instant, Known, RegisterRecord } from './model.ts'

/** The moment a record without its own `recordedAt` became known: that of the earliest release. */
const releasedAt = (records: readonly RegisterRecord[]): number => {
  let earliest = Number.NEGATIVE_INFINITY
  for (const record of records) {
    if (record.record !== 'release') continue
    const at = Date.parse(record.recordedAt)
    if (earliest === Number.NEGATIVE_INFINITY || at < earliest) earliest = at
  }
  return earliest
}

/**
 * The records believed at `knownAt`; without it all that nothing superseded.
 * A record counts from its `recordedAt` on (that of the release if it has none) and until its `supersededAt`.
 */
export const believed = (
  records: readonly RegisterRecord[],
  knownAt?: Instant,
): readonly RegisterRecord[] => {
  if (knownAt === undefined) return records.filter((record) => (record as Known).supersededAt === undefined)
  const instant = Date.parse(knownAt)
  if (Number.isNaN(instant)) throw new RangeError(`knownAt is not an instant: ${knownAt}`)
  const released = releasedAt(records)
  return records.filter((record) => {
    const { recordedAt, supersededAt } = record as Known
    const since = recordedAt === undefined ? released : Date.parse(recordedAt)
    return since <= instant && (supersededAt === undefined || instant < Date.parse(supersededAt))
  })
}
