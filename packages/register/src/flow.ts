/** What goes along a chain of changes: how much of the people, under which words, by which lines. */
import { byText } from './dates.ts'
import type { Leg } from './ground.ts'
import type { People, Scope } from './model.ts'

/** The lines that led here, as a graph without cycles, so that long histories cost no copying. */
export type Trail = { readonly leg: Leg | null; readonly before: readonly Trail[] }

export type Flow = {
  readonly people: People
  /** Share of the people; null when no source states it. */
  readonly share: number | null
  readonly scope: Scope
  readonly trail: Trail
}

export const noTrail: Trail = { leg: null, before: [] }

/** All of the origin, before anything happened. */
export const everything: Flow = { people: 'all', share: 1, scope: 'unchanged', trail: noTrail }

/** Scopes under which the whole of a unit goes on, only named or ordered otherwise. */
const entire: ReadonlySet<Scope> = new Set(['unchanged', 'renamed', 'retyped', 'reparented', 'recoded'])
export const isEntire = (scope: Scope): boolean => entire.has(scope)

/** People along two legs in a row: all of all is all, nothing of anything is nothing. */
export const peopleThrough = (first: People, second: People): People => {
  if (first === 'none' || second === 'none') return 'none'
  if (first === 'unknown' || second === 'unknown') return 'unknown'
  return first === 'all' && second === 'all' ? 'all' : 'part'
}

const shareThrough = (first: number | null, second: number | null): number | null => {
  if (first === 0 || second === 0) return 0
  return first === null || second === null ? null : first * second
}

const scopeThrough = (first: Scope, second: Scope): Scope => {
  if (second === 'unchanged' || first === second) return first
  if (first === 'unchanged') return second
  if (first === 'unknown' || second === 'unknown') return 'unknown'
  if (first === 'whole' || entire.has(first)) return entire.has(second) ? first : second
  if (second === 'whole' || entire.has(second)) return first
  return first === 'land' || second === 'land' ? 'land' : 'part'
}

/** Two flows into one unit: the people add up. */
const peopleTogether = (left: People, right: People): People => {
  if (left === 'all' || right === 'all') return 'all'
  if (left === 'none') return right
  if (right === 'none') return left
  return left === 'unknown' || right === 'unknown' ? 'unknown' : 'part'
}

const trailTogether = (left: Trail, right: Trail): Trail =>
  left === noTrail ? right : right === noTrail ? left : { leg: null, before: [left, right] }

/** What one line carries of its origin. */
export const flowOf = (leg: Leg): Flow => {
  const { people, scope, share } = leg.line
  const certain = people === 'all' ? 1 : people === 'none' ? 0 : null
  return { people, scope, share: share?.population ?? certain, trail: { leg, before: [] } }
}

/** `next` after `flow`. */
export const through = (flow: Flow, next: Flow): Flow => ({
  people: peopleThrough(flow.people, next.people),
  share: shareThrough(flow.share, next.share),
  scope: scopeThrough(flow.scope, next.scope),
  trail: trailTogether(flow.trail, next.trail),
})

/** Both flows into one unit. */
export const together = (left: Flow | undefined, right: Flow): Flow =>
  left === undefined
    ? right
    : {
        people: peopleTogether(left.people, right.people),
        share: left.share === null || right.share === null ? null : left.share + right.share,
        scope:
          left.scope === right.scope
            ? left.scope
            : left.scope === 'unknown' || right.scope === 'unknown'
              ? 'unknown'
              : 'part',
        trail: trailTogether(left.trail, right.trail),
      }

/** The lines of a trail in the order of the changes, each once. */
export const legsOf = (trail: Trail): readonly Leg[] => {
  const met = new Set<Trail>([trail])
  const legs = new Set<Leg>()
  for (const step of met) {
    if (step.leg) legs.add(step.leg)
    for (const earlier of step.before) met.add(earlier)
  }
  return [...legs].sort((left, right) => left.at - right.at || byText(left.change.id, right.change.id))
}
