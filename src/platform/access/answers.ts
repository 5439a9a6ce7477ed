/** How grants are told. */
import { type Static, Type } from 'typebox'
import type { IsoDate } from '../../kernel/dates.ts'
import { choiceField, nullableText } from '../fields.ts'
import type { Tabular } from '../operation.ts'
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

export const grantShown = (grant: KeptGrant, on: IsoDate, territory: Territory | null): GrantShown => {
  const until = endOfGrant(grant, territory)
  const { id, account, role, organisation, unit, from, decision, decidedOn, armedBy, endedBy } = grant
  return {
    ...{ id, account, holder: maskOf('name', grant.holder), role, organisation, unit },
    unitName: territory?.named(unit, from !== null && from > on ? from : on)?.name ?? null,
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
