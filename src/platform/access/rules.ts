/** What stands against giving, arming and ending grants. Pure: facts in, problems out. */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import type { Actor } from '../operation.ts'
import { covers, holdsOn } from './may.ts'
import type { Grant, RoleId, Territory } from './model.ts'
import { accessProblem } from './problems.ts'
import { roles } from './roles.ts'
import type { KeptGrant } from './store.ts'

export type Given = {
  readonly account: string
  readonly role: RoleId
  readonly unit: string
  /** Null where only arming will name the day. */
  readonly from: IsoDate | null
  readonly until: IsoDate | null
}

/** Whether a grant held today lets its holder give another: an administrator any, else the same or less. */
const letsGive = (held: Grant, given: Given, on: IsoDate, territory: Territory | null): boolean => {
  if (!covers(held, given.unit, given.from ?? on, territory) && !covers(held, given.unit, on, territory))
    return false
  if (held.role === 'administrator') return true
  const endsWithin = held.until === null || (given.until !== null && given.until <= held.until)
  return held.role === given.role && roles[held.role].passesOn && endsWithin
}

/** Nobody gives to themselves, and nobody but an administrator gives more than they have. */
export const whyNotGive = (
  actor: Actor,
  given: Given,
  on: IsoDate,
  territory: Territory | null,
): readonly Problem[] => {
  if (actor.kind === 'operator') return []
  if (actor.kind !== 'person') return [accessProblem('people-give')]
  const held = actor.grants.filter((grant) => holdsOn(grant, on, territory))
  return [
    ...(actor.account === given.account ? [accessProblem('not-to-yourself', {}, { field: 'account' })] : []),
    ...(held.some((grant) => letsGive(grant, given, on, territory))
      ? []
      : [accessProblem('more-than-you-have', { role: given.role, unit: given.unit }, { field: 'role' })]),
  ]
}

/** Where a grant stands on a day. A grant ends with its unit, whatever its own end. */
export type GrantState = 'prepared' | 'armed' | 'in-force' | 'ended'

export const endOfGrant = (
  grant: Pick<KeptGrant, 'until' | 'unit'>,
  territory: Territory | null,
): IsoDate | null => {
  const unitEnds = territory?.endOf(grant.unit) ?? null
  if (grant.until === null || unitEnds === null) return grant.until ?? unitEnds
  return grant.until < unitEnds ? grant.until : unitEnds
}

export const stateOfGrant = (grant: KeptGrant, on: IsoDate, territory: Territory | null): GrantState => {
  const end = endOfGrant(grant, territory)
  if (end !== null && end <= on) return 'ended'
  if (grant.from === null) return 'prepared'
  return on < grant.from ? 'armed' : 'in-force'
}

/** A grant whose days are known, as decisions about access take it. */
export const grantIn = ({ id, role, organisation, unit, from, until, decision }: KeptGrant): Grant | null =>
  from === null ? null : { id, role, organisation, unit, from, until, decision }

/** What stands against ending a grant on a day: history is not rewritten, and somebody must keep administering. */
export const whyNotEndGrant = (
  grant: KeptGrant,
  on: IsoDate,
  facts: { readonly today: IsoDate; readonly others: readonly KeptGrant[] },
): readonly Problem[] => {
  const end = grant.until
  const field = { field: 'on' }
  const isLast =
    grant.role === 'administrator' &&
    grant.unit === 'country' &&
    !facts.others.some(
      (other) =>
        other.id !== grant.id &&
        other.role === 'administrator' &&
        other.unit === 'country' &&
        other.from !== null &&
        other.from <= on &&
        (other.until === null || on < other.until),
    )
  return [
    ...(end !== null && end <= on ? [accessProblem('ends-before', { on: end }, field)] : []),
    ...(grant.from !== null && on < facts.today ? [accessProblem('end-in-the-past', { on }, field)] : []),
    ...(isLast ? [accessProblem('last-administrator-grant')] : []),
  ]
}
