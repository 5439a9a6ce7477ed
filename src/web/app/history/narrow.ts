/** Narrows the entries of a history to a person and a day. */
import type { Answer } from '../api.ts'

export type Entry = Answer<'evidence.history'>['entries'][number]

export type Wanted = { readonly who: string; readonly day: string }

/** `dayOf` says the local day of a moment. */
export const narrowed = (
  entries: readonly Entry[],
  { who, day }: Wanted,
  dayOf: (moment: string) => string,
): readonly Entry[] =>
  entries.filter((entry) => (who === '' || entry.actor === who) && (day === '' || dayOf(entry.at) === day))

/** Everybody who did something here, each once, by name. */
export const actorsOf = (entries: readonly Entry[]): readonly string[] =>
  [...new Set(entries.map(({ actor }) => actor))].toSorted()
