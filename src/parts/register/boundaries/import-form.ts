/** What the import of boundaries takes and answers. */
import { type Static, Type } from 'typebox'
import { type Finding, wordsOfFinding } from '../../../kernel/findings.ts'
import { codeField, dateField, fileField, flagField, textField } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/operation.ts'

const mostBytes = 128 * 1024 * 1024

export const input = Type.Object({
  file: fileField({ maxBytes: mostBytes, description: 'GeoJSON, plain or gzipped' }),
  on: dateField({ description: 'The day whose units the file draws' }),
  source: textField({ maxLength: 500, description: 'Who publishes the map, and which edition' }),
  property: Type.Optional(
    textField({ description: 'Field that holds the codes; found by itself when left out' }),
  ),
  level: Type.Optional(codeField({ description: 'Level of the units; found by itself when left out' })),
  as: Type.Optional(
    Type.Array(textField({ maxLength: 140 }), {
      maxItems: 100,
      description: 'Codes that are wrong in the file: CODE-IN-FILE=CODE-MEANT',
    }),
  ),
  leaveOutFaulty: Type.Optional(
    flagField({ description: 'Import the rest where single polygons are wrong' }),
  ),
  all: Type.Optional(flagField({ description: 'List every finding, not only the first of each kind' })),
})
export type Input = Static<typeof input>

export const FindingWithWords = Type.Object({
  code: Type.String(),
  weight: Type.String(),
  outcome: Type.String(),
  facts: Type.Record(Type.String(), Type.Unknown()),
  words: Type.String({ description: 'The finding as a sentence' }),
})
export const withWords = (
  finding: Finding,
  language: Context['language'],
): Static<typeof FindingWithWords> => ({
  code: finding.code,
  weight: finding.weight,
  outcome: finding.outcome,
  facts: { ...finding.facts },
  words: wordsOfFinding(finding, language),
})

export const output = Type.Object({
  import: Type.String({ description: 'Id of the import; measured areas name it as their source' }),
  state: Type.String({ description: 'new, or known: this file was imported before and still counts' }),
  on: Type.String(),
  level: Type.String(),
  hash: Type.String({ description: 'SHA-256 of the file' }),
  keyField: Type.String(),
  features: Type.Integer(),
  boundaries: Type.Integer({ description: 'Units that got a boundary' }),
  replaced: Type.Integer({ description: 'Units whose boundary for this day was superseded' }),
  measuredKm2: Type.Number(),
  findings: Type.Array(FindingWithWords),
  all: Type.Boolean({ description: 'Whether tables list every finding' }),
})
export type Output = Static<typeof output>

/** How many findings of a kind tables show before they only count. */
const firstShown = 3
const weights: readonly string[] = ['error', 'warning', 'note']

/** Findings by kind, the gravest first. Of a kind with many the first few stand above a line with their number. */
export function* findingRows({
  findings,
  all,
}: Pick<Output, 'findings' | 'all'>): Generator<readonly (string | null)[]> {
  const kinds = [...Map.groupBy(findings, ({ code }) => code).values()].sort(
    ([one], [other]) => weights.indexOf(one?.weight ?? '') - weights.indexOf(other?.weight ?? ''),
  )
  for (const kind of kinds) {
    const shown = all || kind.length <= firstShown + 1 ? kind : kind.slice(0, firstShown)
    for (const { weight, code, facts, words } of shown)
      yield [weight, code, String(facts.code ?? facts.key ?? ''), words]
    const [first] = kind
    if (first && shown.length < kind.length)
      yield [first.weight, first.code, null, `… ${shown.length} / ${kind.length} (--all)`]
  }
}
