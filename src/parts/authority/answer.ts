/** Who decides a matter at places on a day, and by which texts. Pure: unknown is an answer, and two are never one. */

import type { IsoDate } from '../../kernel/dates.ts'
import type { Finding } from '../../kernel/findings.ts'
import type { Citation } from '../../law/index.ts'
import { grantReach, type Reach } from './applying.ts'
import { aboutTask, authorityFinding as finding, holderMark, placeMark } from './findings.ts'
import {
  conditionsApart,
  coverAll,
  earlier,
  endOfProvision,
  type Life,
  livesOn,
  type Matrix,
  prevailing,
  sameHolder,
} from './matrix.ts'
import type { AuthorityFunction, Condition, Grant, Ground, Holder, HolderLevel } from './model.ts'
import { districtsEnd } from './reform.ts'

/** Matters of several communes are the province's, of several provinces the centre's, unless a law says otherwise. */
export const severalUnits: Citation = { instrument: '72/2025/QH15', point: '11.2' }

export type Question = {
  readonly function: string
  /** Permanent identities of the units the matter touches, as of the day. */
  readonly places: readonly string[]
  readonly on: IsoDate
}

export type Deciding = {
  readonly holder: Holder
  /** The units whose body it is; empty where it is a body of the centre. */
  readonly units: readonly string[]
  /** From the text that gives it to the one by which the holder acts. */
  readonly chain: readonly Grant[]
  /** Who answers for it, where the holder acts for somebody else. */
  readonly onBehalfOf: Holder | null
  readonly conditions: readonly Condition[]
  readonly life: Life
  readonly verified: boolean
}

/**
 * `needs-place`: nearer places are needed. `higher-level`: it touches several units, so the law gives it to the level above.
 * `needs-person`: texts differ, or the law leaves it to somebody.
 */
export type AnswerStatus = 'one' | 'several' | 'higher-level' | 'unknown' | 'needs-place' | 'needs-person'

/** Who decides what touches several units: the level above them; the law does not say which of its bodies. */
export type HigherLevel = {
  readonly level: 'central' | 'province'
  /** The province; empty where it is the centre. */
  readonly units: readonly string[]
  readonly basis: Citation
}

export type Answer = {
  readonly status: AnswerStatus
  readonly question: Question
  readonly function: AuthorityFunction | null
  /** With `higher-level`: who decides in a single unit. */
  readonly deciding: readonly Deciding[]
  readonly higher: HigherLevel | null
  readonly remarks: readonly Finding[]
  /** The next day on which something about it begins or ends. */
  readonly next: {
    readonly on: IsoDate
    readonly ends: readonly Grant[]
    readonly begins: readonly Grant[]
  } | null
}

/** The unit of a level that a place lies in; null where the place is wider than that. */
const unitOf = (ground: Ground, place: string, level: HolderLevel, on: IsoDate): string | null =>
  ground.levelOf(place, on) === level
    ? place
    : (ground.above(place, on).find((unit) => ground.levelOf(unit, on) === level) ?? null)

const unitsOf = (ground: Ground, places: readonly string[], level: HolderLevel, on: IsoDate) =>
  places.map((place) => unitOf(ground, place, level, on))

const distinct = <Of>(all: readonly Of[]): readonly Of[] => [...new Set(all)]

/** How many communes, and how many provinces, the places touch; a province counts as several communes. */
const reachOf = (ground: Ground, places: readonly string[], on: IsoDate) => {
  const communes = unitsOf(ground, places, 'commune', on)
  const provinces = distinct(unitsOf(ground, places, 'province', on).filter((unit) => unit !== null))
  const told = communes.filter((unit) => unit !== null)
  return { isWide: told.length < places.length, communes: distinct(told), provinces }
}

const fits = (matrix: Matrix, grant: Grant, on: IsoDate, several: boolean | null) =>
  livesOn(matrix.lifeOf(grant), on) &&
  (grant.span === 'any' || several === null || (grant.span === 'several-units') === several)

/** A row with how it counts at each place of a question. */
type Reaching = { readonly grant: Grant; readonly reaches: readonly Reach[] }

const lifeHere = (matrix: Matrix, { grant, reaches }: Reaching): Life =>
  reaches.reduce<Life>(({ from, until, ...open }, reach) => {
    const end = earlier(until, reach.until)
    return reach.from !== null && reach.from > from
      ? { from: reach.from, until: end }
      : { from, until: end, ...open }
  }, matrix.lifeOf(grant))

const localRemarks = {
  stands: null,
  elsewhere: null,
  'goes-on': 'text-goes-on',
  selected: 'text-selected',
  ended: 'text-ended-here',
  replaced: 'text-replaced-here',
  received: 'receiver-applies',
} as const

/** Why a local text counts at these places, or does not. */
const whyHere = (what: ReturnType<typeof aboutTask>, { grant, reaches }: Reaching): readonly Finding[] =>
  reaches.flatMap(({ share, why, until, basis, unit }) => {
    const code = share === 'part' ? 'text-partly-here' : localRemarks[why]
    if (code === null) return []
    const citation = basis === null ? '' : placeMark(basis)
    const facts = { ...what, grant: grant.id, texts: textOf(grant), unit, until, citation }
    return [finding(code, facts, undefined, share === 'part' ? 'unknown' : undefined)]
  })

/** Those who act in the end: what was passed on is held by who got it; the giver keeps what the conditions leave. */
const follow = (
  matrix: Matrix,
  candidates: ReadonlySet<Grant>,
  chain: readonly Grant[],
): readonly (readonly Grant[])[] => {
  const last = chain.at(-1)
  const further = last
    ? matrix.under(last.id).filter((grant) => candidates.has(grant) && !chain.includes(grant))
    : []
  const passed = further.flatMap((grant) => follow(matrix, candidates, [...chain, grant]))
  return coverAll(further.map(({ conditions }) => conditions)) ? passed : [...passed, chain]
}

const deciderOf = (
  lifeOf: (grant: Grant) => Life,
  ground: Ground,
  chain: readonly Grant[],
  { places, on }: Question,
) => {
  const acting = chain.at(-1)
  if (!acting) return null
  const { holder } = acting
  const givers = chain.filter(({ mode }) => mode !== 'delegated')
  const until = chain.reduce<IsoDate | null>((end, grant) => earlier(end, lifeOf(grant).until), null)
  const lives = chain.map(lifeOf)
  const from = lives.reduce((start, life) => (life.from > start ? life.from : start), '')
  const sinceUnknown = lives.some((life) => life.sinceUnknown && life.from === from)
  const units = holder.level === 'central' ? [] : distinct(unitsOf(ground, places, holder.level, on))
  const decider: Deciding = {
    holder,
    units: units.filter((unit) => unit !== null),
    chain,
    onBehalfOf: acting.mode === 'delegated' ? (givers.at(-1)?.holder ?? null) : null,
    conditions: chain.flatMap(({ conditions }) => conditions),
    life: { from, until, ...(sinceUnknown ? { sinceUnknown } : {}) },
    verified: chain.every(({ verified }) => verified),
  }
  return { decider, isTold: !units.includes(null) }
}

/** Roots that still count where texts differ: who prevails stays, with a remark; where nobody does, both stay. */
const settle = (matrix: Matrix, roots: readonly Grant[], what: AuthorityFunction | null) => {
  const remarks: Finding[] = []
  const out = new Set<Grant>()
  let open = false
  for (const [place, left] of roots.entries())
    for (const right of roots.slice(place + 1)) {
      if (conditionsApart(left.conditions, right.conditions)) continue
      if (sameHolder(left.holder, right.holder)) continue
      const winner = prevailing(matrix, left, right)
      if (winner === null) open = true
      else out.add(winner === left ? right : left)
      const facts = differing(what, left, right)
      remarks.push(
        winner === null
          ? finding('overlap', facts, undefined, 'needs-person')
          : finding('contradiction', { ...facts, prevails: textOf(winner), by: '64/2025/QH15, 58' }),
      )
    }
  return { standing: roots.filter((grant) => !out.has(grant)), remarks, open }
}

/** Who decides by two texts at once is told once, by the one that was first. */
const once = (all: readonly Deciding[]): readonly Deciding[] =>
  all.filter(
    (left, at) =>
      !all
        .slice(0, at)
        .some(
          (right) =>
            sameHolder(left.holder, right.holder) &&
            (left.onBehalfOf === null) === (right.onBehalfOf === null) &&
            JSON.stringify(left.conditions) === JSON.stringify(right.conditions),
        ),
  )

/** The text and point of a grant, as one short mark. */
export const textOf = ({ basis }: Pick<Grant, 'basis'>): string =>
  basis.point === '' ? basis.instrument : `${basis.instrument} ${basis.point}`

/** Where its list names no text: what the row beside it stands on, and when that ends. */
export const unnamedOf = (
  matrix: Matrix,
  what: AuthorityFunction | null,
  { id, function: task, beside }: Grant,
): readonly Finding[] => {
  if (!beside) return []
  const text = matrix.instrumentByNumber.get(beside.instrument)
  return [
    finding(
      'text-unnamed',
      {
        ...aboutTask(what, task),
        grant: id,
        beside: textOf({ basis: beside }),
        until: text ? endOfProvision(text, beside.point) : null,
      },
      undefined,
      'unknown',
    ),
  ]
}

/** What two rows that differ have in common, for a finding. */
export const differing = (what: AuthorityFunction | null, left: Grant, right: Grant) => ({
  ...aboutTask(what, left.function),
  grants: `${left.id}, ${right.id}`,
  texts: distinct([textOf(left), textOf(right)]).join(', '),
  holders: [holderMark(left.holder), holderMark(right.holder)],
})

const nextOf = (grants: readonly Grant[], lifeOf: (grant: Grant) => Life, on: IsoDate): Answer['next'] => {
  const lives = grants.map((grant) => ({ grant, life: lifeOf(grant) }))
  const days = lives.flatMap(({ life: { from, until, sinceUnknown } }) => [
    ...(sinceUnknown ? [] : [from]),
    ...(until === null ? [] : [until]),
  ])
  const day = days.filter((each) => each > on).sort()[0]
  if (day === undefined) return null
  const at = (which: (life: Life) => IsoDate | null) =>
    lives.flatMap(({ grant, life }) => (which(life) === day ? [grant] : []))
  return {
    on: day,
    ends: at(({ until }) => until),
    begins: at(({ from, sinceUnknown }) => (sinceUnknown ? null : from)),
  }
}

/**
 * Who decides. Errors: none are thrown; what cannot be said has its status and its remark.
 * Sources: Law 72/2025/QH15 Articles 11 to 14 for who may hold and pass on; Law 64/2025/QH15 Article 58 for texts that differ.
 */
export const whoDecides = (matrix: Matrix, ground: Ground, question: Question): Answer => {
  const { places, on } = question
  const what = matrix.functionById.get(question.function) ?? null
  const named = aboutTask(what, question.function)
  const { isWide, communes, provinces } = reachOf(ground, places, on)
  const several = communes.length > 1 ? true : isWide ? null : false
  const all = matrix.grantsOf(question.function)
  const looked = all
    .filter((grant) => fits(matrix, grant, on, several))
    .map(
      (grant): Reaching => ({
        grant,
        reaches: places.map((place) => grantReach(matrix, ground, grant, place, on)),
      }),
    )
  const counting = looked.filter(({ reaches }) => reaches.every(({ share }) => share === 'whole'))
  const grants = counting.map(({ grant }) => grant)
  const here = new Map(counting.map((each) => [each.grant, each]))
  const lifeOf = (grant: Grant): Life => {
    const reaching = here.get(grant)
    return reaching ? lifeHere(matrix, reaching) : matrix.lifeOf(grant)
  }
  const partly = looked.some(
    ({ reaches }) =>
      reaches.some(({ share }) => share === 'part') && reaches.every(({ share }) => share !== 'none'),
  )
  const local = looked.flatMap((each) => (here.has(each.grant) ? [] : whyHere(named, each)))
  const next = nextOf(all, lifeOf, on)
  const answer = (
    status: AnswerStatus,
    deciding: readonly Deciding[],
    remarks: readonly Finding[],
    higher: HigherLevel | null = null,
  ): Answer => ({ status, question, function: what, deciding, higher, remarks, next })
  const candidates = new Set(grants)
  const roots = grants.filter(({ under }) => under === null || !matrix.grantById.has(under))
  const { standing, remarks: differences, open } = settle(matrix, roots, what)
  const found = standing
    .flatMap((root) => follow(matrix, candidates, [root]))
    .flatMap((chain) => deciderOf(lifeOf, ground, chain, question) ?? [])
  if (found.length === 0)
    return partly
      ? answer('needs-place', [], local)
      : answer('unknown', [], [...local, nobodyOn(matrix, question.function, named, on)])

  const deciding = once(found.map(({ decider }) => decider))
  const remarks = [
    ...differences,
    ...deciding.flatMap(({ chain }) =>
      chain.flatMap(({ id, verified }) =>
        verified ? [] : [finding('nobody-verified', { ...named, grant: id }, undefined, 'unknown')],
      ),
    ),
    ...deciding.flatMap(({ chain }) => chain.flatMap((grant) => unnamedOf(matrix, what, grant))),
    ...deciding.flatMap(({ chain }) =>
      chain.flatMap((grant) => {
        const reaching = here.get(grant)
        return reaching ? whyHere(named, reaching) : []
      }),
    ),
    ...local,
  ]
  const standingHere = deciding.filter(({ holder }) => holder.level !== 'district' || on < districtsEnd)
  if (standingHere.length === 0)
    return answer(
      'unknown',
      [],
      [...remarks, ...deciding.map(({ holder, chain }) => dissolved(named, holder, chain))],
    )
  if (places.length > 0 && found.some(({ isTold }) => !isTold))
    return answer('needs-place', standingHere, [
      ...remarks,
      finding('place-too-wide', { holder: namesOf(standingHere) }, undefined, 'unknown'),
    ])
  if (partly) return answer('needs-place', standingHere, remarks)
  const below = standingHere.filter(({ holder }) => holder.level !== 'central')
  if (provinces.length > 1 && below.length > 0)
    return answer(
      'higher-level',
      standingHere,
      [...remarks, finding('several-provinces', severalFacts(provinces), undefined, 'unknown')],
      { level: 'central', units: [], basis: severalUnits },
    )
  if (below.some(({ units }) => units.length > 1))
    return answer(
      'higher-level',
      standingHere,
      [...remarks, finding('several-communes', severalFacts(communes), undefined, 'unknown')],
      { level: 'province', units: provinces, basis: severalUnits },
    )
  if (open) return answer('needs-person', standingHere, remarks)
  return answer(standingHere.length === 1 ? 'one' : 'several', standingHere, remarks)
}

const severalFacts = (units: readonly string[]) => ({
  count: units.length,
  citation: placeMark(severalUnits),
})

/** Nobody is known: either nothing is known yet of a day so early, or nothing known gives it to anybody. */
const nobodyOn = (
  matrix: Matrix,
  task: string,
  named: ReturnType<typeof aboutTask>,
  on: IsoDate,
): Finding => {
  const [first] = matrix.grantsOf(task)
  const from = first && matrix.lifeOf(first).from
  return first && from !== undefined && from > on
    ? finding('not-known-before', { ...named, texts: textOf(first), from }, undefined, 'unknown')
    : finding('gap', { ...named, on }, undefined, 'unknown')
}

const namesOf = (deciding: readonly Deciding[]): readonly string[] =>
  distinct(deciding.map(({ holder }) => holderMark(holder)))

const dissolved = (named: ReturnType<typeof aboutTask>, holder: Holder, chain: readonly Grant[]): Finding =>
  finding('holder-dissolved', {
    ...named,
    holder: holderMark(holder),
    ended: districtsEnd,
    texts: chain.map(textOf).join(', '),
  })
