/** What can be said of each thing. */
import type { Language } from '../../kernel/problems.ts'

export const verdicts = ['ok', 'attention', 'failed'] as const
export type Verdict = (typeof verdicts)[number]

export type Line = {
  readonly about: string
  readonly verdict: Verdict
  /** What was found. */
  readonly says: Readonly<Record<Language, string>>
  /** What to do, where something is to be done. */
  readonly todo: Readonly<Record<Language, string>> | null
}

/** The gravest of all. */
export const verdictOf = (lines: readonly Line[]): Verdict =>
  verdicts.findLast((verdict) => lines.some((each) => each.verdict === verdict)) ?? 'ok'
