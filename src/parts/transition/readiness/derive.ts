/** What the facts say of a unit's first day. Pure: facts in, one check for each item out. */
import type { Phase } from '../model.ts'
import { type Check, type Item, items, type Outcome } from './model.ts'

/** A number of things, and one of them to find them by. */
export type Told = { readonly number: number; readonly word: string }

export type Facts = {
  readonly phase: Phase
  readonly head: Told | null
  readonly placed: Told | null
  readonly seat: Told | null
  readonly registerSeat: string | null
  readonly seal: Told | null
  readonly certificates: Told | null
  readonly accounts: Told | null
  readonly users: { readonly inForce: number; readonly prepared: number }
  readonly counter: { readonly name: string; readonly decision: string | null } | null
  readonly systems: { readonly fixed: number; readonly open: number }
  /** Sample matters that were tried, and those nobody decides. */
  readonly routing: { readonly tried: number; readonly open: readonly string[] }
}

export type Word = {
  readonly item: string
  readonly met: boolean
  readonly basis: string
  readonly at: string
  readonly by: string
}

type Said = readonly [Outcome, string, Readonly<Record<string, string | number>>]
const met = (code: string, facts: Said[2] = {}): Said => ['met', code, facts]
const notMet = (code: string, facts: Said[2] = {}): Said => ['not-met', code, facts]
const unknown = (code: string, facts: Said[2] = {}): Said => ['unknown', code, facts]

const headOf = ({ head, placed }: Facts): Said => {
  if (head) return met('head-placed', head)
  return placed ? unknown('head-not-named', placed) : unknown('nobody-placed')
}

const seatOf = ({ seat, registerSeat }: Facts): Said => {
  if (seat) return met('seat-allocated', seat)
  return registerSeat === null ? unknown('seat-unknown') : met('seat-in-register', { word: registerSeat })
}

const isBefore = (phase: Phase) => ['prepare', 'allocate', 'rehearse', 'armed'].includes(phase)

const usersOf = ({ users: { inForce, prepared }, phase }: Facts): Said => {
  if (inForce > 0) return met('users-in-force', { number: inForce })
  if (prepared === 0) return notMet('no-users')
  return isBefore(phase)
    ? met('users-prepared', { number: prepared })
    : notMet('users-not-armed', { number: prepared })
}

const counterOf = ({ counter }: Facts): Said => {
  if (counter === null) return unknown('counter-unknown')
  const { name: word, decision } = counter
  return decision === null ? unknown('hours-unknown', { word }) : met('counter-open', { word, decision })
}

const systemsOf = ({ systems: { fixed, open } }: Facts): Said => {
  if (open > 0) return notMet('systems-open', { number: open })
  return fixed > 0 ? met('systems-fixed', { number: fixed }) : unknown('systems-unknown')
}

const routingOf = ({ routing: { tried, open } }: Facts): Said => {
  if (tried === 0) return unknown('routing-unknown')
  return open.length > 0
    ? notMet('routing-open', { tasks: open.join(', ') })
    : met('routing-fine', { number: tried })
}

const rules: Readonly<Record<Item, (facts: Facts) => Said>> = {
  head: headOf,
  seat: seatOf,
  seal: ({ seal }) => (seal ? met('seal-held', seal) : unknown('seal-unknown')),
  certificates: ({ certificates }) =>
    certificates ? met('certificates-held', certificates) : unknown('certificates-unknown'),
  accounts: ({ accounts }) => (accounts ? met('account-given', accounts) : unknown('account-unknown')),
  users: usersOf,
  counter: counterOf,
  systems: systemsOf,
  routing: routingOf,
}

/** Data come first; where they say nothing, the last word of a person counts. */
export const checksOf = (facts: Facts, words: readonly Word[]): readonly Check[] =>
  items.map((item): Check => {
    const [outcome, code, its] = rules[item](facts)
    const said = outcome === 'unknown' ? words.find((word) => word.item === item) : undefined
    if (!said) return { item, outcome, code, facts: { ...its }, confirmed: null }
    const { by, at, basis } = said
    return {
      item,
      outcome: said.met ? 'met' : 'not-met',
      code: said.met ? 'confirmed-met' : 'confirmed-not-met',
      facts: { basis },
      confirmed: { by, at, basis },
    }
  })
