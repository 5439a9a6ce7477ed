/** Who may pass on what to whom: the pairs of the law as data, dated and cited; the rows stand in `data/delegation.ts`. */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Citation } from '../../law/index.ts'
import type { Grant, GrantMode, Holder, HolderKind, HolderLevel } from './model.ts'

/** A pair that may pass on: who, to whom, at which levels. `same` is the giver's own level, `lower` any below. */
export type DelegationPair = {
  readonly mode: Extract<GrantMode, 'delegated' | 'assigned-down'>
  readonly from: { readonly level: HolderLevel | 'any'; readonly kind: HolderKind }
  readonly to: { readonly level: 'same' | 'lower' | HolderLevel; readonly kinds: readonly HolderKind[] }
  readonly since: IsoDate
  readonly until: IsoDate | null
  readonly basis: Citation
}

const order: readonly HolderLevel[] = ['central', 'province', 'district', 'commune']

const levelFits = (rule: DelegationPair['to']['level'], giver: Holder, taker: Holder): boolean =>
  rule === 'same'
    ? taker.level === giver.level
    : rule === 'lower'
      ? order.indexOf(taker.level) > order.indexOf(giver.level)
      : taker.level === rule

/** The pair by which a giver may pass on to a taker on a day; null where the law knows none. */
export const pairFor = (
  pairs: readonly DelegationPair[],
  giver: Holder,
  grant: Pick<Grant, 'holder' | 'mode' | 'from'>,
): DelegationPair | null =>
  pairs.find(
    ({ mode, from, to, since, until }) =>
      mode === grant.mode &&
      from.kind === giver.kind &&
      (from.level === 'any' || from.level === giver.level) &&
      to.kinds.includes(grant.holder.kind) &&
      levelFits(to.level, giver, grant.holder) &&
      since <= grant.from &&
      (until === null || grant.from < until),
  ) ?? null

/** Whether the law has pairs for what this giver passes on in this way; where it has none, nothing is found wrong. */
export const isRuled = (
  pairs: readonly DelegationPair[],
  giver: Holder,
  grant: Pick<Grant, 'mode' | 'from'>,
): boolean =>
  pairs.some(
    ({ mode, since, until }) =>
      mode === grant.mode &&
      giver.level !== 'central' &&
      since <= grant.from &&
      (until === null || grant.from < until),
  )
