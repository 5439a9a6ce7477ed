/** The matrix of authority: the facts of one state of knowledge with what is asked of them again and again laid ready. */
import type { IsoDate } from '../../kernel/dates.ts'
import { law } from '../../law/index.ts'
import type {
  AuthorityFunction,
  AuthorityInstrument,
  Condition,
  Grant,
  Holder,
  MatrixFacts,
  Rank,
} from './model.ts'
import { ranks } from './model.ts'
import { districtDocumentsEnd } from './reform.ts'

/** From a day until the day before another; null is without end. */
export type Life = {
  readonly from: IsoDate
  readonly until: IsoDate | null
  /** It is known to hold from this day on; since when it does is not known. */
  readonly sinceUnknown?: true
}

export type Matrix = {
  readonly facts: MatrixFacts
  readonly functionById: ReadonlyMap<string, AuthorityFunction>
  readonly grantById: ReadonlyMap<string, Grant>
  readonly instrumentByNumber: ReadonlyMap<string, AuthorityInstrument>
  /** Grants of a function, the earliest first. */
  readonly grantsOf: (functionId: string) => readonly Grant[]
  /** Grants given on under another. */
  readonly under: (grantId: string) => readonly Grant[]
  /** Texts that say they replace another, or points of it. */
  readonly replacing: (instrument: string) => readonly AuthorityInstrument[]
  /** When a grant really holds: within its text, its provision, and what it is given under. */
  readonly lifeOf: (grant: Grant) => Life
}

const grouped = <Of>(all: readonly Of[], keyOf: (one: Of) => string | null): ReadonlyMap<string, Of[]> => {
  const groups = new Map<string, Of[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

/** The earlier of two ends; null is never. */
export const earlier = (left: IsoDate | null, right: IsoDate | null): IsoDate | null =>
  left === null ? right : right === null || left <= right ? left : right

/** Whether a point of a text lies in another: `14.2.a` in `14`, everything in the empty point. */
export const liesIn = (point: string, whole: string): boolean =>
  whole === '' || point === whole || point.startsWith(`${whole}.`)

/** The first day on which a provision no longer holds: its own end, or that of its text. */
export const endOfProvision = (
  { until, ends }: Pick<AuthorityInstrument, 'until' | 'ends'>,
  point: string,
): IsoDate | null =>
  ends.reduce((end, each) => (liesIn(point, each.point) ? earlier(end, each.until) : end), until)

const listedArticles = new Map(
  law.instruments.flatMap(({ number, coverage, sections }) =>
    coverage.kind === 'listed' && !sections ? [[number, coverage.numbered] as const] : [],
  ),
)

/** How many articles a text has: as it was read, or as the law book lists them; null where nobody knows. */
export const articlesOf = ({
  number,
  articles,
}: Pick<AuthorityInstrument, 'number' | 'articles'>): number | null => {
  return articles ?? listedArticles.get(number) ?? null
}

/** Whether a text has a provision; null where its articles are not known, or the point is no number of one. */
export const hasProvision = (
  text: Pick<AuthorityInstrument, 'number' | 'articles'>,
  point: string,
): boolean | null => {
  const articles = articlesOf(text)
  const article = /^(\d+)/.exec(point)?.[1]
  return articles === null || article === undefined
    ? null
    : Number(article) >= 1 && Number(article) <= articles
}

/** The matrix of facts. It refuses nothing: what is wrong with facts is found by `whyNotFacts`. */
export const matrixOf = (facts: MatrixFacts): Matrix => {
  const grantById = new Map(facts.grants.map((grant) => [grant.id, grant]))
  const instrumentByNumber = new Map(facts.instruments.map((each) => [each.number, each]))
  const sorted = facts.grants.toSorted((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1,
  )
  const byFunction = grouped(sorted, (grant) => grant.function)
  const replacing = new Map<string, Set<AuthorityInstrument>>()
  for (const text of facts.instruments)
    for (const { instrument } of text.replaces) {
      const known = replacing.get(instrument)
      if (known) known.add(text)
      else replacing.set(instrument, new Set([text]))
    }
  const byGiver = grouped(sorted, (grant) => grant.under)
  const lives = new Map<string, Life>()
  const lifeOf = (grant: Grant, seen: readonly string[] = []): Life => {
    const known = lives.get(grant.id)
    if (known) return known
    const text = instrumentByNumber.get(grant.basis.instrument)
    let isOpen = grant.sinceUnknown === true
    let from = !isOpen && text?.from && text.from > grant.from ? text.from : grant.from
    let until = earlier(grant.until, text ? endOfProvision(text, grant.basis.point) : null)
    if (text?.issuer.level === 'district') until = earlier(until, districtDocumentsEnd)
    const giver = grant.under === null || seen.includes(grant.id) ? undefined : grantById.get(grant.under)
    if (giver) {
      const base = lifeOf(giver, [...seen, grant.id])
      if (base.from >= from) {
        isOpen = base.sinceUnknown === true || (isOpen && base.from === from)
        from = base.from
      }
      until = earlier(until, base.until)
    }
    const life: Life = { from, until, ...(isOpen ? { sinceUnknown: true } : {}) }
    lives.set(grant.id, life)
    return life
  }
  return {
    facts,
    functionById: new Map(facts.functions.map((each) => [each.id, each])),
    grantById,
    instrumentByNumber,
    grantsOf: (id) => byFunction.get(id) ?? [],
    replacing: (number) => [...(replacing.get(number) ?? [])],
    under: (id) => byGiver.get(id) ?? [],
    lifeOf: (grant) => lifeOf(grant),
  }
}

export const livesOn = ({ from, until }: Life, on: IsoDate): boolean =>
  from <= on && (until === null || on < until)

/** Two holders are one where level, kind and body agree: a Committee and its Chair are two. */
export const sameHolder = (left: Holder, right: Holder): boolean =>
  left.level === right.level && left.kind === right.kind && left.body === right.body

/** Where a text stands in the order of legal effect; the lower the number, the higher it stands. */
export const rankOf = (matrix: Matrix, grant: Grant): number => {
  const text = matrix.instrumentByNumber.get(grant.basis.instrument)
  return text ? ranks.indexOf(text.rank) : ranks.length
}

/** Texts that end a point of one that comes before others (the closing articles of the decrees of June 2025). */
const mayFollow: readonly Rank[] = ['law', 'ordinance', 'decree', 'prime-minister-decision']

/** Whether a grant comes before another, whatever their ranks, because its text says so. */
const comesBefore = (matrix: Matrix, grant: Grant, other: Grant): boolean => {
  const [text, second] = [grant, other].map(({ basis }) => matrix.instrumentByNumber.get(basis.instrument))
  if (!text?.comesBefore || !second || second.comesBefore) return false
  if (second.issuedOn === null) return false
  return second.issuedOn < text.comesBefore.issuedBefore || !mayFollow.includes(second.rank)
}

/** Whether a later text takes a point over from one that comes before others until then: also a text of lower rank may. */
const follows = (matrix: Matrix, grant: Grant, other: Grant): boolean => {
  const [text, first] = [grant, other].map(({ basis }) => matrix.instrumentByNumber.get(basis.instrument))
  if (!text || !first?.comesBefore || text.comesBefore || text.issuedOn === null) return false
  return mayFollow.includes(text.rank)
}

/** One of two texts comes before others of before a day, and no source states whether the other is of before. */
const isOpen = (matrix: Matrix, left: Grant, right: Grant): boolean => {
  const texts = [left, right].map(({ basis }) => matrix.instrumentByNumber.get(basis.instrument))
  return texts.some((text) => text?.comesBefore) && texts.some((text) => text?.issuedOn === null)
}

/**
 * Which of two grants prevails; null where neither. A text that comes before others while it is in force, then the text of
 * higher rank, then the later one (Law 64/2025/QH15, Article 58).
 */
export const prevailing = (matrix: Matrix, left: Grant, right: Grant): Grant | null => {
  if (comesBefore(matrix, left, right)) return left
  if (comesBefore(matrix, right, left)) return right
  if (follows(matrix, left, right)) return left
  if (follows(matrix, right, left)) return right
  if (isOpen(matrix, left, right)) return null
  const [a, b] = [rankOf(matrix, left), rankOf(matrix, right)]
  if (a !== b) return a < b ? left : right
  const dayOf = ({ basis, from }: Grant): IsoDate | null => {
    const text = matrix.instrumentByNumber.get(basis.instrument)
    return text ? (text.issuedOn ?? text.from) : from
  }
  const [first, second] = [dayOf(left), dayOf(right)]
  // A day that no source states leaves the order of the two to a person.
  if (first === null || second === null || first === second) return null
  return first > second ? left : right
}

const apart = (left: Condition, right: Condition): boolean =>
  left.of !== undefined &&
  left.of === right.of &&
  ((left.below !== undefined && right.from !== undefined && left.below <= right.from) ||
    (right.below !== undefined && left.from !== undefined && right.below <= left.from))

/** The amount that a single condition asks for, and nothing beside it. */
const onlyAmount = (conditions: readonly Condition[]): Condition | null => {
  const [only] = conditions
  const isAmount = only?.of !== undefined && (only.from !== undefined || only.below !== undefined)
  return conditions.length === 1 && isAmount ? only : null
}

/** Whether every matter meets one of the lists: one asks nothing, or their amounts of one kind leave no room between. */
export const coverAll = (lists: readonly (readonly Condition[])[]): boolean => {
  if (lists.some((conditions) => conditions.length === 0)) return true
  const amounts = lists.flatMap((conditions) => onlyAmount(conditions) ?? [])
  return [...Map.groupBy(amounts, ({ of }) => of).values()].some((ranges) => {
    let reached = Number.NEGATIVE_INFINITY
    for (const { from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } of ranges.toSorted(
      (a, b) => (a.from ?? Number.NEGATIVE_INFINITY) - (b.from ?? Number.NEGATIVE_INFINITY),
    )) {
      if (from > reached) return false
      if (below > reached) reached = below
    }
    return reached === Number.POSITIVE_INFINITY
  })
}

/** Whether no matter can meet both lists of conditions: somewhere their amounts lie apart. */
export const conditionsApart = (left: readonly Condition[], right: readonly Condition[]): boolean =>
  left.some((one) => right.some((other) => apart(one, other)))
