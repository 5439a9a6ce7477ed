/** How grants are told. */
import { type Static, Type } from 'typebox'
import type { IsoDate } from '../../kernel/dates.ts'
import { choiceField, nullableText } from '../fields.ts'
import type { Actor, Tabular } from '../operation.ts'
import { maskOf } from './mask.ts'
import { roleIds, type Territory } from './model.ts'
import { endOfGrant, stateOfGrant } from './rules.ts'
import type { KeptGrant } from './store.ts'

export const GrantAnswer = Type.Object({
  id: Type.String(),
  account: Type.String(),
  /** Masked; null where who asks does not see the account. */
  holder: nullableText,
  role: choiceField(roleIds),
  organisation: nullableText,
  unit: Type.String(),
  unitName: nullableText,
  from: nullableText,
  until: nullableText,
  /** Whether the end is that of the unit. */
  endsWithUnit: Type.Boolean(),
  state: choiceField(['prepared', 'armed', 'in-force', 'ended']),
  decision: Type.String(),
  decidedOn: Type.String(),
  armedBy: nullableText,
  endedBy: nullableText,
})
export type GrantShown = Static<typeof GrantAnswer>

/** Who administers sees names as they are; who gives roles sees them masked. */
export const holderFor = (actor: Actor, { holder }: Pick<KeptGrant, 'holder'>): string | null =>
  actor.kind === 'operator' ||
  (actor.kind === 'person' && actor.grants.some(({ role }) => role === 'administrator'))
    ? holder
    : maskOf('name', holder)

/** No day comes after it: what a unit to come is called, while only arming will name its first day. */
const everAfter = '9999-12-31'

/** Name of the unit on the day, or from its first day on. */
export const unitNameOf = (
  { unit, from }: Pick<KeptGrant, 'unit' | 'from'>,
  on: IsoDate,
  territory: Territory | null,
): string | null =>
  [on, from, everAfter]
    .map((day) => (day === null ? null : territory?.named(unit, day)))
    .find((found) => found)?.name ?? null

export const grantShown = (grant: KeptGrant, on: IsoDate, territory: Territory | null): GrantShown => {
  const until = endOfGrant(grant, territory)
  const { id, account, role, organisation, unit, from, decision, decidedOn, armedBy, endedBy } = grant
  return {
    ...{ id, account, holder: maskOf('name', grant.holder), role, organisation, unit },
    unitName: unitNameOf(grant, on, territory),
    ...{ from, until },
    endsWithUnit: until !== null && until !== grant.until,
    state: stateOfGrant(grant, on, territory),
    ...{ decision, decidedOn, armedBy, endedBy },
  }
}

export const grantTable: Tabular<GrantShown> = {
  columns: [
    'id',
    'account',
    'role',
    'unit',
    'from',
    'until',
    'state',
    'decision',
    'decided_on',
    'armed_by',
    'ended_by',
  ],
  rows: (one) => [
    [
      one.id,
      one.account,
      one.role,
      one.unit,
      one.from,
      one.until,
      one.state,
      one.decision,
      one.decidedOn,
      one.armedBy,
      one.endedBy,
    ],
  ],
}
