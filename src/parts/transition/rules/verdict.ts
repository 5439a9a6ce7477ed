/** What a rule is asked, and what it may answer. */
import type { Citation } from '../../../law/index.ts'
import type { Allocation, EndedOrganisation, Holding, OrganisationId, Part, World } from '../model.ts'
import type { ReasonName } from './reasons.ts'

export type Asked = { readonly holding: Holding; readonly ended: EndedOrganisation; readonly world: World }

export type Because = Allocation['because']

/** It is settled where each part goes. */
export type Settled = {
  readonly is: 'settled'
  readonly parts: readonly Part[]
  readonly basis: Citation
  readonly because: Because
  readonly others: readonly OrganisationId[]
}

/** The rule applies and cannot settle it: why, and who is possible. */
export type Open = {
  readonly is: 'open'
  readonly because: Because
  readonly candidates: readonly OrganisationId[]
}

/** Null: the rule has nothing to say of it. */
export type Verdict = Settled | Open | null

export type Rule = (asked: Asked) => Verdict

export const because = (code: ReasonName, facts: Because['facts'] = {}): Because => ({
  code: `transition/${code}`,
  facts,
})

export const open = (
  code: ReasonName,
  facts: Because['facts'],
  candidates: readonly (OrganisationId | null)[] = [],
): Open => ({
  is: 'open',
  because: because(code, facts),
  candidates: candidates.filter((one) => one !== null),
})

type Told = Pick<Settled, 'basis' | 'because'> & { readonly others?: readonly (OrganisationId | null)[] }

const settled = (parts: readonly Part[], { basis, because: why, others = [] }: Told): Settled => ({
  is: 'settled',
  parts,
  basis,
  because: why,
  others: others.filter((one) => one !== null),
})

/** All of it goes to one organisation. */
export const goesTo = (
  successor: OrganisationId,
  { holding }: Asked,
  { disposition = 'transfer', ...told }: Told & { readonly disposition?: 'transfer' | 'archive' },
): Settled => settled([{ part: 0, disposition, successor, quantities: holding.quantities }], told)

/** It goes nowhere: it ends. */
export const ends = ({ holding }: Asked, told: Told): Settled =>
  settled([{ part: 0, disposition: 'settle', successor: null, quantities: holding.quantities }], told)

/** Its parts go to several. */
export const goesApart = (parts: readonly Part[], told: Told): Settled => settled(parts, told)
