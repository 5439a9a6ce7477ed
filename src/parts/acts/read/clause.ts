/** One clause of the standard forms: what it makes, out of what. */
import type { Finding, Place } from '../../../kernel/findings.ts'
import { actFinding } from '../findings.ts'
import type { ClauseChange, NamedLeg, NamedUnit, StatedTotals } from '../model.ts'
import type { Clause } from './articles.ts'
import { legsOf } from './legs.ts'
import { isCapitalType, nameEnd, nameText, startsName } from './names.ts'
import { typesIn } from './scope.ts'
import { type Token, tokensOf } from './tokens.ts'
import { closingOf, isClosing } from './totals.ts'
import { communeTypes, typeAt } from './vocabulary.ts'

export type ReadClause = {
  readonly changes: readonly ClauseChange[]
  readonly totals: StatedTotals | null
  readonly findings: readonly Finding[]
}

const nothing: ReadClause = { changes: [], totals: null, findings: [] }

type Verb = 'arrange' | 'merge' | 'rename' | 'establish' | 'convert' | 'keep'

const verbOf = (tokens: readonly Token[]): { verb: Verb; length: number } | null => {
  const [one = '', two = ''] = [tokens[0]?.plain, tokens[1]?.plain]
  const pair = `${one} ${two}`
  if (pair === 'sap xep') return { verb: 'arrange', length: 2 }
  if (pair === 'doi ten') return { verb: 'rename', length: 2 }
  if (pair === 'sap nhap' || pair === 'hop nhat') return { verb: 'merge', length: 2 }
  if (one === 'nhap') return { verb: 'merge', length: 1 }
  if (pair === 'thanh lap') return { verb: 'establish', length: 2 }
  if (pair === 'giu nguyen') return { verb: 'keep', length: 2 }
  if (one === 'chuyen') return { verb: 'convert', length: 1 }
  if (pair === 'dieu chinh') return { verb: 'merge', length: 2 }
  if (pair === 'toan bo' || pair === 'mot phan') return { verb: 'arrange', length: 0 }
  return null
}

/** Sentences of a clause that are operative; what follows one ("Sau khi nhập, xã A có ...") is its own. */
const sentencesOf = (tokens: readonly Token[]): Token[][] => {
  const sentences: Token[][] = [[]]
  tokens.forEach((token, at) => {
    const [last, next] = [tokens[at - 1], tokens[at + 1]]
    const isStop =
      (token.text === '.' || token.text === ';') &&
      next?.capital === true &&
      (token.end < next.start || token.text === ';' || verbOf(tokens.slice(at + 1, at + 3)) !== null) &&
      !(last?.capital === true && last.text.length <= 2)
    if (isStop) sentences.push([])
    else sentences.at(-1)?.push(token)
  })
  return sentences.filter((sentence) => sentence.length > 0)
}

/** Where the result begins: behind `thành` + kind, or `có tên gọi là`, or `vào` for a unit that goes on. */
const resultAt = (
  tokens: readonly Token[],
  verb: Verb,
): { legsEnd: number; start: number; into: boolean } | null => {
  const named = tokens.findLastIndex((token, at) => token.plain === 'ten' && tokens[at + 1]?.plain === 'goi')
  const until = named < 0 ? tokens.length : named
  for (let at = until - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token || token.capital) continue
    if (token.plain !== 'thanh' && token.plain !== 'vao') continue
    const isKind = tokens[at + 1]?.plain !== 'pho' && typeAt(tokens, at + 1) !== null
    if (!isKind || (token.plain === 'vao' && verb !== 'merge')) continue
    return { legsEnd: at, start: at + 1, into: token.plain === 'vao' }
  }
  if (named < 0) return null
  let legsEnd = named
  while (legsEnd > 0 && beforeName.has(tokens[legsEnd - 1]?.plain ?? '')) legsEnd--
  return { legsEnd, start: legsEnd, into: false }
}
const beforeName = new Set(['co', 'moi', 'xa', 'phuong', 'khu', 'dac', 'thanh', 'tran', 'thi'])

type Result = { readonly unit: NamedUnit; readonly declared: string | null; readonly end: number }

/** The unit that results: the last name of the tail, with the kind before it. */
const resultOf = (text: string, tokens: readonly Token[], clause: Clause): Result | null => {
  let phrase: Token[] = []
  let declared: string | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (isCapitalType(tokens, at, phrase) || !startsName(tokens, at, phrase)) {
      phrase.push(token)
      if (token.plain === 'goi') {
        declared = typesIn(phrase)[0] ?? null
        phrase = []
      }
      continue
    }
    const named = tokens.slice(at, nameEnd(tokens, at))
    const type = typesIn(phrase).at(-1) ?? declared
    const place = placeOf(clause, token.start, named.at(-1)?.end ?? token.end)
    return { unit: { type, name: nameText(text, named), place }, declared, end: place.end ?? token.end }
  }
  return null
}

const placeOf = (clause: Clause, start: number, end: number): Place => ({
  article: clause.article,
  ...(clause.number ? { clause: clause.number } : {}),
  start,
  end,
})

/** `Thành lập phường A trên cơ sở ...`: the result stands first. */
const establishment = (tokens: readonly Token[]) => {
  const basis = tokens.findIndex((token, at) => token.plain === 'co' && tokens[at + 1]?.plain === 'so')
  return basis < 0 ? null : { result: tokens.slice(0, Math.max(0, basis - 1)), legs: tokens.slice(basis + 2) }
}

const kindOf = (
  verb: Verb,
  into: boolean,
  legs: readonly NamedLeg[],
  words: string,
): ClauseChange['kind'] => {
  if (verb === 'rename') return 'rename'
  if (verb === 'convert' || (verb === 'establish' && legs.length === 1 && /nguyen trang/.test(words)))
    return 'retype'
  return into ? 'absorb' : 'form'
}

/** A rename or a change of kind takes the one unit it names, whole, under that word. */
const legsFor = (kind: ClauseChange['kind'], legs: readonly NamedLeg[]): readonly NamedLeg[] => {
  if (kind === 'rename') return legs.map((leg) => ({ ...leg, scope: 'renamed', people: 'all' }))
  if (kind === 'retype') return legs.map((leg) => ({ ...leg, scope: 'retyped', people: 'all' }))
  return legs
}

const readSentence = (text: string, sentence: readonly Token[], clause: Clause): ReadClause => {
  const opening = verbOf(sentence)
  const place = placeOf(clause, sentence[0]?.start ?? clause.start, sentence.at(-1)?.end ?? clause.end)
  if (!opening) return nothing
  const body = sentence.slice(opening.length)
  if (opening.verb === 'keep')
    return keptOf(
      text,
      legsOf(text, body, clause).legs.map(({ unit }) => unit),
      place,
    )
  const found = opening.verb === 'establish' ? null : resultAt(body, opening.verb)
  const parts =
    opening.verb === 'establish'
      ? establishment(body)
      : found && { result: body.slice(found.start), legs: body.slice(0, found.legsEnd) }
  const result = parts && resultOf(text, parts.result, clause)
  const list = parts && legsOf(text, parts.legs, clause)
  if (!result || !list || list.legs.length === 0)
    return isOperative(body)
      ? { ...nothing, findings: [actFinding('clause-not-understood', {}, place)] }
      : nothing
  const words = parts.legs.map(({ plain }) => plain).join(' ')
  const kind = kindOf(opening.verb, found?.into ?? false, list.legs, words)
  const change: ClauseChange = {
    kind,
    result: result.unit,
    legs: legsFor(kind, list.legs),
    place,
    text: text.slice(place.start, place.end).replace(/\s+/g, ' '),
  }
  return { changes: [change], totals: null, findings: oddities(change, result, list, clause) }
}

/** Whether a sentence speaks of units at all: a person's duty may begin with the same verb. */
const isOperative = (tokens: readonly Token[]) => {
  const words = tokens.map(({ plain }) => plain).join(' ')
  return /dien tich|dan so|ten goi/.test(words) && !words.startsWith('cac don vi hanh chinh')
}

const oddities = (
  change: ClauseChange,
  { unit, declared }: Result,
  list: ReturnType<typeof legsOf>,
  clause: Clause,
): Finding[] => [
  ...list.strays.map((stray) =>
    actFinding('misprint', { word: stray.text }, placeOf(clause, stray.start, stray.end)),
  ),
  ...list.unscoped.map(({ name, place }) => actFinding('scope-not-said', { name }, place)),
  ...(declared && unit.type && declared !== unit.type
    ? [actFinding('kind-disagrees', { name: unit.name, declared, named: unit.type }, unit.place)]
    : []),
  ...(unit.type && !communeTypes.has(unit.type)
    ? [actFinding('result-of-another-level', { name: unit.name, type: unit.type }, unit.place)]
    : []),
  ...(change.kind === 'rename' && change.legs.length > 1
    ? [actFinding('clause-not-understood', {}, change.place)]
    : []),
]

const keptOf = (text: string, units: readonly NamedUnit[], place: Place): ReadClause => ({
  ...nothing,
  changes: units.map((unit) => ({
    kind: 'keep',
    result: unit,
    legs: [{ unit, scope: 'unchanged', people: 'all' }],
    place,
    text: text.slice(place.start, place.end).replace(/\s+/g, ' '),
  })),
})

/** Reads one clause. A clause that is not of the forms of arrangement gives nothing. */
export const readClause = (text: string, clause: Clause): ReadClause => {
  const tokens = tokensOf(text, clause.start, clause.end)
  const verb = verbOf(tokens)
  if (tokens[0]?.plain === 'sau' || (!verb && isClosing(tokens))) {
    if (!isClosing(tokens)) return nothing
    const { totals, kept } = closingOf(text, tokens, clause)
    return { ...keptOf(text, kept, totals.place), totals }
  }
  const read = sentencesOf(tokens).map((sentence) => readSentence(text, sentence, clause))
  return {
    changes: read.flatMap(({ changes }) => changes),
    totals: null,
    findings: read.flatMap(({ findings }) => findings),
  }
}
