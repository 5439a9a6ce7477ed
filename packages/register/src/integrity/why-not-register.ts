/** Everything that keeps records from being a sound register. */
import { believed } from '../believed.ts'
import { byText } from '../dates.ts'
import { groundOf } from '../ground.ts'
import type { RegisterRecord } from '../model.ts'
import type { CreateOptions } from '../register.ts'
import type { IntegrityFinding } from './finding.ts'
import { whyNotLines } from './lines.ts'
import { whyNotRanges } from './ranges.ts'
import { whyNotReferences } from './references.ts'

const keyOf = ({ severity, code, about, on, found }: IntegrityFinding) =>
  [severity, code, ...about, on, found].join('\n')

/**
 * All findings on the records believed (at `knownAt`), errors first, then by code. Empty: every code has one
 * bearer, every child lies in its parent's time, every end and all people are accounted for by lines.
 */
export const whyNotRegister = (
  records: readonly RegisterRecord[],
  options: CreateOptions = {},
): readonly IntegrityFinding[] => {
  const held = believed(records, options.knownAt)
  const ground = groundOf(records, options)
  const findings = [...whyNotReferences(held), ...whyNotRanges(ground), ...whyNotLines(ground)]
  const distinct = new Map(findings.map((found) => [keyOf(found), found]))
  return [...distinct].sort(([left], [right]) => byText(left, right)).map(([, found]) => found)
}
