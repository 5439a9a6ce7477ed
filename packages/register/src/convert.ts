/** From a code on one day to the units of another: the candidates, the status, the reasons. */
import { byText } from './dates.ts'
import { everything, type Flow, isEntire, legsOf, peopleThrough, through, together } from './flow.ts'
import type { Ground, Leg, Life } from './ground.ts'
import type {
  Candidate,
  Citation,
  Conversion,
  ConversionStatus,
  IsoDate,
  People,
  Reason,
  Unit,
  UnknownEnd,
} from './model.ts'
import { lastDayOf, type Views } from './views.ts'
import { type Arrival, type Outcome, onlyLine, walkBack, walkForward } from './walk.ts'

export type Span = { readonly from: IsoDate; readonly to: IsoDate }

/** The citations of the lines in their order, each once. */
export const citationsOf = (legs: Iterable<Leg>): readonly Citation[] => {
  const known = new Set<Citation>()
  for (const { citation } of legs) if (citation) known.add(citation)
  return Object.freeze([...known])
}

const reasonCode = (flow: Flow, legs: readonly Leg[]): Reason['code'] => {
  const { scope, people } = flow
  const telling = legs.filter((leg) => leg.line.scope !== 'unchanged')
  if (scope === 'unknown') return 'lineage-unknown'
  if (people === 'none' || scope === 'land') return people === 'all' ? 'all-people' : 'land-only'
  if (telling.length === 0) return legs.length === 0 ? 'same-unit' : 'unchanged'
  if (new Set(telling.map((leg) => leg.at)).size > 1) return 'chain'
  if (scope === 'renamed') return 'renamed'
  if (isEntire(scope)) return 'same-unit'
  if (scope === 'whole') return 'whole'
  if (people === 'all') return 'all-people'
  return scope === 'rest' ? 'rest' : 'part-of-people'
}

const peopleOrder: Readonly<Record<People, number>> = { all: 0, part: 1, unknown: 2, none: 3 }
const inOrder = (left: Candidate, right: Candidate): number =>
  peopleOrder[left.reason.people] - peopleOrder[right.reason.people] ||
  (right.share ?? -1) - (left.share ?? -1) ||
  byText(left.unit.code ?? '\uffff', right.unit.code ?? '\uffff') ||
  byText(left.unit.id, right.unit.id)

/** Where exactly one unit has any of the people and nothing is unknown, it has them all. */
const conserved = (arrivals: readonly Arrival[], unknown: readonly UnknownEnd[]): readonly Arrival[] => {
  const takers = arrivals.filter(({ flow }) => flow.people !== 'none')
  const [only] = takers
  if (!only || takers.length > 1 || unknown.length > 0 || only.flow.people === 'unknown') return arrivals
  const scope = arrivals.length === 1 && only.flow.scope === 'part' ? 'whole' : only.flow.scope
  const flow: Flow = { ...only.flow, people: 'all', share: 1, scope }
  return arrivals.map((arrival) => (arrival === only ? { life: only.life, flow } : arrival))
}

/**
 * Looking back, the flow says how much of the predecessor came here; how much of this unit's people that is can
 * only be said where one predecessor alone gave people.
 */
const sharesBack = (arrivals: readonly Arrival[], unknown: readonly UnknownEnd[]): readonly Arrival[] => {
  const givers = arrivals.filter(({ flow }) => flow.people !== 'none')
  const sole = givers.length === 1 && unknown.length === 0 && givers[0]?.flow.people !== 'unknown'
  return arrivals.map(({ life, flow }) => ({
    life,
    flow: { ...flow, share: flow.people === 'none' ? 0 : sole ? 1 : null },
  }))
}

export type Successors = {
  readonly arrivals: readonly Arrival[]
  readonly unknown: readonly UnknownEnd[]
  readonly legs: ReadonlySet<Leg>
  /** Set where the level has ended and the answer comes from the units below. */
  readonly fromChildren: boolean
}

/** Whether the level of the unit had ended by the day: a scheme is in force and does not have it. */
const levelEnded = ({ schemes }: Ground, level: string, day: IsoDate): boolean => {
  const inForce = schemes.filter(({ from, until }) => from <= day && (until === null || day < until))
  return inForce.length > 0 && !inForce.some(({ levels }) => levels.includes(level))
}

/** A level that ended leaves no successor of its own: what its last children became, part by part. */
const throughChildren = (ground: Ground, origin: Life, to: IsoDate): Outcome | null => {
  const eve = lastDayOf(origin)
  if (eve === null || eve > to || !levelEnded(ground, origin.level, to)) return null
  const children = [...origin.children].filter((child) =>
    child.versions.some(
      ({ parent, from, until }) => parent === origin.id && from <= eve && (until === null || eve < until),
    ),
  )
  const part: Flow = {
    ...everything,
    people: children.length > 1 ? 'part' : 'all',
    share: null,
    scope: 'part',
  }
  const arrived = new Map<Life, Flow>()
  const unknown: UnknownEnd[] = []
  const legs = new Set<Leg>()
  for (const child of children) {
    const below = walkForward(child, { from: eve, to }, ground.timeline)
    for (const { life, flow } of below.arrivals) {
      const people = peopleThrough(part.people, flow.people)
      arrived.set(
        life,
        together(arrived.get(life), { ...through(part, flow), people, share: people === 'none' ? 0 : null }),
      )
    }
    unknown.push(...below.unknown)
    for (const leg of below.legs) legs.add(leg)
  }
  return { arrivals: [...arrived].map(([life, flow]) => ({ life, flow })), unknown, legs }
}

/** The units of day `to` that `origin` of day `from` became, or (earlier `to`) came from. */
export const successorsOf = (ground: Ground, origin: Life, { from, to }: Span): Successors => {
  if (to < from) {
    const { arrivals, unknown, legs } = walkBack(origin, { from, to }, ground.timeline)
    return { arrivals: sharesBack(arrivals, unknown), unknown, legs, fromChildren: false }
  }
  const own = walkForward(origin, { from, to }, ground.timeline)
  const below = own.arrivals.length === 0 ? throughChildren(ground, origin, to) : null
  const { arrivals, unknown } = below ?? own
  const legs = below ? new Set([...own.legs, ...below.legs]) : own.legs
  return {
    arrivals: conserved(arrivals, unknown),
    unknown,
    legs,
    fromChildren: below !== null && arrivals.length > 0,
  }
}

const statusOf = (
  origin: Unit,
  candidates: readonly Candidate[],
  unknown: readonly UnknownEnd[],
  fromChildren: boolean,
): { readonly status: ConversionStatus; readonly unit: Unit | null } => {
  const known = candidates.filter(({ reason }) => reason.code !== 'lineage-unknown')
  if (known.length === 0) return { status: 'lineage-unknown', unit: null }
  const ambiguous = { status: 'ambiguous', unit: null } as const
  const takers = candidates.filter(({ reason }) => reason.people !== 'none')
  const [only] = takers
  if (fromChildren || unknown.length > 0 || !only || takers.length > 1) return ambiguous
  const { unit, reason } = only
  if (candidates.length > 1) return reason.people === 'unknown' ? ambiguous : { status: 'by-law', unit }
  const same = unit.id === origin.id && unit.code === origin.code && unit.name === origin.name
  return { status: same ? 'already-current' : 'exact', unit }
}

export const notFound: Conversion = Object.freeze({
  status: 'not-found',
  unit: null,
  origin: null,
  candidates: Object.freeze([]),
  citations: Object.freeze([]),
  unknown: Object.freeze([]),
})

const wholly: Reason = Object.freeze({ code: 'whole', scope: 'whole', people: 'all' })
const nothingUnknown: readonly UnknownEnd[] = Object.freeze([])
/** The answer for a unit that went wholly along one line, as most do: what the long way makes of it, at once. */
const alongOneLine = (views: Views, start: Unit, leg: Leg, to: IsoDate): Conversion | null => {
  const unit = leg.to && views.on(leg.to, to)
  if (!unit) return null
  const citations = Object.freeze(leg.citation ? [leg.citation] : [])
  return Object.freeze({
    status: 'exact',
    unit,
    origin: start,
    candidates: Object.freeze([Object.freeze({ unit, share: 1, reason: wholly, citations })]),
    citations,
    unknown: nothingUnknown,
  })
}

/** The conversion of the unit that bore a code on `from` to day `to`, frozen. */
export const conversionOf = (ground: Ground, views: Views, origin: Life, span: Span): Conversion => {
  const start = views.on(origin, span.from)
  if (!start) return notFound
  const only = onlyLine(origin, span, ground.timeline)
  const straight = only && alongOneLine(views, start, only, span.to)
  if (straight) return straight
  const { arrivals, unknown, legs, fromChildren } = successorsOf(ground, origin, span)
  const candidates = arrivals
    .flatMap(({ life, flow }): Candidate[] => {
      const unit = views.on(life, span.to)
      if (!unit) return []
      const along = legsOf(flow.trail)
      const code = fromChildren && flow.people !== 'none' ? 'chain' : reasonCode(flow, along)
      const reason = Object.freeze({ code, scope: flow.scope, people: flow.people })
      return [Object.freeze({ unit, share: flow.share, reason, citations: citationsOf(along) })]
    })
    .sort(inOrder)
  const inTime = [...legs].sort(
    (left, right) => left.at - right.at || byText(left.change.id, right.change.id),
  )
  return Object.freeze({
    ...statusOf(start, candidates, unknown, fromChildren),
    origin: start,
    candidates: Object.freeze(candidates),
    citations: citationsOf(inTime),
    unknown: Object.freeze(unknown),
  })
}
