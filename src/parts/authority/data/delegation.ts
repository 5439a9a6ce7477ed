/**
 * Who may pass on what to whom, as dated data. Delegating: Law 72/2025/QH15, Article 14.1. Assigning down: its Article 13,
 * and Law 87/2025/QH15, which lets provincial councils and Chairs issue such documents. The head of a board, of a centre
 * or of a public unit is meant by the unit, for the model has no kind of its own for the head.
 */
import type { Citation } from '../../../law/index.ts'
import type { DelegationPair } from '../delegation.ts'
import type { HolderKind } from '../model.ts'

const delegating: Citation = { instrument: '72/2025/QH15', point: '14.1' }
const assigning: Citation = { instrument: '72/2025/QH15', point: '13' }
const since = '2025-06-16'

const heads: readonly HolderKind[] = [
  'department-head',
  'office-head',
  'service-centre',
  'management-board',
  'public-unit',
]

const pair = (
  mode: DelegationPair['mode'],
  from: DelegationPair['from'],
  to: DelegationPair['to'],
): DelegationPair => ({
  mode,
  from,
  to,
  since,
  until: null,
  basis: mode === 'delegated' ? delegating : assigning,
})

/**
 * Who may issue documents that assign down is limited; what the texts at hand say of who may take it is no list, so any
 * body of the same level or below is let: Hà Nội's decision names offices of communes.
 */
const assigners: readonly HolderKind[] = ['council', 'committee', 'chair']
const takers: readonly HolderKind[] = ['committee', 'chair', 'department', 'office', ...heads]

export const delegationPairs: readonly DelegationPair[] = [
  pair('delegated', { level: 'any', kind: 'committee' }, { level: 'same', kinds: ['chair', ...heads] }),
  pair('delegated', { level: 'any', kind: 'committee' }, { level: 'lower', kinds: ['committee', 'chair'] }),
  pair('delegated', { level: 'any', kind: 'chair' }, { level: 'same', kinds: heads }),
  pair('delegated', { level: 'any', kind: 'chair' }, { level: 'lower', kinds: ['chair'] }),
  pair(
    'delegated',
    { level: 'province', kind: 'department-head' },
    { level: 'commune', kinds: ['committee', 'chair'] },
  ),
  pair('delegated', { level: 'commune', kind: 'chair' }, { level: 'same', kinds: ['official'] }),
  ...assigners.flatMap((kind) => [
    pair('assigned-down', { level: 'province', kind }, { level: 'same', kinds: takers }),
    pair('assigned-down', { level: 'province', kind }, { level: 'lower', kinds: ['council', ...takers] }),
  ]),
]

/** In what form, for how long, and whether it may be passed on once more. */
export type PassingOnForm = {
  readonly mode: DelegationPair['mode']
  readonly form: 'written' | 'normative-document'
  readonly needsTerm: boolean
  readonly mayBePassedOn: boolean
  readonly since: string
  readonly basis: Citation
}

export const passingOnForms: readonly PassingOnForm[] = [
  {
    mode: 'delegated',
    form: 'written',
    needsTerm: true,
    mayBePassedOn: false,
    since,
    basis: { instrument: '72/2025/QH15', point: '14' },
  },
  {
    mode: 'assigned-down',
    form: 'normative-document',
    needsTerm: false,
    mayBePassedOn: false,
    since,
    basis: assigning,
  },
]
