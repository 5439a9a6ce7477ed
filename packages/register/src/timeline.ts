/** The order of changes: by day, then by `sequence` within a day. A place in that order is an `At`. */
import type { ChangeRecord, IsoDate } from './model.ts'

/** Index of a moment of change; changes with the same day and sequence share one and happen together. */
export type At = number

export type Timeline = {
  readonly atOf: (change: ChangeRecord) => At
  readonly dayOf: (at: At) => IsoDate
  /** How many moments lie on or before the day: the first `At` after it. */
  readonly after: (day: IsoDate) => At
}

/** How many of the ascending `days` are not after `day`. */
export const countUpTo = (days: readonly IsoDate[], day: IsoDate): number => {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as IsoDate) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** The timeline of the given changes, whatever their order. */
export const timelineOf = (changes: Iterable<ChangeRecord>): Timeline => {
  const sequences = new Map<IsoDate, Set<number>>()
  for (const { effectiveOn, sequence = 0 } of changes) {
    const known = sequences.get(effectiveOn)
    if (known) known.add(sequence)
    else sequences.set(effectiveOn, new Set([sequence]))
  }
  const days: IsoDate[] = []
  const places = new Map<IsoDate, Map<number, At>>()
  for (const day of [...sequences.keys()].sort()) {
    const ofDay = new Map<number, At>()
    for (const sequence of [...(sequences.get(day) ?? [])].sort((left, right) => left - right)) {
      ofDay.set(sequence, days.length)
      days.push(day)
    }
    places.set(day, ofDay)
  }
  return {
    atOf: ({ effectiveOn, sequence = 0 }) => places.get(effectiveOn)?.get(sequence) ?? -1,
    dayOf: (at) => days[at] as IsoDate,
    after: (day) => countUpTo(days, day),
  }
}
