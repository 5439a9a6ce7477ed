/** Reads an act from its text alone. Nothing here knows any unit; names are tied to units by `resolveAct`. */
import type { Finding } from '../../kernel/findings.ts'
import { matchKey } from '../../kernel/text.ts'
import { actFinding } from './findings.ts'
import type { Act, ClauseChange, Instrument, NamedUnit, StatedTotals } from './model.ts'
import { articlesOf, type Clause, clausesOf } from './read/articles.ts'
import { readClause } from './read/clause.ts'
import { instrumentOf } from './read/header.ts'
import { normalise } from './read/normalise.ts'
import { totalFindings } from './totals.ts'

const arranged =
  /cấp xã (?:của|thuộc) (tỉnh|thành phố|Thành phố) ?(\p{Lu}[\p{L}']*(?:(?: ?- ?| )\p{Lu}[\p{L}']*)*)/gu

/** The province that an act arranges: "cấp xã của tỉnh X", the one said most often. */
const provinceOf = (text: string): NamedUnit | null => {
  const said = new Map<string, { count: number; unit: NamedUnit }>()
  for (const match of text.matchAll(arranged)) {
    const [whole, word = '', name = ''] = match
    const start = match.index + whole.length - name.length
    const type = word === 'tỉnh' ? 'province' : 'city'
    const key = matchKey(name)
    const unit = said.get(key)?.unit ?? { type, name, place: { start, end: start + name.length } }
    said.set(key, { count: (said.get(key)?.count ?? 0) + 1, unit })
  }
  return [...said.values()].sort((left, right) => right.count - left.count)[0]?.unit ?? null
}

const headerFindings = ({ number, issuer, title, issuedOn, effectiveOn }: Instrument): Finding[] => [
  ...(number ? [] : [actFinding('number-missing', {})]),
  ...Object.entries({ issuer, title, issuedOn, effectiveOn })
    .filter(([, value]) => value === null)
    .map(([field]) => actFinding('header-missing', { field })),
]

/** Gaps and steps back in the numbers of the clauses of one article. */
const orderFindings = (clauses: readonly Clause[]): Finding[] => {
  const numbers = clauses.filter(({ number }) => number !== null && /^\d+$/.test(number))
  return numbers.flatMap(({ article, number, start, end }, at) => {
    const expected = Number(numbers[at - 1]?.number ?? 0) + 1
    if (Number(number) === expected) return []
    const place = { article, clause: number ?? '', start, end }
    return [actFinding('clause-number-missing', { expected, found: Number(number) }, place)]
  })
}

const nameOf = ({ type, name }: NamedUnit) => matchKey(`${type ?? ''} ${name}`)

const twiceFindings = (changes: readonly ClauseChange[]): Finding[] => {
  const first = new Map<string, ClauseChange>()
  return changes.flatMap((change) => {
    const key = nameOf(change.result)
    const earlier = first.get(key)
    if (!earlier) first.set(key, change)
    const other = earlier?.place.clause ?? ''
    return earlier
      ? [actFinding('result-twice', { name: change.result.name, other }, change.result.place)]
      : []
  })
}

/** What an act says, in the order in which it says it, with everything that is odd about it. */
export const readAct = (input: string): Act => {
  const text = normalise(input)
  const articles = articlesOf(text)
  const changes: ClauseChange[] = []
  const findings: Finding[] = []
  let totals: StatedTotals | null = null
  for (const article of articles) {
    const clauses = clausesOf(text, article)
    const before = changes.length
    for (const clause of clauses) {
      const read = readClause(text, clause)
      changes.push(...read.changes)
      findings.push(...read.findings)
      totals ??= read.totals
    }
    if (changes.length > before) findings.push(...orderFindings(clauses))
  }
  const instrument = instrumentOf(text, articles)
  return {
    instrument,
    province: provinceOf(text),
    articles: articles.map(({ number, title, place }) => ({ number, title, place })),
    changes,
    totals,
    findings: [
      ...headerFindings(instrument),
      ...(changes.length === 0 ? [actFinding('no-operative-clause', {})] : []),
      ...findings,
      ...twiceFindings(changes),
      ...totalFindings(changes, totals),
    ],
    text,
  }
}
