/** What the bodies of a unit hold on a day, what of it they passed on, may pass on or may not, and by which provision. */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Citation } from '../../law/index.ts'
import { grantReach } from './applying.ts'
import type { PassingOnForm } from './data/delegation.ts'
import { type DelegationPair, pairFor } from './delegation.ts'
import { liesIn, livesOn, type Matrix } from './matrix.ts'
import type { AuthorityFunction, Field, Grant, Ground, Holder } from './model.ts'

/** `passed`: some of it was passed on in this way; `may`; `may-not`. */
export const passingStates = ['passed', 'may', 'may-not'] as const
export type PassingState = (typeof passingStates)[number]

/**
 * Why not: what was itself passed on; the text keeps it where it is; the law has no such pair for this holder; asked for
 * longer than what it rests on.
 */
export type WhyNot = {
  readonly code: 'passed-on-already' | 'text-forbids' | 'no-pair' | 'beyond-base'
  readonly basis: Citation
}

/** One pair of the law, as it stands for one row. `until`: no longer than that. */
export type Way = {
  readonly mode: DelegationPair['mode']
  readonly to: readonly Holder[]
  readonly state: PassingState
  readonly passed: readonly Grant[]
  readonly needsTerm: boolean
  readonly until: IsoDate | null
  readonly whyNot: WhyNot | null
  readonly basis: Citation
}

export type Held = {
  readonly function: AuthorityFunction
  readonly grant: Grant
  readonly state: PassingState
  readonly ways: readonly Way[]
  /** What was passed on otherwise than the law has pairs for. */
  readonly outside: readonly Grant[]
  /** Where no way is open. */
  readonly whyNot: WhyNot | null
}

export type PassableQuestion = {
  readonly unit: string
  readonly on: IsoDate
  readonly field?: Field | null
  /** The first day on which what is passed on is to hold no longer. */
  readonly until?: IsoDate | null
}

export type PassingRules = {
  readonly pairs: readonly DelegationPair[]
  readonly forms: readonly PassingOnForm[]
}

const below = {
  central: ['province', 'commune'],
  province: ['commune'],
  district: ['commune'],
  commune: [],
} as const

const takersOf = (pair: DelegationPair, giver: Holder): readonly Holder[] => {
  const levels =
    pair.to.level === 'same'
      ? [giver.level]
      : pair.to.level === 'lower'
        ? below[giver.level]
        : [pair.to.level]
  return levels.flatMap((level) => pair.to.kinds.map((kind) => ({ level, kind, body: null })))
}

const firstRefusal = (
  matrix: Matrix,
  grant: Grant,
  mode: Way['mode'],
  { forms }: PassingRules,
): WhyNot | null => {
  const form = forms.find((each) => each.mode === grant.mode)
  // What was delegated is not passed on at all; what was assigned down is not assigned down again.
  if (form && !form.mayBePassedOn && (grant.mode === 'delegated' || grant.mode === mode))
    return { code: 'passed-on-already', basis: form.basis }
  const text = matrix.instrumentByNumber.get(grant.basis.instrument)
  const kept = text?.keeps?.find(
    ({ point, modes }) => liesIn(grant.basis.point, point) && (modes.length === 0 || modes.includes(mode)),
  )
  return kept ? { code: 'text-forbids', basis: kept.basis } : null
}

const wayOf = (
  matrix: Matrix,
  grant: Grant,
  pair: DelegationPair,
  passed: readonly Grant[],
  rules: PassingRules,
  until: IsoDate | null,
): Way => {
  const end = matrix.lifeOf(grant).until
  const refusal = firstRefusal(matrix, grant, pair.mode, rules)
  const isLong = end !== null && until !== null && until > end
  const whyNot = refusal ?? (isLong ? ({ code: 'beyond-base', basis: grant.basis } as const) : null)
  return {
    mode: pair.mode,
    to: takersOf(pair, grant.holder),
    state: passed.length > 0 ? 'passed' : whyNot ? 'may-not' : 'may',
    passed,
    needsTerm: rules.forms.find(({ mode }) => mode === pair.mode)?.needsTerm ?? false,
    until: end,
    whyNot,
    basis: pair.basis,
  }
}

/** The rule on passing on that leaves this holder out. */
const noPair = ({ pairs }: PassingRules): WhyNot | null => {
  const rule = pairs.find(({ mode }) => mode === 'delegated') ?? pairs[0]
  return rule ? { code: 'no-pair', basis: rule.basis } : null
}

const heldRow = (
  matrix: Matrix,
  what: AuthorityFunction,
  grant: Grant,
  { unit, on, until = null }: PassableQuestion,
  [rules, ground]: readonly [PassingRules, Ground],
): Held => {
  const fits = rules.pairs.filter(
    ({ from, since, until: end, to }) =>
      from.kind === grant.holder.kind &&
      (from.level === 'any' || from.level === grant.holder.level) &&
      since <= on &&
      (end === null || on < end) &&
      (to.level !== 'lower' || below[grant.holder.level].length > 0),
  )
  const given = matrix
    .under(grant.id)
    .filter(
      (each) =>
        livesOn(matrix.lifeOf(each), on) &&
        (ground.covers(unit, each.territory, on) ||
          grantReach(matrix, ground, each, unit, on).share !== 'none'),
    )
  const pairOf = new Map(given.map((each) => [each, pairFor(fits, grant.holder, each)]))
  const ways = fits.map((pair) =>
    wayOf(
      matrix,
      grant,
      pair,
      given.filter((each) => pairOf.get(each) === pair),
      rules,
      until,
    ),
  )
  const outside = given.filter((each) => pairOf.get(each) === null)
  const isOpen = ways.some(({ state }) => state === 'may')
  const state = given.length > 0 ? 'passed' : isOpen ? 'may' : 'may-not'
  const whyNot = isOpen
    ? null
    : (ways.find((way) => way.whyNot)?.whyNot ?? firstRefusal(matrix, grant, 'delegated', rules))
  return {
    function: what,
    grant,
    state,
    ways,
    outside,
    whyNot: ways.length === 0 ? (whyNot ?? noPair(rules)) : whyNot,
  }
}

/** Rows held by bodies of the unit's own level on its ground, each with every way of the law to pass it on. */
export const passable = (
  matrix: Matrix,
  ground: Ground,
  rules: PassingRules,
  question: PassableQuestion,
): readonly Held[] => {
  const { unit, on, field = null } = question
  const level = ground.levelOf(unit, on)
  return matrix.facts.functions.flatMap((what) =>
    field !== null && what.field !== field
      ? []
      : matrix
          .grantsOf(what.id)
          .filter(
            (grant) =>
              grant.holder.level === level &&
              livesOn(matrix.lifeOf(grant), on) &&
              (grantReach(matrix, ground, grant, unit, on).share !== 'none' ||
                ground.covers(unit, grant.territory, on)),
          )
          .map((grant) => heldRow(matrix, what, grant, question, [rules, ground])),
  )
}
