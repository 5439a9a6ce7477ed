/** The hand-made decisions of `data/decisions.ts` as rows. */
import { decisions } from '../data/decisions.ts'

export type DecisionKind =
  | 'list-early'
  | 'list-relapse'
  | 'never-back'
  | 'spelling'
  | 'type-by-name'
  | 'code'
  | 'unlisted'
  | 'parent'
  | 'not-a-unit'
  | 'gap'

export type DecisionRow = {
  readonly kind: DecisionKind
  readonly subject: string
  readonly value: string
  readonly reason: string
  readonly source: string
}

export const decisionRows: readonly DecisionRow[] = decisions
  .trim()
  .split('\n')
  .map((line) => {
    const [kind, subject = '', value = '', reason = '', source = ''] = line.split('|')
    // The file is ours; a wrong kind is found by the exhaustive switch of its reader.
    return { kind: kind as DecisionKind, subject, value, reason, source }
  })

export const decided = (kind: DecisionKind): readonly DecisionRow[] =>
  decisionRows.filter((row) => row.kind === kind)
