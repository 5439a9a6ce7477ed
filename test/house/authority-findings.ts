/** Findings over the shipped rows of authority, written out: how many of each kind, and their rows. */
import { countryRegister } from '../../packages/register/src/index.ts'
import { wordsOfFinding } from '../../src/kernel/findings.ts'
import { checkMatrix } from '../../src/parts/authority/checks/index.ts'
import { delegationPairs, shippedFacts } from '../../src/parts/authority/data/index.ts'
import { juneDecreesEnd } from '../../src/parts/authority/data/instruments.ts'
import { groundOf } from '../../src/parts/authority/ground.ts'
import { matrixOf } from '../../src/parts/authority/matrix.ts'

/** The day asked about; later than each text that ships. */
const on = '2026-01-15'

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string

const rowsIn = (facts: Readonly<Record<string, unknown>>): string =>
  [facts.grants ?? facts.grant ?? []].flat().join(', ')

/** The sections of the page: counts, then the rows of each kind. */
export const authorityFindingSections = (table: Table): readonly string[] => {
  const matrix = matrixOf(shippedFacts)
  const { functions, grants, instruments } = shippedFacts
  const found = checkMatrix(matrix, groundOf(countryRegister()), {
    on,
    lapsingBy: juneDecreesEnd,
    pairs: delegationPairs,
  })
  const byCode = [...Map.groupBy(found, ({ code }) => code)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const perSource = new Set(grants.flatMap(({ source }) => source.replace('authority_rows ', '').split(', ')))
  return [
    `${perSource.size} confirmed rows give ${functions.length} tasks, ${grants.length} grants and ${instruments.length} texts. Asked about ${on}, with what lapses by ${juneDecreesEnd}. No kind that is missing here was found.`,
    '## Counts',
    table(
      ['finding', 'weight', 'outcome', 'count'],
      byCode.map(([code, all]) => [
        `\`${code}\``,
        all[0]?.weight ?? '',
        [...new Set(all.map(({ outcome }) => outcome))].join(', '),
        String(all.length),
      ]),
    ),
    ...byCode.flatMap(([code, all]) => [
      `## ${code}`,
      table(
        ['task', 'rows', 'what'],
        all.map((finding) => [
          finding.facts.function ? `\`${finding.facts.function}\`` : '',
          rowsIn(finding.facts),
          wordsOfFinding(finding, 'en'),
        ]),
      ),
    ]),
  ]
}
