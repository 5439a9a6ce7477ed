/** Follows a unit through its changes, forward to successors or back to predecessors. */

import { addDays } from './dates.ts'
import { everything, type Flow, flowOf, isEntire, through, together } from './flow.ts'
import type { Leg, Life } from './ground.ts'
import { madeOnce } from './maps.ts'
import type { IsoDate, People, UnknownEnd } from './model.ts'
import type { At, Timeline } from './timeline.ts'
import { livesOn } from './views.ts'

export type Arrival = { readonly life: Life; readonly flow: Flow }
export type Outcome = {
  /** The units alive on the day asked for, with what they have of the origin. */
  readonly arrivals: readonly Arrival[]
  readonly unknown: readonly UnknownEnd[]
  /** Every line met, in no order. */
  readonly legs: ReadonlySet<Leg>
}

const legsAt = (legs: readonly Leg[], at: At): Leg[] => legs.filter((leg) => leg.at === at)
const nextAt = (legs: readonly Leg[], after: At): At =>
  legs.find((leg) => leg.at > after)?.at ?? Number.POSITIVE_INFINITY
const previousAt = (legs: readonly Leg[], before: At): At =>
  legs.findLast((leg) => leg.at < before)?.at ?? Number.NEGATIVE_INFINITY

/** Whether the unit still exists right after the moment. */
const goesOn = (life: Life, at: At, { dayOf }: Timeline): boolean => {
  const next = nextAt(life.out, at)
  return livesOn(life, dayOf(at)) || (Number.isFinite(next) && dayOf(next) === dayOf(at))
}
/** Whether the unit already existed right before the moment. */
const existed = (life: Life, at: At, { dayOf }: Timeline): boolean => {
  const previous = previousAt(life.into, at)
  return livesOn(life, addDays(dayOf(at), -1)) || (Number.isFinite(previous) && dayOf(previous) === dayOf(at))
}

/**
 * What a unit that goes on keeps of itself at a moment no line of it says so: what its other lines leave.
 * Null when they leave nothing.
 */
const kept = (others: readonly Leg[]): Flow | null => {
  const [first] = others
  if (!first) return everything
  if (others.some(({ line }) => line.scope === 'whole' || line.scope === 'rest' || isEntire(line.scope)))
    return null
  const taken = others.map(flowOf)
  const people: People = taken.some((flow) => flow.people === 'all')
    ? 'none'
    : taken.some((flow) => flow.people === 'unknown')
      ? 'unknown'
      : taken.some((flow) => flow.people === 'part')
        ? 'part'
        : 'all'
  const left = taken.reduce<number | null>(
    (rest, flow) => (rest === null || flow.share === null ? null : rest - flow.share),
    1,
  )
  const share = people === 'none' ? 0 : left === null ? null : Math.max(0, left)
  return { people, share, scope: 'rest', trail: { leg: first, before: [] } }
}

/**
 * What a unit has of itself after a moment, null when nothing. A line that only renames, retypes or moves it says
 * that it goes on, not that nobody left: what its other lines take is taken first.
 */
const ownFlow = (life: Life, at: At, timeline: Timeline): Flow | null => {
  const lines = legsAt(life.out, at)
  const own = lines.filter((leg) => leg.to === life)
  const others = lines.filter((leg) => leg.to !== life)
  const told = own.length === 0 ? null : own.map(flowOf).reduce(through)
  if (told && (others.length === 0 || !isEntire(told.scope))) return told
  if (!goesOn(life, at, timeline)) return null
  const left = kept(others)
  return told && left ? { ...left, trail: through(told, left).trail } : (left ?? told)
}

/** A single line with part of the people and no other taker: where the rest went is not written. */
const leavesPeopleOpen = (flows: readonly Flow[]): boolean => {
  const takers = flows.filter((flow) => flow.people !== 'none')
  return takers.length === 1 && takers[0]?.people === 'part' && (takers[0].share ?? 0) < 1
}
const unknownLine = ({ change }: Leg, unit: Life): UnknownEnd => ({
  unit: unit.id,
  between: [change.after ?? change.effectiveOn, change.effectiveOn],
})

/** Between which days a unit that is not alive on `day` ended. */
const endOf = (life: Life, day: IsoDate): UnknownEnd => {
  const last = life.versions.findLast((version) => version.until !== null && version.until <= day)
  const until = last?.until ?? life.versions[0]?.from ?? day
  return { unit: life.id, between: [last?.untilAfter ?? until, until] }
}
/** Between which days a unit that was not yet alive on `day` began. */
const beginningOf = (life: Life, day: IsoDate): UnknownEnd => {
  const first = life.versions.find((version) => version.from > day) ?? life.versions[0]
  const from = first?.from ?? day
  return { unit: life.id, between: [first?.fromAfter ?? from, from] }
}
const distinct = (ends: readonly UnknownEnd[]): readonly UnknownEnd[] => {
  const known = new Map<string, UnknownEnd>()
  for (const end of ends) known.set(`${end.unit} ${end.between.join(' ')}`, end)
  // A cast: the keys are its own.
  return [...known.keys()].sort().map((key) => known.get(key) as UnknownEnd)
}
const listed = (arrived: ReadonlyMap<Life, Flow>): readonly Arrival[] =>
  [...arrived].map(([life, flow]) => ({ life, flow }))

type Waiting = { readonly life: Life; flow: Flow; readonly at: At }

/** Units under way, each waiting for its next moment; flows that meet in one unit before it are joined. */
const waitingRoom = () => {
  const rooms = new Map<At, Map<Life, Waiting>>()
  return {
    add: (life: Life, flow: Flow, at: At) => {
      const room = madeOnce(rooms, at, () => new Map<Life, Waiting>())
      const known = room.get(life)
      if (known) known.flow = together(known.flow, flow)
      else room.set(life, { life, flow, at })
    },
    /** Takes out all that wait for the earliest (latest) moment. */
    take: (direction: 1 | -1): readonly Waiting[] => {
      let chosen: At | null = null
      for (const at of rooms.keys()) if (chosen === null || (at - chosen) * direction < 0) chosen = at
      if (chosen === null) return []
      // A cast: chosen among the rooms.
      const room = rooms.get(chosen) as Map<Life, Waiting>
      rooms.delete(chosen)
      return [...room.values()]
    },
  }
}
/** More passes over one moment than any chain of units within it could need: there is a cycle. */
const longestChainAtOnce = 64

/**
 * Where all of `origin`, as it stood at the end of day `from`, is on day `to`.
 * Lines of one moment happen together; a unit that goes on is its own successor; a unit that only passes
 * through a moment (began and ended in it) hands on at once.
 */
export const walkForward = (
  origin: Life,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  timeline: Timeline,
): Outcome => {
  const end = timeline.after(to)
  const room = waitingRoom()
  const arrived = new Map<Life, Flow>()
  const unknown: UnknownEnd[] = []
  const legs = new Set<Leg>()

  const settle = (life: Life, flow: Flow) => {
    if (livesOn(life, to)) arrived.set(life, together(arrived.get(life), flow))
    else unknown.push(endOf(life, to))
  }
  const arrive = (life: Life, flow: Flow, at: At, here: boolean) => {
    if (here && life.out.some((leg) => leg.at === at) && !goesOn(life, at, timeline))
      return room.add(life, flow, at)
    const next = nextAt(life.out, at)
    if (next < end) room.add(life, flow, next)
    else settle(life, flow)
  }

  arrive(origin, everything, timeline.after(from) - 1, false)
  let passes = 0
  let current = Number.NEGATIVE_INFINITY
  for (let due = room.take(1); due.length > 0; due = room.take(1)) {
    // A cast: the loop goes on while something is due.
    const at = (due[0] as Waiting).at
    passes = at === current ? passes + 1 : 0
    current = at
    for (const { life, flow } of due) {
      const lines = legsAt(life.out, at)
      const others = lines.filter((leg) => leg.to !== life)
      const own = ownFlow(life, at, timeline)
      for (const leg of lines) {
        legs.add(leg)
        if (leg.line.scope === 'unknown' || passes > longestChainAtOnce) unknown.push(unknownLine(leg, life))
      }
      if (own) arrive(life, through(flow, own), at, false)
      else if (leavesPeopleOpen(others.map(flowOf))) unknown.push(unknownLine(lines[0] as Leg, life))
      for (const leg of others)
        if (leg.to && passes <= longestChainAtOnce) arrive(leg.to, through(flow, flowOf(leg)), at, true)
    }
  }
  return { arrivals: listed(arrived), unknown: distinct(unknown), legs }
}

/** The one line after `from` by which a unit went wholly into another that stays as it is until `to`, if so. */
export const onlyLine = (
  origin: Life,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  timeline: Timeline,
): Leg | null => {
  if (to < from) return null
  const start = timeline.after(from)
  const end = timeline.after(to)
  let only: Leg | null = null
  for (const leg of origin.out)
    if (leg.at >= start && leg.at < end) {
      if (only) return null
      only = leg
    }
  if (!only?.to || only.line.scope !== 'whole' || only.line.people !== 'all') return null
  const { at, to: taker } = only
  for (const leg of taker.out) if (leg.at >= at && leg.at < end) return null
  return taker === origin || goesOn(origin, at, timeline) ? null : only
}

/** Which units of day `to` the unit `origin` of the later day `from` comes from. */
export const walkBack = (
  origin: Life,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  timeline: Timeline,
): Outcome => {
  const start = timeline.after(to)
  const room = waitingRoom()
  const arrived = new Map<Life, Flow>()
  const unknown: UnknownEnd[] = []
  const legs = new Set<Leg>()

  const arrive = (life: Life, flow: Flow, at: At, here: boolean) => {
    if (here && life.into.some((leg) => leg.at === at) && !goesOn(life, at, timeline))
      return room.add(life, flow, at)
    const previous = Math.max(previousAt(life.into, at), previousAt(life.out, at))
    if (previous >= start) room.add(life, flow, previous)
    else if (livesOn(life, to)) arrived.set(life, together(arrived.get(life), flow))
    else unknown.push(beginningOf(life, to))
  }

  arrive(origin, everything, timeline.after(from), false)
  let passes = 0
  let current = Number.POSITIVE_INFINITY
  for (let due = room.take(-1); due.length > 0; due = room.take(-1)) {
    // A cast: the loop goes on while something is due.
    const at = (due[0] as Waiting).at
    passes = at === current ? passes + 1 : 0
    current = at
    for (const { life, flow } of due) {
      const here = goesOn(life, at, timeline)
      if (passes === 0 && !here) {
        // It had ended here; how it came to be again later is not written.
        unknown.push(beginningOf(life, to))
        continue
      }
      const lines = legsAt(life.into, at)
      const own = existed(life, at, timeline) ? (here ? ownFlow(life, at, timeline) : everything) : null
      for (const leg of lines) {
        legs.add(leg)
        if (leg.line.scope === 'unknown' || passes > longestChainAtOnce) unknown.push(unknownLine(leg, life))
      }
      if (own) arrive(life, through(own, flow), at, false)
      else if (lines.length === 0) unknown.push(beginningOf(life, to))
      for (const leg of lines)
        if (leg.from && leg.from !== life && passes <= longestChainAtOnce)
          arrive(leg.from, through(flowOf(leg), flow), at, true)
    }
  }
  return { arrivals: listed(arrived), unknown: distinct(unknown), legs }
}
