/** What becomes of a unit's people along each of its legs, once all of its legs are known. */
import type { People, Scope } from '../../../packages/register/src/model.ts'

export type LegOfOrigin = { readonly scope: Scope; readonly people: People; readonly wholeLand?: boolean }

/** Scopes under which a unit goes, or stays, as one. */
const asOne: ReadonlySet<Scope> = new Set([
  'whole',
  'unchanged',
  'renamed',
  'retyped',
  'reparented',
  'recoded',
])

/**
 * The share of the people for each leg of one origin, in order. All of them where the act sends them one way, in words or
 * because every sibling takes land only; none for land and for the siblings of such a leg; else part.
 */
export const peopleOfLegs = (legs: readonly LegOfOrigin[]): People[] => {
  const said = legs.findIndex(({ scope, people }) => people === 'all' && !asOne.has(scope))
  const carriers = legs.filter(({ scope }) => scope !== 'land')
  const alone = legs.length > 1 && carriers.length === 1
  return legs.map(({ scope }, at): People => {
    if (asOne.has(scope)) return 'all'
    if (scope === 'unknown') return 'unknown'
    if (scope === 'land') return 'none'
    if (said >= 0) return at === said ? 'all' : 'none'
    return alone ? 'all' : 'part'
  })
}
