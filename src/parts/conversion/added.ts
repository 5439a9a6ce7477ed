/** What a row gets, as cells. */
import type { Language } from '../../kernel/problems.ts'
import type { Added, Answered, Ask, CellFlaw, Format, RowStatus } from './model.ts'
import { citationWords, conversionWords } from './words.ts'

/** More candidates than this are counted, not listed. */
const mostListed = 12

/** The cells of an answer as the journal keeps them: status and what is needed by their stable ids. */
export const addedOf = (answered: Answered, language: Language): Added => {
  const { status, unit, candidates, citations, formatted, asks } = answered
  const cited = [...new Set(citations.map((each) => citationWords(each, language)))]
  const listed = candidates
    .slice(0, mostListed)
    .map(({ unit: { name, code }, reason }) => `${name} (${[code, reason].filter(Boolean).join(', ')})`)
  const rest = candidates.length - listed.length
  return [
    status,
    unit?.name ?? '',
    unit?.code ?? '',
    unit?.province?.code ?? '',
    cited.join('; '),
    [...listed, ...(rest > 0 ? [`+${rest}`] : [])].join('; '),
    formatted ?? '',
    asks.join(' '),
  ]
}

export const statusOf = ([status = 'not-text']: Added): RowStatus => (isStatus(status) ? status : 'not-text')
export const asksOf = (added: Added): readonly Ask[] => (added[7] ?? '').split(' ').filter(isAsk)

const isStatus = (text: string): text is RowStatus => Object.hasOwn(conversionWords.vi.statuses, text)
const isAsk = (text: string): text is Ask => Object.hasOwn(conversionWords.vi.asks, text)

/** The cells as people read them: words in tables, stable ids for programs. */
export const shownIn = (added: Added, format: Format, language: Language): Added => {
  if (format === 'ndjson') return added
  const words = conversionWords[language]
  const asks = asksOf(added).map((ask) => words.asks[ask])
  return [
    format === 'xlsx' ? words.statuses[statusOf(added)] : statusOf(added),
    ...added.slice(1, 7),
    asks.join('; '),
  ]
}

const neededFor: Readonly<Partial<Record<CellFlaw, Ask>>> = {
  'legacy-font': 'unicode',
  'bad-date': 'readable-date',
  'bad-point': 'readable-point',
}

export const flawAnswer = (flaw: CellFlaw): Answered => ({
  status: flaw,
  unit: null,
  candidates: [],
  citations: [],
  formatted: null,
  asks: [neededFor[flaw] ?? 'text'],
})
