/** The one place that decides who may do what, where, on a day. Pure: facts in, decision with its reasons out. */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import type { Access, Actor, Operation } from '../operation.ts'
import { type Decision, type Grant, type Territory, wholeCountry } from './model.ts'
import { accessProblem } from './problems.ts'

/** Minutes for which a proof of who somebody is counts as fresh. */
const freshMinutes = 5

export type Asked = Pick<Operation, 'name'> & { readonly access: Access }

export type At = {
  readonly on: IsoDate
  /** The instant of the question, for what needs a fresh proof. */
  readonly now: string
}

/** Whether the grant holds on a day: from its first day until its end or that of its unit, whichever comes first. */
export const holdsOn = (grant: Grant, on: IsoDate, territory: Territory | null): boolean => {
  const end = grant.unit === wholeCountry ? null : (territory?.endOf(grant.unit) ?? null)
  return grant.from <= on && (grant.until === null || on < grant.until) && (end === null || on < end)
}

/**
 * Whether the grant reaches a subject: its unit, what lies in it, and what these took over whole from ended units.
 * The ended unit's own people keep nothing by that: their grants have ended with it.
 */
export const covers = (
  grant: Pick<Grant, 'unit'>,
  subject: string,
  on: IsoDate,
  territory: Territory | null,
): boolean =>
  grant.unit === wholeCountry ||
  grant.unit === subject ||
  (territory?.covers(grant.unit, subject, on) ?? false) ||
  (territory?.heirs?.(subject, on).some((heir) => territory.covers(grant.unit, heir, on)) ?? false)

/** The ended units whose things pass to a unit by themselves, with what it took over from them. */
export const inheritedUnits = (unit: string, on: IsoDate, territory: Territory | null): readonly string[] =>
  territory?.inherited?.(unit, on) ?? []

/** Also one from the future: a clock that was ahead for a while makes no proof that stays fresh. */
const isStale = (provedAt: string, now: string): boolean =>
  Math.abs(Date.parse(now) - Date.parse(provedAt)) > freshMinutes * 60_000

/** A scope names an operation, or all of a part: `acts.*`. */
const inScope = (scopes: readonly string[], name: string): boolean =>
  scopes.some((scope) => scope === name || (scope.endsWith('.*') && name.startsWith(scope.slice(0, -1))))

/**
 * Whether an actor may ask an operation about a subject (permanent identity of a unit; null is no place in
 * particular, `country` the whole country). Without a place any grant of a fitting role counts.
 */
export const may = (
  actor: Actor,
  { name, access }: Asked,
  subject: string | null,
  { on, now }: At,
  territory: Territory | null,
): Decision => {
  if (actor.kind === 'operator') return { allowed: true, by: 'operator' }
  if (access === 'public') return { allowed: true, by: 'public' }
  if (access === 'operator')
    return {
      allowed: false,
      because: [accessProblem('no-such-role', { operation: name, roles: 'operator' })],
    }
  if (actor.kind === 'public') return { allowed: false, because: [accessProblem('not-signed-in')] }
  const because: Problem[] = []
  if (actor.kind === 'client' && !inScope(actor.scopes, name))
    because.push(accessProblem('out-of-scope', { operation: name }))
  if (access.stepUp && (actor.kind === 'client' || isStale(actor.provedAt, now)))
    because.push(accessProblem('prove-again'))
  if (access.roles === 'signed-in')
    return because.length > 0 ? { allowed: false, because } : { allowed: true, by: 'signed-in' }
  const { roles } = access
  const held = actor.grants.filter((grant) => roles.includes(grant.role) && holdsOn(grant, on, territory))
  const fitting = subject === null ? held : held.filter((grant) => covers(grant, subject, on, territory))
  if (held.length === 0)
    because.push(accessProblem('no-such-role', { operation: name, roles: roles.join(', ') }))
  else if (fitting.length === 0)
    because.push(accessProblem('other-territory', { operation: name, unit: subject, on }))
  const [by] = fitting
  return by && because.length === 0 ? { allowed: true, by } : { allowed: false, because }
}
